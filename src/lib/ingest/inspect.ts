import { delimiterOf, quoteOf } from './dialect.ts';
import { fileIssue, missingDateIssues, refusal } from './findings.ts';
import { planTable, type Basis } from './inspect-table.ts';
import { Openings, tableOfSource, textTable } from './open.ts';
import { withParents } from './parents.ts';
import { isLoadable, type DialectChoice, type Evidence, type Source, type SourcePlan } from './plan.ts';
import { kindOfFile, probeOf } from './sources/bytes.ts';
import { accentedWords, encodingOf } from './sources/encoding.ts';
import type { TableSource } from './sources/source.ts';
import { headOf } from './sources/text.ts';
import { unpack, type Unpacked } from './sources/unpack.ts';
import { UnreadableError } from './sources/unreadable.ts';

const MOST_BYTES = 2 ** 31;
const MOST_NAMED = 10;
const CHOSEN: Evidence = { code: 'chosen', params: {} };

/** Encoding, delimiter and quotes of a text, each with what tells, or as chosen. */
async function textBasis(file: File, chosen: DialectChoice): Promise<Basis> {
  const found = await encodingOf(file, await probeOf(file));
  const encoding = chosen.encoding ?? found.encoding;
  const head = await headOf(file, encoding);
  const quote = chosen.quote === undefined ? quoteOf(head) : { value: chosen.quote, why: CHOSEN };
  const delimiter =
    chosen.delimiter === undefined
      ? delimiterOf(head, quote.value)
      : { value: chosen.delimiter, why: CHOSEN };
  return {
    name: file.name,
    kind: 'text',
    encoding,
    delimiter: delimiter.value,
    quote: quote.value,
    chosen,
    reasons: {
      encoding: chosen.encoding === undefined ? found.why : CHOSEN,
      delimiter: delimiter.why,
      quote: quote.why,
    },
    accented: accentedWords(head),
    damaged: chosen.encoding === undefined ? found.damaged : 0,
  };
}

function sheetBasis(name: string, kind: SourcePlan['kind'], chosen: DialectChoice): Basis {
  return {
    name,
    kind,
    encoding: 'utf-8',
    delimiter: '',
    quote: '',
    chosen,
    reasons: {},
    accented: [],
    damaged: 0,
  };
}

async function inspectTables(
  file: File,
  kind: SourcePlan['kind'],
  tables: readonly TableSource[],
): Promise<SourcePlan[]> {
  const plans: SourcePlan[] = [];
  for (const table of tables) {
    const name = tables.length > 1 ? `${file.name} › ${String(table.part)}` : file.name;
    plans.push(await planTable(file, table, sheetBasis(name, kind, {})));
  }
  return withoutBlanks(plans);
}

const isEmpty = (plan: SourcePlan) => plan.issues.some(({ code }) => code === 'empty_file');

/** Empty sheets are no tables; a sheet that can't be records is left out where another can. */
function withoutBlanks(plans: readonly SourcePlan[]): SourcePlan[] {
  const full = plans.filter((plan) => !isEmpty(plan));
  if (full.length === 0) return plans.slice(0, 1);
  const isRecords = (plan: SourcePlan) => missingDateIssues(plan.file, plan.table, plan.columns).length === 0;
  if (!full.some(isRecords)) return full;
  return full.map((plan) => ({ ...plan, isLeftOut: plan.isLeftOut || !isRecords(plan) }));
}

async function inspectFile(file: File, openings: Openings): Promise<SourcePlan[]> {
  if (file.size === 0) return [refusal(file, 'empty_file')];
  if (file.size > MOST_BYTES) return [refusal(file, 'too_large', { megabytes: Math.round(file.size / 1e6) })];
  const opened = await openings.of(file);
  if (!opened) {
    const basis = await textBasis(file, {});
    return [await planTable(file, textTable(file, basis), basis)];
  }
  const { kind, tables } = opened;
  if (typeof tables === 'string') return [refusal(file, tables, { megabytes: Math.round(file.size / 1e6) })];
  if (tables.length === 0) return [refusal(file, 'empty_file')];
  return withParents(await inspectTables(file, kind, tables));
}

/** A file that opens well and is damaged further on is refused with its reason. */
async function inspectReadable(file: File, openings: Openings): Promise<SourcePlan[]> {
  try {
    return await inspectFile(file, openings);
  } catch (cause) {
    if (cause instanceof UnreadableError) return [refusal(file, cause.code)];
    throw cause;
  }
}

/** The files to inspect in place of one that packs them, and the names of members that are no tables. */
async function unpacked(file: File): Promise<Unpacked | string> {
  if (file.size === 0) return { files: [file], leftOut: [] };
  const kind = await kindOfFile(file);
  return kind === 'zip' || kind === 'gzip' ? unpack(file) : { files: [file], leftOut: [] };
}

function withLeftOutMembers(plan: SourcePlan, packed: File, leftOut: readonly string[]): SourcePlan {
  if (leftOut.length === 0) return plan;
  const names = leftOut.slice(0, MOST_NAMED).join(', ') + (leftOut.length > MOST_NAMED ? '…' : '');
  const params = { archive: packed.name, count: leftOut.length, names };
  return { ...plan, issues: [...plan.issues, fileIssue(plan.file, 'zip_left_out', 'note', params)] };
}

/** Whether a text file holds nothing that a table would: a note that comes with the tables of an archive. */
function isProse({ file, kind, columns }: SourcePlan): boolean {
  return kind === 'text' && /\.(txt|md)$/i.test(file) && columns.every(({ field }) => field === null);
}

async function inspectPacked(packed: File, openings: Openings): Promise<Source[]> {
  const members = await unpacked(packed);
  if (typeof members === 'string') return [{ file: packed, plan: refusal(packed, members) }];
  const found: Source[] = [];
  for (const file of members.files)
    for (const plan of await inspectReadable(file, openings)) found.push({ file, plan });
  const hasTable = found.some(({ plan }) => !isProse(plan) && isLoadable(plan));
  const sources = hasTable ? found.filter(({ plan }) => !isProse(plan)) : found;
  const prose = found.filter((source) => !sources.includes(source)).map(({ file }) => file.name);
  const leftOut = [...members.leftOut, ...prose];
  return sources.map((source, at) =>
    at === 0 ? { ...source, plan: withLeftOutMembers(source.plan, packed, leftOut) } : source,
  );
}

/** How each table of each file is built and what its columns become, in the files' order. */
export async function inspect(files: readonly File[]): Promise<Source[]> {
  const openings = new Openings();
  const sources: Source[] = [];
  for (const file of files) sources.push(...(await inspectPacked(file, openings)));
  return sources;
}

/** A table inspected again under choices of its dialect. */
export async function reinspect(source: Source, chosen: DialectChoice): Promise<Source> {
  const { file, plan } = source;
  if (plan.kind === 'text') {
    const basis = await textBasis(file, chosen);
    return { file, plan: await planTable(file, textTable(file, basis), basis) };
  }
  const table = await tableOfSource(source, new Openings());
  const again = await planTable(file, table, sheetBasis(plan.file, plan.kind, chosen));
  return { file, plan: { ...again, isLeftOut: plan.isLeftOut } };
}
