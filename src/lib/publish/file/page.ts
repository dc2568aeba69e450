import { locales, type Locale } from '#lib/model/text.ts';
import { editionText, hashOf, scriptText, sha256Of, type Edition } from '../edition.ts';
import { articleOf } from './article.ts';
import { changedOf } from './changed.ts';
import { printOf, withPrint } from './fingerprint.ts';
import { element, escaped } from './markup.ts';
import { definitionsOf, imprintOf, readingNotes } from './notes.ts';
import { openingOf } from './opening.ts';
import { editionScript } from './script.ts';
import { editionStyle } from './style.ts';
import { words } from './words.ts';
import { generatorMeta, writerId } from './writer.ts';

function section(edition: Edition, sha256: string, locale: Locale): string {
  return element(
    'section',
    { lang: locale, id: locale },
    openingOf(edition, locale),
    ...edition.tables.map((table) => articleOf(edition, table, locale)),
    changedOf(edition, locale),
    readingNotes(edition, locale),
    definitionsOf(edition, locale),
    imprintOf(edition, sha256, locale),
  );
}

/** The hashes of the script and the style that every edition holds: nothing else in it is code. */
export async function constantHashes(): Promise<{ readonly script: string; readonly style: string }> {
  return { script: await hashOf(editionScript), style: await hashOf(editionStyle) };
}

/** What each language calls itself. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  fr: 'Français',
  nl: 'Nederlands',
};

/** Links to the languages, and one past them, each in its own language. */
function header(): string {
  const links = locales.map((locale) =>
    element(
      'li',
      {},
      element('a', { href: `#${locale}`, lang: locale, hreflang: locale }, languageNames[locale]),
    ),
  );
  const inAll = ({ en, fr, nl }: Readonly<Record<Locale, string>>) => [en, fr, nl].join(' · ');
  return [
    element('a', { class: 'skip', href: '#content' }, escaped(inAll(words.skip))),
    element(
      'header',
      {},
      element(
        'nav',
        { 'aria-label': inAll(words.languages) },
        element('b', {}, 'Reach Out'),
        element('ul', {}, ...links),
      ),
    ),
  ].join('');
}

/** The head of a page; its policy lets nothing run but the one script and the one style, by their hashes. */
async function head(edition: Edition, writer: string): Promise<string> {
  const { script, style } = await constantHashes();
  const policy = [
    "default-src 'none'",
    `script-src '${script}'`,
    `style-src '${style}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    generatorMeta(writer),
    element('title', {}, escaped(edition.title.en)),
    `<style>${editionStyle}</style></head>`,
  ].join('');
}

/** What a page that is drawn again takes over from the one that was read. */
export interface Redrawn {
  /** The edition's data as they were written, so that they keep their fingerprint. */
  readonly json?: string;
  /** The writer that the page names. */
  readonly writer?: string;
}

/**
 * The file of an edition: one page that needs nothing else, in all languages; the same edition gives the same bytes. It
 * states the fingerprint of its data, and that of the whole page.
 */
export async function editionHtml(edition: Edition, redrawn: Redrawn = {}): Promise<string> {
  const data = scriptText(redrawn.json ?? editionText(edition));
  const writer = redrawn.writer ?? (await writerId());
  const sha256 = await sha256Of(data);
  const main = element(
    'main',
    { id: 'content', tabindex: -1 },
    ...locales.map((locale) => section(edition, sha256, locale)),
  );
  const start = `<!doctype html><html lang="en">${await head(edition, writer)}<body>${header()}`;
  const end = `<script type="application/json" id="edition">${data}</script><script>${editionScript}</script></body></html>\n`;
  const { actual } = await printOf(`${start}${main}${end}`);
  return `${start}${withPrint(main, actual)}${end}`;
}
