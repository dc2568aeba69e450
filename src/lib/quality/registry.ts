import { afterQuarter } from './rules/after-quarter.ts';
import { ageConflict } from './rules/age-conflict.ts';
import { dateImplausible } from './rules/date-implausible.ts';
import { duration } from './rules/duration.ts';
import { headCount } from './rules/head-count.ts';
import { idConflict } from './rules/id-conflict.ts';
import { lateEntry } from './rules/late-entry.ts';
import { mediatorMode } from './rules/mediator-mode.ts';
import { merged } from './rules/merged.ts';
import { monthWithoutSession } from './rules/month-without-session.ts';
import { nationalityConflict } from './rules/nationality-conflict.ts';
import { outcomeBeforeContact } from './rules/outcome-before-contact.ts';
import { outcomeDateImplausible } from './rules/outcome-date-implausible.ts';
import { outcomeOrphan } from './rules/outcome-orphan.ts';
import { outsideAccompaniment } from './rules/outside-accompaniment.ts';
import { placeholderKey } from './rules/placeholder-key.ts';
import { possibleDuplicate } from './rules/possible-duplicate.ts';
import { recordedBeforeContact } from './rules/recorded-before-contact.ts';
import { rejected } from './rules/rejected.ts';
import { sessionMissing } from './rules/session-missing.ts';
import { sessionStaff } from './rules/session-staff.ts';
import { sessionUnknown } from './rules/session-unknown.ts';
import { sexConflict } from './rules/sex-conflict.ts';
import { sharedKey } from './rules/shared-key.ts';
import { uamAdult } from './rules/uam-adult.ts';
import { uamProfile } from './rules/uam-profile.ts';
import { unfiledKey } from './rules/unfiled-key.ts';
import { valueImplausible } from './rules/value-implausible.ts';
import { valueUnlisted } from './rules/value-unlisted.ts';
import { valueUnreadable } from './rules/value-unreadable.ts';
import type { Need, Rule } from './rule.ts';

/** Every rule, in the order of the page within its group. A new one is one file and one line here. */
export const rules: readonly Rule[] = [
  rejected,
  idConflict,
  merged,
  possibleDuplicate,
  placeholderKey,
  sharedKey,
  uamAdult,
  uamProfile,
  nationalityConflict,
  sexConflict,
  ageConflict,
  dateImplausible,
  recordedBeforeContact,
  outcomeBeforeContact,
  outcomeDateImplausible,
  lateEntry,
  afterQuarter,
  valueUnlisted,
  valueUnreadable,
  valueImplausible,
  headCount,
  duration,
  mediatorMode,
  outcomeOrphan,
  sessionUnknown,
  sessionMissing,
  outsideAccompaniment,
  unfiledKey,
  sessionStaff,
  monthWithoutSession,
];

/** What a rule lacks to be checked: of each list of needs that nothing meets, all that would do. */
export function missingNeeds(rule: Rule, available: ReadonlySet<string>): Need[] {
  return rule.needs.filter((any) => !any.some((need) => available.has(need))).flat();
}
