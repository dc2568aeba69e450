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
