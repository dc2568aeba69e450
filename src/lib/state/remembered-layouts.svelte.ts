import type { SourcePlan } from '#lib/ingest/plan.ts';
import type { ImportProfile } from '#lib/ingest/profiles/import-profile.ts';
import { parseProfile } from '#lib/ingest/profiles/parse.ts';
import { toProfile } from '#lib/ingest/profiles/remember.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { LocalSite } from '#lib/model/local-site.ts';

/** Where layouts are kept on the device, if the user asks for it. */
export interface LayoutStore {
  readonly list: () => Promise<{
    readonly items: readonly ImportProfile[];
    readonly issues: readonly Issue[];
  }>;
  readonly save: (profile: ImportProfile) => Promise<Issue | null>;
  readonly remove: (name: string) => Promise<Issue | null>;
  /** Deletes all that the product ever kept on the device, not only layouts; what would not go. */
  readonly forgetEverything: () => Promise<readonly Issue[]>;
}

/** Layouts of files that were understood before: kept on the device, or opened from a file for this visit. */
export class RememberedLayouts {
  readonly #store: LayoutStore;

  kept = $state.raw<readonly ImportProfile[]>([]);
  opened = $state.raw<readonly ImportProfile[]>([]);
  /** What is wrong with a layout that was opened, or with keeping one. */
  problems = $state.raw<readonly Issue[]>([]);

  /** Whether everything was forgotten, and nothing kept since. */
  hasForgotten = $state(false);

  constructor(store: LayoutStore) {
    this.#store = store;
  }

  /** Those to read files by: one opened for this visit goes before one kept. */
  get all(): readonly ImportProfile[] {
    return [...this.opened, ...this.kept];
  }

  /** Looks for what is kept; nothing is left behind where nothing is. */
  async load(): Promise<void> {
    const { items, issues } = await this.#store.list();
    this.kept = items;
    this.problems = issues.filter(({ code }) => code === 'profile_unreadable');
  }

  /** Keeps the layout of a table on the device, in place of an earlier one of the name. */
  async remember(plan: SourcePlan, name: string, sites: readonly LocalSite[]): Promise<void> {
    const profile = toProfile(plan, name, sites);
    const issue = await this.#store.save(profile);
    this.problems = issue ? [issue] : [];
    if (issue) return;
    this.kept = [...this.kept.filter((known) => known.name !== profile.name), profile];
    this.hasForgotten = false;
  }

  async forget(name: string): Promise<void> {
    const issue = await this.#store.remove(name);
    this.problems = issue ? [issue] : [];
    if (!issue) this.kept = this.kept.filter((known) => known.name !== name);
  }

  /** Deletes all that was ever kept on the device; layouts opened from a file stay for this visit. */
  async forgetEverything(): Promise<void> {
    this.problems = await this.#store.forgetEverything();
    this.hasForgotten = this.problems.length === 0;
    if (this.hasForgotten) this.kept = [];
  }

  /** Takes a layout from a file for this visit; whether it could be read. */
  open(json: string): boolean {
    const read = parseProfile(json);
    this.problems = Array.isArray(read) ? read : [];
    if (Array.isArray(read)) return false;
    this.opened = [read, ...this.opened.filter(({ name }) => name !== read.name)];
    return true;
  }
}
