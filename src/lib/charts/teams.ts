import type { TopLevelSpec } from 'vega-lite';
import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer } from '#lib/model/answer.ts';
import { barColumns, type ColumnCell } from './bar-columns.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Answers, Chart, ChartCell, ChartContext, ChartTable } from './chart.ts';
import { groupsBy } from './groups.ts';
import { when } from './in-words.ts';
import { markFilter } from './marks.ts';
import { codeOf, countCell, tableHead, textCell } from './table-of.ts';
import { isNarrow } from './theme.ts';
import { knownOfTotal, unitHead } from './units.ts';

const measures = ['contacts', 'persons', 'sessions', 'interviews', 'referrals'] as const;
type Measure = (typeof measures)[number];
type Key = Measure | 'overlap';
/** The overlap is asked only where both teams have keys that they share. */
type Told = Answers<Measure> & { readonly overlap?: Answer };

/** The fewest and the most persons that all teams together can have met. */
export interface Together {
  readonly low: number;
  readonly high: number;
}

/**
 * Persons of all teams together: at least the largest team, and those told apart by shared keys; at most every key as
 * a person of its own, those of both teams once. Exact when all keys are shared or there is one team.
 */
export function together(persons: Answer, overlap: Answer | undefined): Together {
  const teams = groupsBy(persons, 'team').map(({ value }) => value);
  const high = persons.overall.value ?? 0;
  if (teams.filter((value) => value > 0).length < 2) return { low: high, high };
  const shared = overlap?.total ?? 0;
  return { low: shared >= high ? high : Math.min(high, Math.max(shared, ...teams)), high };
}

function teamsOf({ contacts }: Told): (string | null)[] {
  return contacts.table.rows
    .map((row) => codeOf(row['team']))
    .toSorted((a, b) => Number(a === null) - Number(b === null) || ((a ?? '') < (b ?? '') ? -1 : 1));
}

const valueOf = (answer: Answer, team: string | null): number | null =>
  groupsBy(answer, 'team').find(({ code }) => code === team)?.value ?? 0;

function range({ low, high }: Together, locale: Locale): string {
  return low === high
    ? formatNumber(high, locale)
    : `${formatNumber(low, locale)}–${formatNumber(high, locale)}`;
}

/** What all teams together have: sums where they add up, for persons a number or an interval. */
function togetherCell(measure: Measure, answers: Told, context: ChartContext): ChartCell {
  if (measure !== 'persons') return countCell(answers[measure].overall.value, context.locale);
  const both = together(answers.persons, answers.overlap);
  return { text: range(both, context.locale), raw: both.low === both.high ? both.high : null };
}

function spec(answers: Told, context: ChartContext): TopLevelSpec {
  const { locale, label } = context;
  const teams = teamsOf(answers);
  const names = teams.map((team) => label('team', team));
  // Where there is no room the table and the sub-title say the rest.
  const narrow = isNarrow(context.widthPx);
  const shown = measures.slice(0, narrow ? 2 : 3);
  const summed = teams.length > 1 && !narrow;
  const columns = shown.map((measure) => {
    const values = teams.map((team) => valueOf(answers[measure], team));
    const cells = teams.map((team, index): ColumnCell => ({
      value: values[index] ?? null,
      text: formatNumber(values[index] ?? 0, locale),
      kind: team === null ? 'unknown' : 'main',
      filter: markFilter('team', team),
    }));
    const all: ColumnCell = { value: null, text: togetherCell(measure, answers, context).text };
    return {
      title: unitHead(answers[measure].unit, locale),
      max: Math.max(1, ...values.map((value) => value ?? 0)),
      cells: [...cells, ...(summed ? [all] : [])],
    };
  });
  return barColumns(
    [...names, ...(summed ? [m.chart_teams_together({}, { locale })] : [])],
    columns,
    context,
  );
}

function table(answers: Told, context: ChartContext): ChartTable {
  const { locale, label } = context;
  const teams = teamsOf(answers);
  return {
    head: tableHead(
      [m.chart_teams_head({}, { locale })],
      measures.map((measure) => unitHead(answers[measure].unit, locale)),
    ),
    rows: [
      ...teams.map((team) => ({
        cells: [
          textCell(label('team', team)),
          ...measures.map((measure) => countCell(valueOf(answers[measure], team), locale)),
        ],
        filter: markFilter('team', team),
      })),
      {
        cells: [
          textCell(m.chart_teams_together({}, { locale })),
          ...measures.map((measure) => togetherCell(measure, answers, context)),
        ],
        isTotal: true as const,
      },
    ],
    note: overlapNote(answers, context),
  };
}

/**
 * How many persons the teams met together and both of them met, as an interval where no shared key tells; null where
 * one team alone met anybody. `persons` are those reached by team, `overlap` those with a shared key whom both met.
 */
export function overlapWords(persons: Answer, overlap: Answer | undefined, locale: Locale): string | null {
  if (groupsBy(persons, 'team').filter(({ value }) => value > 0).length < 2) return null;
  const both = together(persons, overlap);
  if (!overlap)
    return m.chart_teams_interval(
      {
        low: formatNumber(both.low, locale),
        high: formatNumber(both.high, locale),
        most: formatNumber(both.high - both.low, locale),
      },
      { locale },
    );
  const n = formatNumber(overlap.overall.value ?? 0, locale);
  const words = {
    count: overlap.overall.value ?? 0,
    n,
    of: formatNumber(overlap.total, locale),
    range: range(both, locale),
  };
  return m.chart_teams_shared(words, { locale });
}

function overlapNote(answers: Told, { locale }: ChartContext): string {
  return overlapWords(answers.persons, answers.overlap, locale) ?? m.chart_teams_one({}, { locale });
}

const asked = {
  contacts: { indicator: 'contact-moments', by: ['team'] },
  persons: { indicator: 'persons-reached', by: ['team'] },
  interviews: { indicator: 'individual-interviews', by: ['team'] },
  sessions: { indicator: 'sessions', by: ['team'] },
  referrals: { indicator: 'referrals', by: ['team'] },
} as const;

/** The teams side by side, and how many persons they met together: an interval when no key is shared. */
export const teams: Chart<Key> = {
  id: 'teams',
  section: 'network',
  asks: { ...asked, overlap: { indicator: 'cross-border-overlap', by: [] } },
  fallback: asked,
  meaning: (locale) => m.chart_meaning_teams({}, { locale }),
  title: (_, { locale }) => m.chart_teams_title({}, { locale }),
  subtitle: (answers, context) =>
    `${m.chart_teams_subtitle({ when: when(context) }, { locale: context.locale })} ${overlapNote(answers, context)}`,
  spec,
  describe: (answers, context) => {
    const { locale, label } = context;
    const parts = teamsOf(answers).map((team) =>
      m.chart_teams_describe(
        {
          team: label('team', team),
          contacts: formatNumber(valueOf(answers.contacts, team) ?? 0, locale),
          persons: formatNumber(valueOf(answers.persons, team) ?? 0, locale),
        },
        { locale },
      ),
    );
    return [...parts, overlapNote(answers, context)].join(' ');
  },
  table,
  completeness: ({ contacts }, { locale }) => knownOfTotal(contacts, locale),
};
