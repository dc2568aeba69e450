import { chartAnswers, chartContext } from '#lib/reports/compose/chart-figures.ts';
import type { Drawing, Material } from '#lib/reports/compose/material.ts';
import { chartsOf } from '#lib/reports/questions.ts';
import { drawForPaper } from '#lib/ui/report/paper-drawing.ts';

/** The charts of a report drawn for paper, by their ids; those that can't be counted are left out. */
export async function drawCharts(
  material: Omit<Material, 'drawings'>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Drawing>> {
  const { report, counted } = material;
  const context = chartContext(material);
  const drawings = new Map<string, Drawing>();
  for (const chart of report.template.sections.flatMap(chartsOf)) {
    const answers = chartAnswers(report, counted, chart);
    if (!answers || drawings.has(chart.id)) continue;
    const drawing = await drawForPaper(chart.spec(answers, context), report.locale);
    if (signal.aborted) break;
    if (drawing) drawings.set(chart.id, drawing);
  }
  return drawings;
}
