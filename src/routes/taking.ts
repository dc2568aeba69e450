import { parseProfile } from '#lib/ingest/profiles/parse.ts';

/** What was dropped, chosen or pasted: files with rows, and layouts of files. */
export interface Taken {
  readonly files: readonly File[];
  readonly layouts: readonly string[];
}

const FIELDS = 'input:not([type=checkbox], [type=radio], [type=file]), textarea, [contenteditable]';
const LARGEST_LAYOUT = 2_000_000;

async function layoutIn(file: File): Promise<string | null> {
  if (!/\.json$/i.test(file.name) || file.size > LARGEST_LAYOUT) return null;
  const text = await file.text();
  return Array.isArray(parseProfile(text)) ? null : text;
}

/** Tells layouts from files with rows; a JSON file that is no layout is for the importer to refuse. */
export async function takeApart(chosen: readonly File[]): Promise<Taken> {
  const files: File[] = [];
  const layouts: string[] = [];
  for (const file of chosen) {
    const layout = await layoutIn(file);
    if (layout === null) files.push(file);
    else layouts.push(layout);
  }
  return { files, layouts };
}

/** Whether a paste is meant for a field rather than for the page. */
export function isForField({ target }: Event): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
