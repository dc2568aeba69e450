import type { Chart } from './chart.ts';
import { cohorts } from './cohorts.ts';
import { contactsByActivity } from './contacts-by-activity.ts';
import { contactsByTeam } from './contacts-by-team.ts';
import { contactsOverTime } from './contacts-over-time.ts';
import { followUp } from './follow-up.ts';
import { followUpsBy } from './follow-up-by.ts';
import { languageCoverageOverTime } from './language-coverage-over-time.ts';
import { languageGaps } from './language-gaps.ts';
import { languageGapsBySite } from './language-gaps-by-site.ts';
import { languageMode } from './language-mode.ts';
import { languages } from './languages.ts';
import { map } from './map.ts';
import { nationalityByLanguage } from './nationality-by-language.ts';
import { networkOverTime } from './network-over-time.ts';
import { nationality } from './nationality.ts';
import { outcomeCoverage } from './outcome-coverage.ts';
import { outcomes } from './outcomes.ts';
import { partnersByPlace } from './partners-by-place.ts';
import { path } from './path.ts';
import { personsFlow } from './persons-flow.ts';
import { profile } from './profile.ts';
import { receivedReferrals } from './received-referrals.ts';
import { referrals } from './referrals.ts';
import { regionTable } from './regions.ts';
import { repeatContacts } from './repeat-contacts.ts';
import { requests } from './requests.ts';
import { sexAndAge } from './sex-and-age.ts';
import { siteByMonth } from './site-by-month.ts';
import { sites } from './sites.ts';
import { status } from './status.ts';
import { teams } from './teams.ts';
import { topicsByRegion } from './topics-by-region.ts';

/** A chart among others: whoever asks by `asks` gives the answers that its functions need. */
function listed<K extends string>(chart: Chart<K>): Chart {
  return chart;
}

/** Every chart, in the order of the dashboard. */
export const charts: readonly Chart[] = [
  // contacts
  listed(contactsOverTime('month')),
  listed(contactsByActivity),
  listed(contactsByTeam),
  // languages
  listed(languages),
  listed(languageMode),
  listed(nationalityByLanguage),
  listed(languageGaps),
  listed(languageGapsBySite),
  listed(languageCoverageOverTime),
  // locations
  listed(map),
  listed(sites),
  listed(siteByMonth),
  listed(regionTable),
  // outcomes
  listed(path),
  listed(outcomes),
  listed(outcomeCoverage),
  // follow-up
  listed(personsFlow('month')),
  listed(followUp),
  ...followUpsBy('step').map(listed),
  listed(repeatContacts),
  listed(cohorts),
  // topics
  listed(topicsByRegion),
  listed(referrals),
  // network
  listed(networkOverTime),
  listed(requests),
  listed(partnersByPlace),
  listed(receivedReferrals),
  listed(teams),
  // people
  listed(nationality),
  listed(profile),
  listed(status),
  listed(sexAndAge),
];
