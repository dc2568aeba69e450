import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { rootFolder } from './run.ts';

const START = 'src/lib/publish/file/page.ts';
const IMPORT = /^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)'/gm;

/** Layers whose code and words make pages; what is taken from others (code lists, hierarchies) stands in the data. */
const WRITING = /^src\/lib\/(publish|i18n|reports|disclosure)\//;
/** Compiled messages, and the hashes themselves, are no sources. */
const MADE = /\/paraglide\/|\/hashes\.json$/;

/** The files of those layers that one takes code or words from. */
function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)]
    .map(([, name = '']) =>
      name.startsWith('.') ? posix.join(dirname(path), name) : name.replace('#lib/', 'src/lib/'),
    )
    .filter((name) => WRITING.test(name) && !MADE.test(name));
}

/** SHA-256, as hexadecimal digits, of all files by which pages of editions are written: their code and their words. */
export function writerHash(): string {
  const found = new Map<string, string>();
  const open = [START];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const text = readFileSync(join(rootFolder, path), 'utf8').replaceAll('\r\n', '\n');
    found.set(path, text);
    open.push(...importsOf(path, text));
  }
  const all = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}
