import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answers, Chart, ChartContext, ChartTable } from './chart.ts';
import { largest, topThree } from './describe.ts';
import { heatMap } from './heat-map.ts';
import { filterFields, missingEntry } from './marks.ts';
import { commaPeriod } from './period-words.ts';
import { type SitePeriod, sitePeriods } from './site-periods.ts';
import { codeOf, countCell, figureOf, type Part, partsOf, tableHead, textCell } from './table-of.ts';
import { isNarrow } from './theme.ts';

type Asks = 'cells' | 'bySite' | 'sessions';

interface SiteRow extends Part {
  readonly values: readonly (number | null)[];
}

const NARROW_LIMIT = 8;
const titles = {
  month: m.chart_site_month_title,
  quarter: m.chart_site_quarter_title,
  year: m.chart_site_year_title,
};

/** Contacts of each site in each column; null where neither a contact nor a session is recorded. */
function rowsOf(answers: Answers<Asks>, context: ChartContext): { periods: SitePeriod[]; rows: SiteRow[] } {
  const { periods } = sitePeriods(context);
  const contacts = new Map<string, number>();
  for (const row of answers.cells.table.rows) {
    contacts.set(`${codeOf(row['site']) ?? ''}|${codeOf(row['month']) ?? ''}`, figureOf(row['value']) ?? 0);
  }
  const held = new Set(
    answers.sessions.table.rows
      .filter((row) => (figureOf(row['value']) ?? 0) > 0)
      .map((row) => `${codeOf(row['site']) ?? ''}|${codeOf(row['month']) ?? ''}`),
  );
  const rows = partsOf(answers.bySite, 'site', context).map((part) => {
    const keysOf = (period: SitePeriod) => period.months.map((month) => `${part.code ?? ''}|${month}`);
    const values = periods.map((period) => {
      const keys = keysOf(period);
      const sum = keys.reduce((total, key) => total + (contacts.get(key) ?? 0), 0);
      const unrecorded = context.hasSessionFile && part.code !== null && !keys.some((key) => held.has(key));
      return sum === 0 && unrecorded ? null : sum;
    });
    return { ...part, values };
  });
  return { periods, rows };
}

function shownRows(rows: readonly SiteRow[], context: ChartContext): readonly SiteRow[] {
  if (!isNarrow(context.widthPx) || context.showAll || rows.length <= NARROW_LIMIT + 1) return rows;
  return rows.filter((row, index) => row.code === null || index < NARROW_LIMIT);
}

function toTable(answers: Answers<Asks>, context: ChartContext): ChartTable {
  const { locale } = context;
  const { periods, rows } = rowsOf(answers, context);
  return {
    head: tableHead(
      [m.chart_head_site({}, { locale })],
      [...periods.map((period) => period.name), m.chart_head_total({}, { locale })],
    ),
    rows: rows.map((row) => ({
      cells: [
        textCell(row.name),
        ...row.values.map((value) =>
          value === null ? { text: m.chart_missing({}, { locale }), raw: null } : countCell(value, locale),
        ),
        countCell(row.value, locale),
      ],
      filter: row.filter,
    })),
  };
}

function titleOf(context: ChartContext): string {
  return titles[sitePeriods(context).cut]({}, { locale: context.locale });
}

/** Contact moments of each site in each month, the number in every cell. */
export const siteByMonth: Chart<Asks> = {
  id: 'site-by-month',
  section: 'locations',
  wide: true,
  asks: {
    cells: { indicator: 'contact-moments', by: ['site', 'month'] },
    bySite: { indicator: 'contact-moments', by: ['site'] },
    sessions: { indicator: 'sessions', by: ['site', 'month'] },
  },
  title: (_, context) => titleOf(context),
  subtitle: (_, context) =>
    m.chart_site_month_subtitle({ period: commaPeriod(context) }, { locale: context.locale }),
  spec: (answers, context) => {
    const { locale } = context;
    const { periods, rows } = rowsOf(answers, context);
    return heatMap(
      periods.map(({ head, year }) => ({ head, group: year })),
      shownRows(rows, context).map((row) => ({
        name: row.name,
        total: formatNumber(row.value ?? 0, locale),
        ...filterFields(row.filter),
        cells: row.values.map((value, index) => {
          const words = { name: row.name, when: periods[index]?.name ?? '' };
          const text = value === null ? '' : formatNumber(value, locale);
          const tip =
            value === null
              ? m.chart_tip_missing(words, { locale })
              : m.chart_tip({ ...words, value: text }, { locale });
          return { value, text, tip };
        }),
      })),
      context,
    );
  },
  hiddenRows: (answers, context) => {
    const { rows } = rowsOf(answers, context);
    return shownRows(rows, context).length < rows.length ? rows.length : 0;
  },
  describe: (answers, context) => {
    const { locale } = context;
    const title = titleOf(context);
    const { periods, rows } = rowsOf(answers, context);
    const cells = rows.flatMap((row) =>
      row.values.map((value, index) => ({ value, name: `${row.name}, ${periods[index]?.name ?? ''}` })),
    );
    const peak = largest(cells);
    if (!peak) return m.chart_describe_empty({ title }, { locale });
    const ranked = rows.filter((row) => row.code !== null);
    const first = m.chart_describe_parts({ list: topThree(ranked, locale) }, { locale });
    const highest = m.chart_describe_peak(
      { peak: peak.name, value: formatNumber(peak.value ?? 0, locale) },
      { locale },
    );
    const missing = cells.some((cell) => cell.value === null)
      ? ` ${m.chart_describe_missing_cells({}, { locale })}`
      : '';
    return `${title}. ${first} ${highest}${missing}`;
  },
  table: toTable,
  key: (answers, context) =>
    rowsOf(answers, context).rows.some((row) => row.values.includes(null))
      ? [missingEntry(m.chart_key_missing_cell({}, { locale: context.locale }))]
      : [],
};
