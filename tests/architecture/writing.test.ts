import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, readSources, root } from './source.ts';

const sources = readSources();
const pathsWhere = (rule: (source: (typeof sources)[number]) => boolean) =>
  sources.filter(rule).map(({ path }) => path);

const exported = /^export (?:default )?(?:async )?(?:const|function|class|interface|type) (\w+)(.*)$/;

/** Exports without a doc comment right above; a type that only names the members of a documented list needs none. */
function undocumented(path: string, text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const [, name, rest = ''] = exported.exec(line) ?? [];
    if (name === undefined || /^ = (\(typeof|keyof typeof)/.test(rest)) return [];
    return (lines[index - 1] ?? '').trimEnd().endsWith('*/') ? [] : [`${path}: ${name}`];
  });
}

describe('writing', () => {
  test('no folder is called after nothing', () => {
    const folders = new Set(sources.flatMap(({ path }) => dirname(path).split('/')));
    expect([...folders].filter((name) => /^(utils?|helpers?|common|misc|shared)$/.test(name))).toEqual([]);
  });

  test('a file has at most 300 lines, tables of the model apart', () => {
    expect(
      pathsWhere(({ layer, text }) => layer !== 'model' && text.trimEnd().split('\n').length > 300),
    ).toEqual([]);
  });

  test('files are named in kebab case and components in Pascal case', () => {
    const fits = (name: string) =>
      name.endsWith('.svelte')
        ? /^(\+[a-z]+|[A-Z][A-Za-z]*)\.svelte$/.test(name)
        : /^\+?[a-z0-9-]+(\.(svelte|worker|d))?\.ts$/.test(name);
    expect(pathsWhere(({ path }) => !fits(basename(path)))).toEqual([]);
  });

  test('every layer says in at most 25 lines what belongs in it', () => {
    const folders = readdirSync(join(root, 'src/lib'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const wrong = folders.filter(({ name }) => {
      const readme = join(root, 'src/lib', name, 'README.md');
      return !existsSync(readme) || readFileSync(readme, 'utf8').trimEnd().split('\n').length > 25;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('every export of src/lib has a doc comment', () => {
    const scripts = sources.filter(({ path }) => path.startsWith('src/lib/') && path.endsWith('.ts'));
    expect(scripts.flatMap(({ path, text }) => undocumented(path, text))).toEqual([]);
  });

  test('text never becomes markup or code', () => {
    expect(
      pathsWhere(({ code }) =>
        /\binnerHTML\b|\{@html|\beval\(|\bnew Function\b|insertAdjacentHTML/.test(code),
      ),
    ).toEqual([]);
  });

  test('colours stand in the tokens and the charts’ theme only', () => {
    const literal =
      /(?<![{&\w/"=])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?|oklch)\((?!from var)/i;
    const styles = filesIn('src', ['.css']).map((path) => ({
      path,
      code: readFileSync(join(root, path), 'utf8'),
    }));
    // An edition is a file that stands alone: it takes no tokens from anywhere.
    const alone = 'src/lib/publish/file/style.ts';
    const allowed = new Set(['src/lib/ui/tokens.css', 'src/lib/charts/theme.ts', alone]);
    expect(
      [...sources, ...styles]
        .filter(({ path, code }) => !allowed.has(path) && literal.test(code))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('nothing silences the compiler or the linter for a whole file', () => {
    expect(
      pathsWhere(({ text }) => /@ts-(ignore|nocheck|expect-error)|eslint-disable(?!-next-line)/.test(text)),
    ).toEqual([]);
  });
});
