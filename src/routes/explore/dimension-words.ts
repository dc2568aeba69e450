import { formatDate, formatMonth } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { dimensionLabel } from '#lib/model/dimension-label.ts';
import { dimensions, type DimensionId } from '#lib/model/dimension.ts';
import type { Locale } from '#lib/model/text.ts';

const LONGEST = 60;

/** A span of time by its first day: `2024`, `Q1 2024`, `Mar 2024`, `Week of 4 March 2024`. */
function timeLabel(id: DimensionId, day: string, locale: Locale): string {
  const year = day.slice(0, 4);
  if (id === 'year') return year;
  if (id === 'quarter')
    return m.explore_quarter({ year, quarter: String(Math.ceil(Number(day.slice(5, 7)) / 3)) }, { locale });
  if (id === 'month') return formatMonth(day, locale, 'short');
  const date = formatDate(day, locale);
  return id === 'week' ? m.explore_week({ day: date }, { locale }) : date;
}

/** A code of a dimension in words, spans of time included; long ones are cut. */
export function codeInWords(id: DimensionId, code: string | null, locale: Locale): string {
  const words =
    code !== null && dimensions[id].kind === 'time'
      ? timeLabel(id, code, locale)
      : dimensionLabel(id, code, locale);
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}
