import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Changes the text of a part of an archive, named by its path; others stay as they are. */
export type Revise = (path: string, text: string) => string;

/**
 * The archive with every entry dated on the same civil day (ISO, from 1980 on) at midnight, so that the same content
 * is the same bytes, and its parts of XML revised. Throws when the bytes are no archive.
 */
export function toDatedArchive(
  bytes: Uint8Array,
  day: string,
  revise: Revise = (_, text) => text,
): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // An archive counts in the time of the place; midnight there is the same wherever it is written.
  const mtime = new Date(Math.max(1980, year), month - 1, date);
  const parts: Zippable = {};
  for (const [path, data] of Object.entries(unzipSync(bytes)))
    parts[path] = path.endsWith('.xml') ? strToU8(revise(path, strFromU8(data))) : data;
  return Uint8Array.from(zipSync(parts, { mtime }));
}
