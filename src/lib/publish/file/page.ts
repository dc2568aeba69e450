import { formatDate, formatDifference, formatNumber, formatPeriod } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { locales, type Locale } from '#lib/model/text.ts';
import { editionText, sha256Of, type Edition, type EditionTable } from '../edition.ts';
import { figureOf } from './figure.ts';
import { findingOf } from './finding.ts';
import { element, escaped } from './markup.ts';
import { keyText, totalOf, valueText } from './reading.ts';
import { editionScript } from './script.ts';
import { editionStyle } from './style.ts';
import { tableOf } from './table.ts';
import { filled, words } from './words.ts';

const paragraph = (text: string, className: string | null = null): string =>
  element('p', { class: className }, escaped(text));

/** The totals that open an edition, one of each measure. */
function headline(edition: Edition, locale: Locale): string {
  const seen = new Set<string>();
  const items = edition.tables.flatMap((table) => {
    const total = totalOf(edition, table, locale);
    if (!total || total.value === null || seen.has(table.measure)) return [];
    seen.add(table.measure);
    const label = edition.measures[table.measure]?.label[locale] ?? '';
    return [element('div', {}, element('dt', {}, escaped(label)), element('dd', {}, escaped(total.text)))];
  });
  return element('dl', { class: 'head' }, ...items);
}

function article(edition: Edition, table: EditionTable, locale: Locale): string {
  const measure = edition.measures[table.measure];
  const overlaps = table.dimensions.some((id) => measure?.nonAdditive.includes(id));
  const figure = figureOf(edition, table, locale);
  return element(
    'article',
    {},
    element('h2', {}, escaped(table.title[locale])),
    paragraph(findingOf(edition, table, locale), 'finding'),
    element('figure', {}, element('figcaption', {}, escaped(table.lead[locale])), figure),
    element(
      'details',
      { open: figure === '' ? '' : null },
      element('summary', {}, escaped(words.table[locale])),
      tableOf(edition, table, locale),
      overlaps
        ? paragraph(filled(words.overlap[locale], { measure: measure?.label[locale] ?? '' }), 'note')
        : '',
    ),
  );
}

function protection(edition: Edition, locale: Locale): string {
  const { method, tables, previous } = edition;
  const hides = tables.some(({ cells }) => cells.some(({ value }) => value === null));
  const sentences =
    method.id === 'rounding'
      ? [words.rounded[locale], ...(hides ? [words.fewHidden[locale]] : [])]
      : [filled(words.suppressed[locale], { below: formatNumber(method.threshold - 1, locale) })];
  return element(
    'article',
    {},
    element('h2', {}, escaped(words.protection[locale])),
    ...[...sentences, words.attacked[locale], ...(previous ? [words.closed[locale]] : [])].map((one) =>
      paragraph(one),
    ),
  );
}

function definitions(edition: Edition, locale: Locale): string {
  const items = Object.values(edition.measures).flatMap(({ label, definition }) => [
    element('dt', {}, escaped(label[locale])),
    element('dd', {}, escaped(definition[locale])),
  ]);
  return element(
    'article',
    {},
    element('h2', {}, escaped(words.definitions[locale])),
    element('dl', {}, ...items),
  );
}

function changes(edition: Edition, locale: Locale): string {
  const found = edition.changes;
  if (!found) return '';
  const number = (value: number) => formatNumber(value, locale);
  const rows = found.cells.map(({ key, before, after }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, escaped(keyText(edition, key, locale))),
      element('td', {}, escaped(valueText(edition, before, locale))),
      element('td', {}, escaped(valueText(edition, after, locale))),
      element('td', {}, escaped(formatDifference(after - before, locale))),
    ),
  );
  const heads = [words.cell, words.before, words.now, words.difference];
  const table = element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': words.difference[locale] },
    element(
      'table',
      { 'data-changes': found.from },
      element(
        'thead',
        {},
        element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, escaped(head[locale])))),
      ),
      element('tbody', {}, ...rows),
    ),
  );
  return element(
    'article',
    {},
    element('h2', {}, escaped(filled(words.changes[locale], { from: found.from }))),
    paragraph(
      filled(words.changed[locale], {
        count: number(found.cells.length),
        same: number(found.same),
        added: number(found.added),
        removed: number(found.removed),
      }),
    ),
    rows.length > 0 ? table : '',
  );
}

function ending(edition: Edition, sha256: string, locale: Locale): string {
  const { publisher, title, number, date, id, euStatement } = edition;
  const cited = filled(words.citation[locale], {
    ...{ publisher, title: title[locale], id },
    ...{ number: formatNumber(number, locale), date: formatDate(date, locale) },
  });
  return element(
    'article',
    {},
    element('h2', {}, escaped(words.cite[locale])),
    paragraph(cited),
    element('h2', {}, escaped(words.check[locale])),
    paragraph(words.checkNote[locale], 'note'),
    element('p', { 'data-sha256': sha256 }, 'SHA-256: ', element('code', {}, sha256)),
    element(
      'button',
      { type: 'button', class: 'act', 'data-verify': '', hidden: '' },
      escaped(words.verify[locale]),
    ),
    element('output', {
      'data-good': words.good[locale],
      'data-unhashed': words.unhashed[locale],
      'data-bad': words.bad[locale],
    }),
    euStatement
      ? element(
          'div',
          { class: 'eu' },
          element('i', { 'aria-hidden': 'true' }),
          paragraph(m.report_cofunded({}, { locale })),
        )
      : '',
  );
}

function section(edition: Edition, sha256: string, locale: Locale): string {
  const { title, number, date, dataAsOf, period, publisher, isSynthetic } = edition;
  const meta = filled(words.meta[locale], {
    ...{ publisher, number: formatNumber(number, locale), date: formatDate(date, locale) },
    ...{ period: formatPeriod(period, locale), asOf: formatDate(dataAsOf, locale) },
  });
  return element(
    'section',
    { lang: locale, id: locale },
    element('h1', {}, escaped(title[locale])),
    paragraph(meta, 'meta'),
    isSynthetic ? paragraph(words.synthetic[locale], 'warn') : '',
    headline(edition, locale),
    ...edition.tables.map((table) => article(edition, table, locale)),
    changes(edition, locale),
    protection(edition, locale),
    definitions(edition, locale),
    ending(edition, sha256, locale),
  );
}

async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** The hashes of the script and the style that every edition holds: nothing else in it is code. */
export async function constantHashes(): Promise<{ readonly script: string; readonly style: string }> {
  return { script: await hashOf(editionScript), style: await hashOf(editionStyle) };
}

const languageNames: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français', nl: 'Nederlands' };

/** The file of an edition: one page that needs nothing else, in all languages; the same edition gives the same bytes. */
export async function editionHtml(edition: Edition): Promise<string> {
  const data = editionText(edition);
  const sha256 = await sha256Of(data);
  const { script, style } = await constantHashes();
  const policy = [
    "default-src 'none'",
    `script-src '${script}'`,
    `style-src '${style}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const links = locales.map((locale) =>
    element(
      'li',
      {},
      element('a', { href: `#${locale}`, lang: locale, hreflang: locale }, languageNames[locale]),
    ),
  );
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    element('title', {}, escaped(edition.title.en)),
    `<style>${editionStyle}</style></head><body>`,
    element('a', { class: 'skip', href: '#content' }, escaped(words.skip.en)),
    element(
      'header',
      {},
      element('nav', { 'aria-label': words.languages.en }, '<b>Reach Out</b>', element('ul', {}, ...links)),
    ),
    element('main', { id: 'content' }, ...locales.map((locale) => section(edition, sha256, locale))),
    `<script type="application/json" id="edition">${data}</script>`,
    `<script>${editionScript}</script></body></html>\n`,
  ].join('');
}
