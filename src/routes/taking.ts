import { isForReporting } from '#lib/state/reporting.svelte.ts';
import { isViewJson } from '#lib/state/view-file.ts';
import { parseProfile } from '#lib/ingest/profiles/parse.ts';

/** What was dropped, chosen or pasted: files with rows, layouts of files, named views, reports, and published editions. */
export interface Taken {
  readonly files: readonly File[];
  readonly layouts: readonly string[];
  readonly views: readonly string[];
  /** Reports and their templates. */
  readonly reports: readonly string[];
  /** Pages and data of published editions, as far as can be told without reading them through. */
  readonly editions: readonly File[];
}

const FIELDS = 'input:not([type=checkbox], [type=radio], [type=file]), textarea, [contenteditable]';
const LARGEST_TEXT = 2_000_000;

const isLayout = (text: string): boolean => !Array.isArray(parseProfile(text));
const isSmallText = ({ name, size }: File): boolean =>
  /\.(?:json|html?)$/i.test(name) && size <= LARGEST_TEXT;
const EDITION_DATA = /^\s*\{\s*"format"\s*:\s*"reach-out-edition"/;
const EDITION_PAGE = /<script\b(?=[^>]*\btype="application\/json")(?=[^>]*\bid="edition")/;
const isEdition = (text: string): boolean => EDITION_DATA.test(text) || EDITION_PAGE.test(text);

/**
 * Tells layouts, views, reports and editions from files with rows; a page or a JSON file that is none is for the importer
 * to refuse, and on the page of editions for that one.
 */
export async function takeApart(chosen: readonly File[], isForEditions = false): Promise<Taken> {
  const files: File[] = [];
  const layouts: string[] = [];
  const views: string[] = [];
  const reports: string[] = [];
  const editions: File[] = [];
  for (const file of chosen) {
    const text = isSmallText(file) ? await file.text() : '';
    if (isEdition(text)) editions.push(file);
    else if (isViewJson(text)) views.push(text);
    else if (isForReporting(text)) reports.push(text);
    else if (text !== '' && isLayout(text)) layouts.push(text);
    else if (text !== '' && isForEditions) editions.push(file);
    else files.push(file);
  }
  return { files, layouts, views, reports, editions };
}

/** Whether a paste is meant for a field rather than for the page. */
export function isForField({ target }: Event): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
