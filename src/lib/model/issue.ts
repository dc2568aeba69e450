/** Where in the user's own material something was noticed; lines count from 1 as a text editor does. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
}

/** `error` stops or rejects, `warning` was mended or needs a decision, `note` explains. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Something about the *input* that a person should know: a value, never an exception.
 * `code` selects the sentence, worded in three languages; `params` fill it.
 */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly where: Place;
  readonly params: Readonly<Record<string, string | number>>;
}
