/** One line of a filter menu: a code, its wording, and how many would be left. */
export interface Choice {
  readonly key: string;
  readonly code: string;
  readonly label: string;
  /** Number under the other filters, formatted; null while it is being counted. */
  readonly count: string | null;
  readonly isZero: boolean;
  readonly checked: boolean;
  /** A heading of the ones that follow (a region over its sites). */
  readonly group?: boolean;
}
