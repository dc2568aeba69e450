import type { Chart } from './chart.ts';
import { contactsByActivity } from './contacts-by-activity.ts';
import { contactsByTeam } from './contacts-by-team.ts';
import { contactsOverTime } from './contacts-over-time.ts';
import { languageMode } from './language-mode.ts';
import { languages } from './languages.ts';
import { map } from './map.ts';
import { nationalityByLanguage } from './nationality-by-language.ts';
import { nationality } from './nationality.ts';
import { outcomeCoverage } from './outcome-coverage.ts';
import { outcomes } from './outcomes.ts';
import { path } from './path.ts';
import { profile } from './profile.ts';
import { referrals } from './referrals.ts';
import { regionTable } from './regions.ts';
import { requests } from './requests.ts';
import { sexAndAge } from './sex-and-age.ts';
import { siteByMonth } from './site-by-month.ts';
import { sites } from './sites.ts';
import { status } from './status.ts';
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
  // locations
  listed(map),
  listed(sites),
  listed(siteByMonth),
  listed(regionTable),
  // outcomes
  listed(path),
  listed(outcomes),
  listed(outcomeCoverage),
  // topics
  listed(topicsByRegion),
  listed(referrals),
  listed(requests),
  // people
  listed(nationality),
  listed(profile),
  listed(status),
  listed(sexAndAge),
];
