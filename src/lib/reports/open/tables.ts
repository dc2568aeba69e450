import type { PublishedDimension, PublishedTable } from '#lib/indicators/published-counts.ts';
import type { TemplateLine } from '../template.ts';
import { chartsOf, lineQuestion, liveNumbers, liveQuestion } from '../questions.ts';
import type { LiveNumber } from '../live-number.ts';
import type { Report } from '../report.ts';
import { drawnCount } from './charts.ts';
import { openCount, type OpenCount, type Publishable, type Untold } from './counts.ts';

/** The dimensions that lines are broken down by. */
export const groupDimensions = { sex: 'gender', age: 'age' } as const;

/** The count of a line of the table of indicators, or why it isn't told. */
export function lineCount(
  report: Report,
  line: TemplateLine,
  publishable: Publishable,
  by?: 'sex' | 'age',
): OpenCount | Untold {
  const question = lineQuestion(report, line, by);
  const count = openCount(question, publishable, by ? [groupDimensions[by]] : []);
  return by && typeof count !== 'string' && groupDimensions[by] in count.at ? 'filter' : count;
}

/** The count of a live number, or why it isn't told: only figures as they are, never changes between two. */
export function liveCount(report: Report, live: LiveNumber, publishable: Publishable): OpenCount | Untold {
  const isPlain = live.form === 'value' && (live.decimals ?? 0) === 0;
  const count = openCount(liveQuestion(report, live), publishable);
  return isPlain || count === 'measure' ? count : 'form';
}

function toTable({ measure, at }: OpenCount, by: readonly PublishedDimension[]): PublishedTable {
  const filters = Object.entries(at).toSorted(([a], [b]) => a.localeCompare(b));
  const id = [measure, ...by, ...filters.map((filter) => filter.join('='))].join('|');
  return { id, measure, dimensions: by, ...(filters.length > 0 ? { filters: at } : {}) };
}

/** Everything that the open version of a report prints, as tables of published counts, each once. */
export function openTables(report: Report, publishable: Publishable): PublishedTable[] {
  const told = (count: OpenCount | Untold, ...by: PublishedDimension[]) =>
    typeof count === 'string' ? [] : [toTable(count, by)];
  const { lines, sections } = report.template;
  const all = [
    ...lines.flatMap((line) => [
      ...told(lineCount(report, line, publishable)),
      ...(line.by ?? []).flatMap((by) => told(lineCount(report, line, publishable, by), groupDimensions[by])),
    ]),
    ...sections.flatMap(({ id }) =>
      liveNumbers(report.texts[id] ?? '').flatMap((live) => told(liveCount(report, live, publishable))),
    ),
    ...sections.flatMap(chartsOf).flatMap((chart) => {
      const drawn = drawnCount(report, chart, publishable);
      return typeof drawn === 'string' ? [] : told(drawn, drawn.by);
    }),
  ];
  return [...new Map(all.map((table) => [table.id, table])).values()];
}

/**
 * Tables that aren't printed, but whose zeros readers know: a team works in its own country, so that a count by team and
 * one by place may be the same one.
 */
export function latentTables(tables: readonly PublishedTable[]): PublishedTable[] {
  const uses = ({ dimensions, filters = {} }: PublishedTable, name: PublishedDimension) =>
    dimensions.includes(name) || name in filters;
  const measures = [...new Set(tables.map(({ measure }) => measure))];
  return measures
    .filter((measure) =>
      (['team', 'place'] as const).every((name) =>
        tables.some((table) => table.measure === measure && uses(table, name)),
      ),
    )
    .map((measure) => ({ id: `${measure}|team|place`, measure, dimensions: ['team', 'place'] }));
}
