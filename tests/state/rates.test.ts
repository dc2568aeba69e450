import { describe, expect, test } from 'vitest';
import { comparedRates, mediatorRates, withUntested } from '#lib/state/rates.ts';
import type { Selection } from '#lib/model/params.ts';
import { withOther, withoutFilters, withPeriod } from '#lib/state/url-codec.ts';

describe('what two selections leave to test', () => {
  const untested = (a: Selection, b: Selection, rates = comparedRates) =>
    Object.fromEntries(
      withUntested(rates, [a, b]).flatMap(({ id, untested: why }) => (why ? [[id, why]] : [])),
    );

  test('places, teams and kinds of activity decide no rate', () => {
    expect(
      untested({ region: ['BRU'] }, { site: ['FR-62-CAL'], team: ['FR-OFII'], activity: ['OUT'] }),
    ).toEqual({});
  });

  test('with and without a mediator: the share with one is decided, and sessions are parted', () => {
    expect(untested({ mediator: ['no'] }, { mediator: ['yes'] })).toEqual({
      'contacts-per-session': 'parted-sessions',
      'language-covered-rate': 'by-filter',
      'mediator-share': 'by-filter',
    });
  });

  test('a filter of one side is enough', () => {
    expect(untested({}, { outcome: ['RTA'] })).toEqual({
      'outcome-coverage': 'by-filter',
      'reentry-rate': 'by-filter',
    });
    expect(untested({ contact: ['IND'] }, {})).toEqual({
      'contacts-per-session': 'parted-sessions',
      'individual-interviews': 'by-filter',
    });
  });

  test('around the mediators the language is covered by definition', () => {
    expect(untested({}, {}, mediatorRates)).toEqual({
      'language-covered-rate': 'by-definition',
      'own-language-share': 'by-definition',
    });
  });
});

describe('a preset that speaks of its periods', () => {
  const asked = () =>
    new URLSearchParams('from=2020-10-01&to=2021-04-30&b.from=2021-10-01&b.to=2022-04-30&preset=mediators');

  test('ends when a period of either side changes', () => {
    expect(withPeriod(asked(), { id: '2024' }).has('preset')).toBe(false);
    expect(withoutFilters(asked()).has('preset')).toBe(false);
    const otherB = new URLSearchParams('from=2023-01-01&to=2023-04-30');
    expect(withOther(asked(), otherB).has('preset')).toBe(false);
  });

  test('stays when a place is chosen', () => {
    const sameB = new URLSearchParams('from=2021-10-01&to=2022-04-30&site=FR-62-CAL');
    expect(withOther(asked(), sameB).get('preset')).toBe('mediators');
  });
});
