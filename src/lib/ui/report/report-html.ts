import { resolveColours } from '../chart-files.ts';
import type { ReportTree } from '#lib/reports/tree.ts';
import { pageStyle } from './page-style.ts';
import styles from './document.css?raw';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The document as shown, as one file that stands alone: its style inside, no script, no address outside it. */
export function toReportHtml(shown: HTMLElement, tree: ReportTree): string {
  const { title, locale } = tree;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return [
    '<!doctype html>',
    `<html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title><style>body{margin:0}${resolveColours(styles, shown)}${pageStyle(tree)}</style></head>`,
    `<body>${shown.outerHTML.replaceAll(/<!--.*?-->/gu, '')}</body></html>\n`,
  ].join('\n');
}
