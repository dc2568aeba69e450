import adapter from '@sveltejs/adapter-static';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

// An edition is shown in a frame: its one script and its one style, which are the same in all, may run there.
const edition = JSON.parse(
  readFileSync(new URL('./src/lib/publish/file/hashes.json', import.meta.url), 'utf8'),
);

/** The one policy of the app; `scripts/headers.ts` writes it, with the script hashes, for hosts. */
export const contentSecurityPolicy = {
  'default-src': ['none'],
  'script-src': ['self', 'wasm-unsafe-eval', edition.script],
  'style-src': ['self', edition.style],
  'style-src-attr': ['unsafe-inline'],
  'img-src': ['self', 'data:', 'blob:'],
  'font-src': ['self'],
  'connect-src': ['self'],
  'worker-src': ['self', 'blob:'],
  'frame-src': ['blob:'],
  'manifest-src': ['self'],
  'base-uri': ['none'],
  'form-action': ['none'],
  'object-src': ['none'],
};

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ strict: true, fallback: '404.html' }),
    // 'self' and 'none' are quoted by Kit itself.
    csp: { mode: 'hash', directives: /** @type {any} */ (contentSecurityPolicy) },
    version: { name: version },
    paths: { relative: true },
    prerender: { handleHttpError: 'fail', handleMissingId: 'ignore' },
    inlineStyleThreshold: 0,
  },
};
