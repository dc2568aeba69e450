import type { ZipEntry } from 'unzipit';

/** Most bytes that all members of an archive may unfold to together. */
const MOST_BYTES = 2 ** 30;
const MOST_MEMBERS = 10_000;
/** No table shrinks further than this; what does was made to fill the memory. Small members may. */
const MOST_RATIO = 400;
const SMALL_BYTES = 2 ** 25;

/** What keeps an archive shut; worded as issues. */
export type ZipFault = 'zip_unreadable' | 'zip_bomb' | 'zip_locked';

/** Why reading an archive or one of its members failed. */
export function zipFaultOf(cause: unknown): ZipFault {
  const words = cause instanceof Error ? cause.message : '';
  if (/exceeds limit/.test(words)) return 'zip_bomb';
  return /encrypt/.test(words) ? 'zip_locked' : 'zip_unreadable';
}

function isBomb(members: readonly ZipEntry[]): boolean {
  const total = members.reduce((sum, { size }) => sum + size, 0);
  const isDense = ({ size, compressedSize }: ZipEntry) =>
    size > SMALL_BYTES && size > compressedSize * MOST_RATIO;
  return members.length > MOST_MEMBERS || total > MOST_BYTES || members.some(isDense);
}

/**
 * The members of a ZIP archive by its central directory, without unpacking any; folders left out. What it
 * says it unfolds to is judged here; a member that unfolds to more than it says fails while it is read.
 */
export async function openZip(file: Blob): Promise<readonly ZipEntry[] | ZipFault> {
  const { unzipRaw } = await import('unzipit');
  try {
    const { entries } = await unzipRaw(file);
    const members = entries.filter(({ isDirectory }) => !isDirectory);
    if (isBomb(members)) return 'zip_bomb';
    return members.some(({ encrypted }) => encrypted) ? 'zip_locked' : members;
  } catch (cause) {
    return zipFaultOf(cause);
  }
}
