/** A cell with its type: a text, a count, a share of 0–1, a civil day, or nothing. */
export type SheetCell = string | number | null | { readonly share: number } | { readonly day: string };

/** One thing that a file says of itself: what it is, and what it says. */
export type Fact = readonly [label: string, value: SheetCell];
