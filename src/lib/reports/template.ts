import * as v from 'valibot';
import { filterKeys } from '#lib/model/params.ts';
import { isCivilDate } from '#lib/model/period.ts';
import { units } from '#lib/model/units.ts';

/** Longest JSON of a template or report that is read, in characters. */
export const MOST_CHARACTERS = 2_000_000;

/** What the files of templates are marked with. */
export const TEMPLATE_FORMAT = 'reach-out-report-template';

const about = <S extends v.GenericSchema>(schema: S, words: string) => v.pipe(schema, v.description(words));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = about(
  v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), v.maxLength(60)),
  'Lower case letters, digits and hyphens.',
);
const wording = (most: number) => v.strictObject({ en: text(most), fr: text(most), nl: text(most) });
const civilDay = about(
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}$/u),
    v.check((day) => isCivilDate(day), 'A day of the calendar'),
  ),
  'An ISO civil day.',
);
const period = v.strictObject({ from: civilDay, to: civilDay });
const year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100));

const scope = about(
  v.pipe(
    v.record(v.picklist(filterKeys), v.pipe(v.array(text(60)), v.maxLength(60))),
    v.description('Filters by key, as in links: several codes of one key are alternatives.'),
  ),
  'Filters that the figure stands under.',
);

const line = v.strictObject({
  id,
  indicator: about(text(60), 'Id of an indicator of the dashboard.'),
  code: v.exactOptional(
    about(text(40), 'The funder’s own code, to be confirmed with the managing authority.'),
  ),
  label: v.exactOptional(wording(300)),
  type: v.picklist(['output', 'result']),
  unit: v.picklist(units),
  scope: v.exactOptional(scope),
  period: v.exactOptional(about(period, 'Where it isn’t that of the report.')),
  baseline: v.exactOptional(v.strictObject({ value: v.number(), year: v.exactOptional(year) })),
  target: v.exactOptional(
    about(
      v.strictObject({ value: v.number(), unit: v.exactOptional(v.picklist(units)) }),
      'What is to be reached in the period; shares as 0–1.',
    ),
  ),
  by: v.exactOptional(v.pipe(v.array(v.picklist(['sex', 'age'])), v.maxLength(2))),
  total: v.exactOptional(
    about(
      v.picklist(['period', 'sum-of-years']),
      'Counted once over the whole period (usual), or the sum of its calendar years.',
    ),
  ),
  caveat: v.exactOptional(wording(600)),
});

const section = v.strictObject({
  id,
  heading: wording(200),
  limit: v.exactOptional(
    about(v.pipe(v.number(), v.integer()), 'The funder’s limit of printed characters, spaces counted.'),
  ),
  isPlain: v.exactOptional(about(v.boolean(), 'Stands alone: no link, no reference to attachments.')),
  text: about(wording(20_000), 'Markdown with live numbers such as {persons-reached}.'),
  hasIndicators: v.exactOptional(about(v.boolean(), 'The table of indicators stands here.')),
  charts: v.exactOptional(v.pipe(v.array(text(60)), v.maxLength(20))),
});

/** The published schema of report templates. */
export const templateSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  format: v.literal(TEMPLATE_FORMAT),
  version: v.literal(1),
  id,
  name: wording(120),
  /** What the report is of, under its title. */
  project: wording(300),
  period: v.variant('kind', [
    v.strictObject({ kind: v.literal('fixed'), ...period.entries }),
    v.strictObject({ kind: v.literal('year') }),
  ]),
  phases: v.exactOptional(
    v.pipe(v.array(v.strictObject({ id, name: wording(120), ...period.entries })), v.maxLength(12)),
  ),
  scope: v.exactOptional(about(scope, 'Filters that the whole report stands under.')),
  funding: about(
    v.nullable(v.picklist(['funded', 'co-funded'])),
    'The statement beside the emblem of the European Union.',
  ),
  lines: v.pipe(v.array(line), v.maxLength(200)),
  sections: v.pipe(v.array(section), v.maxLength(60)),
});

/** What a funder wants: indicators with their targets, and sections of text. */
export type ReportTemplate = v.InferOutput<typeof templateSchema>;
/** One indicator of a report. */
export type TemplateLine = ReportTemplate['lines'][number];
/** One part of a report. */
export type TemplateSection = ReportTemplate['sections'][number];
