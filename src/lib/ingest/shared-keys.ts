import { pseudonyms } from './pseudonym.ts';
import type { Dictionary } from './store.ts';

/** Stands before a person's key that is to be replaced by a pseudonym; no text of a file begins so. */
const MARK = '\u0001';

/** A key of a person marked to be replaced before it leaves the importer. */
export function toSharedKeyMark(key: string): string {
  return MARK + key;
}

/**
 * Texts of a dictionary with every marked key replaced by its pseudonym under the secret. Throws when
 * keys are marked and no secret is given: the page asks for it before loading.
 */
export async function withPseudonyms(dictionary: Dictionary, secret: string): Promise<readonly string[]> {
  const { texts } = dictionary;
  const marked = texts.flatMap((text, at) => (text.startsWith(MARK) ? [at] : []));
  if (marked.length === 0) return texts;
  if (secret === '') throw new Error('Shared keys need a secret');
  const made = await pseudonyms(
    marked.map((at) => (texts[at] ?? '').slice(MARK.length)),
    secret,
  );
  const replaced = [...texts];
  marked.forEach((at, index) => (replaced[at] = made[index] ?? ''));
  return replaced;
}
