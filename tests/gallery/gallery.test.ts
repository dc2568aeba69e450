import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charts } from '#lib/charts/registry.ts';
import { drawChart, widthsOf } from './draw.ts';

describe.each(charts.map((chart) => [chart.id, chart] as const))('%s', (id, chart) => {
  test.each(widthsOf(chart))('is drawn at %i px as it was reviewed, without a warning', async (widthPx) => {
    const { svg, warnings } = await drawChart(chart, widthPx);
    expect(warnings).toEqual([]);
    const golden = readFileSync(new URL(`golden/${id}-${widthPx}.svg`, import.meta.url), 'utf8');
    // `npm run gallery` rewrites the pictures after a deliberate change; look at them before committing.
    expect(`${svg}\n` === golden, `${id}-${widthPx}.svg differs from the golden picture`).toBe(true);
  });
});
