import type { Opened, RowBatch, TableSource } from './source.ts';
import { sheetFacts } from './workbook-facts.ts';
import { withFilledHeader } from './workbook-merged.ts';
import { openParts, type SheetPart, type WorkbookParts } from './workbook-parts.ts';
import { filledBounds, hasEnds, isPossible, structureOf, type SheetStructure } from './workbook-structure.ts';
import { mendSheet, readValues, type SheetRows } from './workbook-values.ts';

const BATCH_ROWS = 5_000;
/** Most cells that the sheets of a workbook may span together: they are in memory at once. */
const MOST_CELLS = 6_000_000;

/** An Office file with a password is an older container around what is encrypted. */
const LOCKED = [0xd0, 0xcf, 0x11, 0xe0] as const;

async function isLocked(file: File): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, LOCKED.length).arrayBuffer());
  return LOCKED.every((byte, at) => head[at] === byte);
}

/** Rows times columns, as far as anything stands in them: a single far cell spans all before it. */
function cellsOf(structure: SheetStructure, xml: string): number {
  const cells = structure.lastRow * structure.lastColumn;
  if (cells > 0 && cells <= MOST_CELLS) return cells;
  const { lastRow, lastColumn } = filledBounds(xml);
  return lastRow * lastColumn;
}

type Structures = ReadonlyMap<SheetPart, SheetStructure>;

/** What each sheet says beside its values, looked at before any value is read; a code where it is too much. */
function lookThrough({ parts, sheets }: WorkbookParts): Structures | string {
  const structures = new Map<SheetPart, SheetStructure>();
  let cells = 0;
  for (const sheet of sheets) {
    const bytes = parts.get(sheet.path);
    if (!bytes) return 'workbook_damaged';
    // Only marks are looked for, all of them plain letters: one byte a letter takes half the memory.
    const xml = new TextDecoder('latin1').decode(bytes);
    if (!hasEnds(xml)) return 'workbook_unreadable';
    const structure = structureOf(xml);
    if (!isPossible(structure)) return 'workbook_unreadable';
    cells += cellsOf(structure, xml);
    if (cells > MOST_CELLS) return 'workbook_too_large';
    structures.set(sheet, structure);
    if (structure.needsMending) parts.set(sheet.path, mendSheet(bytes));
  }
  return structures;
}

function* batchesOf(rows: SheetRows['rows'], size: number): Generator<RowBatch> {
  for (let start = 0; start < rows.length; start += BATCH_ROWS) {
    const batch = rows.slice(start, start + BATCH_ROWS);
    const end = start + batch.length;
    const lines = batch.map((_, at) => start + at + 1);
    yield { rows: batch, lines, bytes: Math.round((size * end) / rows.length), nuls: 0, unclosed: [] };
  }
}

function tableOf(
  file: File,
  part: SheetPart,
  structure: SheetStructure,
  { name, rows }: SheetRows,
  is1904: boolean,
): TableSource {
  const filled = withFilledHeader(rows, structure.merged);
  return {
    part: name,
    isHidden: part.isHidden,
    header: null,
    rowCount: rows.length,
    facts: sheetFacts(structure, rows, is1904),
    batches: () => batchesOf(filled, file.size),
  };
}

/**
 * Opens all sheets of an Excel workbook (`.xlsx`, `.xlsm`); what is wrong with it is a code. Lines are the rows
 * of the sheet, blank ones among them; hidden rows are rows like others, and said. Everything is read here, in
 * this thread: nothing waits for a worker, so nothing can hang.
 */
export async function openWorkbook(file: File): Promise<Opened> {
  if (await isLocked(file)) return 'workbook_locked';
  const workbook = await openParts(file);
  if (typeof workbook === 'string') return workbook;
  const structures = lookThrough(workbook);
  if (typeof structures === 'string') return structures;
  if (structures.size === 0) return [];
  try {
    const values = await readValues(workbook);
    return [...structures].flatMap(([part, structure]) => {
      const sheet = values[part.place - 1];
      return sheet ? [tableOf(file, part, structure, sheet, workbook.is1904)] : [];
    });
  } catch (cause) {
    if (cause instanceof RangeError) return 'workbook_too_large';
    return 'workbook_unreadable';
  }
}
