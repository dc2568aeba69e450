import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/charts/chart.ts';
import { charts } from '#lib/charts/registry.ts';
import { locales } from '#lib/model/text.ts';
import { answer, contextOf } from '../gallery/context.ts';
import { answersOf, draw } from '../gallery/draw.ts';

const sections = ['languages', 'outcomes', 'topics', 'people'];
const mine = charts
  .filter(({ section }) => sections.includes(section))
  .map((chart) => [chart.id, chart] as const);

const urlKeys =
  'month region site language mode nationality topic referral outcome profile status sex age'.split(' ');

/** Every measured figure and every filter in the rows of a spec. */
function found(spec: unknown, key: string): unknown[] {
  if (Array.isArray(spec)) return spec.flatMap((part) => found(part, key));
  if (typeof spec !== 'object' || spec === null) return [];
  return Object.entries(spec).flatMap(([name, part]) =>
    name === key && !(typeof part === 'object') ? [part] : found(part, key),
  );
}

const rowsOf = (spec: object): unknown[] => {
  const collect = (part: unknown): unknown[] => {
    if (Array.isArray(part)) return part.flatMap(collect);
    if (typeof part !== 'object' || part === null) return [];
    return Object.entries(part).flatMap(([name, inner]) => (name === 'values' ? [inner] : collect(inner)));
  };
  return collect(spec).flat();
};

describe.each(mine)('%s', (_, chart) => {
  test.each(locales)('draws and says something of nothing in %s, without a warning', async (locale) => {
    const none = Object.fromEntries(
      Object.entries(chart.asks).map(([key, ask]) => [key, answer(ask, 'persons', [])]),
    ) as Answers<string>;
    for (const widthPx of [1200, 584, 328]) {
      const context = contextOf(locale, widthPx);
      expect((await draw(chart.spec(none, context))).warnings).toEqual([]);
      const words = [
        chart.title(none, context),
        chart.subtitle(none, context),
        chart.describe(none, context),
        chart.completeness?.(none, context) ?? '',
      ];
      expect(words.join(' ')).not.toMatch(/undefined|NaN|null/);
    }
  });

  test.each([1200, 720, 584, 328])('shows no figure at %i px that its table does not', async (widthPx) => {
    const answers = await answersOf(chart);
    const context = contextOf('fr', widthPx);
    const cells = new Set(
      chart.table(answers, context).rows.flatMap((row) => row.cells.map(({ raw }) => raw)),
    );
    const figures = found(rowsOf(chart.spec(answers, context)), 'value').filter((value) => value !== null);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((value) => !cells.has(value as number))).toEqual([]);
    expect((await draw(chart.spec(answers, context))).warnings).toEqual([]);
  });

  test('marks act by keys of the address only', async () => {
    const rows = rowsOf(chart.spec(await answersOf(chart), contextOf('nl', 584)));
    expect(found(rows, 'filterKey').filter((key) => !urlKeys.includes(String(key)))).toEqual([]);
    expect(found(rows, 'filterValue')).not.toContain('null');
  });

  test.each(locales)('describes with numbers of its own table in %s', async (locale) => {
    const answers = await answersOf(chart);
    const context = contextOf(locale, 584);
    const digits = (text: string): string[] => text.match(/\d[\d.,\u202f\u00a0]*\d|\d/g) ?? [];
    const table = new Set(
      chart.table(answers, context).rows.flatMap((row) => row.cells.flatMap(({ text }) => digits(text))),
    );
    expect(digits(chart.describe(answers, context)).filter((number) => !table.has(number))).toEqual([]);
  });
});
