import { isForReporting } from '#lib/state/reporting.svelte.ts';
import { isViewJson } from '#lib/state/view-file.ts';
import { parseProfile } from '#lib/ingest/profiles/parse.ts';

/** What was dropped, chosen or pasted: files with rows, layouts of files, named views, and reports. */
export interface Taken {
  readonly files: readonly File[];
  readonly layouts: readonly string[];
  readonly views: readonly string[];
  /** Reports and their templates. */
  readonly reports: readonly string[];
}

const FIELDS = 'input:not([type=checkbox], [type=radio], [type=file]), textarea, [contenteditable]';
const LARGEST_LAYOUT = 2_000_000;

const isLayout = (text: string): boolean => !Array.isArray(parseProfile(text));
const isSmallJson = ({ name, size }: File): boolean => /\.json$/i.test(name) && size <= LARGEST_LAYOUT;

/** Tells layouts, views and reports from files with rows; a JSON file that is none is for the importer to refuse. */
export async function takeApart(chosen: readonly File[]): Promise<Taken> {
  const files: File[] = [];
  const layouts: string[] = [];
  const views: string[] = [];
  const reports: string[] = [];
  for (const file of chosen) {
    const text = isSmallJson(file) ? await file.text() : '';
    if (isViewJson(text)) views.push(text);
    else if (isForReporting(text)) reports.push(text);
    else if (text !== '' && isLayout(text)) layouts.push(text);
    else files.push(file);
  }
  return { files, layouts, views, reports };
}

/** Whether a paste is meant for a field rather than for the page. */
export function isForField({ target }: Event): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
