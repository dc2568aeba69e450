import type { ReportTree } from '#lib/reports/tree.ts';

/** A text as a string of CSS; whatever is no plain letter or digit is escaped. */
const quoted = (text: string): string =>
  `"${Array.from(text, (letter) =>
    /[\p{L}\p{N} .,:·–-]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
  ).join('')}"`;

/** How the pages of a report are printed: A4, for whom it is on top of each, its number at the foot. */
export function pageStyle({ stamp, words }: ReportTree): string {
  const [before, between, after] = words.page;
  const type = 'font: 8pt Arial, sans-serif;';
  return [
    '@page { size: A4; margin: 2.2cm 2cm;',
    `@top-left { content: ${quoted(stamp)}; ${type} }`,
    `@bottom-right { content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}; ${type} } }`,
    // The first page has the stamp above its title.
    '@page :first { @top-left { content: none } }',
  ].join(' ');
}
