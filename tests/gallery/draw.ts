import { compile, type TopLevelSpec } from 'vega-lite';
import * as vega from 'vega';
import type { Answers, Chart, ChartContext } from '#lib/charts/chart.ts';
import type { Exhibit } from './charts.ts';
import { contextOf } from './context.ts';

/** Widths in px at which every chart is drawn: half a page (or a whole one), and a phone. */
export function widthsOf(chart: Chart): readonly number[] {
  return chart.wide ? [1200, 328] : [584, 328];
}

/** The answers made by hand for a chart. */
export async function answersOf(chart: Chart): Promise<Answers<string>> {
  const found = (await import(`./answers/${chart.id}.ts`)) as { default: Answers<string> };
  return found.default;
}

/** A chart as SVG, and whatever the compiler or the renderer had to say about it. */
export async function draw(spec: TopLevelSpec): Promise<{ svg: string; warnings: readonly string[] }> {
  const warnings: string[] = [];
  const say = (...words: readonly unknown[]) => {
    warnings.push(words.map(String).join(' '));
    return logger;
  };
  const silent = () => logger;
  const logger = {
    level: (_?: number) => logger,
    error: say,
    warn: say,
    info: silent,
    debug: silent,
  } as unknown as vega.LoggerInterface;
  // Widths of text must not depend on the fonts of the machine.
  (vega as unknown as { textMetrics: { canvas: (use: boolean) => void } }).textMetrics.canvas(false);
  const compiled = compile(spec, { logger: logger });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', logger });
  await view.runAsync();
  const svg = await view.toSVG();
  view.finalize();
  return { svg: svg.replaceAll('><', '>\n<'), warnings };
}

/** The surroundings of an exhibit at a width, in English. */
export function surroundings({ context }: Exhibit, widthPx: number): ChartContext {
  return { ...contextOf('en', widthPx), ...context };
}

/** A chart of the gallery at a width, in English. */
export async function drawExhibit(exhibit: Exhibit, widthPx: number): ReturnType<typeof draw> {
  const { chart } = exhibit;
  return draw(chart.spec(await answersOf(chart), surroundings(exhibit, widthPx)));
}
