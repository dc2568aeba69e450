import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/model/text.ts';
import { toSentences } from '#lib/reports/claims/sentences.ts';

const cases: readonly (readonly [Locale, string, readonly string[]])[] = [
  ['en', 'We met 2,044 people. 36.2% were new.', ['We met 2,044 people.', '36.2% were new.']],
  [
    'en',
    'Dr. Maes helped 38 persons, e.g. in Ghent. She left.',
    ['Dr. Maes helped 38 persons, e.g. in Ghent.', 'She left.'],
  ],
  ['en', 'See p. 14 and art. 9. It holds.', ['See p. 14 and art. 9.', 'It holds.']],
  [
    'en',
    'How many? Twelve! More in {persons-reached|period=2021-01-01..2021-12-31}.',
    ['How many?', 'Twelve!', 'More in {persons-reached|period=2021-01-01..2021-12-31}.'],
  ],
  [
    'en',
    '## Results\nWe met **12** people\nin Ghent.\n\n- first item\n- second item',
    ['Results', 'We met 12 people in Ghent.', 'first item', 'second item'],
  ],
  ['en', '1. We met 12 people. They left.', ['We met 12 people.', 'They left.']],
  ['en', 'See [the annex](https://example.org/a.b). It is long.', ['See the annex.', 'It is long.']],
  ['en', '', []],
  [
    'fr',
    'Nous avons vu 2 044 personnes. Elles sont 36,2 % de plus.',
    ['Nous avons vu 2 044 personnes.', 'Elles sont 36,2 % de plus.'],
  ],
  [
    'fr',
    'Dans 14 communes, p. ex. à Gand et à Liège. M. Dupont y était.',
    ['Dans 14 communes, p. ex. à Gand et à Liège.', 'M. Dupont y était.'],
  ],
  ['fr', 'Le Dr. Maes a vu 38 personnes. Cf. annexe 3.', ['Le Dr. Maes a vu 38 personnes.', 'Cf. annexe 3.']],
  [
    'nl',
    'Het team zag 2.044 personen. Dat is 12 % meer t.o.v. Het jaar 2020.',
    ['Het team zag 2.044 personen.', 'Dat is 12 % meer t.o.v. Het jaar 2020.'],
  ],
  [
    'nl',
    'In 14 gemeenten, bv. Gent en Luik. Mevr. Maes was er.',
    ['In 14 gemeenten, bv. Gent en Luik.', 'Mevr. Maes was er.'],
  ],
  ['nl', 'Zie blz. 14 van bijlage 3. Dank u.', ['Zie blz. 14 van bijlage 3.', 'Dank u.']],
];

describe('sentences of a text', () => {
  it.each(cases)('%s: %s', (locale, text, expected) => {
    expect(toSentences(text, locale)).toEqual(expected);
  });
});
