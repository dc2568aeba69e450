import { sentenceOf, type RuleNote } from '#lib/disclosure/rules/index.ts';
import type { Issue } from '#lib/model/issue.ts';
import { formatPeriod } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Period } from '#lib/model/period.ts';
import { check, liveChecks, periodChecks, placeOf, scopeChecks, type Loaded } from '../checks.ts';
import { countCharacters, toBlocks } from '../markdown.ts';
import type { TemplateSection } from '../template.ts';
import { tablesOf } from '../writers/numbering.ts';
import { toOpenTree } from './compose.ts';
import { openLines } from './lines.ts';
import type { OpenMaterial } from './material.ts';
import { toOpenText } from './text.ts';
import { strayNumbers, type Speakable } from './typed-numbers.ts';

/** Why there is no open version yet: the rule that refused, or earlier editions that it can't be protected with. */
export type OpenRefusal =
  | { readonly kind: 'rules'; readonly reasons: readonly RuleNote[] }
  | { readonly kind: 'months' | 'leak' | 'failed' | 'nothing' }
  | { readonly kind: 'editions'; readonly period: Period };

/** What stands in the way where there is no open version, each with the place where it is changed. */
export function checkRefusal(refusal: OpenRefusal, locale: Locale): Issue[] {
  if (refusal.kind === 'rules')
    return [...new Set(refusal.reasons.map((reason) => sentenceOf(reason)[locale]))].map((sentence) =>
      check('open_refused', 'release', { sentence }),
    );
  if (refusal.kind === 'editions')
    return [check('open_editions', 'release', { period: formatPeriod(refusal.period, locale) })];
  return [check(`open_${refusal.kind}`, refusal.kind === 'months' ? 'report-period' : 'release', {})];
}

/** Years before and after the data that a text may name. */
const YEARS_AROUND = 5;

/** Numbers that words may state: those printed in the tables and figures of this very report, and its targets. */
function toSpeakable(material: OpenMaterial): Speakable {
  const { report, publishable, figures, span } = material;
  const [first, last] = [span.from, span.to].map((day) => Number(day.slice(0, 4)));
  const { template, texts } = report;
  const cells = tablesOf(toOpenTree(material)).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const live = template.sections.flatMap(
    ({ id }) => toOpenText(report, texts[id] ?? '', publishable, figures).told,
  );
  return {
    counts: new Set([
      ...cells.flatMap(({ kind, value }) => (kind === 'count' && typeof value === 'number' ? [value] : [])),
      ...live.filter((value) => value > 0),
    ]),
    years: { first: (first ?? 0) - YEARS_AROUND, last: (last ?? 0) + YEARS_AROUND },
  };
}

function sectionChecks(material: OpenMaterial, section: TemplateSection, locale: Locale): Issue[] {
  const { report, publishable, figures } = material;
  const { text, untold } = toOpenText(report, report.texts[section.id] ?? '', publishable, figures);
  const [place, params] = [placeOf('section', section.id), { section: section.heading[locale] }];
  const over = section.limit === undefined ? 0 : countCharacters(toBlocks(text)) - section.limit;
  return [
    ...liveChecks(report, section, locale),
    ...(over > 0 ? [check('limit', place, { ...params, over, limit: section.limit ?? 0 })] : []),
    ...(untold.length > 0
      ? [check('open_sentences', place, { ...params, count: untold.length }, 'warning')]
      : []),
  ];
}

/** Everything that somebody typed and the open version prints, with the name and the place of each. */
function typedTexts(material: OpenMaterial, locale: Locale): { place: string; name: string; text: string }[] {
  const { report, publishable, figures } = material;
  const { template, explanations } = report;
  return [
    ...[template.name, template.project].map((words) => ({
      place: 'release',
      name: template.name[locale],
      text: words[report.locale],
    })),
    ...openLines(material).told.flatMap(({ line, name }) =>
      [line.label?.[report.locale], line.caveat?.[report.locale], line.code, explanations[line.id]].map(
        (text = '') => ({ place: placeOf('line', line.id), name, text }),
      ),
    ),
    ...template.sections.flatMap(({ id, heading }) => {
      const { typed } = toOpenText(report, report.texts[id] ?? '', publishable, figures);
      return [heading[report.locale], typed].map((text) => ({
        place: placeOf('section', id),
        name: heading[locale],
        text,
      }));
    }),
  ];
}

/** Codes of funders such as O.1.1.2 are no figures. */
const CODE = /^[A-Z]{1,4}(?:\.\d{1,2})+$/u;

function typedChecks(material: OpenMaterial, locale: Locale): Issue[] {
  const speakable = toSpeakable(material);
  return typedTexts(material, locale).flatMap(({ place, name, text }) => {
    const stray = CODE.test(text.trim()) ? [] : strayNumbers(text, speakable, material.report.locale);
    return [...new Set(stray)].map((number) => check('open_typed', place, { name, number }));
  });
}

/**
 * What must be mended before the open version leaves. No recipient and no decision on small groups is asked for: no
 * exact number is in it. Whatever was typed and could be one stands in the way.
 */
export function checkOpen(material: OpenMaterial, loaded: Loaded, locale: Locale): Issue[] {
  const { report } = material;
  return [
    ...periodChecks(report, loaded, locale),
    ...scopeChecks(report, loaded, locale),
    ...typedChecks(material, locale),
    ...report.template.sections.flatMap((section) => sectionChecks(material, section, locale)),
  ];
}
