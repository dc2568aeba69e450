import { unitLabel } from '#lib/charts/units.ts';
import { formatDate, formatNumber, formatPeriod } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { indicatorById } from '#lib/indicators/registry.ts';
import { UNKNOWN } from '#lib/model/code.ts';
import { dimensionLabel } from '#lib/model/dimension-label.ts';
import { dimensions } from '#lib/model/dimension.ts';
import { filterKeys } from '#lib/model/params.ts';
import { figureCell, textCell } from '../printed.ts';
import { answerTo, questionsOf } from '../questions.ts';
import type { Report } from '../report.ts';
import type { ReportSection, ReportTable } from '../tree.ts';
import type { Material } from './material.ts';

/** The filters that the whole report stands under, in words. */
export function filtersInWords(report: Report): string {
  const { locale, template } = report;
  const parts = filterKeys.flatMap((key) => {
    const codes = template.scope?.[key] ?? [];
    const names = codes.map((code) => dimensionLabel(key, code === UNKNOWN ? null : code, locale));
    const name = dimensions[key].label[locale];
    return names.length > 0 ? [m.def_filter({ name, list: names.join(', ') }, { locale })] : [];
  });
  return parts.length > 0 ? parts.join(' · ') : m.quality_no_filters({}, { locale });
}

/** Each indicator of the report once: definition, unit, and how many of its base units are known. */
function definitionsTable({ report, counted }: Material): ReportTable {
  const { locale } = report;
  const questions = questionsOf(report).filter(({ ask }) => ask.scope === undefined);
  const ids = [...new Set(questions.map(({ ask }) => ask.indicator))];
  return {
    id: 'definitions',
    caption: m.report_definitions({}, { locale }),
    head: [
      { text: m.report_head_indicator({}, { locale }), isNumeric: false },
      { text: m.report_head_definition({}, { locale }), isNumeric: false },
      { text: m.report_head_unit({}, { locale }), isNumeric: false },
      { text: m.report_head_known({}, { locale }), isNumeric: false },
    ],
    rows: ids.flatMap((id) => {
      const indicator = indicatorById(id);
      if (!indicator) return [];
      const asked = questions.find(({ ask }) => ask.indicator === id);
      const answer = asked ? answerTo(asked, counted) : null;
      const known = answer
        ? m.report_known_of(
            { known: formatNumber(answer.known, locale), total: formatNumber(answer.total, locale) },
            { locale },
          )
        : m.report_cannot({}, { locale });
      return [
        {
          cells: [
            textCell(indicator.label[locale]),
            textCell(indicator.definition[locale]),
            textCell(unitLabel(indicator.unit, locale)),
            textCell(known),
          ],
        },
      ];
    }),
    notes: [],
  };
}

/** Each file: its rows by what became of them, and its fingerprint. */
function filesTable({ report, logs }: Material): ReportTable {
  const { locale } = report;
  const count = (value: number) => figureCell(value, 'mixed', locale);
  const head = (text: string, isNumeric = true) => ({ text, isNumeric });
  return {
    id: 'files',
    caption: m.report_files({}, { locale }),
    head: [
      head(m.report_head_file({}, { locale }), false),
      head(m.report_head_read({}, { locale })),
      head(m.report_head_accepted({}, { locale })),
      head(m.report_head_merged({}, { locale })),
      head(m.report_head_rejected({}, { locale })),
      head(m.report_head_skipped({}, { locale })),
      head(m.report_head_sha({}, { locale }), false),
    ],
    rows: logs.map((log) => ({
      cells: [
        textCell(log.file),
        ...[log.read, log.accepted, log.merged, log.rejected, log.skipped].map(count),
        textCell(log.sha256),
      ],
    })),
    notes: [],
  };
}

/** What every report says of its figures: period, filters, date of the data, definitions, completeness, files. */
export function honestySection(material: Material): ReportSection {
  const { report, span } = material;
  const { locale } = report;
  const words = {
    date: formatDate(span.to, locale),
    period: formatPeriod(report.period, locale),
    filters: filtersInWords(report),
  };
  return {
    id: 'about-these-figures',
    heading: m.report_honesty({}, { locale }),
    blocks: [
      { kind: 'paragraph', runs: [{ text: m.report_asof(words, { locale }) }] },
      { kind: 'table', table: definitionsTable(material) },
      { kind: 'table', table: filesTable(material) },
    ],
  };
}
