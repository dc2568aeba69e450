import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer } from '#lib/model/answer.ts';
import { groupsBy, rankedGroups } from '../groups.ts';
import type { Finding, FindingContext } from './finding.ts';
import { percent } from '../in-words.ts';

type Key = 'regions' | 'sites';

/** A region with its preposition: `in Brussels`, `en Flandre`. */
function inRegion(code: string, { locale, label }: FindingContext): string {
  return m.finding_in_region({ code, label: label('region', code) }, { locale });
}

function share(regions: Answer | undefined, context: FindingContext): string {
  const { locale } = context;
  if (!regions) return '';
  const [first, second] = rankedGroups(groupsBy(regions, 'region'));
  const total = regions.overall.value ?? 0;
  if (!first || total === 0) return '';
  const where = inRegion(first.code, context);
  if (first.value === total) return m.finding_region_only({ where }, { locale });
  const parts = { where, share: percent(first.value / total, locale) };
  if (!second) return m.finding_region({ ...parts }, { locale });
  const next = { second: inRegion(second.code, context), next: percent(second.value / total, locale) };
  return m.finding_region_next({ ...parts, ...next }, { locale });
}

function leadingSite(
  answers: { regions?: Answer | undefined; sites?: Answer | undefined },
  context: FindingContext,
): string {
  const { locale, label } = context;
  if (!answers.sites) return '';
  const [first, second] = rankedGroups(groupsBy(answers.sites, 'site'));
  if (!first || !second || first.value === second.value) return '';
  const site = label('site', first.code);
  const next = answers.regions && rankedGroups(groupsBy(answers.regions, 'region'))[1];
  const n = formatNumber(first.value, locale);
  if (next && first.value > next.value) {
    const region = m.finding_whole_region({ code: next.code, label: label('region', next.code) }, { locale });
    return m.finding_site_more({ site, n, region, other: formatNumber(next.value, locale) }, { locale });
  }
  return m.finding_site({ site, n }, { locale });
}

/** In which region contacts took place, and which site received most. */
export const locations: Finding<Key> = {
  section: 'locations',
  asks: {
    regions: { indicator: 'contact-moments', by: ['region'] },
    sites: { indicator: 'contact-moments', by: ['site'] },
  },
  sentence(answers, context) {
    const { locale } = context;
    const total = (answers.regions ?? answers.sites)?.overall.value ?? null;
    if (total === null) return '';
    if (total === 0) return m.finding_contacts_none({}, { locale });
    const said = [share(answers.regions, context), leadingSite(answers, context)].filter(Boolean).join(' ');
    if (said) return said;
    const listed = answers.sites ? rankedGroups(groupsBy(answers.sites, 'site')).length > 0 : false;
    return listed ? m.finding_regions_unlisted({}, { locale }) : m.finding_places_none({}, { locale });
  },
};
