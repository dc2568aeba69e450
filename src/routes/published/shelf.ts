import type { OpenedEdition } from '#lib/publish/parse-edition.ts';

/** A file with an edition, as it stands on the page. */
export interface Shelved extends OpenedEdition {
  /** Hash of all its bytes: files may have one name, or say that they are one edition. */
  readonly hash: string;
  readonly file: string;
  /** Placed by who hosts this page. */
  readonly isListed: boolean;
  /** Whether it has the fingerprints that the host lists; null where the host lists none. */
  readonly isSame: boolean | null;
}

/** The shelf with one more file, by date and number; the same bytes stand on it once, as listed where they are. */
export function withFile(shelf: readonly Shelved[], added: Shelved): readonly Shelved[] {
  const same = shelf.find(({ hash }) => hash === added.hash);
  const kept = same?.isListed ? same : added;
  return [...shelf.filter((one) => one !== same), kept].toSorted(
    (a, b) => a.edition.date.localeCompare(b.edition.date) || a.edition.number - b.edition.number,
  );
}

/** Whether another file says that it is the same edition and has other data: one of them at most was published. */
export const isDisputed = (shelf: readonly Shelved[], { edition, sha256 }: Shelved): boolean =>
  shelf.some((other) => other.edition.id === edition.id && other.sha256 !== sha256);
