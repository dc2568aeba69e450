import { describe, expect, test } from 'vitest';
import { fillTargets, parseTargetNumber, parseTargets, withTargets } from '#lib/reports/targets.ts';
import { templates } from '#lib/reports/templates/registry.ts';

const errin = templates.find(({ id }) => id === 'errin');
if (!errin) throw new Error('The template of ERRIN is gone');

describe('targets', () => {
  test.each([
    ['1 200', 1200],
    ['1\u202f200', 1200],
    ['1.200', 1200],
    ['1,200', 1200],
    ['1.200.000', 1_200_000],
    ['1.200,5', 1200.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['80 %', 0.8],
    ['80%', 0.8],
    ['0,8', 0.8],
    ['', null],
    ['many', null],
    ['-5', null],
    ['1e5', null],
  ])('%j is read as people write it', (text, value) => {
    expect(parseTargetNumber(text)).toBe(value);
  });

  test('a table pasted from a spreadsheet is read by name, code or id, its head left out', () => {
    const pasted =
      'Indicateur\tCible\nSessies\t1 100\ncontacts\t5000\r\nPersonnes touchées ?\t3\n\ncovered\t40 %';
    const { targets, issues } = parseTargets(pasted, errin);
    expect([...targets]).toEqual([
      ['sessions', 1100],
      ['contacts', 5000],
      ['covered', 0.4],
    ]);
    expect(issues.map(({ code, params }) => [code, params['row'], params['value']])).toEqual([
      ['target_unknown_line', 4, 'Personnes touchées ?'],
    ]);
  });

  test.each([
    ['sessions;abc', 'target_not_number'],
    ['sessions;0', 'target_not_number'],
    ['sessions;12,5', 'target_part'],
    ['covered;80', 'target_more_than_all'],
    ['sessions;1\nsessions;2', 'target_twice'],
    ['sessions', 'target_columns'],
    ['', 'target_nothing'],
  ])('%j is refused with its reason', (text, code) => {
    expect(parseTargets(text, errin).issues.map((issue) => issue.code)).toContain(code);
  });

  test('a column fills the lines from the one it was pasted into', () => {
    const [first, second] = errin.lines.slice(1);
    expect([...fillTargets('10\n20\n', 'contacts', errin).targets]).toEqual([
      [first?.id, 10],
      [second?.id, 20],
    ]);
  });

  test('a target takes the unit of its line, and an empty one takes it away', () => {
    const set = withTargets(errin, new Map([['sessions', 7]]));
    expect(set.lines.find(({ id }) => id === 'sessions')?.target).toEqual({ value: 7, unit: 'sessions' });
    const away = withTargets(set, new Map([['sessions', null]]));
    expect(away.lines.find(({ id }) => id === 'sessions')).not.toHaveProperty('target');
  });
});
