import type { TopLevelSpec } from 'vega-lite';
import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer } from '#lib/model/answer.ts';
import { barColumns, type ColumnCell } from './bar-columns.ts';
import type { Answers, Chart, ChartContext, ChartTable } from './chart.ts';
import { percent, when } from './in-words.ts';
import { wayIds, type Way } from './language-coverage.ts';
import { joined, toNeeds, type LanguageNeed } from './language-needs.ts';
import { rankedBars } from './ranked-bars.ts';
import { describeRows, percentCell } from './ranking.ts';
import { countCell, tableHead, textCell } from './table-of.ts';
import { isNarrow } from './theme.ts';
import { countInWords, unitHead } from './units.ts';

type Key = 'needs' | 'available';
/** What the languages of a session’s team say is left out where no sessions file tells it. */
type Told = Answers<'needs'> & { readonly available?: Answer };

type GapRow = LanguageNeed & { readonly kind: 'main' | 'other' | 'unknown' };

const TOP = 12;
const NARROW_TOP = 8;

const needsOf = ({ needs, available }: Told, context: ChartContext): LanguageNeed[] =>
  toNeeds(needs, available, context).filter(({ total }) => total > 0);

/** The largest gaps, the other languages as one, not recorded last. */
function rowsOf(answers: Told, context: ChartContext): GapRow[] {
  const all = needsOf(answers, context);
  const known = all.filter(({ code }) => code !== null);
  const top = isNarrow(context.widthPx) ? NARROW_TOP : TOP;
  const limit = context.showAll || known.length <= top + 1 ? known.length : top;
  const rest = known.slice(limit);
  const name = m.chart_other_languages({ count: rest.length }, { locale: context.locale });
  return [
    ...known.slice(0, limit).map((need): GapRow => ({ ...need, kind: 'main' })),
    ...(rest.length > 0 ? [{ ...joined(name, rest), kind: 'other' as const }] : []),
    ...all.filter(({ code }) => code === null).map((need): GapRow => ({ ...need, kind: 'unknown' })),
  ];
}

const over = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

const shareOf = ({ ways, known }: LanguageNeed, way: Way): number | null => over(ways[way], known);

const shownWays = (rows: readonly GapRow[]): Way[] =>
  wayIds.filter((way) => way !== 'none' || rows.some(({ ways }) => ways.none > 0));

function columns(rows: readonly GapRow[], answers: Told, context: ChartContext): TopLevelSpec {
  const { locale } = context;
  const gaps = rows.map(({ gap, kind }): ColumnCell => ({
    value: gap,
    text: formatNumber(gap, locale),
    kind,
  }));
  const shares = (of: (row: GapRow) => number | null, kind: 'main' | 'other'): ColumnCell[] =>
    rows.map((row) => {
      const share = of(row);
      return { value: share, text: share === null ? '' : percent(share, locale), kind };
    });
  const column = (title: string, cells: ColumnCell[]) => ({ title, max: 1, track: true, cells });
  return barColumns(
    rows.map(({ name }) => name),
    [
      {
        title: m.chart_gaps_gap({}, { locale }),
        max: Math.max(1, ...rows.map(({ gap }) => gap)),
        weight: 1.6,
        cells: gaps,
      },
      ...shownWays(rows).map((way) =>
        column(
          m.chart_way({ way }, { locale }),
          shares((row) => shareOf(row, way), way === 'lingua' || way === 'none' ? 'other' : 'main'),
        ),
      ),
      ...(answers.available
        ? [
            column(
              m.chart_gaps_available({}, { locale }),
              shares(({ available, sessions }) => over(available, sessions), 'main'),
            ),
          ]
        : []),
    ],
    context,
  );
}

function bars(rows: readonly GapRow[], context: ChartContext): TopLevelSpec {
  const { locale } = context;
  return rankedBars(
    rows.map(({ name, gap, known, kind }) => {
      const share = over(gap, known);
      return {
        name,
        value: gap,
        text: formatNumber(gap, locale),
        column: share === null ? '' : percent(share, locale),
        kind,
      };
    }),
    { ...context, showAll: true },
  );
}

function table(answers: Told, context: ChartContext): ChartTable {
  const { locale } = context;
  const rows = rowsOf(answers, context);
  const ways = shownWays(rows);
  return {
    head: tableHead(
      [m.chart_gaps_language({}, { locale })],
      [
        unitHead('contact-moments', locale),
        m.chart_gaps_gap({}, { locale }),
        m.chart_gaps_share({}, { locale }),
        ...ways.map((way) => m.chart_way({ way }, { locale })),
        m.chart_gaps_unknown({}, { locale }),
        ...(answers.available ? [m.chart_gaps_available({}, { locale })] : []),
      ],
    ),
    rows: rows.map((row) => ({
      cells: [
        textCell(row.name),
        countCell(row.total, locale),
        countCell(row.gap, locale),
        percentCell(over(row.gap, row.known), context),
        ...ways.map((way) => percentCell(shareOf(row, way), context)),
        countCell(row.total - row.known, locale),
        ...(answers.available ? [percentCell(over(row.available, row.sessions), context)] : []),
      ],
    })),
    note: m.chart_gaps_note({}, { locale }),
  };
}

function subtitle(answers: Told, context: ChartContext): string {
  const { locale } = context;
  // Of those whose language is recorded, which is what the foot counts.
  const all = joined(
    '',
    needsOf(answers, context).filter(({ code }) => code !== null),
  );
  const words = m.chart_gaps_subtitle({ when: when(context) }, { locale });
  const share = over(all.gap, all.known);
  return share === null
    ? words
    : `${words} ${m.chart_gaps_overall({ share: percent(share, locale) }, { locale })}`;
}

/** What the people met speak against how it was covered: languages ranked by contact moments without the person’s own. */
export const languageGaps: Chart<Key> = {
  id: 'language-gaps',
  section: 'languages',
  wide: true,
  asks: {
    needs: { indicator: 'contact-moments', by: ['person_language', 'mode'] },
    available: { indicator: 'contact-moments', by: ['person_language', 'available'] },
  },
  fallback: { needs: { indicator: 'contact-moments', by: ['person_language', 'mode'] } },
  meaning: (locale) => m.chart_meaning_gaps({}, { locale }),
  title: (_, { locale }) => m.chart_gaps_title({}, { locale }),
  subtitle,
  spec: (answers, context) => {
    const rows = rowsOf(answers, context);
    return isNarrow(context.widthPx) ? bars(rows, context) : columns(rows, answers, context);
  },
  describe: (answers, context) => {
    const rows = rowsOf(answers, context);
    return describeRows(
      rows.map(({ name, gap, kind }) => ({ name, value: gap, kind })),
      context,
      (value) => countInWords(value, 'contact-moments', context.locale),
    );
  },
  table,
  hiddenRows: (answers, context) => {
    const rows = rowsOf({ ...answers }, { ...context, showAll: false });
    return rows.some(({ kind }) => kind === 'other') ? needsOf(answers, context).length : 0;
  },
};
