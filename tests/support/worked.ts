import type { Engine } from '#lib/engine/engine.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { Params, Selection } from '#lib/model/params.ts';
import { ask, noFilter, type ContactRow, type loadRows } from './tables.ts';

/** A place in each of the regions, as rows of contacts have it; in Calais the other team works. */
export const MAX = { site_code: 'BE-BRU-MAX' } as const;
export const ANT = { site_code: 'BE-VLG-ANT' } as const;
export const LIE = { site_code: 'BE-WAL-LIE' } as const;
export const CAL = { site_code: 'FR-62-CAL', team: 'FR-OFII' } as const;

/** A contact on a day with somebody, or with nobody who was identified. */
export const on = (contact_date: string, person_key: string | null, row: ContactRow = {}): ContactRow => ({
  contact_date,
  person_key,
  ...row,
});

/** What must come out: a value, a numerator and denominator, or the parts of a breakdown by their codes. */
type Expected = number | null | readonly [number, number] | Readonly<Record<string, number | null>>;

/** A figure that was worked out by hand from its definition. */
export interface WorkedFigure {
  readonly indicator: string;
  readonly params: Params;
  readonly by: readonly DimensionId[];
  /** The figure beside, where it is that one and not the indicator's own. */
  readonly beside?: string;
  readonly expected: Expected;
}

/** A dozen or so rows, and what they come to. */
export interface Worked {
  readonly rows: Parameters<typeof loadRows>[1];
  readonly figures: readonly WorkedFigure[];
}

/** An indicator's figure without breakdown. */
export function figure(indicator: string, params: Params, expected: Expected): WorkedFigure {
  return { indicator, params, by: [], expected };
}

/** An indicator's figure in each part of a breakdown, by code; of two dimensions `one|other`, `unknown` where not recorded. */
export function parts(
  indicator: string,
  by: DimensionId | readonly DimensionId[],
  params: Params,
  expected: Readonly<Record<string, number | null>>,
): WorkedFigure {
  return { indicator, params, by: typeof by === 'string' ? [by] : by, expected };
}

/** The same of a figure beside it. */
export function beside(name: string, of: WorkedFigure): WorkedFigure {
  return { ...of, beside: name };
}

/** The parameters of a period and a selection. */
export function within(from: string, to: string, selection: Selection = {}): Params {
  return { ...noFilter, period: { from, to }, selection };
}

/** What the product says, in the shape of what is expected. */
export async function answered(
  engine: Engine,
  { indicator, params, by, beside: name, expected }: WorkedFigure,
): Promise<Expected> {
  const found = await ask(engine, { indicator, by }, params);
  if (by.length > 0) {
    const column = name === undefined ? 'value' : `beside_${name}`;
    return Object.fromEntries(
      found.table.rows.map((row) => [
        by.map((id) => String(row[id] ?? 'unknown')).join('|'),
        row[column] as number | null,
      ]),
    );
  }
  const overall = name === undefined ? found.overall : found.beside?.[name];
  if (!Array.isArray(expected)) return overall?.value ?? null;
  const [numerator, denominator] = [Number(overall?.numerator), Number(overall?.denominator)];
  if (overall?.value !== (denominator === 0 ? null : numerator / denominator))
    throw new Error(`${String(overall?.value)} is not ${numerator}/${denominator}`);
  return [numerator, denominator];
}

/** How a figure is called in a list of tests. */
export function titleOf({ indicator, params, by, beside: name }: WorkedFigure): string {
  return [
    indicator,
    ...(name === undefined ? [] : [`(${name})`]),
    ...by.map((id) => `by ${id}`),
    params.period ? `${params.period.from} – ${params.period.to}` : 'of all days',
    ...Object.entries(params.selection).map(([key, codes]) => `${key}=${codes.join(',')}`),
    ...(params.asOf === noFilter.asOf ? [] : [`as of ${params.asOf}`]),
  ].join(' ');
}
