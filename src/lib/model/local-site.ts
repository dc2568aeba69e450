/** A site that is in no list and that a user placed: its label is its code. */
export interface LocalSite {
  readonly code: string;
  /** Id of its municipality, where it has one of the table of municipalities. */
  readonly municipality: string | null;
  readonly region: string;
}
