import type { Annotation } from '#lib/charts/chart.ts';
import { isCivilDate } from '#lib/model/period.ts';

/** The longest text of a dated note, in characters: it has to fit beside its line. */
export const LONGEST_NOTE = 80;

const NOTE = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))? (\S.*)$/u;

/**
 * A dated note out of a link, written `2021-09-01 text`, or `2021-03-01/2021-05-31 text` for a span with both days
 * inclusive; null when it is neither. Its words are the user's and the same in every language.
 */
export function parseNote(value: string): Annotation | null {
  const [, from = '', to, text = ''] = NOTE.exec(value.trim()) ?? [];
  if (!isCivilDate(from) || (to !== undefined && (!isCivilDate(to) || to < from))) return null;
  const words = Array.from(text.trim()).slice(0, LONGEST_NOTE).join('');
  return { from, ...(to === undefined ? {} : { to }), label: { en: words, fr: words, nl: words } };
}

/** A dated note as a link holds it. */
export function noteToText({ from, to, label }: Annotation): string {
  return `${to === undefined ? from : `${from}/${to}`} ${label.en}`;
}

/** A copy of the query with these notes in place of others, in the order of time. */
export function withNotes(query: URLSearchParams, notes: readonly Annotation[]): URLSearchParams {
  const next = new URLSearchParams(query);
  next.delete('note');
  for (const note of [...notes].sort((a, b) => a.from.localeCompare(b.from)))
    next.append('note', noteToText(note));
  return next;
}

/** More letters than this some hosts refuse in a link. */
const LONGEST_QUERY = 6000;

/** Whether a link with this query can still be opened everywhere. */
export function fitsLink(query: URLSearchParams): boolean {
  return query.toString().length <= LONGEST_QUERY;
}
