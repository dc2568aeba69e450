import { bindClaims } from './claims/bind.ts';
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

/** The sentences that were true when they were recorded and are false now. */
export function staleSentences(report: Report, facts: readonly Fact[]): StaleSentence[] {
  const known = new Map(report.records.map((record) => [record.sentence, record]));
  return claimingSentences(report).flatMap(({ section, sentence }) => {
    const record = known.get(sentence);
    if (!record || record.facts.length === 0) return [];
    const claims = checkSentence(sentence, record.facts, facts, report.locale).filter(
      ({ verdict }) => verdict === 'false',
    );
    return claims.length > 0 ? [{ section, sentence, claims }] : [];
  });
}

/** The report with a sentence taken as it stands: it is held against the facts of now from here on. */
export function confirmed(report: Report, sentence: string, facts: readonly Fact[]): Report {
  const records = report.records.map((record) =>
    record.sentence === sentence ? toRecord(sentence, facts, report) : record,
  );
  return { ...report, records };
}
