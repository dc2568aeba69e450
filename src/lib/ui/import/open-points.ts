import { m } from '#lib/i18n/paraglide/messages.js';
import type { ColumnPlan, SourcePlan } from '#lib/ingest/plan.ts';
import type { PlanViews } from '#lib/ingest/plan-views.ts';
import { placeId } from './places.ts';
import type { StepName } from './steps.ts';
import { fieldLabel } from './words.ts';

/** Something that waits for an answer: what it is called, the steps that show it, and where on them. */
export interface OpenPoint {
  readonly label: string;
  readonly steps: readonly [StepName, ...StepName[]];
  readonly place: string;
}

/** Whether a file can't be read, whatever is decided. */
export function isBroken(plan: SourcePlan): boolean {
  return plan.issues.some((issue) => issue.severity === 'error');
}

/** The name of the file that a table is of. */
export function fileOf({ file, part }: SourcePlan): string {
  const ending = ` › ${part ?? ''}`;
  return part !== null && file.endsWith(ending) ? file.slice(0, -ending.length) : file;
}

/** Whether a table will be read at all. */
export function isRead(plan: SourcePlan): boolean {
  return !plan.isLeftOut && !isBroken(plan);
}

/** Columns of dates of which the order is asked, or was: an answered question stays where it stands. */
export function datedColumns(plan: SourcePlan): ColumnPlan[] {
  return plan.columns.filter(
    ({ field, dateOrder, profile }) => field !== null && dateOrder !== null && profile.dates.dmy !== null,
  );
}

/** Columns imported although they give people away; of a birth date only the year is kept. */
export function isKept({ field, isPrivate }: ColumnPlan): boolean {
  return isPrivate && field !== null && field !== 'birth_year';
}

function pointsOf(plan: SourcePlan, at: number): OpenPoint[] {
  const points: OpenPoint[] = [];
  if (plan.teamOpen)
    points.push({
      label: m.import_point_team({ file: plan.file }),
      steps: ['file'],
      place: placeId.team(at),
    });
  for (const { field, confidence, header, index } of plan.columns)
    if (field !== null && confidence === 'ask')
      points.push({
        label: m.import_point_column({ column: header }),
        steps: ['columns', 'file'],
        place: placeId.column(at, index),
      });
  for (const { code, params } of plan.issues)
    if (code === 'no_date_column') {
      const field = fieldLabel(plan.table, String(params['field']));
      points.push({ label: m.import_point_needed({ field }), steps: ['columns'], place: placeId.table(at) });
    }
  return points;
}

/** Everything that waits for an answer; each has a default, save the secret. */
export function openPointsOf(plans: readonly SourcePlan[], needsSecret: boolean): OpenPoint[] {
  const points = plans.flatMap((plan, at) => (isRead(plan) ? pointsOf(plan, at) : []));
  if (needsSecret) points.push({ label: m.import_point_secret(), steps: ['privacy'], place: placeId.secret });
  return points;
}

/** How many unknown values of a table nobody has decided about; `placed` are sites that were given a place. */
export function undecidedIn(plan: SourcePlan, views: PlanViews, placed: ReadonlySet<string>): number {
  if (!isRead(plan)) return 0;
  const values = views.valueColumns(plan).flatMap((column) => views.unlistedReadings(column));
  return values.filter(({ value, isDecided }) => !isDecided && !placed.has(value)).length;
}
