import { bindClaims } from './claims/bind.ts';
import { misfits } from './claims/misfit.ts';
import { checkSentence } from './claims/check.ts';
import type { CheckedClaim, Fact } from './claims/claim.ts';
import { parseClaims } from './claims/parse.ts';
import { toSentences } from './claims/sentences.ts';
import type { Report } from './report.ts';

/** A sentence with the facts that it was true of when it was written or confirmed. */
export type SentenceRecord = Report['records'][number];

/** A sentence that is false now, with what of it. */
export interface StaleSentence {
  readonly section: string;
  readonly sentence: string;
  readonly claims: readonly CheckedClaim[];
}

/** The sentences of a report's text that claim something, by section. */
function claimingSentences({ template, texts, locale }: Report): { section: string; sentence: string }[] {
  return template.sections.flatMap(({ id }) =>
    toSentences(texts[id] ?? '', locale)
      .filter((sentence) => parseClaims(sentence, locale).length > 0)
      .map((sentence) => ({ section: id, sentence })),
  );
}

/** Whether any sentence has a claim, so that facts are worth counting. */
export function hasClaims(report: Report): boolean {
  return claimingSentences(report).length > 0;
}

function toRecord(sentence: string, facts: readonly Fact[], { locale }: Report): SentenceRecord {
  const bound = bindClaims(parseClaims(sentence, locale), sentence, facts, locale);
  // A share that follows from two counts is named by both of them.
  const ids = new Set(
    bound
      .flatMap(({ fact, rivals }) => [...(fact ? [fact] : []), ...rivals])
      .flatMap(({ id }) => id.split('/')),
  );
  return { sentence, facts: facts.filter(({ id }) => ids.has(id)).map((fact) => ({ ...fact })) };
}

/**
 * The records of a report's sentences, for facts of its own period and data: those that are there stay, a sentence
 * that has none is recorded with the facts it is true of now, and what is no longer written is forgotten.
 */
export function toRecords(report: Report, facts: readonly Fact[]): SentenceRecord[] {
  const known = new Map(report.records.map((record) => [record.sentence, record]));
  const sentences = [...new Set(claimingSentences(report).map(({ sentence }) => sentence))];
  return sentences.map((sentence) => known.get(sentence) ?? toRecord(sentence, facts, report));
}

/** Whether a claim was left as it stood under the very figures of now. */
function isAccepted({ fact }: CheckedClaim, { accepted }: SentenceRecord, facts: readonly Fact[]): boolean {
  if (!fact || !accepted) return false;
  const now = new Map(facts.map((one) => [one.id, one]));
  return fact.id.split('/').every((id) => {
    const [then, current] = [accepted.find((one) => one.id === id), now.get(id)];
    return then !== undefined && then.value === current?.value && then.before === current.before;
  });
}

/** The sentences that were true when they were recorded and are false now. */
export function staleSentences(report: Report, facts: readonly Fact[]): StaleSentence[] {
  const known = new Map(report.records.map((record) => [record.sentence, record]));
  return claimingSentences(report).flatMap(({ section, sentence }) => {
    const record = known.get(sentence);
    if (!record || record.facts.length === 0) return [];
    const claims = checkSentence(sentence, record.facts, facts, report.locale).filter(
      (claim) => claim.verdict === 'false' && !isAccepted(claim, record, facts),
    );
    return claims.length > 0 ? [{ section, sentence, claims }] : [];
  });
}

/** The report with a sentence taken as it stands under the figures of now: with other figures it is asked about again. */
export function confirmed(report: Report, sentence: string, facts: readonly Fact[]): Report {
  const now = new Map(facts.map((fact) => [fact.id, fact]));
  const records = report.records.map((record) =>
    record.sentence === sentence
      ? {
          ...record,
          accepted: record.facts.flatMap(({ id }) => now.get(id) ?? []).map((fact) => ({ ...fact })),
        }
      : record,
  );
  return { ...report, records };
}

/** A number in a sentence that the report counts otherwise: the figure that its words name, and its value. */
export interface DoubtfulNumber {
  readonly section: string;
  readonly text: string;
  readonly fact: Fact;
}

/**
 * Numbers that equal no figure of the report though the words beside them name one, in sentences that were true of
 * nothing yet: a slip of the pen, or a figure from elsewhere.
 */
export function doubtfulNumbers(report: Report, facts: readonly Fact[]): DoubtfulNumber[] {
  const known = new Map(report.records.map((record) => [record.sentence, record]));
  return claimingSentences(report).flatMap(({ section, sentence }) => {
    if ((known.get(sentence)?.facts.length ?? 0) > 0) return [];
    return misfits(sentence, facts, report.locale).map(({ claim, fact }) => ({
      section,
      text: claim.text,
      fact,
    }));
  });
}
