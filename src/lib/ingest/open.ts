import { openArrow } from './sources/arrow.ts';
import { kindOfFile, type Kind } from './sources/bytes.ts';
import { openParquet } from './sources/parquet.ts';
import type { Opened, TableSource } from './sources/source.ts';
import { readText, type TextDialect } from './sources/text.ts';
import { openWorkbook } from './sources/workbook.ts';
import type { Source, SourcePlan } from './plan.ts';

const MOST_BYTES_IN_MEMORY = 2 ** 30;

type Opener = (file: File) => Promise<Opened>;

const openers: Readonly<Partial<Record<Kind, { kind: Exclude<SourcePlan['kind'], 'text'>; open: Opener }>>> =
  {
    'arrow-file': { kind: 'arrow', open: openArrow },
    'arrow-stream': { kind: 'arrow', open: openArrow },
    parquet: { kind: 'parquet', open: openParquet },
    xlsx: { kind: 'workbook', open: openWorkbook },
  };

/** A file that is not text, opened by what its bytes say it is; null for text. */
export interface OpenFile {
  readonly kind: Exclude<SourcePlan['kind'], 'text'>;
  /** Its tables, or the code of the issue that says why there are none. */
  readonly tables: Opened;
}

/** Opens each file once, whatever the number of its tables that are read. */
export class Openings {
  readonly #open = new Map<File, Promise<OpenFile | null>>();

  /** The tables of a file; null for a text, whose dialect must be found first. */
  of(file: File): Promise<OpenFile | null> {
    const known = this.#open.get(file) ?? open(file);
    this.#open.set(file, known);
    return known;
  }
}

async function open(file: File): Promise<OpenFile | null> {
  const kind = await kindOfFile(file);
  if (kind === 'text') return null;
  const opener = openers[kind];
  if (!opener) return { kind: 'arrow', tables: `not_a_table_${kind}` };
  if (file.size > MOST_BYTES_IN_MEMORY && opener.kind !== 'parquet')
    return { kind: opener.kind, tables: 'too_large' };
  return { kind: opener.kind, tables: await opener.open(file) };
}

/** A text file as the one table that it is. */
export function textTable(file: File, dialect: TextDialect): TableSource {
  return {
    part: null,
    isHidden: false,
    header: null,
    rowCount: null,
    facts: [],
    batches: () => readText(file, dialect),
  };
}

/** The table that a plan speaks of. Throws when the file no longer holds it. */
export async function tableOfSource({ file, plan }: Source, openings: Openings): Promise<TableSource> {
  if (plan.kind === 'text') return textTable(file, plan);
  const opened = await openings.of(file);
  const tables = opened?.tables ?? 'not_a_table_binary';
  if (typeof tables === 'string') throw new Error(`${file.name} can no longer be read: ${tables}`);
  const table = tables.find(({ part }) => part === plan.part);
  if (!table) throw new Error(`${file.name} no longer holds the sheet ${String(plan.part)}`);
  return table;
}
