import type { CivilDate, Period } from '#lib/model/period.ts';
import type { Report } from '../report.ts';
import type { Drawing } from '../compose/material.ts';
import type { Publishable } from './counts.ts';
import type { OpenFigures } from './figures.ts';

/** Marks what is drawn of protected numbers; `drawOpenCharts` alone sets it. */
export const drawnOpen: unique symbol = Symbol('drawn of protected numbers');

/** A drawing of protected numbers. */
export interface OpenDrawing extends Drawing {
  readonly [drawnOpen]: true;
}

/** Everything that the open version is composed of: there is no exact count in it. */
export interface OpenMaterial {
  readonly report: Report;
  readonly figures: OpenFigures;
  readonly publishable: Publishable;
  /** Drawings of protected figures by the id of the chart; only `drawOpenCharts` makes them. */
  readonly drawings: ReadonlyMap<string, OpenDrawing>;
  /** The first and last day that the data cover. */
  readonly span: Period;
  /** Whether the data are made up. */
  readonly isSynthetic: boolean;
  /** The day on which it is made. */
  readonly made: CivilDate;
}
