import { dimensionLabel } from '#lib/model/dimension-label.ts';
import type { LiveNumber } from '../live-number.ts';
import { liveFigure, type LiveFigure } from '../printed.ts';
import { chartsOf, liveNumbers, type Counted } from '../questions.ts';
import type { Report } from '../report.ts';
import { isOfPersons, isSmall } from '../small-cells.ts';
import { smallInChart } from './chart-figures.ts';
import { listSmallCells } from './lines.ts';
import type { Material } from './material.ts';

/** A group of 1–4 persons that a report would tell: where, in words, and how many. */
export interface SmallGroup {
  readonly name: string;
  readonly value: number;
}

/** The counts of persons that a live number tells: itself, what it differs by, or both its terms. */
function toldBy({ unit, baseUnit, now, than }: LiveFigure, { form }: LiveNumber): (number | null)[] {
  if (form === 'terms') return isOfPersons(baseUnit) ? [now.numerator, now.denominator] : [];
  if (!isOfPersons(unit)) return [];
  if (form === 'difference')
    return [now.value === null || than.value === null ? null : Math.abs(now.value - than.value)];
  return form === 'before' ? [than.value] : form === 'value' ? [now.value] : [];
}

/** How many persons a live number tells of where they are 1–4; null otherwise. */
export function smallInNumber(report: Report, live: LiveNumber, counted: Counted): number | null {
  const told = toldBy(liveFigure(report, live, counted), live);
  return told.find((value) => value !== null && isSmall({ value })) ?? null;
}

/** Every group of 1–4 persons that the tables, figures and text of a report would tell, in the words of its language. */
export function smallGroups(
  material: Pick<Material, 'report' | 'counted' | 'span' | 'hasSessionFile' | 'annotations'>,
): SmallGroup[] {
  const { report, counted } = material;
  const { locale, template, texts } = report;
  return [
    ...listSmallCells(report, counted).map(({ line, by, code, value }) => ({
      name: `${line}, ${dimensionLabel(by, code, locale)}`,
      value,
    })),
    ...template.sections.flatMap(chartsOf).flatMap((chart) => {
      const { title, cells } = smallInChart(material, chart);
      return cells.map(({ name, value }) => ({ name: `${title}, ${name}`, value }));
    }),
    ...template.sections.flatMap(({ id, heading }) =>
      liveNumbers(texts[id] ?? '').flatMap((live) => {
        const value = smallInNumber(report, live, counted);
        return value === null ? [] : [{ name: `${heading[locale]}, {${live.indicator}}`, value }];
      }),
    ),
  ];
}
