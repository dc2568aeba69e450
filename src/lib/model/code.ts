import type { Text } from './text.ts';
import type { CodeListId } from './field.ts';

/** One entry of a code list. `aliases` are other spellings found in exports, in any language. */
export interface Code {
  readonly code: string;
  readonly label: Text;
  readonly aliases?: readonly string[];
  /** True for codes that say "not known": loading turns them into missing values. */
  readonly unknown?: boolean;
}

/** `open` lists accept codes that occur in the data (a site made locally, a topic of the team's own); elsewhere such words count as unknown. */
export interface CodeList<C extends Code = Code> {
  readonly id: CodeListId;
  readonly label: Text;
  readonly open: boolean;
  readonly codes: readonly C[];
}

/** The code that means "not recorded" in the URL, in filters and in answers. */
export const UNKNOWN = 'unknown';
