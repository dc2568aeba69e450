import { applyProposal, proposeDrops, proposeMerges, type Proposal } from '#lib/disclosure/coarsen.ts';
import type { ProtectionTask } from '#lib/disclosure/protection.ts';
import type { TableDesign } from '#lib/disclosure/publication.ts';
import { UNKNOWN_CODE, type PublishedDimension } from '#lib/indicators/published-counts.ts';
import {
  depthOf,
  otherOf,
  type PublicHierarchies,
  type PublicHierarchy,
} from '#lib/indicators/published-dimensions.ts';
import type { Text } from '#lib/model/text.ts';

/** Lists of which small categories may go together; of gender and age each category says something of its own. */
const mergeable: readonly PublishedDimension[] = ['nationality', 'language', 'topic', 'outcome'];

/** Those that are the same in every publication, whatever the data hold. */
const closedLists: readonly PublishedDimension[] = ['topic', 'outcome'];

/** A broader scheme as the publisher reads it. */
export interface Offer {
  readonly proposal: Proposal;
  /** The name of the dimension. */
  readonly dimension: Text;
  /** The categories that are no longer told apart, in the order of reading. */
  readonly codes: readonly Text[];
  /** What they are counted in; null where that is the level above. */
  readonly into: Text | null;
}

/** Codes that still stand somewhere in the sums of a hierarchy. */
function reached({ root, sums }: Pick<PublicHierarchy, 'root' | 'sums'>): ReadonlySet<string> {
  const codes = new Set([root]);
  for (const code of codes) for (const part of (sums[code] ?? []).flat()) codes.add(part);
  return codes;
}

/** For each code that is gone, the code that it is counted in now. */
function targets(before: PublicHierarchy, kept: ReadonlySet<string>, proposal: Proposal) {
  const parentOf = (code: string) =>
    Object.entries(before.sums).find(([, partitions]) =>
      partitions.some((parts) => parts.includes(code)),
    )?.[0];
  const targetOf = (code: string): string => {
    if (kept.has(code)) return code;
    return proposal.kind === 'merge' ? proposal.into : targetOf(parentOf(code) ?? before.root);
  };
  const gone = [...before.codes.keys()].filter((code) => !kept.has(code));
  return new Map([
    ...[...(before.countedIn ?? [])].map(([code, target]) => [code, targetOf(target)] as const),
    ...gone.map((code) => [code, targetOf(code)] as const),
  ]);
}

/**
 * What is counted in a code besides what it says, for readers. Not of lists that name what is frequent: that something
 * could have been named says how many there are at least.
 */
function mergedIn(before: PublicHierarchy, kept: ReadonlySet<string>, proposal: Proposal) {
  const merged = new Map(before.merged);
  if (proposal.kind === 'drop-level' || !closedLists.includes(before.id)) return merged;
  const gone = [...before.codes].filter(([code]) => !kept.has(code)).map(([, label]) => label);
  merged.set(proposal.into, [...(merged.get(proposal.into) ?? []), ...gone]);
  return merged;
}

function coarsened(before: PublicHierarchy, proposal: Proposal): PublicHierarchy {
  const { sums } = applyProposal({ [before.id]: before }, proposal)[before.id] ?? before;
  const kept = reached({ root: before.root, sums });
  const codes = new Map([...before.codes].filter(([code]) => kept.has(code)));
  const [other, label] = otherOf(before.id);
  if (kept.has(other) && !codes.has(other)) codes.set(other, label);
  const merged = mergedIn(before, kept, proposal);
  return { ...before, sums, codes, countedIn: targets(before, kept, proposal), merged };
}

/** The hierarchies once proposals are taken: everything has then to be counted with their codes. */
export function coarsen(hierarchies: PublicHierarchies, proposals: readonly Proposal[]): PublicHierarchies {
  return proposals.reduce((all, proposal) => {
    const before = all[proposal.dimension];
    return before ? { ...all, [before.id]: coarsened(before, proposal) } : all;
  }, hierarchies);
}

function inWords(proposal: Proposal, hierarchies: PublicHierarchies): Offer[] {
  const before = hierarchies[proposal.dimension];
  if (!before) return [];
  const { codes } = coarsened(before, proposal);
  // What has no place of its own within a region is named by the region.
  const gone = [...before.codes].filter(([code]) => !codes.has(code) && !code.startsWith('in-'));
  const into = proposal.kind === 'merge' ? (codes.get(proposal.into) ?? null) : null;
  return [{ proposal, dimension: before.label, codes: gone.map(([, label]) => label), into }];
}

/** Whether readers see in a table what a proposal would no longer tell apart; what is protected besides shows nobody more. */
function isSeen({ depth = {} }: TableDesign, proposal: Proposal, hierarchies: PublicHierarchies): boolean {
  const [most, hierarchy] = [depth[proposal.dimension], hierarchies[proposal.dimension]];
  if (proposal.kind === 'merge' || most === undefined || !hierarchy) return true;
  return proposal.parents.some((code) => depthOf(hierarchy, code) < most);
}

/**
 * Broader schemes that would show more, for who prepares an edition: small categories together, levels of which more than
 * half is lost left out. `isLost` tells of a cell whether it isn't shown, or wouldn't be.
 */
export function offersOf(
  { tables, counts }: Pick<ProtectionTask, 'tables' | 'counts'>,
  hierarchies: PublicHierarchies,
  threshold: number,
  isLost: (key: string) => boolean,
): Offer[] {
  const merges = mergeable.flatMap((dimension) => {
    const measure = tables.find(({ dimensions }) => dimensions.includes(dimension))?.measure;
    if (measure === undefined) return [];
    const [other] = otherOf(dimension);
    return proposeMerges(
      { measure, dimension, other, apart: [UNKNOWN_CODE] },
      hierarchies,
      counts,
      threshold,
    );
  });
  const drops = tables.flatMap((table) =>
    proposeDrops(table, hierarchies, counts, isLost).filter((proposal) =>
      isSeen(table, proposal, hierarchies),
    ),
  );
  const each = new Map([...merges, ...drops].map((proposal) => [JSON.stringify(proposal), proposal]));
  return [...each.values()].flatMap((proposal) => inWords(proposal, hierarchies));
}
