import type { SafeTable } from '#lib/disclosure/protect.ts';
import { cellKey } from '#lib/disclosure/publication.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { PublicHierarchies } from '#lib/indicators/published-dimensions.ts';
import type { Locale } from '#lib/model/text.ts';
import type { ReportCell } from '../tree.ts';
import type { OpenCount } from './counts.ts';

const open: unique symbol = Symbol('open');

/** Protected numbers of a report. Nothing but {@link toOpenFigures} makes them, and it takes nothing but protected tables. */
export interface OpenFigures {
  readonly [open]: true;
  /** Every number that may be printed; null is not shown. */
  readonly values: ReadonlyMap<string, number | null>;
  readonly hierarchies: PublicHierarchies;
}

/** What protection released, by cell. */
export function toOpenFigures(tables: readonly SafeTable[], hierarchies: PublicHierarchies): OpenFigures {
  const values = new Map(
    tables.flatMap(({ measure, cells }) =>
      cells.map(({ at, value }) => [cellKey(measure, at, hierarchies), value] as const),
    ),
  );
  return { [open]: true, values, hierarchies };
}

/** The protected number of a count; null where it isn't shown. */
export function openValue({ values, hierarchies }: OpenFigures, { measure, at }: OpenCount): number | null {
  return values.get(cellKey(measure, at, hierarchies)) ?? null;
}

/** A protected number in words: a printed 0 may be up to four. */
export function openNumber(value: number | null, locale: Locale): string {
  if (value === null) return m.report_open_not_shown({}, { locale });
  return value === 0 ? '0–4' : formatNumber(value, locale);
}

/** A protected number as a cell. */
export function openCell(value: number | null, locale: Locale): ReportCell {
  const text = openNumber(value, locale);
  return value === null || value === 0 ? { text, kind: 'text', value: null } : { text, kind: 'count', value };
}
