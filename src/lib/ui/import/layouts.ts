import type { SourcePlan } from '#lib/ingest/plan.ts';
import type { Issue } from '#lib/model/issue.ts';

/** Layouts of files that are kept on this device, and what can be done with them. */
export interface Layouts {
  /** Names of those kept on this device. */
  readonly names: readonly string[];
  /** Names of those opened from a file, for this visit. */
  readonly opened: readonly string[];
  /** What is wrong with a layout file that was opened, or with keeping one. */
  readonly problems: readonly Issue[];
  /** Keeps the layout of a table under a name. */
  readonly onremember: (index: number, name: string) => void;
  readonly onforget: (name: string) => void;
  /** Deletes all that the product ever kept on the device. */
  readonly onforgetall: () => void;
  /** Whether that was done on this visit, and nothing kept since. */
  readonly hasForgotten: boolean;
  /** Gives the layout of a table as a file. */
  readonly onsave: (index: number, name: string) => void;
  /** Lets a layout file be chosen and uses it for the tables at hand. */
  readonly onopen: () => void;
}

/** The name of the remembered layout under which a table was read; null where none was. */
export function layoutOf({ columns }: SourcePlan): string | null {
  for (const { evidence } of columns)
    for (const { code, params } of evidence)
      if (code === 'profile_remembered') return String(params['name'] ?? '');
  return null;
}
