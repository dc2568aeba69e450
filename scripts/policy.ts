import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Directives of a content security policy, as `svelte.config.js` writes them (keywords unquoted). */
export type Policy = Readonly<Record<string, readonly string[]>>;

const keywords = new Set(['self', 'none', 'unsafe-inline', 'wasm-unsafe-eval']);

/** The hashes of the scripts that stand inside a page, as a policy names them, and those its own meta policy names. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = '', body = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\bsrc=/.test(attributes) || body === '') continue;
    hashes.add(`'sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}'`);
  }
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const scripts = /script-src ([^;]*)/.exec(meta)?.[1] ?? '';
  for (const [hash] of scripts.matchAll(/'sha256-[^']+'/g)) hashes.add(hash);
  return [...hashes];
}

/** All files of a folder, deep, as paths with `/` relative to it, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The hashes of the inline scripts of every page in a build, sorted so that builds repeat. */
export function buildScriptHashes(folder: string): string[] {
  const pages = listFiles(folder).filter((path) => path.endsWith('.html'));
  return [
    ...new Set(pages.flatMap((path) => inlineScriptHashes(readFileSync(join(folder, path), 'utf8')))),
  ].sort();
}

/** The policy as the value of a header: script hashes added, and framing forbidden (which only a header can). */
export function toHeaderValue(policy: Policy, scriptHashes: readonly string[]): string {
  const directives = Object.entries({ ...policy, 'frame-ancestors': ['none'] }).map(([name, sources]) => {
    const quoted = sources.map((source) =>
      keywords.has(source) || source.startsWith('sha256-') ? `'${source}'` : source,
    );
    return [name, ...quoted, ...(name === 'script-src' ? scriptHashes : [])].join(' ');
  });
  return directives.join('; ');
}
