import { declaredDelimiter } from './dialect.ts';
import { filledIn, isTagRow } from './header.ts';
import { fold } from './fold.ts';
import type { SourcePlan } from './plan.ts';
import { isKnownHeader } from './synonyms.ts';

/** Why a row is no record: worded as an issue. */
export type SkipReason =
  | 'skipped_blank'
  | 'skipped_total'
  | 'skipped_note'
  | 'skipped_header'
  | 'skipped_tags'
  | 'skipped_title'
  | 'skipped_declared'
  | 'skipped_left_out';

const TOTAL =
  /^(grand |sub ?|sous |sub totaal|eind)?(total|totaal|totaux|totalen|subtotaal|soustotal|eindtotaal|somme|som|sum|totals)\b/;
const NOTE =
  /^(notes?|nb|n b|source|sources|bron|bronnen|remarques?|opmerkingen|opmerking|legende?|legenda|legend|exporte|export du|geexporteerd|exported|imprime|fin du fichier|einde)\b/;
const SECOND_HEADER_WITHIN = 3;

function isTotal(cells: readonly string[], filled: number): boolean {
  const full = cells.filter((cell) => cell.trim() !== '');
  const label = full.slice(0, 3).findIndex((cell) => TOTAL.test(fold(cell)));
  if (label === -1) return false;
  const others = full.filter((_, at) => at !== label);
  return filled <= 3 || others.every((cell) => /^[-+\d\s.,%\u00A0\u202F]+$/.test(cell));
}

function isHeaderAgain(cells: readonly string[], header: readonly string[], dataRow: number): boolean {
  const first = cells[0] ?? '';
  if (
    first.trim() === (header[0] ?? '') &&
    cells.every(
      (cell, at) => cell.trim() === '' || cell.trim() === (header[at] ?? '').replace(/ \(\d+\)$/, ''),
    )
  )
    return true;
  if (dataRow >= SECOND_HEADER_WITHIN) return false;
  const known = cells.filter(isKnownHeader).length;
  return known >= 3 && known * 3 >= filledIn(cells) * 2;
}

/** Whether a row is something else than a record, by its own words; `dataRow` counts from the header. */
export function skipReasonOf(
  cells: readonly string[],
  header: readonly string[],
  dataRow: number,
): SkipReason | null {
  const filled = filledIn(cells);
  if (filled === 0) return 'skipped_blank';
  if (isHeaderAgain(cells, header, dataRow)) return 'skipped_header';
  const isSparse = filled <= Math.max(3, header.length / 2) && header.length > 2;
  if (cells.some((cell) => cell.startsWith('#')) && isTagRow(cells)) return 'skipped_tags';
  if (!isSparse) return null;
  if (isTotal(cells, filled)) return 'skipped_total';
  const words = cells.find((cell) => cell.trim() !== '') ?? '';
  return filled <= 2 && (NOTE.test(fold(words)) || words.trim().startsWith('*')) ? 'skipped_note' : null;
}

/** Why a row above the header is no record: blank, the line that names the delimiter, or a title. */
export function preambleReason(
  cells: readonly string[],
  line: number,
  { kind, delimiter }: Pick<SourcePlan, 'kind' | 'delimiter'>,
): SkipReason {
  if (filledIn(cells) === 0) return 'skipped_blank';
  const isDeclaration = kind === 'text' && line === 1 && declaredDelimiter(cells.join(delimiter)) !== null;
  return isDeclaration ? 'skipped_declared' : 'skipped_title';
}

/** Whether a row without a date could be a line of text below the data. */
export function couldBeNote(cells: readonly string[], header: readonly string[]): boolean {
  return header.length > 2 && filledIn(cells) === 1;
}
