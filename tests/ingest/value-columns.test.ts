import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../src/lib/ingest/codes.ts';
import { withCode, withConfirmed } from '../../src/lib/ingest/replan.ts';
import { isShared, suggestionFor } from '../../src/lib/ingest/suggest.ts';
import { unlistedReadings, valueColumns } from '../../src/lib/ingest/value-readings.ts';
import type { CodeListId } from '../../src/lib/model/field.ts';
import { planOf, textFile } from './files.ts';

describe('a multi-select over numbered columns', () => {
  const planned = () =>
    planOf(
      textFile(
        'Date,Reason #1,Reason #2,Reason #3\n2026-01-05,Zorglub,Dublin,\n2026-01-06,Dublin,Zorglub,Quux\n2026-01-07,legal aid,medical,zorglub\n',
      ),
    );
  const readings = (plan: Awaited<ReturnType<typeof planned>>) =>
    valueColumns(plan)
      .filter(({ field }) => field === 'topics')
      .map((column) =>
        unlistedReadings(column).map(({ value, count, isDecided }) => [value, count, isDecided]),
      );

  test('lists each unknown value once', async () => {
    expect(readings(await planned())).toEqual([
      [
        ['Zorglub', 3, false],
        ['Quux', 1, false],
      ],
    ]);
    expect(valueColumns(await planned()).map(({ header }) => header)).toEqual([
      'Date',
      'Reason #1 … Reason #3',
    ]);
  });

  test('takes one decision for all of its columns', async () => {
    const decided = withCode(await planned(), 1, 'Zorglub', 'DUB');
    expect(decided.columns.slice(1).map(({ codes }) => codes['zorglub'])).toEqual(['DUB', 'DUB', 'DUB']);
    expect(readings(decided)).toEqual([
      [
        ['Zorglub', 3, true],
        ['Quux', 1, false],
      ],
    ]);
    expect(readings(withConfirmed(await planned(), 1))[0]?.every(([, , isDecided]) => isDecided)).toBe(true);
  });
});

describe('words that are known', () => {
  test.each<[CodeListId, string, string]>([
    ['site', 'South Station', 'BE-BRU-MID'],
    ['site', 'gare de midi', 'BE-BRU-MID'],
    ['site', 'Zuid Station', 'BE-BRU-MID'],
    ['site', 'North Station', 'BE-BRU-NOR'],
    ['site', 'Gare Nord', 'BE-BRU-NOR'],
    ['topic', 'medical help', 'MED'],
    ['topic', 'Aide médicale', 'MED'],
  ])('%s: %s', (list, word, code) => {
    expect(matcherOf(list).match(word)).toEqual({ code });
  });

  test.each<[CodeListId, string, string]>([
    ['outcome', 'asylum application', 'IPA-BE'],
    ['outcome', 'Demande d’asile', 'IPA-BE'],
    ['outcome', 'asielaanvraag', 'IPA-BE'],
    ['topic', 'Housing', 'REC'],
  ])('%s: %s could be several and is suggested', (list, word, code) => {
    expect(matcherOf(list).match(word)).toBe('unlisted');
    expect([suggestionFor(word, list), isShared(word, list)]).toEqual([code, true]);
  });

  test('an application is suggested for the country of the team and not taken', async () => {
    const plan = await planOf(
      textFile('Date,Outcome\n2026-01-05,asylum application\n2026-01-06,asylum application\n'),
    );
    const column = plan.columns[1];
    if (!column) throw new Error('No column');
    expect(column.field).toBe('outcome_code');
    const suggested = (team: string | null) =>
      unlistedReadings(column, team).map(({ suggestion, code }) => [suggestion, code]);
    expect(suggested('FR-OFII')).toEqual([['IPA-FR', undefined]]);
    expect(suggested('BE-FEDASIL')).toEqual([['IPA-BE', undefined]]);
  });
});
