import type { TopLevelSpec } from 'vega-lite';
import { filterOf } from '#lib/charts/marks.ts';
import { numberLocale, timeLocale } from '#lib/charts/vega-locale.ts';
import type { MarkFilter } from '#lib/charts/chart.ts';
import { brushTime } from './time-brush.ts';
import type { Locale } from '#lib/model/text.ts';

/** A chart drawn on an element that is not in the page yet; `finalize` gives back what it holds. */
export interface Drawing {
  readonly svg: SVGSVGElement | null;
  /** Puts it in place of what the host holds. */
  readonly showIn: (host: HTMLElement) => void;
  readonly finalize: () => void;
}

/** Draws a spec as SVG without evaluating code, and tells which mark is clicked. */
export async function drawSpec(
  spec: TopLevelSpec,
  locale: Locale,
  onfilter: (filter: MarkFilter) => void,
): Promise<Drawing> {
  const [{ default: embed }, { expressionInterpreter }] = await Promise.all([
    import('vega-embed'),
    import('vega-interpreter'),
  ]);
  const element = document.createElement('div');
  const result = await embed(element, spec, {
    ast: true,
    expr: expressionInterpreter,
    actions: false,
    defaultStyle: false,
    renderer: 'svg',
    tooltip: { disableDefaultStyle: true },
    formatLocale: numberLocale(locale) as unknown as Record<string, unknown>,
    timeFormatLocale: timeLocale(locale) as unknown as Record<string, unknown>,
  });
  const svg = element.querySelector('svg');
  const endsBrush = svg ? brushTime(svg, onfilter) : () => false;
  result.view.addEventListener('click', (_, item) => {
    if (endsBrush()) return;
    const filter = filterOf(item?.datum);
    if (filter) onfilter(filter);
  });
  svg?.setAttribute('aria-hidden', 'true');
  svg?.setAttribute('focusable', 'false');
  return {
    svg,
    showIn: (host) => host.replaceChildren(element),
    finalize: () => result.finalize(),
  };
}
