import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/model/text.ts';
import { printedCells } from '#lib/publish/changes.ts';
import type { Edition } from '#lib/publish/edition.ts';
import { languageNames } from '#lib/publish/file/page.ts';
import { keyText, valueText } from '#lib/publish/file/reading.ts';
import type { Fault, Standard } from '#lib/publish/verify-edition.ts';
import type { Shelved } from './shelf.ts';

/** Of a file from elsewhere no more than these characters are repeated. */
const MOST_SEEN = 40;

/** A fault in words, in a language: what is other than published, and where. */
export function faultText(edition: Edition, fault: Fault, locale: Locale): string {
  switch (fault.kind) {
    case 'fingerprint':
      return m.published_fault_data({}, { locale });
    case 'sum':
      return m.published_fault_sum({ name: keyText(edition, fault.key, locale) }, { locale });
    case 'cells':
      return m.published_fault_cells({ language: languageNames[fault.locale] }, { locale });
    case 'page':
      return m.published_fault_page({}, { locale });
    case 'drawing':
      return m.published_fault_drawing({ near: fault.near }, { locale });
    case 'cell':
      return cellText(edition, fault, locale);
  }
}

function cellText(edition: Edition, fault: Fault & { readonly kind: 'cell' }, locale: Locale): string {
  const { key, seen } = fault;
  const about = { seen: seen.slice(0, MOST_SEEN), language: languageNames[fault.locale] };
  if (key === null) return m.published_fault_stray(about, { locale });
  const value = valueText(edition, printedCells(edition).get(key) ?? null, fault.locale);
  return m.published_fault_cell({ ...about, name: keyText(edition, key, locale), value }, { locale });
}

/** Of many faults no more are named. */
const MOST_NAMED = 5;

/** What a check of a file found, in words of a language, and how many faults they are. */
export function verdictOf(
  { edition, faults, isSame, against }: Shelved,
  locale: Locale,
): { readonly text: string; readonly faults: number } {
  const listed = isSame === false ? [m.published_fault_listed({}, { locale })] : [];
  const found = [...listed, ...new Set(faults.map((fault) => faultText(edition, fault, locale)))];
  if (found.length === 0) {
    const same = isSame ? [m.published_listed_same({}, { locale })] : [];
    return { text: [checkedText(against, locale), ...same].join(' '), faults: 0 };
  }
  const list = found.slice(0, MOST_NAMED).join(locale === 'fr' ? '\u202f; ' : '; ');
  // Data and numbers are changed by somebody; a browser that saves a page, or an extension in it, writes it otherwise.
  const isPageOnly = faults.length > 0 && faults.every(({ kind }) => kind === 'page' || kind === 'drawing');
  const text =
    isPageOnly && isSame !== false
      ? m.published_other({ list }, { locale })
      : m.published_bad({ list }, { locale });
  return { text, faults: found.length };
}

/** What a check without a fault covered. */
function checkedText(against: Standard, locale: Locale): string {
  if (against === 'drawing') return m.published_good_drawing({}, { locale });
  if (against === 'fingerprint') return m.published_good_print({}, { locale });
  return against === 'numbers'
    ? m.published_good_numbers({}, { locale })
    : m.published_good_data({}, { locale });
}
