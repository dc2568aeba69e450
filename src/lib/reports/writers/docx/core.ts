import { intlTag } from '#lib/i18n/locale.ts';
import type { ReportTree } from '../../tree.ts';
import { toXmlText } from '#lib/model/xml-text.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string =>
  toXmlText(text).replace(/[&<>]/g, (character) => escapes[character] ?? character);

/** Path of the part with the document's own properties. */
export const CORE_PATH = 'docProps/core.xml';

/**
 * What the document says of itself (ISO/IEC 29500-2, core properties), in place of what the library writes, which is
 * the hour of this very moment: title, who made it, in which language, and the day of the report.
 */
export function toCoreProperties({ title, locale, made }: ReportTree): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(made)}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Reach Out</dc:creator>`,
    `<dc:language>${intlTag[locale]}</dc:language><cp:lastModifiedBy>Reach Out</cp:lastModifiedBy>`,
    `${moment('created')}${moment('modified')}</cp:coreProperties>`,
  ].join('');
}
