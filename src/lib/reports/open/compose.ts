import { formatDate, formatPeriod, formatShare } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { unitLabel } from '#lib/charts/units.ts';
import { indicatorById } from '#lib/indicators/registry.ts';
import { filtersInWords } from '../compose/honesty.ts';
import { toBlocks } from '../markdown.ts';
import { textCell } from '../printed.ts';
import { chartsOf } from '../questions.ts';
import type { TemplateSection } from '../template.ts';
import type { Block, ReportSection, ReportTable, ReportTree } from '../tree.ts';
import { toFrame } from '../compose/compose.ts';
import { toOpenFigure } from './chart-figures.ts';
import { openGroupsTable, openLines, openLinesTable } from './lines.ts';
import type { OpenMaterial } from './material.ts';
import { toOpenText } from './text.ts';
import { listUntold } from './untold.ts';

function explanationBlocks(material: OpenMaterial): Block[] {
  const { locale, explanations } = material.report;
  const items = openLines(material).told.flatMap(({ line, name, ofTarget }) => {
    const text = (explanations[line.id] ?? '').trim();
    if (text === '' || ofTarget === null) return [];
    const share = formatShare(ofTarget, locale, 0, 0);
    return [[{ text: m.report_explanation({ line: name, share, text }, { locale }) }]];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: m.report_explanations({}, { locale }) },
    { kind: 'list', isOrdered: false, items },
  ];
}

function indicatorBlocks(material: OpenMaterial): Block[] {
  const tables = [
    openLinesTable(material),
    openGroupsTable(material, 'sex'),
    openGroupsTable(material, 'age'),
  ];
  return [
    ...tables.flatMap((table): Block[] => (table ? [{ kind: 'table', table }] : [])),
    ...explanationBlocks(material),
  ];
}

function toSection(material: OpenMaterial, section: TemplateSection): ReportSection {
  const { report, publishable, figures } = material;
  const { text } = toOpenText(report, report.texts[section.id] ?? '', publishable, figures);
  return {
    id: section.id,
    heading: section.heading[report.locale],
    blocks: [
      ...toBlocks(text),
      ...(section.hasIndicators ? indicatorBlocks(material) : []),
      ...chartsOf(section).flatMap((chart): Block[] => {
        const figure = toOpenFigure(material, chart);
        return figure ? [{ kind: 'figure', figure }] : [];
      }),
    ],
  };
}

/** Each indicator that is told: definition and unit; how complete the records are would be exact counts. */
function definitionsTable(material: OpenMaterial): ReportTable | null {
  const { locale } = material.report;
  const ids = [...new Set(openLines(material).told.map(({ line }) => line.indicator))];
  if (ids.length === 0) return null;
  const head = (text: string) => ({ text, isNumeric: false });
  return {
    id: 'definitions',
    caption: m.report_open_definitions({}, { locale }),
    head: [
      head(m.report_head_indicator({}, { locale })),
      head(m.report_head_definition({}, { locale })),
      head(m.report_head_unit({}, { locale })),
    ],
    rows: ids.flatMap((id) => {
      const indicator = indicatorById(id);
      if (!indicator) return [];
      const words = [
        indicator.label[locale],
        indicator.definition[locale],
        unitLabel(indicator.unit, locale),
      ];
      return [{ cells: words.map(textCell) }];
    }),
    notes: [],
  };
}

/** What is said of the figures: how they are protected, of what data they are, and what isn't shown. Files and rows are not told. */
function honestySection(material: OpenMaterial): ReportSection {
  const { report, span } = material;
  const { locale } = report;
  const untold = listUntold(material);
  const table = definitionsTable(material);
  const words = {
    date: formatDate(span.to, locale),
    period: formatPeriod(report.period, locale),
    filters: filtersInWords(report),
  };
  return {
    id: 'about-these-figures',
    heading: m.report_honesty({}, { locale }),
    blocks: [
      { kind: 'paragraph', runs: [{ text: m.report_open_note({}, { locale }) }] },
      { kind: 'paragraph', runs: [{ text: m.report_asof(words, { locale }) }] },
      ...(table ? [{ kind: 'table' as const, table }] : []),
      ...(untold.length > 0
        ? ([
            { kind: 'heading', level: 2, text: m.report_open_untold({}, { locale }) },
            { kind: 'list', isOrdered: false, items: untold.map((text) => [{ text }]) },
          ] satisfies Block[])
        : []),
    ],
  };
}

/** The open version of a report: the same sections in protected numbers. Nothing exact can come into it. */
export function toOpenTree(material: OpenMaterial): ReportTree {
  const { report, made } = material;
  const { locale, template } = report;
  const stamp = m.report_open_stamp({ date: formatDate(made, locale) }, { locale });
  const sections = template.sections.map((section) => toSection(material, section));
  return toFrame(material, stamp, [...sections, honestySection(material)]);
}
