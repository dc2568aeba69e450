import { macroLanguages } from '#lib/model/codes/macro-languages.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { Params } from '#lib/model/params.ts';
import {
  dateLiteral,
  daysBetween,
  firstKnown,
  holds,
  monthsBefore,
  startOf,
  type TimeGrain,
} from '#lib/sql/dialect.ts';
import { contactConditions } from '#lib/sql/filter.ts';
import { all, any, join, sql, type Sql } from '#lib/sql/sql.ts';

/*
 * What a single contact doesn't tell: how a follow-up ended, whether a person was known before a span of
 * time began, when newcomers were met again, whether a session's team spoke the language of a person.
 */

/** Outcomes that end a follow-up, the first of the same day first; lost to follow-up ends it unseen. */
const ends: readonly (readonly string[])[] = [
  ['IPA-BE', 'IPA-FR'],
  ['REC-BE', 'REC-FR'],
  ['RTA', 'RTD'],
  ['MOVD'],
  ['LOST'],
];

const rank = sql`CASE ${join(
  ends.map((codes, index) => sql`WHEN o.outcome IN (${codes}) THEN ${index}`),
  ' ',
)} END`;

/**
 * Rows of persons entering follow-up with what ended it (`ended`, NULL where it went on) and its days up to then
 * or to the as-of day (`elapsed`). Outcomes compete, so no filter of outcomes applies.
 */
export function withFollowUp(entries: Sql, params: Params): Sql {
  const order = sql`${daysBetween(sql`e.contact_date`, sql`o.outcome_date`)} * ${ends.length} + ${rank}`;
  const first = sql`SELECT e.person, min(o.outcome_date) AS end_date, ${firstKnown(sql`o.outcome`, order)} AS ended
    FROM (${entries}) e JOIN outcome o ON o.subject = e.person
    WHERE o.outcome IN (${ends.flat()}) AND o.outcome_date >= e.contact_date AND o.outcome_date <= ${dateLiteral(params.asOf)}
    GROUP BY e.person`;
  return sql`SELECT e.*, f.ended, greatest(0, ${daysBetween(sql`e.contact_date`, sql`coalesce(f.end_date, ${dateLiteral(params.asOf)})`)}) AS elapsed
    FROM (${entries}) e LEFT JOIN (${first}) f ON f.person = e.person`;
}

const grains = ['day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly TimeGrain[];

/** The span of time that a breakdown is by: the shortest of them; undefined for none. */
export const grainOf = (by: readonly DimensionId[]): TimeGrain | undefined =>
  grains.find((id) => by.includes(id));

const identified = sql`is_moment AND person IS NOT NULL`;

/**
 * Rows of contacts with the first day of their span (`span_from`: that of the time broken down by, else of the
 * period asked for) and the person's last contact in all data before it (`before_date`; NULL for none).
 */
export function withEarlier(contacts: Sql, by: readonly DimensionId[], params: Params): Sql {
  const grain = grainOf(by);
  if (grain) {
    const span = startOf(grain, sql`contact_date`);
    const spans = sql`SELECT person, ${span} AS span_from,
        lag(max(contact_date)) OVER (PARTITION BY person ORDER BY ${span}) AS before_date
      FROM contact WHERE ${identified} GROUP BY person, ${span}`;
    return sql`SELECT m.*, b.span_from, b.before_date FROM (${contacts}) m
      LEFT JOIN (${spans}) b ON b.person = m.person AND b.span_from = ${startOf(grain, sql`m.contact_date`)}`;
  }
  const from = params.period ? dateLiteral(params.period.from) : sql`CAST(NULL AS DATE)`;
  return sql`SELECT m.*, ${from} AS span_from, b.before_date FROM (${contacts}) m
    LEFT JOIN (SELECT person, max(contact_date) AS before_date FROM contact WHERE ${identified} AND contact_date < ${from} GROUP BY person) b
      ON b.person = m.person`;
}

/** As what a person stands in a span: new, known (`continuing`), or last seen over 12 months before it (`returning`); I07, I08. */
export const standing = sql`CASE WHEN min(before_date) IS NULL THEN 'new'
  WHEN min(before_date) < ${monthsBefore(sql`min(span_from)`, 12)} THEN 'returning' ELSE 'continuing' END`;

/** How often a person was met: 1, 2, 3–5, 6 or more contacts. */
export const meetings = sql`CASE WHEN count(DISTINCT ord) = 1 THEN '1' WHEN count(DISTINCT ord) = 2 THEN '2'
  WHEN count(DISTINCT ord) <= 5 THEN '3-5' ELSE '6+' END`;

/** All contacts, up to the as-of day, of persons whose first contact in all data is one that is asked for. */
export function newcomerRows(params: Params): Sql {
  const newcomers = sql`SELECT c.person FROM contact c
    WHERE c.is_moment AND c.contact_date = c.first_date AND ${all(contactConditions(params, 'c'))}`;
  return sql`SELECT l.*, TRUE AS first_here, CAST(NULL AS DATE) AS last_day FROM contact l
    WHERE l.is_moment AND l.person IN (${newcomers}) AND l.contact_date <= ${dateLiteral(params.asOf)}`;
}

const families = sql`CASE ${join(
  Object.entries(macroLanguages).map(
    ([macro, members]) => sql`WHEN m.person_language IN (${members}) THEN ${macro}`,
  ),
  ' ',
)} END`;

/** Rows of contacts with whether the team of their session spoke the person's language, or the group it belongs to (`available`). */
export function withAvailable(contacts: Sql): Sql {
  const spoken = any([
    holds(sql`s.languages_available`, sql`m.person_language`),
    sql`coalesce(${holds(sql`s.languages_available`, families)}, FALSE)`,
  ]);
  return sql`SELECT m.*, CASE ${spoken} WHEN TRUE THEN 'yes' WHEN FALSE THEN 'no' END AS available
    FROM (${contacts}) m LEFT JOIN session s ON s.session = m.session`;
}
