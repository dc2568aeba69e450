import { createContext } from 'svelte';
import type { Explorer } from './explorer.svelte.ts';
import type { Filters } from './filters.svelte.ts';
import type { HandedEditions } from './handed.svelte.ts';
import type { Publishing } from './publishing.svelte.ts';
import type { Readiness } from './readiness.svelte.ts';
import type { RememberedLayouts } from './remembered-layouts.svelte.ts';
import type { Reporting } from './reporting.svelte.ts';
import type { Session } from './session.svelte.ts';

/** The state classes of one visit: made in the root layout, passed by context, never singletons. */
export interface App {
  readonly session: Session;
  readonly filters: Filters;
  /** Layouts of files that were understood before. */
  readonly layouts: RememberedLayouts;
  readonly readiness: Readiness;
  /** The report that is worked on. */
  readonly reporting: Reporting;
  /** The edition that is worked on. */
  readonly publishing: Publishing;
  /** Files of published editions that wait for their page. */
  readonly handed: HandedEditions;
  /** Questions in SQL, and the records behind figures. */
  readonly explorer: Explorer;
  /** Opens the browser's file chooser. */
  readonly chooseFiles: () => void;
  /** Goes to the same page with another query, as a change of filters that can be taken back. */
  readonly write: (query: URLSearchParams, byMark: boolean) => void;
  /** Takes the last change of filters back. */
  readonly undo: () => void;
}

export const [getApp, setApp] = createContext<App>();
