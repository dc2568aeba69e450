import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answers, Chart, ChartContext, ChartTable } from './chart.ts';
import { when, percent } from './in-words.ts';
import { hiddenBars, rankedBars, type RankedBar } from './ranked-bars.ts';
import { describeRows, percentCell } from './ranking.ts';
import { countCell, partsOf, tableHead, textCell } from './table-of.ts';
import { isNarrow } from './theme.ts';
import { unitHead } from './units.ts';

type Key = 'referrals' | 'confirmed';

interface ServiceBar extends RankedBar {
  readonly value: number;
  readonly kind: 'main' | 'unknown';
  /** Confirmed referrals over those with a known status, 0–1; null where no status is known; and both terms. */
  readonly confirmed: number | null;
  readonly arrived: number | null;
  readonly known: number | null;
}

function barsOf(answers: Answers<Key>, context: ChartContext): ServiceBar[] {
  const { locale } = context;
  const shares = new Map(partsOf(answers.confirmed, 'referral', context).map((part) => [part.code, part]));
  return partsOf(answers.referrals, 'referral', context).map(({ code, name, value, filter }) => {
    const part = shares.get(code);
    const confirmed = part?.value ?? null;
    const share = confirmed === null ? '' : percent(confirmed, locale);
    return {
      name,
      value: value ?? 0,
      text: formatNumber(value ?? 0, locale),
      kind: code === null ? 'unknown' : 'main',
      column: share === '' || isNarrow(context.widthPx) ? share : m.chart_confirmed({ share }, { locale }),
      confirmed,
      arrived: part?.numerator ?? null,
      known: part?.denominator ?? null,
      filter,
    };
  });
}

function table(answers: Answers<Key>, context: ChartContext): ChartTable {
  const { locale } = context;
  const heads = [
    unitHead(answers.referrals.unit, locale),
    m.chart_confirmed_count({}, { locale }),
    m.chart_confirmed_known({}, { locale }),
    m.chart_confirmed_share({}, { locale }),
  ];
  const { value: count } = answers.referrals.overall;
  const all = [
    textCell(m.chart_all_services({}, { locale })),
    countCell(count, locale),
    countCell(answers.confirmed.overall.numerator, locale),
    countCell(answers.confirmed.overall.denominator, locale),
    percentCell(answers.confirmed.overall.value, context),
  ];
  return {
    head: tableHead([m.chart_service({}, { locale })], heads),
    rows: [
      ...barsOf(answers, context).map(({ name, value, arrived, known, confirmed, filter }) => ({
        cells: [
          textCell(name),
          countCell(value, locale),
          countCell(arrived, locale),
          countCell(known, locale),
          percentCell(confirmed, context),
        ],
        ...(filter ? { filter } : {}),
      })),
      { cells: all, isTotal: true },
    ],
  };
}

/** Referrals by service, and how many of them are known to have arrived. */
export const referrals: Chart<Key> = {
  id: 'referrals',
  section: 'topics',
  asks: {
    referrals: { indicator: 'referrals', by: ['referral'] },
    confirmed: { indicator: 'confirmed-referral-rate', by: ['referral'] },
  },
  meaning: (locale) => m.chart_meaning_referrals({}, { locale }),
  title: (_, { locale }) => m.chart_referrals_title({}, { locale }),
  subtitle: (_, context) => m.chart_referrals_subtitle({ when: when(context) }, { locale: context.locale }),
  spec: (answers, context) => rankedBars(barsOf(answers, context), context),
  describe: (answers, context) => {
    const { value } = answers.confirmed.overall;
    const share = value === null ? null : percent(value, context.locale);
    const words = describeRows(barsOf(answers, context), context);
    return share === null
      ? words
      : `${words} ${m.chart_referrals_confirmed({ share }, { locale: context.locale })}`;
  },
  table,
  hiddenRows: (answers, context) => hiddenBars(barsOf(answers, context), context),
};
