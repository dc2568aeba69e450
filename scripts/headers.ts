/** After the build: writes the headers that hosts must send, with the hashes of the inline scripts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import edition from '../src/lib/publish/file/hashes.json' with { type: 'json' };
import { contentSecurityPolicy } from '../svelte.config.js';
import { buildScriptHashes, toHeaderValue } from './policy.ts';
import { buildFolder, say } from './run.ts';

/** Headers by the start of the path they go with; a later rule adds to an earlier one. */
export type HeaderRules = readonly {
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
  /** They stand in place of those of an earlier rule. */
  readonly isOwn?: true;
}[];

const editionPolicy = [
  "default-src 'none'",
  `script-src '${edition.script}'`,
  `style-src '${edition.style}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The headers for every file of a build whose pages hold these inline scripts. */
export function headerRules(scriptHashes: readonly string[]): HeaderRules {
  return [
    {
      prefix: '/',
      headers: {
        'Content-Security-Policy': toHeaderValue(contentSecurityPolicy, scriptHashes),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy':
          'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    // An edition may be framed by other pages; nothing runs in it but its one script.
    { prefix: '/editions/', headers: { 'Content-Security-Policy': editionPolicy }, isOwn: true },
    { prefix: '/_app/immutable/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ];
}

const toHostFile = (rules: HeaderRules) =>
  rules
    .map(({ prefix, headers, isOwn }) =>
      [
        `${prefix}*`,
        ...(isOwn ? Object.keys(headers).map((name) => `  ! ${name}`) : []),
        ...lines(headers, (name, value) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n\n') + '\n';

const lines = (headers: Readonly<Record<string, string>>, write: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => write(name, value));

/** An nginx `location` doesn't inherit `add_header` once it has its own, so each repeats what applies to it. */
function toNginx(rules: HeaderRules): string {
  const locations = rules.map(({ prefix }) => {
    const all = Object.assign(
      {},
      ...rules.filter((rule) => prefix.startsWith(rule.prefix)).map((rule) => rule.headers),
    ) as Record<string, string>;
    const tryFiles = '  try_files $uri $uri.html $uri/index.html =404;';
    return [
      `location ${prefix} {`,
      ...lines(all, (name, value) => `  add_header ${name} "${value}" always;`),
      tryFiles,
      '}',
    ].join('\n');
  });
  return `# Include inside the server block; add "application/wasm wasm;" to mime.types where it is missing.\n${locations.join('\n')}\n`;
}

function toApache(rules: HeaderRules): string {
  const blocks = rules.map(({ prefix, headers }) => {
    const set = lines(headers, (name, value) => `  Header always set ${name} "${value}"`);
    return prefix === '/'
      ? set.join('\n')
      : `  <If "%{REQUEST_URI} =~ m#${prefix}#">\n${set.map((line) => `  ${line}`).join('\n')}\n  </If>`;
  });
  return `# Rename to .htaccess.\nAddType application/wasm .wasm\n<IfModule mod_headers.c>\n${blocks.join('\n')}\n</IfModule>\n<IfModule mod_rewrite.c>\n  RewriteEngine On\n  RewriteCond %{REQUEST_FILENAME}.html -f\n  RewriteRule ^(.*)$ $1.html [L]\n</IfModule>\n`;
}

/** Writes the four host files into a build. */
export function writeHeaders(folder: string): void {
  const rules = headerRules(buildScriptHashes(folder));
  writeFileSync(join(folder, '_headers'), toHostFile(rules));
  writeFileSync(join(folder, 'headers.json'), `${JSON.stringify(rules, null, 2)}\n`);
  writeFileSync(join(folder, 'nginx-headers.conf'), toNginx(rules));
  writeFileSync(join(folder, 'apache.htaccess'), toApache(rules));
}

if (process.argv[1]?.endsWith('headers.ts')) {
  writeHeaders(buildFolder);
  say('Headers for hosts written: build/_headers, headers.json, nginx-headers.conf, apache.htaccess');
}
