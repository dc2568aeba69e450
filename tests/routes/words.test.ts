import { afterEach, expect, test } from 'vitest';
import { setLocale } from '#lib/i18n/paraglide/runtime.js';
import { locales } from '#lib/model/text.ts';
import { fieldLabels, missingSentence } from '../../src/routes/words.ts';

afterEach(async () => {
  await setLocale('en', { reload: false });
});

test('says in each language that no key is shared, and which columns lack', async () => {
  const sentences: Record<string, readonly string[]> = {};
  for (const locale of locales) {
    await setLocale(locale, { reload: false });
    sentences[locale] = [missingSentence(['shared_key'], locale), missingSentence(['sex'], locale)];
  }
  expect(sentences).toEqual({
    en: [
      'Can’t be computed: it takes keys of persons that both teams share, and the loaded data have none.',
      'Can’t be computed: the loaded files have no column for “Sex”.',
    ],
    fr: [
      'Impossible à calculer\u202f: il faut des clés de personne communes aux deux équipes, et les données chargées n’en ont pas.',
      'Impossible à calculer\u202f: les fichiers chargés n’ont pas de colonne pour «\u00a0Sexe\u00a0».',
    ],
    nl: [
      'Niet te berekenen: daarvoor zijn persoonssleutels nodig die beide teams delen, en de geladen gegevens hebben er geen.',
      'Niet te berekenen: de geladen bestanden hebben geen kolom voor ‘Geslacht’.',
    ],
  });
});

test('columns are named first where both lack', async () => {
  await setLocale('en', { reload: false });
  expect(missingSentence(['team', 'shared_key'], 'en')).toBe(
    'Can’t be computed: the loaded files have no column for “Team”. Can’t be computed: it takes keys of persons that both teams share, and the loaded data have none.',
  );
  expect(fieldLabels(['shared_key'], 'nl')).toBe('‘Persoonssleutel die beide teams delen’');
});
