import type { Completeness, FieldCompleteness, Known } from '#lib/quality/completeness.ts';
import { rules } from '#lib/quality/registry.ts';
import type { Example } from '#lib/quality/rule.ts';
import type { QualityReport, RuleResult } from '#lib/state/quality-answering.ts';
import type { ReportContext } from '#lib/ui/quality/quality-sheets.ts';

const known = (count: number, total: number): Known => ({ known: count, total });

function field(
  name: FieldCompleteness['field'],
  january: Known,
  march: Known,
  mayBeEmpty = false,
): FieldCompleteness {
  const overall = known(january.known + march.known, january.total + march.total);
  return {
    field: name,
    mayBeEmpty,
    overall,
    byMonth: new Map([
      ['2024-01-01', january],
      ['2024-03-01', march],
    ]),
    bySite: new Map([
      ['BE-BRU-MAX', january],
      [null, march],
    ]),
    byRegion: new Map([
      ['BRU', january],
      [null, march],
    ]),
  };
}

/** Ten records in January at one site, ten in March at none; nothing in February. */
export const completeness: Completeness = {
  fields: [
    field('nationality', known(10, 10), known(9, 10)),
    field('sex', known(2, 10), known(0, 10)),
    field('site_code', known(10, 10), known(10, 10)),
    field('referrals', known(1, 10), known(1, 10), true),
  ],
  absent: ['recorded_on'],
  sites: ['BE-BRU-MAX', null],
  regions: ['BRU', null],
  records: 20,
};

const formula = '=HYPERLINK("http://x.example","y")';
const example: Example = {
  file: formula,
  line: 7,
  facts: [
    {
      label: { en: 'Date of contact', fr: 'Date du contact', nl: 'Contactdatum' },
      type: 'date',
      value: '2024-03-05',
    },
    { label: { en: 'Value', fr: 'Valeur', nl: 'Waarde' }, type: 'text', value: '@SUM(A1)' },
  ],
};
const noEffects = { everyContactFigure: false, indicators: [], breakdowns: [] } as const;

const results = rules.map((rule): RuleResult => {
  if (rule.id === 'late-entry') return { rule, missing: ['recorded_on'], answer: null };
  const isFound = rule.id === 'sex-conflict' || rule.id === 'head-count';
  return {
    rule,
    answer: { count: isFound ? 3 : 0, total: 12, examples: isFound ? [example] : [] },
    effects: noEffects,
  };
});

/** A report in which two checks found something and one could not be made. */
export const report: QualityReport = {
  params: { period: null, selection: {}, asOf: '2024-03-31' },
  completeness,
  results,
};

/** What goes with it; the name of the file would be run as a formula. */
export const contextIn = (locale: ReportContext['locale']): ReportContext => ({
  locale,
  logs: [
    {
      file: formula,
      table: 'contact',
      read: 21,
      accepted: 20,
      merged: 0,
      rejected: 0,
      skipped: 1,
      sha256: '',
    },
  ],
  span: { from: '2024-01-01', to: '2024-03-31' },
  filters: '=Region: Brussels',
  label: (site) => site ?? 'Not recorded',
});
