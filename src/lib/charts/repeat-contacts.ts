import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer } from '#lib/model/answer.ts';
import type { Answers, Chart, ChartContext, ChartTable } from './chart.ts';
import { groupsBy, numberOf, sumOf } from './groups.ts';
import { percent, when } from './in-words.ts';
import { rankedBars } from './ranked-bars.ts';
import { percentCell } from './ranking.ts';
import { countCell, figureOf, tableHead, textCell } from './table-of.ts';
import { unitHead } from './units.ts';

type Key = 'persons' | 'gaps';

const classes = ['1', '2', '3-5', '6+'] as const;

interface RepeatRow {
  readonly name: string;
  readonly value: number;
  readonly share: number | null;
}

function rowsOf({ persons }: Answers<Key>, { locale }: ChartContext): RepeatRow[] {
  const groups = groupsBy(persons, 'meetings');
  const total = sumOf(groups);
  return classes.map((times) => {
    const value = groups.find(({ code }) => code === times)?.value ?? 0;
    return {
      name: m.chart_repeat_class({ times }, { locale }),
      value,
      share: total > 0 ? value / total : null,
    };
  });
}

/** The middle of the days between contacts that follow each other, each counted once; null without any. */
export function medianGap(gaps: Answer): number | null {
  const counted = gaps.table.rows
    .flatMap((row) => {
      const days = figureOf(row['gap']);
      return days === null ? [] : [{ days, count: numberOf(row, 'value') }];
    })
    .toSorted((a, b) => a.days - b.days);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const at = (rank: number): number => {
    let seen = 0;
    return counted.find(({ count }) => (seen += count) >= rank)?.days ?? 0;
  };
  return total === 0 ? null : (at(Math.floor((total + 1) / 2)) + at(Math.ceil((total + 1) / 2))) / 2;
}

function gapWords({ gaps }: Answers<Key>, { locale }: ChartContext): string {
  const median = medianGap(gaps);
  return median === null
    ? m.chart_repeat_no_gap({}, { locale })
    : m.chart_repeat_gap({ days: formatNumber(median, locale) }, { locale });
}

function table(answers: Answers<Key>, context: ChartContext): ChartTable {
  const { locale } = context;
  return {
    head: tableHead(
      [m.chart_repeat_head({}, { locale })],
      [unitHead('persons', locale), m.chart_share({}, { locale })],
    ),
    rows: rowsOf(answers, context).map(({ name, value, share }) => ({
      cells: [textCell(name), countCell(value, locale), percentCell(share, context)],
    })),
    note: `${gapWords(answers, context)} ${m.chart_repeat_note({}, { locale })}`,
  };
}

/** How often the same person was met, and how long between two contacts. */
export const repeatContacts: Chart<Key> = {
  id: 'repeat-contacts',
  section: 'follow-up',
  asks: {
    persons: { indicator: 'persons-reached', by: ['meetings'] },
    gaps: { indicator: 'contact-moments', by: ['gap'] },
  },
  title: (_, { locale }) => m.chart_repeat_title({}, { locale }),
  subtitle: (answers, context) =>
    `${m.chart_repeat_subtitle({ when: when(context) }, { locale: context.locale })} ${gapWords(answers, context)}`,
  spec: (answers, context) =>
    rankedBars(
      rowsOf(answers, context).map(({ name, value, share }) => ({
        name,
        value,
        text: formatNumber(value, context.locale),
        column: share === null ? '' : percent(share, context.locale),
      })),
      context,
    ),
  describe: (answers, context) => {
    const { locale } = context;
    const rows = rowsOf(answers, context);
    const total = rows.reduce((sum, { value }) => sum + value, 0);
    if (total === 0) return m.chart_nothing({}, { locale });
    const [once, ...more] = rows;
    const most = more.at(-1);
    const words = {
      once: percent(once?.share ?? 0, locale),
      value: formatNumber(once?.value ?? 0, locale),
      most: percent(most?.share ?? 0, locale),
    };
    return `${m.chart_repeat_describe(words, { locale })} ${gapWords(answers, context)}`;
  },
  table,
};
