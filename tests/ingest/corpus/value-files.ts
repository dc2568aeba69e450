import { dateCostumes } from './dates.ts';
import { textEntry, type Entry } from './entry.ts';

const LOCALES = ['fr', 'nl', 'en'] as const;
const STYLES = ['labels', 'upper', 'bare', 'spoken'] as const;

function worded(): Entry[] {
  return LOCALES.flatMap((locale) =>
    STYLES.map((words) => textEntry('value', `${words}-${locale}`, { costume: { locale, words } })),
  );
}

/** Values as people write them: codes, labels, accents and case, words for nothing, numbers. */
export function valueFiles(): Entry[] {
  const iso = { date: dateCostumes.iso, decimal: '.' } as const;
  return [
    ...worded(),
    textEntry('value', 'codes', { costume: { words: 'codes', headers: 'fields', ...iso } }),
    textEntry('value', 'lower-codes', { costume: { words: 'lower-codes' } }),
    textEntry('value', 'decomposed-accents', { text: (text) => text.normalize('NFD') }),
    textEntry('value', 'blank-na', { costume: { blank: 'NA' } }),
    textEntry('value', 'blank-inconnu', { costume: { blank: 'inconnu' } }),
    textEntry('value', 'blank-dash', { costume: { blank: '-', locale: 'nl' } }),
    textEntry('value', 'blank-onbekend', { costume: { blank: 'Onbekend', locale: 'nl' } }),
    textEntry('value', 'labels-of-product-fr', { costume: { headers: 'labels' } }),
    textEntry('value', 'labels-of-product-nl', { costume: { headers: 'labels', locale: 'nl' } }),
    textEntry('value', 'decimal-point', { costume: { decimal: '.', locale: 'en' } }),
    textEntry('value', 'decimal-comma', { costume: { decimal: ',' } }),
    textEntry('value', 'floats', { costume: { ...iso, floats: true, headers: 'fields', words: 'codes' } }),
    textEntry('value', 'floats-comma', { costume: { floats: true, decimal: ',', headers: 'labels' } }),
    textEntry('value', 'whole-hours-in-words', {
      costume: { decimal: '.', locale: 'en' },
      text: (text) => text.replace('Duration (h)', 'Duration in hours'),
    }),
    textEntry('value', 'hours-without-brackets', {
      costume: { decimal: '.', locale: 'en' },
      text: (text) => text.replace('Duration (h)', 'duration_hours'),
    }),
  ];
}
