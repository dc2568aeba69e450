import { describe, expect, test } from 'vitest';
import type { Answers, Chart, ChartContext, ChartTable } from '#lib/charts/chart.ts';
import { emptyAnswers } from '#lib/charts/empty-answers.ts';
import { charts } from '#lib/charts/registry.ts';
import { locales } from '#lib/model/text.ts';
import { contextOf } from '../gallery/context.ts';
import { answersOf, draw, widthsOf } from '../gallery/draw.ts';

/** Figures of a text, whatever the language groups thousands with. */
function figuresOf(text: string): string[] {
  return text.replaceAll(/(?<=\d)[\u202f\u00a0.,](?=\d{3}\b)/g, '').match(/\d+(?:[.,]\d+)?/g) ?? [];
}

function wordsOf(table: ChartTable): string {
  return [
    ...table.head.map((head) => head.text),
    ...table.rows.flatMap((row) => row.cells.map((cell) => cell.text)),
    table.note ?? '',
  ].join(' | ');
}

/** Every measured figure in the data of a spec: the fields named `value`. */
function valuesOf(node: unknown): number[] {
  if (Array.isArray(node)) return node.flatMap(valuesOf);
  if (typeof node !== 'object' || node === null) return [];
  const { values, ...others } = node as { values?: unknown };
  const measured = Array.isArray(values)
    ? values.flatMap((row: unknown) => {
        const value = (row as { value?: unknown } | null)?.value;
        return typeof value === 'number' ? [value] : [];
      })
    : [];
  return [...measured, ...Object.values(others).flatMap(valuesOf)];
}

function textsOf(chart: Chart, answers: Answers<string>, context: ChartContext) {
  return {
    title: chart.title(answers, context),
    subtitle: chart.subtitle(answers, context),
    description: chart.describe(answers, context),
  };
}

test('ids of charts are unique', () => {
  expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
});

describe.each(charts.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
  test.each(widthsOf(chart))('speaks three languages at %i px', async (widthPx) => {
    const answers = await answersOf(chart);
    const texts = locales.map((locale) => textsOf(chart, answers, contextOf(locale, widthPx)));
    for (const part of ['title', 'subtitle', 'description'] as const) {
      for (const text of texts) expect(text[part].trim()).not.toBe('');
      expect(new Set(texts.map((text) => text[part])).size).toBe(locales.length);
    }
  });

  test.each(locales)('describes in figures of its table (%s)', async (locale) => {
    const answers = await answersOf(chart);
    for (const widthPx of widthsOf(chart)) {
      const context = { ...contextOf(locale, widthPx), showAll: true };
      const { title, subtitle, description } = textsOf(chart, answers, context);
      const completeness = chart.completeness?.(answers, context) ?? '';
      const known = new Set(
        figuresOf([title, subtitle, completeness, wordsOf(chart.table(answers, context))].join(' | ')),
      );
      expect(figuresOf(description).filter((figure) => !known.has(figure))).toEqual([]);
    }
  });

  test('draws no figure that its table lacks', async () => {
    const answers = await answersOf(chart);
    for (const widthPx of widthsOf(chart)) {
      const context = contextOf('en', widthPx);
      const table = chart.table(answers, context);
      const raw = table.rows.flatMap((row) => row.cells.map((cell) => cell.raw));
      const inTable = new Set(raw.filter((value) => typeof value === 'number'));
      const drawn = valuesOf(chart.spec(answers, context));
      expect(drawn.length).toBeGreaterThan(0);
      expect(drawn.filter((value) => !inTable.has(value))).toEqual([]);
    }
  });

  test('has as many cells in each row as its table has heads', async () => {
    const table = chart.table(await answersOf(chart), contextOf('en', 584));
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row.cells.length).toBe(table.head.length);
  });

  test('says something of nothing, and draws it without a warning', async () => {
    const answers = emptyAnswers(chart);
    for (const locale of locales) {
      const context = contextOf(locale, 584);
      for (const text of Object.values(textsOf(chart, answers, context))) expect(text).not.toBe('');
      expect(chart.table(answers, context).head.length).toBeGreaterThan(0);
    }
    expect((await draw(chart.spec(answers, contextOf('en', 328)))).warnings).toEqual([]);
  });
});
