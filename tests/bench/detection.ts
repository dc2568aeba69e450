import { say } from '../../scripts/run.ts';
import { textFiles } from '../ingest/corpus/corpus.ts';
import type { Entry, Truth } from '../ingest/corpus/entry.ts';
import type { Aspect, Verdict } from '../ingest/corpus/findings.ts';
import { duckDb, ours, papaParse, type Sniffer, type Verdicts } from './sniffers.ts';

/*
 * What each tool finds out about the same bytes, over the text files of the corpus. A file counts for
 * an aspect where the aspect can be decided; dates in words and bare months have no order to find.
 */

const ASPECTS: Readonly<Record<'encoding' | 'delimiter' | 'header' | 'dateOrder' | 'topics', string>> = {
  encoding: 'encoding',
  delimiter: 'delimiter',
  header: 'header row',
  dateOrder: 'date order',
  topics: 'multi-select layout',
};
type Shown = keyof typeof ASPECTS;

interface Sniffed {
  readonly entry: Entry;
  readonly truth: Truth;
  readonly verdicts: ReadonlyMap<Sniffer, Verdicts>;
}

const WORDS_OR_SPANS = /^date-(french|dutch|english|month|quarter|mixed)/;
const NOT_WORDS = /^date-month-first/;

function isDecidable({ entry, truth }: Pick<Sniffed, 'entry' | 'truth'>, aspect: Shown): boolean {
  if (aspect === 'header') return truth.headerRow !== null;
  if (aspect !== 'dateOrder') return truth[aspect] !== null;
  const hasOrder = !WORDS_OR_SPANS.test(entry.name) || NOT_WORDS.test(entry.name);
  return truth.dateOrder !== null && truth.dateOrder !== 'ask' && hasOrder;
}

async function sniffAll(sniffers: readonly Sniffer[]): Promise<Sniffed[]> {
  const all: Sniffed[] = [];
  for (const entry of textFiles()) {
    const [truth] = entry.tables;
    if (!truth) continue;
    const bytes = await entry.bytes();
    const verdicts = new Map<Sniffer, Verdicts>();
    for (const sniffer of sniffers) verdicts.set(sniffer, await sniffer.sniff(entry, truth, bytes));
    all.push({ entry, truth, verdicts });
  }
  return all;
}

function count(files: readonly Sniffed[], sniffer: Sniffer, aspect: Aspect, verdict: Verdict): number {
  return files.filter(({ verdicts }) => verdicts.get(sniffer)?.[aspect] === verdict).length;
}

function line(files: readonly Sniffed[], sniffer: Sniffer, aspect: Shown): string {
  const decidable = files.filter((file) => isDecidable(file, aspect));
  const cells = [ASPECTS[aspect], sniffer.name, decidable.length];
  if (!sniffer.attempts.includes(aspect)) return [...cells, '–', '–', '–', '–'].join(' | ');
  const right = count(decidable, sniffer, aspect, 'right');
  const share = `${((100 * right) / decidable.length).toFixed(1)} %`;
  const others = (['wrong', 'asked'] as const).map((verdict) => count(decidable, sniffer, aspect, verdict));
  return [...cells, right, ...others, share].join(' | ');
}

function report(title: string, files: readonly Sniffed[], sniffers: readonly Sniffer[]): void {
  say(`\n### ${title}\n`);
  say('| aspect | tool | files | right | wrong | asked or left open | right |');
  say('|---|---|--:|--:|--:|--:|--:|');
  for (const aspect of Object.keys(ASPECTS) as Shown[])
    for (const sniffer of sniffers) say(`| ${line(files, sniffer, aspect)} |`);
}

function reportOpen(files: readonly Sniffed[], sniffers: readonly Sniffer[]): void {
  const open = files.filter(({ truth }) => truth.dateOrder === 'ask');
  say(`\n### The ${open.length} files whose dates read both ways\n`);
  say('| tool | asked or left open | guessed |');
  say('|---|--:|--:|');
  for (const sniffer of sniffers) {
    if (!sniffer.attempts.includes('dateOrder')) continue;
    // What is expected of these files is the question itself: asking is right, anything else a guess.
    const asked = count(open, sniffer, 'dateOrder', 'right') + count(open, sniffer, 'dateOrder', 'asked');
    say(`| ${sniffer.name} | ${asked} | ${open.length - asked} |`);
  }
}

function reportWrong(files: readonly Sniffed[]): void {
  const wrong = files.flatMap((file) =>
    (Object.keys(ASPECTS) as Shown[])
      .filter((aspect) => isDecidable(file, aspect) && file.verdicts.get(ours)?.[aspect] !== 'right')
      .map((aspect) => `- ${file.entry.name}: ${ASPECTS[aspect]}`),
  );
  if (wrong.length > 0) say(`\nWhere ours is not right:\n\n${wrong.join('\n')}`);
}

const sniffers = [ours, await duckDb(), papaParse];
const files = await sniffAll(sniffers);
report(`All ${files.length} text files`, files, sniffers);
const inUtf8 = files.filter(({ truth }) => truth.encoding === null || truth.encoding === 'utf-8');
report(`Of these, the ${inUtf8.length} in UTF-8`, inUtf8, sniffers);
reportOpen(files, sniffers);
reportWrong(files);
say(
  '\nPapa Parse finds no header: the first row is it. DuckDB without an encoding refuses what is not UTF-8.',
);
