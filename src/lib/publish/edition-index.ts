import * as v from 'valibot';
import { readJson } from '#lib/model/json.ts';

/** SHA-256 as hexadecimal digits. */
const print = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const schema = v.object({
  format: v.literal('reach-out-editions'),
  editions: v.array(
    v.object({
      // A name in the same folder, so that a list leads nowhere else.
      file: v.pipe(v.string(), v.regex(/^[\w.-]+\.(?:html|json)$/)),
      sha256: v.optional(print),
      page: v.optional(print),
    }),
  ),
});

/** An edition that a host has placed beside its list, with the fingerprints that it should have, where they are given. */
export interface ListedEdition {
  readonly file: string;
  /** Of its data. */
  readonly sha256: string | null;
  /** Of its page. */
  readonly page: string | null;
}

/** Reads the list of editions of a host; none where there is no list that can be read. */
export function readEditionIndex(text: string): readonly ListedEdition[] {
  const { success, output } = v.safeParse(schema, readJson(text));
  return success
    ? output.editions.map(({ file, sha256 = null, page = null }) => ({ file, sha256, page }))
    : [];
}

/** Whether a file has the fingerprints that are listed for it; null where none is. */
export function isAsListed(
  listed: Pick<ListedEdition, 'sha256' | 'page'>,
  file: Readonly<Record<'sha256' | 'page', string | null>>,
): boolean | null {
  const ids = (['sha256', 'page'] as const).filter((id) => listed[id] !== null);
  return ids.length === 0 ? null : ids.every((id) => listed[id] === file[id]);
}
