import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answers, Chart, ChartContext, ChartTable } from './chart.ts';
import { listInWords } from './describe.ts';
import { dumbbells, type Dumbbell } from './dumbbells.ts';
import { percent, when } from './in-words.ts';
import { markFilter } from './marks.ts';
import { rankedBars } from './ranked-bars.ts';
import { describeRows, percentCell } from './ranking.ts';
import { partsOf, tableHead, textCell, type Part } from './table-of.ts';
import { chooseRegions, topicBase, toTopicRegions, type TopicRegion } from './topic-shares.ts';

type Key = 'regions' | 'topics' | 'accompaniments';

const regionName = ({ code }: TopicRegion, { label }: ChartContext): string => label('region', code);

/** One topic with its share in the first and in the second region shown, 0–1; 0 where it never came up. */
interface TopicRow {
  readonly code: string;
  readonly name: string;
  readonly shares: readonly number[];
}

/** The topics of the shown regions, by their share in the larger one. */
function rowsOf(shown: readonly TopicRegion[], { label, locale }: ChartContext): TopicRow[] {
  const codes = new Set(shown.flatMap(({ shares }) => [...shares.keys()]));
  return [...codes]
    .map((code) => ({
      code,
      name: label('topic', code),
      shares: shown.map(({ shares }) => shares.get(code)?.value ?? 0),
    }))
    .toSorted(
      (a, b) =>
        (b.shares[0] ?? 0) - (a.shares[0] ?? 0) ||
        (b.shares[1] ?? 0) - (a.shares[1] ?? 0) ||
        a.name.localeCompare(b.name, locale),
    );
}

const shownOf = ({ regions }: Answers<Key>): readonly (TopicRegion & { readonly code: string })[] =>
  chooseRegions(toTopicRegions(regions)).shown;

/** With fewer than two regions to compare: the topics of the whole selection. */
const overallParts = ({ topics }: Answers<Key>, context: ChartContext): Part[] =>
  partsOf(topics, 'topic', context).filter(({ code, value }) => code !== null && value !== null);

function spec(answers: Answers<Key>, context: ChartContext): ReturnType<Chart['spec']> {
  const { locale } = context;
  const [a, b] = shownOf(answers);
  if (!a || !b) {
    const bars = overallParts(answers, context).map(({ name, value, filter }) => ({
      name,
      value,
      text: percent(value ?? 0, locale),
      filter,
    }));
    return rankedBars(bars, { ...context, showAll: true });
  }
  const end = (value = 0): Dumbbell['a'] => ({ value, text: percent(value, locale) });
  const rows = rowsOf([a, b], context).map(({ code, name, shares }): Dumbbell => ({
    name,
    a: end(shares[0]),
    b: end(shares[1]),
    filter: markFilter('topic', code),
  }));
  return dumbbells(rows, { a: regionName(a, context), b: regionName(b, context) }, context);
}

function table(answers: Answers<Key>, context: ChartContext): ChartTable {
  const { locale } = context;
  const topicHead = m.chart_topic({}, { locale });
  const note = m.chart_topics_note({}, { locale });
  const shown = shownOf(answers);
  if (shown.length < 2) {
    return {
      head: tableHead([topicHead], [m.chart_share({}, { locale })]),
      rows: overallParts(answers, context).map(({ name, value, filter }) => ({
        cells: [textCell(name), percentCell(value, context)],
        filter,
      })),
      note,
    };
  }
  return {
    head: tableHead(
      [topicHead],
      shown.map((region) => regionName(region, context)),
    ),
    rows: rowsOf(shown, context).map(({ code, name, shares }) => ({
      cells: [textCell(name), ...shares.map((share) => percentCell(share, context))],
      filter: markFilter('topic', code),
    })),
    note,
  };
}

function describe(answers: Answers<Key>, context: ChartContext): string {
  const { locale } = context;
  const toText = (value: number): string => percent(value, locale);
  const [a, b] = shownOf(answers);
  if (!a || !b) {
    const rows = overallParts(answers, context).map(({ name, value }) => ({
      name,
      value: value ?? 0,
      kind: 'main' as const,
    }));
    return describeRows(rows, context, toText);
  }
  const rows = rowsOf([a, b], context);
  const apart = rows.toSorted((x, y) => gap(y) - gap(x))[0];
  const first = rows[0];
  if (!first || !apart) return m.chart_nothing({}, { locale });
  const parts = (row: TopicRow) => ({
    topic: row.name,
    a: regionName(a, context),
    b: regionName(b, context),
    shareA: toText(row.shares[0] ?? 0),
    shareB: toText(row.shares[1] ?? 0),
  });
  const lead = m.chart_topics_first(parts(first), { locale });
  return apart === first || gap(apart) === 0
    ? lead
    : `${lead} ${m.chart_topics_apart(parts(apart), { locale })}`;
}

const gap = ({ shares }: TopicRow): number => Math.abs((shares[0] ?? 0) - (shares[1] ?? 0));

/** How many units the shares of each region stand on, and which regions are not shown. */
function completeness(answers: Answers<Key>, context: ChartContext): string {
  const { locale } = context;
  const base = topicBase(answers.accompaniments);
  const { shown, tooFew, rest } = chooseRegions(toTopicRegions(answers.regions));
  const named = (region: TopicRegion): string =>
    `${regionName(region, context)} ${formatNumber(region.denominator, locale)}`;
  const words: string[] = [];
  if (shown.length > 1)
    words.push(m.chart_topics_base({ base, regions: listInWords(shown.map(named), locale) }, { locale }));
  else
    words.push(
      m.chart_topics_known(
        {
          base,
          known: formatNumber(answers.topics.known, locale),
          total: formatNumber(answers.topics.total, locale),
        },
        { locale },
      ),
    );
  if (tooFew.length > 0)
    words.push(m.chart_topics_too_few({ regions: listInWords(tooFew.map(named), locale) }, { locale }));
  if (shown.length > 1 && rest.length > 0)
    words.push(m.chart_topics_rest({ regions: listInWords(rest.map(named), locale) }, { locale }));
  return words.join(' · ');
}

/** Share of accompaniments (contact moments where there are none) in which a topic came up, in the two largest regions. */
export const topicsByRegion: Chart<Key> = {
  id: 'topics-by-region',
  section: 'topics',
  asks: {
    regions: { indicator: 'topic-share', by: ['topic', 'region'] },
    topics: { indicator: 'topic-share', by: ['topic'] },
    accompaniments: { indicator: 'accompaniments', by: [] },
  },
  fallback: {
    regions: { indicator: 'topic-share', by: ['topic', 'region'] },
    topics: { indicator: 'topic-share', by: ['topic'] },
    accompaniments: { indicator: 'contact-moments', by: [] },
  },
  title: (answers, { locale }) =>
    m.chart_topics_title(
      { base: topicBase(answers.accompaniments), form: shownOf(answers).length > 1 ? 'regions' : 'all' },
      { locale },
    ),
  subtitle: (answers, context) =>
    m.chart_topics_subtitle(
      { base: topicBase(answers.accompaniments), when: when(context) },
      { locale: context.locale },
    ),
  spec,
  describe,
  table,
  completeness,
};
