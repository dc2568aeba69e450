import { describe, expect, test } from 'vitest';
import { locales } from '#lib/model/text.ts';
import { detail } from '#lib/disclosure/rules/detail.ts';
import { fewPersons } from '#lib/disclosure/rules/few-persons.ts';
import { floor } from '#lib/disclosure/rules/floor.ts';
import { frozen } from '#lib/disclosure/rules/frozen.ts';
import { group } from '#lib/disclosure/rules/group.ts';
import { rules, sentenceOf } from '#lib/disclosure/rules/index.ts';
import { lateEntries } from '#lib/disclosure/rules/late-entries.ts';
import { medians } from '#lib/disclosure/rules/medians.ts';
import { oneContributor } from '#lib/disclosure/rules/one-contributor.ts';
import { ratios } from '#lib/disclosure/rules/ratios.ts';
import { repeatVisitors } from '#lib/disclosure/rules/repeat-visitors.ts';
import { threshold } from '#lib/disclosure/rules/threshold.ts';

const of = (count: number, persons = count) => ({ count, persons });

describe('rules of protection', () => {
  test('each has its own name and a sentence in every language', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id } of rules)
      for (const locale of locales) expect(sentenceOf({ rule: id, count: 1 })[locale], id).toMatch(/\w.*\.$/);
  });

  test('small: 1 to below the threshold; nought tells of nobody', () => {
    expect([0, 1, 4, 5].map((count) => threshold.check(of(count), 5))).toEqual([false, true, true, false]);
  });

  test('no threshold is below 5, none is a fraction', () => {
    expect([3, 4, 5, 11, 7.5, Number.NaN].map((least) => floor.check(least))).toEqual([
      ...[true, true, false, false, true, true],
    ]);
  });

  test('twelve contacts with two persons are few persons, twelve with five are not', () => {
    expect(fewPersons.check(of(12, 2), 5)).toBe(true);
    expect(fewPersons.check(of(12, 5), 5)).toBe(false);
  });

  test('one team alone behind a number; where teams aren’t counted nothing is said', () => {
    expect(oneContributor.check({ count: 30, persons: 20, contributors: 1 })).toBe(true);
    expect(oneContributor.check({ count: 30, persons: 20, contributors: 2 })).toBe(false);
    expect(oneContributor.check(of(30))).toBe(false);
  });

  test('a group of six: six of six and five of six are told apart from four of six', () => {
    expect([6, 5, 4].map((part) => group.check(6, part))).toEqual([true, true, false]);
    expect(group.check(0, 0)).toBe(false);
  });

  test('persons and contacts: twenty persons with 22 contacts point at two visits, with 20 or 25 they don’t', () => {
    expect([20, 22, 25].map((contacts) => repeatVisitors.check(contacts, 20, 5))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('shares need numerator, denominator and the rest shown and not small', () => {
    const isUntold = (numerator: number | null, denominator: number | null) =>
      ratios.check({ numerator, denominator }, 5);
    expect(isUntold(6, 12)).toBe(false);
    expect(isUntold(4, 12)).toBe(true);
    expect(isUntold(9, 12)).toBe(true);
    expect(isUntold(12, 12)).toBe(false);
    expect(isUntold(0, 12)).toBe(false);
    expect(isUntold(null, 12)).toBe(true);
    expect(isUntold(6, null)).toBe(true);
    expect(isUntold(0, 0)).toBe(true);
  });

  test('rounded shares need a denominator of 20 and no part that is printed as nought', () => {
    const isUntold = (numerator: number, denominator: number) =>
      ratios.check({ numerator, denominator }, 'rounded');
    expect(isUntold(10, 20)).toBe(false);
    expect(isUntold(10, 15)).toBe(true);
    expect(isUntold(0, 40)).toBe(true);
    expect(isUntold(40, 40)).toBe(true);
    expect(isUntold(45, 40)).toBe(true);
  });

  test('a median needs twice the threshold', () => {
    expect([21, 22].map((persons) => medians.check(persons, 11))).toEqual([true, false]);
  });

  test('what was printed must still stand for the count', () => {
    expect(frozen.check(12, 10, 4)).toBe(false);
    expect(frozen.check(15, 10, 4)).toBe(true);
  });

  test('a change of 1 to below the threshold is told by no two editions', () => {
    expect([40, 42, 38, 45, 51].map((count) => lateEntries.check(count, 40, 11))).toEqual([
      ...[false, true, true, true, false],
    ]);
  });

  test('at most three dimensions, filters among them; no nationality by month', () => {
    const period = {
      root: '2024',
      sums: { '2024': [['2024-Q1']], '2024-Q1': [['2024-01', '2024-02', '2024-03']] },
    };
    const plain = { root: 'all', sums: { all: [['a', 'b']] } };
    const hierarchies = { period, nationality: plain, gender: plain, age: plain, place: plain };
    const isFine = (dimensions: readonly string[], filters = {}) =>
      detail.check({ id: 't', measure: 'contacts', dimensions, filters }, hierarchies);
    expect(isFine(['place', 'gender', 'age'])).toBe(false);
    expect(isFine(['place', 'gender', 'age'], { nationality: 'a' })).toBe(true);
    expect(isFine(['nationality', 'period'])).toBe(true);
    expect(isFine(['nationality'], { period: '2024-02' })).toBe(true);
    expect(isFine(['nationality'], { period: '2024-Q1' })).toBe(false);
    expect(isFine(['place', 'period'])).toBe(false);
  });
});
