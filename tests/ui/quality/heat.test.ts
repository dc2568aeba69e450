import { describe, expect, test } from 'vitest';
import type { ChartContext } from '#lib/charts/chart.ts';
import { cellOf, monthHeat, siteHeat } from '#lib/ui/quality/heat.ts';
import { completeness } from './report.ts';

const context = (widthPx: number): ChartContext => ({
  locale: 'en',
  widthPx,
  period: null,
  span: { from: '2024-01-01', to: '2024-03-31' },
  label: (_, code) => code ?? 'Not recorded',
  annotations: [],
  hasSessionFile: false,
});

describe('a cell', () => {
  test.each([
    [10, 10, 0, '0'],
    [9_999, 10_000, 1, '<1'],
    [96, 100, 1, '4'],
    [95, 100, 2, '5'],
    [80, 100, 3, '20'],
    [60, 100, 4, '40'],
    [30, 100, 5, '70'],
    [1, 1_000, 5, '>99'],
    [0, 10, 5, '100'],
  ])('%i known of %i stands in step %i as %s', (known, total, step, text) => {
    expect(cellOf({ known, total }, 'en')).toEqual({ step, text });
  });

  test('has neither step nor number where there is nothing to be known', () => {
    expect(cellOf({ known: 0, total: 0 }, 'en')).toEqual({ step: null, text: '' });
    expect(cellOf(null, 'en')).toEqual({ step: null, text: '' });
  });
});

test('fields stand by how much is missing, those that may be empty after them, complete ones aside', () => {
  const heat = monthHeat(completeness, context(1200));
  expect(heat.required.map(({ name }) => name)).toEqual(['Sex', 'Nationality']);
  expect(heat.optional.map(({ name }) => name)).toEqual(['Referred to']);
  expect(heat.alwaysKnown).toEqual(['Site']);
  expect(heat.columns.map(({ name }) => name)).toEqual(['January 2024', 'February 2024', 'March 2024']);
  expect(heat.required[0]?.cells.map(({ text }) => text)).toEqual(['80', '', '100']);
  expect(heat.required[0]?.overall.text).toBe('90');
  expect(heat.required[0]?.knownOf).toBe('2 of 20');
});

test('where there is no room for many sites, regions stand in', () => {
  const many = { ...completeness, sites: ['A', 'B', 'C', 'D', 'E', 'F'] };
  expect(siteHeat(many, context(328)).columns.map(({ name }) => name)).toEqual(['BRU', 'Not recorded']);
  expect(siteHeat(many, context(1200)).columns).toHaveLength(6);
  expect(siteHeat(completeness, context(328)).columns.map(({ name }) => name)).toEqual([
    'BE-BRU-MAX',
    'Not recorded',
  ]);
});
