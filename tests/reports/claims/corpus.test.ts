import { describe, expect, it } from 'vitest';
import { locales } from '#lib/model/text.ts';
import { bindClaims } from '#lib/reports/claims/bind.ts';
import { parseClaims } from '#lib/reports/claims/parse.ts';
import { holds } from '#lib/reports/claims/truth.ts';
import { inCrowd } from './crowd.ts';
import { check, corpusOf, factsOf, score } from './score.ts';

const LEAST = 0.9;

describe.each(locales)('sentences of managers in %s', (locale) => {
  const corpus = corpusOf(locale);
  const parts = {
    dev: corpus.filter(({ heldOut }) => !heldOut),
    heldOut: corpus.filter(({ heldOut }) => heldOut),
  };

  it('are many, a third of them held out, about half stale', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(75);
    expect(parts.heldOut.length).toBeGreaterThanOrEqual(corpus.length / 3);
    const stale = corpus.filter((sample) => sample.stale).length / corpus.length;
    expect(stale).toBeGreaterThan(0.4);
    expect(stale).toBeLessThan(0.65);
  });

  it('say which words are false where they are stale, and only there', () => {
    for (const sample of corpus) {
      expect(sample.false.length > 0).toBe(sample.stale);
      for (const words of sample.false) expect(sample.text).toContain(words);
    }
  });

  it.each(['dev', 'heldOut'] as const)('are told stale or not: %s', (part) => {
    const { sentences, claims } = score(parts[part], locale);
    for (const rates of [sentences, claims]) {
      expect(rates.precision).toBeGreaterThanOrEqual(LEAST);
      expect(rates.recall).toBeGreaterThanOrEqual(LEAST);
    }
  });

  it.each(['dev', 'heldOut'] as const)('are told so among the facts of a whole report: %s', (part) => {
    const { sentences, claims } = score(
      parts[part].map((sample, index) => inCrowd(sample, index)),
      locale,
    );
    for (const rates of [sentences, claims]) {
      expect(rates.precision).toBeGreaterThanOrEqual(LEAST);
      expect(rates.recall).toBeGreaterThanOrEqual(LEAST);
    }
  });

  it('are never stale under the facts that they were confirmed on', () => {
    for (const sample of corpus) {
      const same = { ...sample, facts: sample.facts.map((fact) => ({ ...fact, current: fact.recorded })) };
      expect(check(same, locale).filter(({ verdict }) => verdict === 'false')).toEqual([]);
    }
  });

  it('are bound only to facts that they are true of', () => {
    for (const sample of corpus) {
      const facts = factsOf(sample, 'recorded');
      for (const { claim, fact, rivals } of bindClaims(
        parseClaims(sample.text, locale),
        sample.text,
        facts,
        locale,
      ))
        if (fact) expect(holds(claim, fact, rivals)).toBe(true);
    }
  });

  it('give the words of each claim as they stand', () => {
    for (const sample of corpus)
      for (const { text, at, end } of parseClaims(sample.text, locale))
        expect(sample.text.slice(at, end)).toBe(text);
  });
});
