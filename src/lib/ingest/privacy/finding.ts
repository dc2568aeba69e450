import type { EvidenceCode } from '../plan.ts';

/** The kinds of identifying content. */
export type PrivateCode = Extract<EvidenceCode, `private_${string}`>;

/** What gives people away in a column, and how many of the values looked at show it; 0 of 0 when the header says it alone. */
export interface PrivateFinding {
  readonly code: PrivateCode;
  readonly count: number;
  readonly total: number;
}
