import { dateOf, dayOf, weekdayOf } from './calendar.ts';
import { topicsFor } from './follow-up.ts';
import type { Random } from './random.ts';
import type { ContactRow, Person, Session } from './records.ts';
import { partnerIn } from './referral.ts';

const EMPTY: Omit<ContactRow, 'contact_id' | 'contact_date' | 'site_code' | 'team'> = {
  activity_type: null,
  activity_id: null,
  person_key: null,
  head_count: 1,
  contact_type: null,
  accompaniment_id: null,
  language_main: null,
  contact_languages: [],
  person_language: null,
  language_mode: null,
  mediator_present: null,
  duration_min: null,
  nationality: null,
  profile: null,
  admin_status: null,
  sex: null,
  age: null,
  uam: null,
  vulnerable: null,
  topics: [],
  referrals: [],
  referral_status: null,
  referral_direction: null,
  request_origin: null,
  partner: null,
};

/** Refusals on the street and people who missed an appointment: rows, but no contact moments. */
export function missedRows(
  random: Random,
  sessions: readonly Session[],
  persons: readonly Person[],
  prefix: string,
  count: number,
): ContactRow[] {
  const open = sessions.filter((session) => session.pull > 0 && session.activity !== 'GRP');
  return Array.from({ length: count }, (_, index) => {
    const session = random.pick(open);
    const absent = session.activity === 'ADH' || session.activity === 'TEL' || random.chance(0.15);
    const known = absent && random.chance(0.7) ? random.pick(persons) : null;
    return {
      ...EMPTY,
      contact_id: `${prefix}${String(index + 1).padStart(4, '0')}`,
      contact_date: dateOf(session.day),
      site_code: session.site,
      activity_type: session.activity,
      activity_id: session.activity_id,
      team: session.team,
      person_key: known?.key ?? null,
      contact_type: absent ? 'ABS' : 'REF',
      nationality: known?.nationality ?? null,
      request_origin: absent ? null : 'TEAM',
    };
  });
}

const SITE_OF: Readonly<Record<string, string>> = { BRU: 'BE-BRU-HUB', VLG: 'BE-VLG-ANT', WAL: 'BE-WAL-LIE' };

/** Requests of first-line actors: work load, without any person. */
export function networkRows(random: Random, year: number, prefix: string, count: number): ContactRow[] {
  const start = dayOf(`${year}-01-06`);
  return Array.from({ length: count }, (_, index) => {
    const day = start + random.int(0, 350);
    const region = random.weighted({ BRU: 60, VLG: 28, WAL: year > 2020 ? 12 : 0 });
    return {
      ...EMPTY,
      contact_id: `${prefix}${String(index + 1).padStart(4, '0')}`,
      contact_date: dateOf(weekdayOf(day) > 5 ? day - 2 : day),
      site_code: SITE_OF[region] ?? 'BE-BRU-HUB',
      activity_type: 'NET',
      team: 'BE-FEDASIL' as const,
      duration_min: random.int(1, 6) * 5,
      topics: topicsFor(random, year, null, false).slice(0, 2),
      request_origin: 'ACTOR',
      partner: partnerIn(random, region),
    };
  });
}
