import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answers, Chart, ChartContext, ChartTable } from './chart.ts';
import { largest } from './describe.ts';
import { groupsBy, numberOf, rankedGroups } from './groups.ts';
import { heatMap } from './heat-map.ts';
import { when } from './in-words.ts';
import { codeOf, countCell, partsOf, tableHead, textCell } from './table-of.ts';
import { toWidth, widest } from './text-width.ts';
import { isNarrow } from './theme.ts';

type Key = 'cells' | 'partners' | 'regions';

interface PartnerRow {
  readonly name: string;
  readonly total: number;
  readonly values: readonly number[];
}

const MOST = 12;

/** Regions in which anybody asked, the largest first; not recorded last. */
function regionsOf({ regions }: Answers<Key>): (string | null)[] {
  const codes = rankedGroups(groupsBy(regions, 'region')).map(({ code }) => code);
  const unknown = regions.table.rows.some((row) => row['region'] === null && numberOf(row, 'value') > 0);
  return unknown ? [...codes, null] : codes;
}

function rowsOf(answers: Answers<Key>, context: ChartContext): PartnerRow[] {
  const regions = regionsOf(answers);
  const counts = new Map(
    answers.cells.table.rows.map((row) => [
      `${codeOf(row['partner']) ?? ''}|${codeOf(row['region']) ?? ''}`,
      numberOf(row, 'value'),
    ]),
  );
  return partsOf(answers.partners, 'partner', context).map(({ code, name, value }) => ({
    name,
    total: value ?? 0,
    values: regions.map((region) => counts.get(`${code ?? ''}|${region ?? ''}`) ?? 0),
  }));
}

function table(answers: Answers<Key>, context: ChartContext): ChartTable {
  const { locale, label } = context;
  return {
    head: tableHead(
      [m.chart_partner({}, { locale })],
      [...regionsOf(answers).map((code) => label('region', code)), m.chart_head_total({}, { locale })],
    ),
    rows: rowsOf(answers, context).map(({ name, total, values }) => ({
      cells: [textCell(name), ...values.map((value) => countCell(value, locale)), countCell(total, locale)],
    })),
  };
}

/** Which partner asks in which region: requests of first-line actors, the number in every cell. */
export const partnersByPlace: Chart<Key> = {
  id: 'partners-by-place',
  section: 'network',
  asks: {
    cells: { indicator: 'requests-by-actors', by: ['partner', 'region'] },
    partners: { indicator: 'requests-by-actors', by: ['partner'] },
    regions: { indicator: 'requests-by-actors', by: ['region'] },
  },
  title: (_, { locale }) => m.chart_partners_title({}, { locale }),
  subtitle: (_, context) => m.chart_partners_subtitle({ when: when(context) }, { locale: context.locale }),
  spec: (answers, context) => {
    const { locale, label } = context;
    const names = regionsOf(answers).map((code) => label('region', code));
    const rows = rowsOf(answers, context);
    const aside = isNarrow(context.widthPx)
      ? 0
      : Math.min(widest(rows.map(({ name }) => name)) + 8, context.widthPx * 0.3) + 48;
    const roomPx = (context.widthPx - aside) / Math.max(1, names.length) - 6;
    return heatMap(
      names.map((name) => ({ head: toWidth(name, roomPx), group: '' })),
      (context.showAll ? rows : rows.slice(0, MOST)).map(({ name, total, values }) => ({
        name,
        total: formatNumber(total, locale),
        cells: values.map((value, index) => {
          const text = formatNumber(value, locale);
          return {
            value,
            text,
            tip: m.chart_tip({ name, when: names[index] ?? '', value: text }, { locale }),
          };
        }),
      })),
      context,
    );
  },
  describe: (answers, context) => {
    const { locale, label } = context;
    const regions = regionsOf(answers);
    const cells = rowsOf(answers, context).flatMap(({ name, values }) =>
      values.map((value, index) => ({ value, name: `${name}, ${label('region', regions[index] ?? null)}` })),
    );
    const peak = largest(cells);
    return peak?.value
      ? m.chart_describe_peak({ peak: peak.name, value: formatNumber(peak.value, locale) }, { locale })
      : m.chart_nothing({}, { locale });
  },
  table,
  hiddenRows: (answers, context) => {
    const { length } = rowsOf(answers, context);
    return length > MOST ? length : 0;
  },
};
