import type { ReportFigure, ReportTable, ReportTree } from '../tree.ts';

/** The figures of a report in the order in which they are numbered, from 1. */
export function figuresOf(tree: ReportTree): readonly ReportFigure[] {
  return tree.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
  );
}

/** The tables of a report in the order in which they are numbered, from 1: those of the sections, then the figures' data. */
export function tablesOf(tree: ReportTree): readonly ReportTable[] {
  const inSections = tree.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  return [...inSections, ...figuresOf(tree).map(({ data }) => data)];
}
