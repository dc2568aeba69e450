import { describe, expect, test } from 'vitest';
import { skippedLines } from '../../src/lib/ingest/preview.ts';
import { withCode, withConfirmed, withField } from '../../src/lib/ingest/replan.ts';
import { listedReadings, unlistedReadings } from '../../src/lib/ingest/value-readings.ts';
import type { SourcePlan } from '../../src/lib/ingest/plan.ts';
import { planOf, textFile } from './files.ts';

const named = (plan: SourcePlan, header: string) => {
  const column = plan.columns.find((candidate) => candidate.header === header);
  if (!column) throw new Error(`No column ${header}`);
  return column;
};

describe('what a page shows of values', () => {
  const text = 'date;nationalité\n2024-01-02;Érythréenne\n2024-01-03;Érythréene\n2024-01-04;Zorglub\n';

  test('a proposal counts as decided only once somebody confirms it', async () => {
    const plan = await planOf(textFile(text));
    const before = unlistedReadings(named(plan, 'nationalité'));
    expect(before.map(({ value, code, isDecided }) => [value, code, isDecided])).toEqual([
      ['Érythréene', 'ERI', false],
      ['Zorglub', undefined, false],
    ]);
    const confirmed = withConfirmed(plan, named(plan, 'nationalité').index);
    expect(unlistedReadings(named(confirmed, 'nationalité')).every(({ isDecided }) => isDecided)).toBe(true);
  });

  test('a choice is decided: another code, nothing, or the value as it is written', async () => {
    const plan = await planOf(textFile(text));
    const { index } = named(plan, 'nationalité');
    const chosen = withCode(withCode(plan, index, 'Érythréene', undefined), index, 'Zorglub', null);
    const readings = unlistedReadings(named(chosen, 'nationalité'));
    expect(readings.map(({ code, isDecided }) => [code, isDecided])).toEqual([
      [undefined, true],
      [null, true],
    ]);
  });

  test('known values are listed with their code, and with the one chosen in its place', async () => {
    const plan = await planOf(textFile(text));
    const { index } = named(plan, 'nationalité');
    expect(listedReadings(plan, named(plan, 'nationalité'))).toEqual([
      { value: 'Érythréenne', count: 1, code: 'ERI', isChosen: false },
    ]);
    const chosen = withCode(plan, index, 'Érythréenne', 'ETH');
    expect(listedReadings(chosen, named(chosen, 'nationalité'))).toEqual([
      { value: 'Érythréenne', count: 1, code: 'ETH', isChosen: true },
    ]);
  });
});

test('the preview skips what the reading will skip, with the same reasons', async () => {
  const text =
    'Contacts 2024;;\n;;\ndate;lieu;nationalité\n2024-01-02;Gare du Nord;ERI\n;;\nTotal;1;\n2024-01-03;Total;ERI\nSource: équipe;;\n';
  const plan = await planOf(textFile(text));
  expect([...skippedLines(plan)]).toEqual([
    [1, 'skipped_title'],
    [2, 'skipped_blank'],
    [5, 'skipped_blank'],
    [6, 'skipped_total'],
    [8, 'skipped_note'],
  ]);
});

test('a column that gives people away stays hidden when it is kept, and when it is left out again', async () => {
  const text = 'date;gsm\n2024-01-02;0470 12 34 56\n2024-01-03;0471 22 33 44\n2024-01-04;0472 98 76 54\n';
  const plan = await planOf(textFile(text));
  const { index } = named(plan, 'gsm');
  const codesOf = (changed: SourcePlan) => named(changed, 'gsm').evidence.map(({ code }) => code);
  const kept = withField(plan, index, 'person_key');
  expect(named(kept, 'gsm')).toMatchObject({ field: 'person_key', isPrivate: true });
  expect(codesOf(kept)).toContain('private_phone');
  const dropped = withField(kept, index, null);
  expect(named(dropped, 'gsm')).toMatchObject({ field: null, isPrivate: true });
  expect(codesOf(dropped)).toEqual(['chosen', 'private_phone']);
});
