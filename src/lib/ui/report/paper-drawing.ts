import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '#lib/model/text.ts';
import type { Drawing } from '#lib/reports/compose/material.ts';
import { standAlone, toPng } from '../chart-files.ts';
import { drawSpec } from '../vega-drawing.ts';

/** Draws a chart for paper: in light colours whatever those of the screen, as an SVG that stands alone. */
export async function drawForPaper(spec: TopLevelSpec, locale: Locale): Promise<Drawing | null> {
  const drawing = await drawSpec(spec, locale, () => undefined);
  const host = document.createElement('div');
  host.className = 'hidden-visually';
  host.style.colorScheme = 'light';
  document.body.append(host);
  try {
    const { svg } = drawing;
    if (!svg) return null;
    const [widthPx, heightPx] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
    return { svg: standAlone(svg, host), widthPx: widthPx ?? 0, heightPx: heightPx ?? 0 };
  } finally {
    host.remove();
    drawing.finalize();
  }
}

/** An SVG painted in as many px as asked for, as the bytes of a PNG. */
export async function paintSvg(svg: string, widthPx: number, heightPx: number): Promise<Uint8Array> {
  return new Uint8Array(await (await toPng(svg, { widthPx, heightPx })).arrayBuffer());
}
