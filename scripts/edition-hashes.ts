/**
 * Writes the hashes of the one script and the one style of editions, which the app's policy lets run in its frame, and that
 * of everything that writes their pages, by which a page is known to be of the same writer.
 */
import { writeFileSync } from 'node:fs';
import { constantHashes } from '../src/lib/publish/file/page.ts';
import { say } from './run.ts';
import { writerHash } from './writer-hash.ts';

const place = new URL('../src/lib/publish/file/hashes.json', import.meta.url);

writeFileSync(place, `${JSON.stringify({ ...(await constantHashes()), writer: writerHash() }, null, 2)}\n`);
say('Hashes of editions written');
