import { openQuestions, type Source, type SourcePlan } from '#lib/ingest/plan.ts';
import type { ImportProfile } from '#lib/ingest/profiles/import-profile.ts';
import { matchProfile } from '#lib/ingest/profiles/match.ts';
import type { LocalSite } from '#lib/model/local-site.ts';

/** Whether a remembered layout settles everything about a table: then it is read without a question. */
export function isSettledBy(plan: SourcePlan, remembered: readonly ImportProfile[]): boolean {
  const isKnown = matchProfile(plan.header, remembered)?.isExact === true;
  return isKnown && openQuestions(plan) === 0 && plan.issues.every(({ severity }) => severity !== 'error');
}

/** The local sites, with those of the remembered layouts of these sources that are not placed yet. */
export function withSites(
  sites: readonly LocalSite[],
  remembered: readonly ImportProfile[],
  sources: readonly Source[],
): LocalSite[] {
  const placed = new Map(sites.map((site) => [site.code, site]));
  for (const { plan } of sources)
    for (const site of matchProfile(plan.header, remembered)?.profile.sites ?? [])
      if (!placed.has(site.code)) placed.set(site.code, site);
  return [...placed.values()];
}
