import { fileIssue } from '../findings.ts';
import { isLoadable, type DialectChoice, type Source, type SourcePlan } from '../plan.ts';
import { applyProfile } from './apply.ts';
import type { ImportProfile } from './import-profile.ts';
import { matchProfile, type ProfileMatch } from './match.ts';

/** Inspects a table again under choices of its dialect. */
type Reinspect = (source: Source, chosen: DialectChoice) => Promise<Source>;

function sameChoices(a: DialectChoice, b: DialectChoice): boolean {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof DialectChoice)[];
  return keys.every((key) => a[key] === b[key]);
}

/** A remembered layout whose header isn't where it was looked for: its own rows are tried as headers. */
function hiddenMatch(
  { preamble, sample }: SourcePlan,
  profiles: readonly ImportProfile[],
): ProfileMatch | null {
  const chosen = profiles.filter(({ dialect }) => Object.keys(dialect).length > 0);
  if (chosen.length === 0) return null;
  for (const { cells } of [...preamble, ...sample]) {
    const match = matchProfile(cells, chosen);
    if (match?.isExact) return match;
  }
  return null;
}

/** The plan with a note for each difference from the layout. */
function withDrift(plan: SourcePlan, { profile, drift }: ProfileMatch): SourcePlan {
  const issues = drift.map(({ kind, header, closest }) =>
    fileIssue(plan.file, `profile_drift_${kind}`, kind === 'new' ? 'note' : 'warning', {
      name: profile.name,
      header,
      ...(closest === undefined ? {} : { closest }),
    }),
  );
  return { ...plan, issues: [...plan.issues, ...issues] };
}

async function recallOne(
  source: Source,
  profiles: readonly ImportProfile[],
  reinspect: Reinspect,
): Promise<Source> {
  const { plan } = source;
  if (!isLoadable(plan)) return source;
  const seen = matchProfile(plan.header, profiles);
  const match = seen?.isExact ? seen : (hiddenMatch(plan, profiles) ?? seen);
  if (!match) return source;
  const { dialect } = match.profile;
  const again = sameChoices(dialect, plan.chosen) ? source : await reinspect(source, dialect);
  const settled = matchProfile(again.plan.header, [match.profile]);
  if (!settled) return source;
  return { ...again, plan: withDrift(applyProfile(again.plan, settled.profile), settled) };
}

/**
 * Sources with the decisions of remembered layouts, each under the dialect that was chosen for it, and
 * with a note for every column that is missing, new or renamed. A source of no known layout stays as it is.
 */
export async function recall(
  sources: readonly Source[],
  profiles: readonly ImportProfile[],
  reinspect: Reinspect,
): Promise<Source[]> {
  const recalled: Source[] = [];
  for (const source of sources) recalled.push(await recallOne(source, profiles, reinspect));
  return recalled;
}
