import { writeFileSync } from 'node:fs';
import { makeFiles } from './files.ts';

for (const [name, bytes] of await makeFiles()) {
  writeFileSync(new URL(`../${name}`, import.meta.url), bytes);
}
