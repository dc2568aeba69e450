import type { Locale, Text } from '#lib/model/text.ts';
import { contents } from '../contents.ts';
import type { PublishedContent } from '../contents/content.ts';
import type { Edition, EditionTable } from '../edition.ts';
import { drawnCells, isResidual, totalOf, type ReadCell } from './reading.ts';
import { filled, marked, type Places } from './sentence.ts';
import { words } from './words.ts';

/** A sentence on a table, with the printed numbers that it is made of. */
interface Finding {
  readonly sentence: Text;
  readonly places: Places;
}

/** Most that a count differs from its printed number. */
const errorOf = ({ method }: Edition): number => (method.id === 'rounding' ? method.base - 1 : 0);

const periodUnits = { 7: words.busiestMonth, 4: words.busiestYear } as const;

/** What is said of the largest time span, by the form of its code: `2024-03`, `2024-q1`, `2024`. */
const busiest = (code: string): Text =>
  code.includes('q') ? words.busiestQuarter : code.length === 4 ? periodUnits[4] : periodUnits[7];

/**
 * Whether the parts are known to be smaller than the largest, whatever the counts behind the printed numbers are: where
 * some aren't shown, only because it is more than half of a total that is the sum of all.
 */
function isLargest(edition: Edition, table: EditionTable, locale: Locale, total: ReadCell): boolean {
  const cells = drawnCells(edition, table, locale).filter(({ code }) => !isResidual(code));
  const values = cells.map(({ cell }) => cell.value).toSorted((a, b) => (b ?? 0) - (a ?? 0));
  const [first, second] = values;
  const error = errorOf(edition);
  if (first === undefined || first === null || first === 0) return false;
  if (values.includes(null)) {
    const overlaps = edition.measures[table.measure]?.nonAdditive.includes(table.drawn) ?? true;
    return !overlaps && isMajority(edition, first, total);
  }
  return second !== undefined && second !== null && first - second > 2 * error;
}

/** Whether a printed number is known to be more than half of the total. */
function isMajority(edition: Edition, value: number, { value: total }: ReadCell): boolean {
  const error = errorOf(edition);
  return total !== null && 2 * (value - error) > total + error;
}

/** A name within a sentence: in French, languages are written small. */
const inSentence = (label: string, { drawn }: EditionTable, locale: Locale): string =>
  locale === 'fr' && drawn === 'language'
    ? `${label.slice(0, 1).toLocaleLowerCase('fr')}${label.slice(1)}`
    : label;

/** What a table says, from printed numbers alone and true whatever the counts behind them are. */
function toFinding(edition: Edition, table: EditionTable, locale: Locale): Finding {
  const total = totalOf(edition, table, locale);
  if (!total || total.value === null) return { sentence: words.untold, places: {} };
  const measure = edition.measures[table.measure]?.label[locale] ?? '';
  const level = { sentence: words.level, places: { total, measure } };
  const [first] = drawnCells(edition, table, locale)
    .filter(({ code }) => !isResidual(code))
    .toSorted((a, b) => (b.cell.value ?? -1) - (a.cell.value ?? -1));
  if (!first || first.cell.value === null) return level;
  const places = { label: inSentence(first.label, table, locale), value: first.cell, total, measure };
  const { finding }: Partial<PublishedContent> = contents.find(({ id }) => id === table.id) ?? {};
  const isMore = isMajority(edition, first.cell.value, total);
  if (!isLargest(edition, table, locale, total))
    return isMore && finding?.over ? { sentence: finding.over, places } : level;
  if (table.figure === 'columns') return { sentence: busiest(first.code), places };
  const most = finding?.most ?? words.most;
  return { sentence: isMore ? (finding?.majority ?? most) : most, places };
}

/** What a table says, as text. */
export function findingOf(edition: Edition, table: EditionTable, locale: Locale): string {
  const { sentence, places } = toFinding(edition, table, locale);
  return filled(sentence[locale], places);
}

/** What a table says, as markup with the numbers marked. */
export function findingMarkup(edition: Edition, table: EditionTable, locale: Locale): string {
  const { sentence, places } = toFinding(edition, table, locale);
  return marked(sentence[locale], places);
}
