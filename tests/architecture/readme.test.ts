import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
) as Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>;

test('every command of the README exists', () => {
  const named = [...readme.matchAll(/npm (?:run )?([a-z][a-z0-9:]*)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => name !== 'ci');
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every link and picture of the README leads somewhere', () => {
  const targets = [...readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^https?:/.test(target));
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !existsSync(new URL(target, root)))).toEqual([]);
});

test('every package is named with its reason', () => {
  const packages = [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter(
    (name) => !name.startsWith('@types/'),
  );
  expect(packages.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('versions are exact', () => {
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(ranges).toEqual([]);
});
