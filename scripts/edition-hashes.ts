/** Writes the hashes of the one script and the one style of editions, which the app's policy lets run in its frame. */
import { writeFileSync } from 'node:fs';
import { constantHashes } from '../src/lib/publish/file/page.ts';
import { say } from './run.ts';

const place = new URL('../src/lib/publish/file/hashes.json', import.meta.url);

writeFileSync(place, `${JSON.stringify(await constantHashes(), null, 2)}\n`);
say('Hashes of editions written');
