import { align, type Drift } from './signature.ts';
import type { ImportProfile } from './import-profile.ts';

/** Below this share of columns in common a file has another layout. */
const LEAST_SCORE = 0.6;

/** The remembered layout of a file, and how the file departs from it. */
export interface ProfileMatch {
  readonly profile: ImportProfile;
  /** The headers are the same in the same order. */
  readonly isExact: boolean;
  readonly drift: readonly Drift[];
}

/** The layout that a header belongs to: the same one, else the likest (the first of equals); null when none is like it. */
export function matchProfile(
  header: readonly string[],
  profiles: readonly ImportProfile[],
): ProfileMatch | null {
  let best: (ProfileMatch & { readonly score: number }) | null = null;
  for (const profile of profiles) {
    const { isExact, drift, score } = align(header, profile);
    if (isExact) return { profile, isExact, drift };
    if (score >= LEAST_SCORE && (best === null || score > best.score))
      best = { profile, isExact, drift, score };
  }
  return best && { profile: best.profile, isExact: best.isExact, drift: best.drift };
}
