import { describe, expect, test } from 'vitest';
import { charts } from '#lib/charts/registry.ts';
import type { Chart } from '#lib/charts/chart.ts';
import { indicatorById } from '#lib/indicators/registry.ts';
import type { Answer, Ask } from '#lib/model/answer.ts';
import { dimensions } from '#lib/model/dimension.ts';
import { answersOf, widthsOf } from '../gallery/draw.ts';
import { contextOf } from '../gallery/context.ts';
import { readSources } from '../architecture/source.ts';

/** Whether the parts of an answer may be added up: over attributes of persons, each person is in one part. */
function adds({ indicator: id, by }: Ask): boolean {
  const indicator = indicatorById(id);
  const isOnePart = (dimension: Ask['by'][number]) =>
    indicator?.additive.some((other) => other === dimension) === true ||
    (indicator?.grain === 'person' &&
      indicator.unit === 'persons' &&
      dimensions[dimension].kind === 'person');
  return by.every(isOnePart);
}

/** Everything that an answer says of counts: nothing else may stand in a table as one. */
function figuresOf({ table, overall, known, total }: Answer): number[] {
  const cells = table.rows.flatMap((row) => [row['value'], row['numerator'], row['denominator']]);
  return [...cells, ...Object.values(overall), known, total].filter((value) => typeof value === 'number');
}

/**
 * Charts that fold options of a multi-select into one row: what stands there counts mentions, and the note under the
 * table says so. Another one must be asked at its own level instead.
 */
const foldsMentions: readonly string[] = ['languages'];

/** How and when a follow-up ended: of either each person has one, so numbers at risk may be added up from them. */
const ofFollowUp: readonly string[] = ['elapsed', 'ended'];

const isAtRisk = ({ by }: Ask) => ofFollowUp.every((dimension) => by.some((other) => other === dimension));

const guarded = charts.filter((chart: Chart) =>
  Object.values(chart.asks).some((ask) => !adds(ask) && !isAtRisk(ask)),
);

describe('what does not add up is not added up', () => {
  test('there is something to guard', () => {
    expect(guarded.length).toBeGreaterThan(2);
  });

  test.each(guarded.map((chart: Chart) => [chart.id, chart] as const))('%s', async (id, chart) => {
    const answers = await answersOf(chart);
    const given = new Set(Object.values(answers).flatMap(figuresOf));
    for (const widthPx of widthsOf(chart))
      for (const showAll of [false, true]) {
        const { rows, note } = chart.table(answers, { ...contextOf('en', widthPx), showAll });
        const counts = rows
          .flatMap(({ cells }) => cells.map(({ raw }) => raw))
          .filter((raw) => typeof raw === 'number' && Number.isInteger(raw) && raw > 1);
        const made = counts.filter((raw) => !given.has(raw as number));
        if (foldsMentions.includes(id) && !showAll) expect(note).toMatch(/in each of them/);
        else expect(made).toEqual([]);
      }
  });
});

test('pages add no figures up: they show what was asked', () => {
  // Sums of the import's and the quality page's own row counts, of widths, and of what a plan leaves open.
  const allowed = ['src/lib/ui/quality/heat.ts', 'src/lib/ui/import/'];
  const adding = readSources().filter(
    ({ path, code }) =>
      (path.startsWith('src/routes/') ||
        path.startsWith('src/lib/ui/') ||
        path.startsWith('src/lib/state/pivot/')) &&
      !allowed.some((start) => path.startsWith(start)) &&
      /\.reduce\(|\bsumOf\(|\bsum \+=/.test(code),
  );
  expect(adding.map(({ path }) => path)).toEqual([]);
});
