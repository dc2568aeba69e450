import Papa from 'papaparse';
import { EngineError } from '#lib/engine/engine.ts';
import { localImporter } from '#lib/ingest/ingest.ts';
import { sql } from '#lib/sql/sql.ts';
import { findingsOf, type Aspect, type Verdict } from '../ingest/corpus/findings.ts';
import type { Entry, Truth } from '../ingest/corpus/entry.ts';
import { ask, openNodeDatabase, type Connection, type Database } from '../support/engine.ts';

/** What a tool says of a file; aspects that it doesn't attempt are absent. */
export type Verdicts = Readonly<Partial<Record<Aspect, Verdict>>>;

/** A tool that finds out how a file is built. */
export interface Sniffer {
  readonly name: string;
  readonly attempts: readonly Aspect[];
  readonly sniff: (entry: Entry, truth: Truth, bytes: Uint8Array) => Promise<Verdicts>;
}

function isRight(expected: unknown, got: unknown): Verdict {
  return expected === got ? 'right' : 'wrong';
}

/** Our own importer. */
export const ours: Sniffer = {
  name: 'Reach Out',
  attempts: ['encoding', 'delimiter', 'header', 'dateOrder', 'topics'],
  sniff: async (entry, truth, bytes) => {
    const [source] = await localImporter.inspect([new File([new Uint8Array(bytes)], entry.name)]);
    if (!source) throw new Error(`No plan for ${entry.name}`);
    return Object.fromEntries(findingsOf(truth, source.plan).map(({ aspect, verdict }) => [aspect, verdict]));
  },
};

/** Text as a browser hands it to a parser that is told nothing: by its mark, else UTF-8. */
function browserText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const label = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

/** Papa Parse: guesses the delimiter; its header is the first row, wherever the table begins. */
export const papaParse: Sniffer = {
  name: 'Papa Parse',
  attempts: ['delimiter', 'header'],
  sniff: async (_, truth, bytes) => {
    const { meta } = Papa.parse(browserText(bytes), { preview: 200 });
    return {
      delimiter: isRight(truth.delimiter, meta.delimiter),
      header: isRight(truth.headerRow, 0),
    };
  },
};

interface Sniffed {
  readonly delimiter: string;
  readonly skipped: number;
  readonly hasHeader: boolean;
  readonly types: string;
  readonly day: string | null;
  readonly moment: string | null;
}

/** The order that a strftime pattern asks for. */
function orderOf(pattern: string | null): string {
  const letters = (pattern ?? '')
    .replaceAll(/[^dmyY]/g, '')
    .toLowerCase()
    .slice(0, 3);
  return letters === '' || letters === 'ymd' ? 'iso' : letters;
}

function dateVerdict(truth: Truth, { types, day, moment }: Sniffed): Verdict {
  const isDay = /: DATE|'DATE'|\bDATE\b/.test(types);
  const isMoment = /TIMESTAMP/.test(types);
  if (!isDay && !isMoment) return 'asked';
  return isRight(truth.dateOrder, orderOf(isDay ? day : moment));
}

class DuckDbSniffer implements Sniffer {
  readonly name = 'DuckDB sniff_csv';
  readonly attempts = ['delimiter', 'header', 'dateOrder'] as const;
  readonly #database: Database;
  readonly #connection: Connection;
  #count = 0;

  constructor(database: Database, connection: Connection) {
    this.#database = database;
    this.#connection = connection;
  }

  async sniff(_: Entry, truth: Truth, bytes: Uint8Array): Promise<Verdicts> {
    const found = this.#ask(bytes);
    // A file that it refuses to read is not found out at all.
    if (!found) return { delimiter: 'wrong', header: 'wrong', dateOrder: 'wrong' };
    // Of two lines the lower one names the columns; a file without a header has none.
    const lower = truth.headerRows === 0 ? -1 : (truth.headerRow ?? 0) + truth.headerRows - 1;
    return {
      delimiter: isRight(truth.delimiter, found.delimiter),
      header: isRight(lower, found.hasHeader ? found.skipped : -1),
      dateOrder: dateVerdict(truth, found),
    };
  }

  #ask(bytes: Uint8Array): Sniffed | null {
    const name = `in/${this.#count++}.csv`;
    this.#database.registerFileBuffer(name, bytes.slice());
    const question = sql`SELECT Delimiter AS delimiter, SkipRows AS skipped, HasHeader AS "hasHeader",
      CAST(Columns AS VARCHAR) AS types, DateFormat AS "day", TimestampFormat AS "moment"
      FROM sniff_csv(${name})`;
    try {
      return (ask(this.#connection, question.text).rows[0] ?? null) as unknown as Sniffed | null;
    } catch (cause) {
      if (cause instanceof EngineError) return null;
      throw cause;
    } finally {
      this.#database.dropFile(name);
    }
  }
}

/** DuckDB's own sniffer in the very engine of the product. */
export async function duckDb(): Promise<Sniffer> {
  const { database, connection } = await openNodeDatabase();
  return new DuckDbSniffer(database, connection);
}
