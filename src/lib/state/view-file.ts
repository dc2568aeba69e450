import type { Issue } from '#lib/model/issue.ts';
import { readJson } from '#lib/model/json.ts';
import { ofPage } from './url-codec.ts';

/** A named view: a page with all that its link asks for, save the language. */
export interface View {
  readonly name: string;
  /** Path of the page within the app, with its slash. */
  readonly page: string;
  /** The query without its question mark: filters, period, dated notes. */
  readonly query: string;
}

const FORMAT = 'reach-out-view';
const VERSION = 1;

/** Keys of a link that say how it is read, not what it shows. */
const notOfView = ['lang'];

/** The view that a link shows, under a name. */
export function toView(name: string, page: string, query: URLSearchParams): View {
  const kept = [...ofPage(query, page)].filter(([key]) => !notOfView.includes(key) && key !== 'view');
  return { name: name.trim(), page, query: new URLSearchParams([...kept, ['view', name.trim()]]).toString() };
}

/** A view as the text of a file. It holds filters and notes, and no row. */
export function viewToJson(view: View): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...view }, null, 2)}\n`;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 20_000;
const problem = (code: string): Issue => ({ code, severity: 'error', where: {}, params: {} });

/** Whether a text is meant to be a view, well formed or not. */
export function isViewJson(text: string): boolean {
  return text.trimStart().startsWith('{') && text.includes(`"${FORMAT}"`);
}

/** Reads the file of a view; an issue when it is none, is of a later version, or shows a page that isn't among `pages`. */
export function parseView(text: string, pages: readonly string[]): View | Issue {
  const { format, version, name, page, query } = (readJson(text) ?? {}) as Record<string, unknown>;
  if (format !== FORMAT || !isText(name) || !isText(page) || !isText(query))
    return problem('view_unreadable');
  if (version !== VERSION) return problem('view_version');
  return pages.includes(page) ? { name, page, query } : problem('view_page');
}
