import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answers, Chart, ChartContext, ChartTable, MarkFilter } from './chart.ts';
import { curvePanels } from './curve-panels.ts';
import {
  allFollowed,
  endIds,
  followedBy,
  incidence,
  type CurvePoint,
  type Followed,
  type StepId,
} from './follow-up-curves.ts';
import { countsUnder, intervalCell, scaleOf, toPanelPoints, withInterval } from './follow-up-words.ts';
import { percent, when } from './in-words.ts';
import { markFilter } from './marks.ts';
import { countCell, tableHead, textCell } from './table-of.ts';
import { countInWords, knownOfTotal } from './units.ts';

type Key = 'groups' | 'all';
const ways = ['language', 'site', 'mediator'] as const;

/** What the curves are broken down by, and towards which outcome they go. */
interface Towards {
  readonly by: (typeof ways)[number];
  readonly end: StepId;
}

/** Outcomes that the curves can go towards: procedure, reception or return together, or one of those that compete. */
export const stepIds = ['step', ...endIds] as const satisfies readonly StepId[];

/** Groups of fewer persons say too little. */
const FEWEST = 20;
const MOST = 6;

interface GroupCurve {
  readonly name: string;
  readonly persons: number;
  readonly points: readonly CurvePoint[];
  readonly filter?: MarkFilter;
}

const drawnFrom = new WeakMap<Followed, Map<StepId, readonly CurvePoint[]>>();

function curveOf(followed: Followed, end: StepId): readonly CurvePoint[] {
  const known = drawnFrom.get(followed) ?? new Map<StepId, readonly CurvePoint[]>();
  drawnFrom.set(followed, known);
  const points = known.get(end) ?? incidence(followed, end);
  known.set(end, points);
  return points;
}

function everybody({ all }: Answers<Key>, end: StepId, { locale }: ChartContext): GroupCurve {
  const followed = allFollowed(all);
  const name = m.chart_follow_all({}, { locale });
  return { name, persons: followed.followUps.length, points: curveOf(followed, end) };
}

/** The largest groups, each with enough persons; and how many are too small or not recorded. */
function groupsOf({ groups }: Answers<Key>, { by, end }: Towards, context: ChartContext) {
  const all = [...followedBy(groups, by)].toSorted(
    ([a, one], [b, other]) =>
      other.followUps.length - one.followUps.length || ((a ?? '') < (b ?? '') ? -1 : 1),
  );
  const known = all.filter(([code]) => code !== null);
  const enough = known.filter(([, { followUps }]) => followUps.length >= FEWEST);
  const shown = enough
    .slice(0, context.showAll ? enough.length : MOST)
    .map(([code, followed]): GroupCurve => ({
      name: context.label(by, code),
      persons: followed.followUps.length,
      points: curveOf(followed, end),
      filter: markFilter(by, code),
    }));
  const unknown = all.find(([code]) => code === null)?.[1].followUps.length ?? 0;
  return { shown, enough: enough.length, left: known.length - shown.length, unknown };
}

function spec(answers: Answers<Key>, towards: Towards, context: ChartContext): ReturnType<Chart['spec']> {
  const { locale } = context;
  const { shown } = groupsOf(answers, towards, context);
  const scale = scaleOf(
    shown.map(({ points }) => points),
    context,
  );
  const compared = everybody(answers, towards.end, context).points.filter(
    ({ day, value }) => day <= scale.days && value <= scale.top,
  );
  const panels = shown.map(({ name, persons, points, filter }) => ({
    name,
    note: countInWords(persons, 'persons', locale),
    end: percent(points.at(-1)?.value ?? 0, locale),
    points: toPanelPoints(name, points, context),
    compared,
    counts: countsUnder(points, scale, context),
    ...(filter ? { filter } : {}),
  }));
  return curvePanels(panels, scale, context);
}

function table(answers: Answers<Key>, towards: Towards, context: ChartContext): ChartTable {
  const { locale } = context;
  const { shown } = groupsOf(answers, towards, context);
  return {
    head: tableHead(
      [m.chart_follow_by_head({ by: towards.by }, { locale })],
      [
        m.chart_follow_day({}, { locale }),
        m.chart_follow_at_risk({}, { locale }),
        m.chart_follow_end({ end: towards.end }, { locale }),
      ],
    ),
    rows: [everybody(answers, towards.end, context), ...shown].flatMap(({ name, points, filter }) =>
      points.map((point) => ({
        cells: [
          textCell(name),
          countCell(point.day, locale),
          countCell(point.atRisk, locale),
          intervalCell(point, context),
        ],
        ...(filter ? { filter } : {}),
      })),
    ),
    note: m.chart_follow_by_note({ by: towards.by, fewest: FEWEST }, { locale }),
  };
}

/** The last of the days usually named that every group shown is followed to. */
function commonDay(shown: readonly GroupCurve[]): number | undefined {
  return [360, 180, 90, 30].find((day) =>
    shown.every(({ points }) => points.some((point) => point.day === day)),
  );
}

function describe(answers: Answers<Key>, towards: Towards, context: ChartContext): string {
  const { locale } = context;
  const { shown } = groupsOf(answers, towards, context);
  const day = commonDay(shown);
  if (shown.length === 0 || day === undefined) return m.chart_follow_by_few({ fewest: FEWEST }, { locale });
  const ranked = shown
    .flatMap(({ name, points }) =>
      points.filter((point) => point.day === day).map((point) => ({ name, point })),
    )
    .toSorted((a, b) => b.point.value - a.point.value);
  const [first] = ranked;
  const last = ranked.at(-1);
  if (!first || !last) return m.chart_nothing({}, { locale });
  const said = ({ name, point }: typeof first): string => `${name} ${withInterval(point, context)}`;
  const words = { day: formatNumber(day, locale), first: said(first) };
  if (ranked.length === 1) return m.chart_follow_by_one(words, { locale });
  const lead = m.chart_follow_by_lead({ ...words, last: said(last) }, { locale });
  const apart = first.point.low > last.point.high;
  const apartWords = apart
    ? m.chart_follow_by_apart({}, { locale })
    : m.chart_follow_by_overlap({}, { locale });
  return `${lead} ${apartWords}`;
}

function completeness(answers: Answers<Key>, towards: Towards, context: ChartContext): string {
  const { locale } = context;
  const { left, unknown } = groupsOf(answers, towards, context);
  const { persons } = everybody(answers, towards.end, context);
  const words = [knownOfTotal({ known: persons - unknown, total: persons, baseUnit: 'persons' }, locale)];
  if (left > 0) words.push(m.chart_follow_by_left({ count: left }, { locale }));
  return words.join(' · ');
}

/**
 * How soon an outcome came first, in small multiples by one dimension of the entry contact: procedure, reception or
 * return together, or one of those that compete.
 */
function followUpBy(by: Towards['by'], end: StepId): Chart<Key> {
  const towards: Towards = { by, end };
  return {
    id: `follow-up-by-${by}`,
    section: 'follow-up',
    wide: by !== 'mediator',
    asks: {
      groups: { indicator: 'outcome-coverage', by: [by, 'elapsed', 'ended'] },
      all: { indicator: 'outcome-coverage', by: ['elapsed', 'ended'] },
    },
    meaning: (locale) => m.chart_meaning_follow_by({}, { locale }),
    title: (_, { locale }) =>
      m.chart_follow_by_title({ by, end: m.chart_follow_towards({ end }, { locale }) }, { locale }),
    subtitle: (_, context) => m.chart_follow_by_subtitle({ when: when(context) }, { locale: context.locale }),
    spec: (answers, context) => spec(answers, towards, context),
    describe: (answers, context) => describe(answers, towards, context),
    table: (answers, context) => table(answers, towards, context),
    completeness: (answers, context) => completeness(answers, towards, context),
    hiddenRows: (answers, context) => {
      const { enough } = groupsOf(answers, towards, { ...context, showAll: false });
      return enough > MOST ? enough : 0;
    },
  };
}

/** The charts of follow-up towards an outcome: by language, by site, with and without a mediator. */
export function followUpsBy(end: StepId): Chart<Key>[] {
  return ways.map((by) => followUpBy(by, end));
}
