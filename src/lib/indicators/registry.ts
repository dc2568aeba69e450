import type { DimensionId } from '#lib/model/dimension.ts';
import type { ContactFieldName } from '#lib/model/fields.ts';
import type { Indicator, NeededField, StatedIndicator } from './indicator.ts';
import { accompanimentCoverage } from './accompaniment-coverage.ts';
import { accompanimentsOpened } from './accompaniments-opened.ts';
import { accompaniments } from './accompaniments.ts';
import { ageMix } from './age-mix.ts';
import { confirmedReferralRate } from './confirmed-referral-rate.ts';
import { contactMoments } from './contact-moments.ts';
import { contactsPerPerson } from './contacts-per-person.ts';
import { contactsPerSession } from './contacts-per-session.ts';
import { contactsPerStaffSession } from './contacts-per-staff-session.ts';
import { continuingPersons } from './continuing-persons.ts';
import { crossBorderOverlap } from './cross-border-overlap.ts';
import { dataQuality } from './data-quality.ts';
import { identificationRate } from './identification-rate.ts';
import { inboundReferrals } from './inbound-referrals.ts';
import { individualInterviews } from './individual-interviews.ts';
import { languageCoveredRate } from './language-covered-rate.ts';
import { languagesUsed } from './languages-used.ts';
import { mediatorEffect } from './mediator-effect.ts';
import { mediatorShare } from './mediator-share.ts';
import { nationalitiesReached } from './nationalities-reached.ts';
import { newPersons } from './new-persons.ts';
import { outcomeCoverage } from './outcome-coverage.ts';
import { outcomesRecorded } from './outcomes-recorded.ts';
import { ownLanguageShare } from './own-language-share.ts';
import { peopleContacts } from './people-contacts.ts';
import { personsReached } from './persons-reached.ts';
import { personsUpperBound } from './persons-upper-bound.ts';
import { profileMix } from './profile-mix.ts';
import { reentryRate } from './reentry-rate.ts';
import { referralRate } from './referral-rate.ts';
import { referrals } from './referrals.ts';
import { repeatContactRate } from './repeat-contact-rate.ts';
import { requestsByActors } from './requests-by-actors.ts';
import { returningPersons } from './returning-persons.ts';
import { sessions } from './sessions.ts';
import { sexMix } from './sex-mix.ts';
import { siteReach } from './site-reach.ts';
import { spontaneousRequests } from './spontaneous-requests.ts';
import { statusMix } from './status-mix.ts';
import { targetAchievement } from './target-achievement.ts';
import { topicShare } from './topic-share.ts';
import { unaccompaniedMinors } from './unaccompanied-minors.ts';
import { voluntaryReturnApplicants } from './voluntary-return-applicants.ts';
import { vulnerablePersons } from './vulnerable-persons.ts';

/** Every indicator that is counted, in the order of the indicator list. A new one is one file and one line here. */
export const indicators = [
  sessions,
  contactMoments,
  peopleContacts,
  personsReached,
  personsUpperBound,
  identificationRate,
  newPersons,
  returningPersons,
  continuingPersons,
  repeatContactRate,
  contactsPerPerson,
  individualInterviews,
  accompaniments,
  accompanimentsOpened,
  accompanimentCoverage,
  nationalitiesReached,
  languagesUsed,
  languageCoveredRate,
  ownLanguageShare,
  mediatorShare,
  topicShare,
  referralRate,
  referrals,
  confirmedReferralRate,
  outcomeCoverage,
  reentryRate,
  voluntaryReturnApplicants,
  profileMix,
  statusMix,
  sexMix,
  ageMix,
  vulnerablePersons,
  unaccompaniedMinors,
  contactsPerSession,
  contactsPerStaffSession,
  siteReach,
  crossBorderOverlap,
  outcomesRecorded,
  requestsByActors,
  spontaneousRequests,
  inboundReferrals,
] as const satisfies readonly Indicator[];

/** Indicators that are no count of rows of their own, in the order of the list. */
const stated = [targetAchievement, mediatorEffect, dataQuality] as const satisfies readonly StatedIndicator[];

/** Every indicator of the list, counted or stated, in its order. */
export const listedIndicators: readonly (Indicator | StatedIndicator)[] = [...indicators, ...stated].toSorted(
  (one, other) => one.number.localeCompare(other.number),
);

const byId: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((indicator) => [indicator.id, indicator]),
);

/** The indicator with this id; undefined when there is none. */
export function indicatorById(id: string): Indicator | undefined {
  return byId.get(id);
}

/** The field that a dimension is read from, where the export may lack it. */
export const fieldOf: Readonly<Partial<Record<DimensionId, NeededField>>> = {
  region: 'site_code',
  municipality: 'site_code',
  site: 'site_code',
  team: 'team',
  activity: 'activity_type',
  contact: 'contact_type',
  mode: 'language_mode',
  mediator: 'mediator_present',
  language: 'language_main',
  topic: 'topics',
  referral: 'referrals',
  nationality: 'nationality',
  profile: 'profile',
  status: 'admin_status',
  sex: 'sex',
  age: 'age_bracket',
  interviewed: 'contact_type',
  accompanied: 'accompaniment_id',
  followed: 'outcome',
  outcome: 'outcome',
  elapsed: 'outcome',
  ended: 'outcome',
  meetings: 'person_key',
  standing: 'person_key',
  joined: 'person_key',
  since: 'person_key',
  gap: 'person_key',
  person_language: 'person_language',
  available: 'languages_available',
  origin: 'request_origin',
  partner: 'partner',
};

/** Fields that one of several others can stand in for. */
export const standIns: Readonly<Partial<Record<NeededField, readonly ContactFieldName[]>>> = {
  age_bracket: ['age', 'birth_year'],
  language_main: ['contact_languages'],
};

/**
 * Fields that a question needs and that no loaded file has. `available` are names of contact fields, and
 * `shared_key` where teams share keys; an outcomes file makes `outcome` available, a sessions file adds its own
 * days. A dimension whose own name is available needs no column to be read from.
 */
export function missingFields(
  indicator: Indicator,
  by: readonly DimensionId[],
  available: ReadonlySet<string>,
): NeededField[] {
  const needed = new Set<NeededField>(indicator.needs);
  for (const id of by) {
    const field = fieldOf[id];
    if (field && !available.has(id)) needed.add(field);
  }
  return [...needed].filter(
    (field) => !available.has(field) && !standIns[field]?.some((other) => available.has(other)),
  );
}
