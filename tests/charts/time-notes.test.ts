import { expect, test } from 'vitest';
import { instantOf } from '#lib/charts/time-buckets.ts';
import { noteBand } from '#lib/charts/time-notes.ts';

const note = (from: string, words: string, to?: string) => ({
  from,
  ...(to ? { to } : {}),
  label: { en: words, fr: words, nl: words },
});

test('the end of a span leads down to the rows, behind the words of a note and on below them', () => {
  const scale = { from: instantOf('2020-01-01'), to: instantOf('2025-01-01'), widthPx: 1100 };
  const span = note('2020-01-01', 'Funding', '2022-04-30');
  const hired = note('2021-09-01', 'Intercultural mediators hired');
  // Left of February 2022 its words would cross that line, so they stand right of it and cross the day after the span.
  const band = noteBand([span, hired, note('2022-02-01', 'Camp cleared in Calais')], scale, 'en');
  const drawn = JSON.parse(JSON.stringify(band?.panel)) as {
    layer: { data: { values: { lineX?: number; lineTop: number; lineEnd: number }[] } }[];
  };
  const parts = drawn.layer.flatMap(({ data }) => data.values).filter(({ lineX }) => lineX !== undefined);
  const at = (day: string) => ((instantOf(day) - scale.from) / (scale.to - scale.from)) * scale.widthPx;
  const partsAt = (day: string) =>
    parts
      .filter(({ lineX = 0 }) => Math.abs(lineX - at(day)) < 1)
      .map(({ lineTop, lineEnd }) => [lineTop, lineEnd]);
  // The span takes 32 px, each note 24; words stand 8 px below the top of their row, 9 px to each side.
  expect(partsAt('2022-05-01')).toEqual([
    [24, 55],
    [73, 80],
  ]);
  expect(partsAt('2022-02-01')).toEqual([[58, 80]]);
});
