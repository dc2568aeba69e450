import { charts } from '#lib/charts/registry.ts';
import type { Issue } from '#lib/model/issue.ts';
import { locales } from '#lib/model/text.ts';
import { isIssue, parseParts } from '../live-number.ts';
import type { ReportTemplate, TemplateSection } from '../template.ts';
import { problem, repeated } from './problem.ts';

/** Looks at one section of a template. */
export type SectionRule = (section: TemplateSection, template: ReportTemplate) => readonly Issue[];

const at = ({ id }: TemplateSection) => ({ section: id });
const chartIds = new Set(charts.map(({ id }) => id));

const limitIsPossible: SectionRule = (section) =>
  section.limit !== undefined && section.limit < 1
    ? [problem('limit', at(section), { limit: section.limit })]
    : [];

const hasHeading: SectionRule = (section) =>
  locales
    .filter((locale) => section.heading[locale].trim() === '')
    .map((locale) => problem('heading', at(section), { locale }));

/** Text in one language only would leave the report in the others empty. */
const isInEveryLanguage: SectionRule = (section) => {
  const written = locales.filter((locale) => section.text[locale].trim() !== '');
  if (written.length === 0) return [];
  return locales
    .filter((locale) => !written.includes(locale))
    .map((locale) => problem('text_language', at(section), { locale }));
};

const numbersAreKnown: SectionRule = (section) =>
  locales.flatMap((locale) =>
    parseParts(section.text[locale]).flatMap((part) =>
      part.kind === 'number' && isIssue(part.number)
        ? [
            {
              ...part.number,
              where: { column: `section ${section.id}` },
              params: { ...part.number.params, section: section.id },
            },
          ]
        : [],
    ),
  );

const LINK = /\]\(|https?:\/\/|www\./u;

const standsAlone: SectionRule = (section) =>
  section.isPlain && locales.some((locale) => LINK.test(section.text[locale]))
    ? [problem('link', at(section))]
    : [];

const chartsExist: SectionRule = (section) =>
  (section.charts ?? [])
    .filter((id) => !chartIds.has(id))
    .map((id) => problem('chart', at(section), { chart: id }));

const chartsOnce: SectionRule = (section) =>
  repeated(section.charts ?? []).map((id) => problem('chart_twice', at(section), { chart: id }));

/** Every rule over sections, in the order in which they are told. */
export const sectionRules: readonly SectionRule[] = [
  limitIsPossible,
  hasHeading,
  isInEveryLanguage,
  numbersAreKnown,
  standsAlone,
  chartsExist,
  chartsOnce,
];
