import type { ChartContext } from '#lib/charts/chart.ts';
import type { FileLog } from '#lib/model/load.ts';
import type { CivilDate, Period } from '#lib/model/period.ts';
import type { Counted } from '../questions.ts';
import type { Report } from '../report.ts';

/** A chart as drawn for the report: an SVG that stands alone, at its size. */
export interface Drawing {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Everything that a report is composed of. */
export interface Material {
  readonly report: Report;
  readonly counted: Counted;
  /** Drawings of charts by the id of the chart; those that can't be drawn are left out. */
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** The first and last day that the data cover. */
  readonly span: Period;
  readonly logs: readonly FileLog[];
  readonly hasSessionFile: boolean;
  /** Whether the data are made up. */
  readonly isSynthetic: boolean;
  readonly annotations: ChartContext['annotations'];
  /** The day on which the report is made. */
  readonly made: CivilDate;
}
