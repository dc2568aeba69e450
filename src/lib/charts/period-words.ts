import { formatPeriod } from '#lib/i18n/format.ts';
import type { ChartContext } from './chart.ts';

/** The period in force as the end of a sub-title, `, 2024`; empty when none is chosen. */
export function commaPeriod(context: ChartContext): string {
  return context.period ? `, ${formatPeriod(context.period, context.locale)}` : '';
}
