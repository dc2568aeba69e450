import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answers, Chart, ChartContext, ChartTable } from './chart.ts';
import { curvePanels } from './curve-panels.ts';
import { listInWords } from './describe.ts';
import {
  allFollowed,
  anyIncidence,
  endIds,
  halfDay,
  incidence,
  medianDays,
  type CurvePoint,
} from './follow-up-curves.ts';
import { countsUnder, fates, intervalCell, scaleOf, toPanelPoints, withInterval } from './follow-up-words.ts';
import type { Locale } from '#lib/model/text.ts';
import { percent, when } from './in-words.ts';
import { countCell, tableHead } from './table-of.ts';

type Key = 'followUp';

interface Curve {
  readonly name: string;
  /** Median days among those who had it, in words; empty where nobody had. */
  readonly median: string;
  readonly points: readonly CurvePoint[];
}

function medianInWords(median: ReturnType<typeof medianDays>, locale: Locale): string {
  if (!median) return '';
  const words = { days: formatNumber(median.days, locale), n: formatNumber(median.persons, locale) };
  return m.chart_follow_median({ ...words, count: median.days }, { locale });
}

const drawnFrom = new WeakMap<object, readonly (readonly CurvePoint[])[]>();

/** Any outcome first, then each of those that compete. */
function curvesOf({ followUp }: Answers<Key>, { locale }: ChartContext): Curve[] {
  const followed = allFollowed(followUp);
  const curves = drawnFrom.get(followed) ?? [
    anyIncidence(followed),
    ...endIds.map((id) => incidence(followed, id)),
  ];
  drawnFrom.set(followed, curves);
  return (['any', ...endIds] as const).map((end, index) => ({
    name: m.chart_follow_end({ end }, { locale }),
    median: medianInWords(medianDays(followed, end), locale),
    points: curves[index] ?? [],
  }));
}

const mediansOf = (curves: readonly Curve[], locale: Locale): string =>
  listInWords(
    curves.filter(({ median }) => median !== '').map(({ name, median }) => `${name}: ${median}`),
    locale,
  );

function spec(answers: Answers<Key>, context: ChartContext): ReturnType<Chart['spec']> {
  const curves = curvesOf(answers, context);
  const scale = scaleOf(
    curves.map(({ points }) => points),
    context,
  );
  const panels = curves.map(({ name, median, points }) => ({
    name,
    note: median,
    end: percent(points.at(-1)?.value ?? 0, context.locale),
    points: toPanelPoints(name, points, context),
    counts: countsUnder(points, scale, context),
  }));
  return curvePanels(panels, scale, context);
}

function table(answers: Answers<Key>, context: ChartContext): ChartTable {
  const { locale } = context;
  const curves = curvesOf(answers, context);
  return {
    head: tableHead(
      [],
      [
        m.chart_follow_day({}, { locale }),
        m.chart_follow_at_risk({}, { locale }),
        ...curves.map(({ name }) => name),
      ],
    ),
    rows: (curves[0]?.points ?? []).map(({ day, atRisk }, index) => ({
      cells: [
        countCell(day, locale),
        countCell(atRisk, locale),
        ...curves.map(({ points }) => intervalCell(points[index], context)),
      ],
    })),
    note: `${m.chart_follow_note({}, { locale })} ${m.chart_follow_medians({ list: mediansOf(curves, locale) }, { locale })}`,
  };
}

function describe(answers: Answers<Key>, context: ChartContext): string {
  const { locale } = context;
  const [any, ...ends] = curvesOf(answers, context);
  const last = any?.points.at(-1);
  if (!any || !last) return m.chart_nothing({}, { locale });
  const day = formatNumber(last.day, locale);
  const ranked = ends
    .flatMap(({ name, points }) => {
      const end = points.at(-1);
      return end ? [{ name, end }] : [];
    })
    .toSorted((a, b) => b.end.value - a.end.value)
    .map(({ name, end }) => `${name} ${withInterval(end, context)}`);
  const lead = m.chart_follow_lead(
    { day, share: withInterval(last, context), list: listInWords(ranked, locale) },
    { locale },
  );
  const early = any.points.find((point) => point.day === 30);
  const trend =
    early && last.day > 30 && last.value > 0
      ? ` ${m.chart_follow_early({ share: percent(early.value, locale), day: '30' }, { locale })}`
      : '';
  const half = halfDay(any.points);
  const middle =
    half === null
      ? m.chart_follow_no_half({}, { locale })
      : m.chart_follow_half({ day: formatNumber(half, locale) }, { locale });
  const list = mediansOf(curvesOf(answers, context), locale);
  return `${lead}${trend} ${middle} ${m.chart_follow_medians({ list }, { locale })}`;
}

/** From the entry into follow-up to each outcome: cumulative incidence of outcomes that compete, with interval and numbers at risk. */
export const followUp: Chart<Key> = {
  id: 'follow-up',
  section: 'follow-up',
  wide: true,
  asks: { followUp: { indicator: 'outcome-coverage', by: ['elapsed', 'ended'] } },
  meaning: (locale) => m.chart_meaning_follow({}, { locale }),
  title: (_, { locale }) => m.chart_follow_title({}, { locale }),
  subtitle: (_, context) => m.chart_follow_subtitle({ when: when(context) }, { locale: context.locale }),
  spec,
  describe,
  table,
  completeness: (answers, context) => fates(allFollowed(answers.followUp), context),
};
