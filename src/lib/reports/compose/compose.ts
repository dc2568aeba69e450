import { formatDate, formatPeriod, formatShare } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/model/text.ts';
import { toBlocks } from '../markdown.ts';
import { toPrinted } from '../printed.ts';
import { chartsOf } from '../questions.ts';
import type { Report } from '../report.ts';
import type { TemplateSection } from '../template.ts';
import type { Block, ReportSection, ReportTree, ReportWords } from '../tree.ts';
import { smallInChart, toFigure } from './chart-figures.ts';
import { honestySection } from './honesty.ts';
import { countLines, groupsTable, linesTable } from './lines.ts';
import type { Material } from './material.ts';

/** The explanations of deviations as blocks; nothing where none is written. */
function explanationBlocks({ report, counted, span }: Material): Block[] {
  const { locale, explanations } = report;
  const items = countLines(report, counted, span.to).flatMap(({ line, name, progress }) => {
    const text = (explanations[line.id] ?? '').trim();
    if (text === '' || progress.ofTarget === null) return [];
    const share = formatShare(progress.ofTarget, locale);
    return [[{ text: m.report_explanation({ line: name, share, text }, { locale }) }]];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: m.report_explanations({}, { locale }) },
    { kind: 'list', isOrdered: false, items },
  ];
}

function indicatorBlocks(material: Material): Block[] {
  const tables = [linesTable(material), groupsTable(material, 'sex'), groupsTable(material, 'age')];
  return [
    ...tables.flatMap((table): Block[] => (table ? [{ kind: 'table', table }] : [])),
    ...explanationBlocks(material),
  ];
}

function toSection(material: Material, section: TemplateSection): ReportSection {
  const { report, counted } = material;
  const figures = chartsOf(section).flatMap((chart): Block[] => {
    const small = smallInChart(material, chart);
    if (report.smallCells === 'merge' && small.cells.length > 0) {
      const text = m.report_figure_left_out({ figure: small.title }, { locale: report.locale });
      return [{ kind: 'paragraph', runs: [{ text, isItalic: true }] }];
    }
    const figure = toFigure(material, chart);
    return figure ? [{ kind: 'figure', figure }] : [];
  });
  return {
    id: section.id,
    heading: section.heading[report.locale],
    blocks: [
      ...toBlocks(toPrinted(report, report.texts[section.id] ?? '', counted)),
      ...(section.hasIndicators ? indicatorBlocks(material) : []),
      ...figures,
    ],
  };
}

/** Class of release, recipient and date in words. */
function stampOf(report: Report, made: string): string {
  const { locale } = report;
  const recipient = report.recipient.trim();
  const date = formatDate(made, locale);
  return recipient === ''
    ? m.report_stamp_nobody({ date }, { locale })
    : m.report_stamp({ recipient, date }, { locale });
}

/** The statement of funding that a report carries; null where none is asked for. */
function fundingOf({ template, locale }: Report): string | null {
  const statements = { funded: m.report_funded, 'co-funded': m.report_cofunded };
  return template.funding && statements[template.funding]({}, { locale });
}

/** Words that every writer needs besides the content. */
function documentWords(locale: Locale): ReportWords {
  return {
    table: m.report_table({}, { locale }),
    figure: m.report_figure({}, { locale }),
    page: [m.report_page_before({}, { locale }), m.report_page_between({}, { locale }), ''],
    annex: m.report_annex({}, { locale }),
    about: m.report_about({}, { locale }),
  };
}

/** What stands around the sections of a report of whichever release. A heading with nothing under it says nothing. */
export function toFrame(
  { report, made, isSynthetic }: Pick<Material, 'report' | 'made' | 'isSynthetic'>,
  stamp: string,
  sections: readonly ReportSection[],
): ReportTree {
  const { locale, template, period } = report;
  return {
    locale,
    title: template.name[locale],
    subtitle: `${template.project[locale]} · ${formatPeriod(period, locale)}`,
    stamp,
    funding: fundingOf(report),
    warnings: isSynthetic
      ? [`${m.app_synthetic({}, { locale })}, ${m.app_synthetic_note({}, { locale })}`]
      : [],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    words: documentWords(locale),
    made,
  };
}

/** A report from its template, its texts and what was counted: the one tree that every writer prints. */
export function toReportTree(material: Material): ReportTree {
  const { report, made } = material;
  const sections = report.template.sections.map((section) => toSection(material, section));
  return toFrame(material, stampOf(report, made), [...sections, honestySection(material)]);
}
