import { formatPeriod } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/model/text.ts';
import { lineName } from '../line-words.ts';
import type { LiveNumber } from '../live-number.ts';
import { chartsOf } from '../questions.ts';
import { chartName, drawnCount } from './charts.ts';
import type { Untold } from './counts.ts';
import { openLines } from './lines.ts';
import type { OpenMaterial } from './material.ts';
import { liveCount } from './tables.ts';
import { toOpenText } from './text.ts';

const reasons = {
  measure: m.report_open_why_measure,
  filter: m.report_open_why_filter,
  period: m.report_open_why_period,
  form: m.report_open_why_form,
  missing: m.report_open_why_missing,
  few: m.report_open_why_few,
} as const satisfies Readonly<Record<Untold, unknown>>;

function liveName({ indicator, scope, period }: LiveNumber, locale: Locale): string {
  const name = lineName({ indicator, scope }, locale);
  return period ? `${name}, ${formatPeriod(period, locale)}` : name;
}

/** What the report would show and the open version doesn't, each once, by name and reason; figures of a name together. */
export function listUntold(material: OpenMaterial): string[] {
  const { report, publishable, figures } = material;
  const { locale, template, texts } = report;
  const live = template.sections.flatMap(({ id }) =>
    toOpenText(report, texts[id] ?? '', publishable, figures).untold.map((number) => {
      const count = liveCount(report, number, publishable);
      return [liveName(number, locale), typeof count === 'string' ? count : 'few'] as const;
    }),
  );
  const charts = template.sections.flatMap(chartsOf).flatMap((chart) => {
    const drawn = drawnCount(report, chart, publishable);
    return typeof drawn === 'string' ? [[chartName(chart, locale), drawn] as const] : [];
  });
  const byReason = new Map<Untold, Set<string>>();
  for (const [name, reason] of [...openLines(material).untold, ...live, ...charts])
    byReason.set(reason, (byReason.get(reason) ?? new Set()).add(name));
  return (Object.keys(reasons) as Untold[]).flatMap((reason) => {
    const names = byReason.get(reason);
    return names
      ? [reasons[reason]({ names: [...names].join(locale === 'fr' ? '\u202f; ' : '; ') }, { locale })]
      : [];
  });
}
