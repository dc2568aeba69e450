import type { Chart } from './chart.ts';
import { contactsByActivity } from './contacts-by-activity.ts';
import { contactsByTeam } from './contacts-by-team.ts';
import { contactsOverTime } from './contacts-over-time.ts';
import { map } from './map.ts';
import { regionTable } from './regions.ts';
import { siteByMonth } from './site-by-month.ts';
import { sites } from './sites.ts';

/** A chart among others: whoever asks by `asks` gives the answers that its functions need. */
function listed<K extends string>(chart: Chart<K>): Chart {
  return chart as unknown as Chart;
}

/** Every chart, in the order of the dashboard. */
export const charts: readonly Chart[] = [
  // contacts
  listed(contactsOverTime('month')),
  listed(contactsByActivity),
  listed(contactsByTeam),
  // languages
  // locations
  listed(map),
  listed(sites),
  listed(siteByMonth),
  listed(regionTable),
  // outcomes
  // topics
  // people
];
