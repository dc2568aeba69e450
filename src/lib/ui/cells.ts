/** A cell with its type: a text, a count, a share of 0–1, a civil day, or nothing. */
export type SheetCell = string | number | null | { readonly share: number } | { readonly day: string };

/** What a spreadsheet would run, at the beginning of a text. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that no spreadsheet takes for a formula. */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** One thing that a file says of itself: what it is, and what it says. */
export type Fact = readonly [label: string, value: SheetCell];
