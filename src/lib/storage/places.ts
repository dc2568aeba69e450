/** What the names of our databases, caches and folders begin with, so that other apps of one host keep theirs. */
export const PREFIX = 'reach-out';

/** The shelf of remembered layouts. */
export const PROFILE_SHELF = 'profiles';

/** The shelf of reports that are kept while they are written. */
export const REPORT_SHELF = 'reports';

/** The database of a shelf: each has its own, so that a new one changes none that exists. */
export function databaseOf(shelf: string): string {
  return shelf === PROFILE_SHELF ? PREFIX : `${PREFIX}-${shelf}`;
}

/** The key in local storage of the language used last. */
export const LOCALE_KEY = 'lang';

/** Whether a key of the browser's simple storages is ours: the framework keeps where a page was scrolled to. */
export function isOurKey(key: string): boolean {
  return key === LOCALE_KEY || key.startsWith(PREFIX) || key.startsWith('sveltekit:');
}

/** Whether a database, a cache or a folder of the origin is ours. */
export function isOurName(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** Every database that there may be. */
export const databases: readonly string[] = [PROFILE_SHELF, REPORT_SHELF].map(databaseOf);
