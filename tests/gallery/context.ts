import type { ChartContext } from '#lib/charts/chart.ts';
import type { Answer, Ask, Unit } from '#lib/model/answer.ts';
import { municipalities, regions, labelOf } from '#lib/model/codes/registry.ts';
import { dimensions, type DimensionId } from '#lib/model/dimension.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Row } from '#lib/model/table.ts';

const NOT_RECORDED = { en: 'Not recorded', fr: 'Non renseigné', nl: 'Niet geregistreerd' };

/** Label of a code as the app gives it. */
export function label(locale: Locale): ChartContext['label'] {
  return (dimension: DimensionId, code: string | null) => {
    if (code === null) return NOT_RECORDED[locale];
    if (dimension === 'region') return regions.find((region) => region.code === code)?.label[locale] ?? code;
    if (dimension === 'municipality')
      return municipalities.find(({ id }) => id === code)?.label[locale] ?? code;
    const { list } = dimensions[dimension] as { list?: Parameters<typeof labelOf>[0] };
    return list ? labelOf(list, code, locale) : code;
  };
}

/** The surroundings in which every chart of the gallery is drawn. */
export function contextOf(locale: Locale, widthPx: number): ChartContext {
  return {
    locale,
    widthPx,
    period: { from: '2024-01-01', to: '2024-12-31' },
    span: { from: '2020-01-01', to: '2025-01-12' },
    label: label(locale),
    annotations: [
      {
        from: '2020-01-01',
        to: '2022-04-30',
        label: { en: 'ERRIN funding', fr: 'Financement ERRIN', nl: 'ERRIN-financiering' },
      },
      {
        from: '2021-09-01',
        label: {
          en: 'Intercultural mediators hired',
          fr: 'Engagement des médiateurs interculturels',
          nl: 'Intercultureel bemiddelaars in dienst',
        },
      },
    ],
    hasSessionFile: true,
  };
}

/** An answer made by hand: rows hold the dimensions and the value. */
export function answer(ask: Ask, unit: Unit, rows: readonly Row[], totals: Partial<Answer> = {}): Answer {
  const sum = rows.reduce((total, row) => total + Number(row['value'] ?? 0), 0);
  return {
    ask,
    unit,
    baseUnit: unit,
    table: {
      columns: [...ask.by, 'value', 'numerator', 'denominator'],
      rows: rows.map((row) => ({ numerator: null, denominator: null, ...row })),
    },
    overall: { value: sum, numerator: null, denominator: null },
    known: sum,
    total: sum,
    ...totals,
  };
}

/** A number that looks like counts do, the same on every run: a wave over the year and a drift. */
export function wave(index: number, mean: number, drift = 0): number {
  const season = Math.sin(index / 1.9) * 0.22 + Math.cos(index * 2.7) * 0.12;
  return Math.max(0, Math.round(mean * (1 + season) + drift * index));
}

/** First days of months from 2020 on. */
export function months(count: number, firstYear = 2020): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${firstYear + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
  );
}
