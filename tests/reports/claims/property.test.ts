import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import { locales, type Locale } from '#lib/model/text.ts';
import { checkSentence } from '#lib/reports/claims/check.ts';
import { isStale } from './score.ts';
import type { Fact } from '#lib/reports/claims/claim.ts';
import { toSentences } from '#lib/reports/claims/sentences.ts';

const templates: Readonly<Record<Locale, { count: string; share: string; up: string; down: string }>> = {
  en: {
    count: 'The teams reached {n} persons.',
    share: '{n} of contacts took place with a mediator.',
    up: 'The number of persons reached rose from {b} to {n}.',
    down: 'The number of persons reached fell from {b} to {n}.',
  },
  fr: {
    count: 'Les équipes ont rencontré {n} personnes.',
    share: '{n} des contacts ont eu lieu avec un médiateur.',
    up: 'Le nombre de personnes rencontrées a augmenté, passant de {b} à {n}.',
    down: 'Le nombre de personnes rencontrées a diminué, passant de {b} à {n}.',
  },
  nl: {
    count: 'De teams bereikten {n} personen.',
    share: '{n} van de contacten verliep met een bemiddelaar.',
    up: 'Het aantal bereikte personen steeg van {b} naar {n}.',
    down: 'Het aantal bereikte personen daalde van {b} naar {n}.',
  },
};

const persons = (value: number, before: number): Fact => ({
  id: 'p',
  indicator: 'persons-reached',
  scope: {},
  unit: 'persons',
  value,
  before,
});

const mediators = (value: number): Fact => ({
  id: 'm',
  indicator: 'mediator-share',
  scope: {},
  unit: 'share',
  value,
  before: null,
});

/** Above those that a sentence may write in place of a year. */
const size = fc.integer({ min: 2050, max: 99_999 });

describe.each(locales)('a sentence printed from facts in %s', (locale) => {
  const { count, share, up, down } = templates[locale];
  const print = (template: string, now: string, before = '') =>
    template.replace('{n}', now).replace('{b}', before);

  it('is never stale under them, and is when they change', () => {
    fc.assert(
      fc.property(size, size, size, fc.integer({ min: 11, max: 89 }), (now, before, later, percent) => {
        fc.pre(now !== before && later !== now);
        const recorded = [persons(now, before), mediators(percent / 100)];
        const moved = print(
          now > before ? up : down,
          formatNumber(now, locale),
          formatNumber(before, locale),
        );
        const parts = [
          moved,
          print(count, formatNumber(now, locale)),
          print(share, formatShare(percent / 100, locale)),
        ];
        const changed = [persons(later, before), mediators((percent + 2) / 100)];
        for (const sentence of parts) {
          const same = checkSentence(sentence, recorded, recorded, locale);
          expect(same.map(({ verdict }) => verdict)).not.toContain('unchecked');
          expect(isStale(same)).toBe(false);
          expect(isStale(checkSentence(sentence, recorded, changed, locale))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('stands alone among others', () => {
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 4 }), (values) => {
        const all = values.map((value) => print(count, formatNumber(value, locale)));
        expect(toSentences(all.join(' '), locale)).toEqual(all);
      }),
    );
  });

  it('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const facts = [persons(12, 10)];
        for (const sentence of toSentences(text, locale))
          expect(isStale(checkSentence(sentence, facts, facts, locale))).toBe(false);
      }),
    );
  });
});
