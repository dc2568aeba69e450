import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of `src/`: path relative to the repository, text as it is, and text without comments. */
export interface Source {
  readonly path: string;
  readonly layer: string | null;
  readonly text: string;
  readonly code: string;
}

/** One import line (static, dynamic or a worker's address) and whether it takes types only. */
export interface Import {
  readonly from: Source;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** All files below a folder of the repository with one of the endings, generated ones left out. */
export function filesIn(folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((path) => !path.includes('/paraglide/'))
    .sort();
}

/** The layer of a path: a folder of `src/lib`, or `routes`; null for what stands outside both. */
export function layerOf(path: string): string | null {
  if (path.startsWith('src/routes/')) return 'routes';
  return /^src\/lib\/([^/]+)\//.exec(path)?.[1] ?? null;
}

const withoutComments = (text: string) =>
  text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');

/** Every script and component of `src/`. */
export function readSources(): Source[] {
  return filesIn('src', ['.ts', '.svelte']).map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, layer: layerOf(path), text, code: withoutComments(text) };
  });
}

const importForms: readonly RegExp[] = [
  /\b(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?'([^']+)'/g,
  /()\bimport\(\s*'([^']+)'/g,
  /()\bnew URL\(\s*'([^']+)',\s*import\.meta\.url/g,
];

/** The imports of a file. A line whose names are each marked `type` takes types only, too. */
export function importsOf(source: Source): Import[] {
  return importForms.flatMap((form) =>
    [...source.code.matchAll(form)].map(([line, typed, specifier = '']) => {
      const names =
        /\{([^}]*)\}/
          .exec(line)?.[1]
          ?.split(',')
          .map((name) => name.trim())
          .filter(Boolean) ?? [];
      const eachTyped = names.length > 0 && names.every((name) => name.startsWith('type '));
      return {
        from: source,
        specifier: specifier.replace(/\?.*$/, ''),
        typeOnly: Boolean(typed) || eachTyped,
      };
    }),
  );
}

/** The path in the repository that an import names, or null when it names a package. */
export function targetOf({ from, specifier }: Import): string | null {
  if (specifier.startsWith('#lib/')) return `src/lib/${specifier.slice('#lib/'.length)}`;
  if (specifier.startsWith('.')) return normalize(join(dirname(from.path), specifier));
  return null;
}

/** The package that an import names: `@scope/name`, `name`, or `$app` for what SvelteKit provides. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
