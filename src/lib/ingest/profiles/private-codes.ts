import type { ColumnPlan } from '../plan.ts';
import type { PrivateCode } from '../privacy/finding.ts';

function isPrivateCode(code: string): code is PrivateCode {
  return code.startsWith('private_');
}

/** What a column gives away, as its evidence says. */
export function privateCodes({ evidence }: ColumnPlan): PrivateCode[] {
  return evidence.map(({ code }) => code).filter(isPrivateCode);
}
