import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/lib/model/text.ts';
import { readSources, root } from './source.ts';

const folder = join(root, 'src/lib/i18n/messages');
const files = readdirSync(join(folder, 'en'));
const keysOf = (locale: string, file: string) =>
  Object.keys(JSON.parse(readFileSync(join(folder, locale, file), 'utf8')) as object).filter(
    (key) => key !== '$schema',
  );
const allKeys = files.flatMap((file) => keysOf('en', file));

describe('messages', () => {
  test.each(files)('%s has the same keys in every language', (file) => {
    for (const locale of locales)
      expect(keysOf(locale, file).sort(), locale).toEqual(keysOf('en', file).sort());
  });

  test('every file of messages is known to the compiler', () => {
    const settings = readFileSync(join(root, 'project.inlang/settings.json'), 'utf8');
    expect(files.filter((file) => !settings.includes(`{locale}/${file}`))).toEqual([]);
  });

  test('in French a narrow gap stands before ; : ? and !', () => {
    const french = files.map((file) => readFileSync(join(folder, 'fr', file), 'utf8'));
    const texts = [...french, ...readSources().map(({ text }) => text)];
    expect(texts.flatMap((text) => text.match(/.{10}(?:\u00a0|\\u00a0)[;:?!].{5}/g) ?? [])).toEqual([]);
  });

  test('no two files share a key', () => {
    expect(allKeys.filter((key, index) => allKeys.indexOf(key) !== index)).toEqual([]);
  });

  test('every message is used somewhere', () => {
    const code = readSources()
      .map((source) => source.code)
      .join('\n');
    const words = new Set(code.match(/\w+/g));
    // Keys made from a code, as in `issue_${code}`.
    const prefixes = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, prefix = '']) => prefix);
    expect(
      allKeys.filter((key) => !words.has(key) && !prefixes.some((prefix) => key.startsWith(prefix))),
    ).toEqual([]);
  });
});
