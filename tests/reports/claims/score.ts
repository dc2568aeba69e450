import { readFileSync } from 'node:fs';
import { checkSentence } from '#lib/reports/claims/check.ts';
import type { CheckedClaim, Fact } from '#lib/reports/claims/claim.ts';
import type { Locale } from '#lib/model/text.ts';

interface Figures {
  readonly value: number | null;
  readonly before: number | null;
}

/** A sentence of the corpus with what the report knew when it was confirmed, and what it knows now. */
export interface Sample {
  readonly text: string;
  readonly facts: readonly (Omit<Fact, 'value' | 'before'> & { recorded: Figures; current: Figures })[];
  readonly stale: boolean;
  readonly false: readonly string[];
  readonly heldOut: boolean;
}

export function corpusOf(locale: Locale): Sample[] {
  return JSON.parse(readFileSync(new URL(`./corpus/${locale}.json`, import.meta.url), 'utf8'));
}

export function factsOf(sample: Sample, side: 'recorded' | 'current'): Fact[] {
  return sample.facts.map(({ recorded, current, ...fact }) => ({
    ...fact,
    ...(side === 'recorded' ? recorded : current),
  }));
}

/** Whether a sentence says anything that is now false. */
export const isStale = (claims: readonly CheckedClaim[]): boolean =>
  claims.some(({ verdict }) => verdict === 'false');

export function check(sample: Sample, locale: Locale): CheckedClaim[] {
  return checkSentence(sample.text, factsOf(sample, 'recorded'), factsOf(sample, 'current'), locale);
}

interface Rates {
  readonly precision: number;
  readonly recall: number;
}

const rates = (hits: number, alarms: number, wanted: number, found: number): Rates => ({
  precision: alarms === 0 ? 1 : hits / alarms,
  recall: wanted === 0 ? 1 : found / wanted,
});

/** How many alarms are right, and how many of those wanted are raised: of sentences, and of claims in them. */
export function score(samples: readonly Sample[], locale: Locale): { sentences: Rates; claims: Rates } {
  const counts = { hit: 0, alarm: 0, stale: 0, claimHit: 0, claimAlarm: 0, wanted: 0, found: 0 };
  for (const sample of samples) {
    const claims = check(sample, locale);
    const alarms = claims.filter(({ verdict }) => verdict === 'false');
    const wanted = sample.false.map((text) => ({
      at: sample.text.indexOf(text),
      end: sample.text.indexOf(text) + text.length,
    }));
    const meets = (a: { at: number; end: number }, b: { at: number; end: number }) =>
      a.at < b.end && b.at < a.end;
    counts.stale += Number(sample.stale);
    counts.alarm += Number(isStale(claims));
    counts.hit += Number(sample.stale && isStale(claims));
    counts.claimAlarm += alarms.length;
    counts.claimHit += alarms.filter((alarm) => wanted.some((one) => meets(one, alarm))).length;
    counts.wanted += wanted.length;
    counts.found += wanted.filter((one) => alarms.some((alarm) => meets(one, alarm))).length;
  }
  return {
    sentences: rates(counts.hit, counts.alarm, counts.stale, counts.hit),
    claims: rates(counts.claimHit, counts.claimAlarm, counts.wanted, counts.found),
  };
}
