import type { Locale } from '#lib/model/text.ts';
import { sentencePieces } from '../claims/sentences.ts';
import { isIssue, parseParts, type LiveNumber } from '../live-number.ts';
import type { Report } from '../report.ts';
import type { Publishable } from './counts.ts';
import { openNumber, openValue, type OpenFigures } from './figures.ts';
import { liveCount } from './tables.ts';

/** Stand where a number can't be told, and where one is printed: no text has them. A letter begins a sentence, as a number may. */
const [GAP, NUMBER] = ['N\u{E000}', 'N\u{E001}'];
const GAPS = /[\u{E000}\u{E001}]/gu;

/** A text of the open version. */
export interface OpenText {
  /** As it is printed, Markdown still. */
  readonly text: string;
  /** The same without its live numbers: what somebody typed. */
  readonly typed: string;
  /** The protected numbers in it. */
  readonly told: readonly number[];
  /** Live numbers that aren't told; the sentences that held them are left out. */
  readonly untold: readonly LiveNumber[];
}

/** The protected number of a live one; null where it isn't told. */
function tell(
  report: Report,
  live: LiveNumber,
  publishable: Publishable,
  figures: OpenFigures,
): number | null {
  const count = liveCount(report, live, publishable);
  return typeof count === 'string' ? null : openValue(figures, count);
}

const BREAK = /(\n[ \t]*\n|\n(?=[ \t]*(?:#{1,6} |[-*+] |>|\d{1,2}[.)] )))/u;

/** The text without the sentences that have a gap; a list item or paragraph that is one is gone. */
function withoutGaps(text: string, locale: Locale): string {
  return text
    .split(BREAK)
    .map((block) => {
      if (!block.includes(GAP)) return block;
      const kept = sentencePieces(block, locale).filter((piece) => !piece.includes(GAP));
      const left = kept.join('').trim();
      return /^(?:#{1,6}|[-*+>]|\d{1,2}[.)])?$/u.test(left) ? '' : left;
    })
    .join('');
}

/** A text with its live numbers as protected; sentences with one that can't be told are left out. */
export function toOpenText(
  report: Report,
  source: string,
  publishable: Publishable,
  figures: OpenFigures,
): OpenText {
  const untold: LiveNumber[] = [];
  const told: number[] = [];
  const marked = parseParts(source).map((part) => {
    if (part.kind === 'words') return part.text.replaceAll(GAPS, '');
    if (isIssue(part.number)) return `{${part.source}}`;
    const value = tell(report, part.number, publishable, figures);
    if (value === null) untold.push(part.number);
    else told.push(value);
    return value === null ? GAP : `${NUMBER}${String(told.length - 1)};`;
  });
  const whole = withoutGaps(marked.join(''), report.locale);
  const fill = (by: (at: number) => string) =>
    whole.replaceAll(/N\u{E001}(\d+);/gu, (_, at: string) => by(Number(at)));
  const printed = (at: number) => openNumber(told[at] ?? null, report.locale);
  return { text: fill(printed), typed: fill(() => '·'), told, untold };
}
