import { expect, test } from 'vitest';
import { joined, toNeeds } from '#lib/charts/language-needs.ts';
import { overlapWords, together } from '#lib/charts/teams.ts';
import { answer, contextOf } from '../gallery/context.ts';

const persons = (counts: Readonly<Record<string, number>>, all: number) =>
  answer(
    { indicator: 'persons-reached', by: ['team'] },
    'persons',
    Object.entries(counts).map(([team, value]) => ({ team, value })),
    { overall: { value: all, numerator: null, denominator: null } },
  );
const overlap = (both: number, shared: number) =>
  answer({ indicator: 'cross-border-overlap', by: [] }, 'persons', [], {
    overall: { value: both, numerator: null, denominator: null },
    total: shared,
  });

test('without a shared key two teams met at least as many as the larger, at most their sum', () => {
  expect(together(persons({ 'BE-FEDASIL': 30, 'FR-OFII': 12 }, 42), undefined)).toEqual({
    low: 30,
    high: 42,
  });
});

test('and from nobody to all of the smaller may have met both', () => {
  expect(overlapWords(persons({ 'BE-FEDASIL': 30, 'FR-OFII': 12 }, 42), undefined, 'en')).toBe(
    'No key of persons is shared, so together the teams met between 30 and 42 persons; 0 to 12 of them were met by both.',
  );
  expect(overlapWords(persons({ 'BE-FEDASIL': 30 }, 30), undefined, 'en')).toBeNull();
});

test('where all keys are shared the number is exact', () => {
  // 30 + 12 − 5 met by both = 37 keys, all shared.
  const both = together(persons({ 'BE-FEDASIL': 30, 'FR-OFII': 12 }, 37), overlap(5, 37));
  expect(both).toEqual({ low: 37, high: 37 });
});

test('where some are shared those are told apart, the others may be among anybody', () => {
  // 34 shared keys are 34 persons; the other 3 may be any of them.
  expect(together(persons({ 'BE-FEDASIL': 30, 'FR-OFII': 12 }, 37), overlap(5, 34))).toEqual({
    low: 34,
    high: 37,
  });
});

test('one team is no interval', () => {
  expect(together(persons({ 'BE-FEDASIL': 30 }, 30), undefined)).toEqual({ low: 30, high: 30 });
});

test('gaps of languages: lingua franca and not covered, the largest first, not recorded last', () => {
  const by = ['person_language', 'mode'] as const;
  const needs = answer({ indicator: 'contact-moments', by }, 'contact-moments', [
    { person_language: 'ara', mode: 'DIR', value: 10 },
    { person_language: 'ara', mode: 'LF', value: 2 },
    { person_language: 'tir', mode: 'ICM', value: 3 },
    { person_language: 'tir', mode: 'INT', value: 1 },
    { person_language: 'tir', mode: 'TEL', value: 2 },
    { person_language: 'tir', mode: 'LF', value: 4 },
    { person_language: 'tir', mode: 'NONE', value: 1 },
    { person_language: 'tir', mode: null, value: 6 },
    { person_language: null, mode: 'NONE', value: 50 },
  ]);
  const available = answer(
    { indicator: 'contact-moments', by: ['person_language', 'available'] },
    'contact-moments',
    [
      { person_language: 'tir', available: 'yes', value: 3 },
      { person_language: 'tir', available: 'no', value: 9 },
      { person_language: 'tir', available: null, value: 5 },
    ],
  );
  const found = toNeeds(needs, available, contextOf('en', 1200));
  expect(found.map(({ code, total, known, gap }) => [code, total, known, gap])).toEqual([
    ['tir', 17, 11, 5],
    ['ara', 12, 12, 2],
    [null, 50, 50, 50],
  ]);
  expect(found[0]).toMatchObject({
    ways: { worker: 0, mediator: 3, interpreter: 3, lingua: 4, none: 1 },
    sessions: 12,
    available: 3,
  });
  expect(joined('both', found.slice(0, 2))).toMatchObject({ total: 29, known: 23, gap: 7, sessions: 12 });
});
