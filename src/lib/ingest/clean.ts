import type { Field } from '#lib/model/field.ts';
import { matcherOf, type Matcher } from './codes.ts';
import { parseDate, parseMoment } from './dates.ts';
import { fold, isMissing } from './fold.ts';
import { splitList, UNIT } from './lists.ts';
import type { ColumnPlan, DecimalMark } from './plan.ts';
import { NULL, type Dictionary } from './store.ts';
import { sameValueKey } from './suggest.ts';
import { parseBoolean, parseMinutes, parseNumber, parseWhole, parseYear } from './values.ts';

/** What was noticed about a value, counted over the rows that hold it. */
export type Problem = 'value_unreadable' | 'value_unlisted' | 'value_implausible' | 'value_mapped';

/** A source value once cleaned: a number, or an index into the field's dictionary. */
export interface Cleaned {
  readonly value: number;
  readonly problem: Problem | null;
  /** The words that the code list doesn't know or that were mapped by choice, where that is the problem. */
  readonly words: readonly string[];
}

const DAY_MS = 86_400_000;
const NOTHING: Cleaned = { value: NULL, problem: null, words: [] };
const UNREADABLE: Cleaned = { value: NULL, problem: 'value_unreadable', words: [] };
const OLDEST = 120;

function plain(value: number): Cleaned {
  return { value, problem: null, words: [] };
}

function orUnreadable(value: number | null): Cleaned {
  return value === null ? UNREADABLE : plain(value);
}

/** What one item of a cell says: its code, nothing, or its own words in one spelling. */
interface Item {
  readonly text: string | null;
  readonly problem: Problem | null;
}

/** Chosen codes come first, then the list; what neither knows is kept in the spelling that is most frequent. */
function itemOf(words: string, plan: ColumnPlan, matcher: Matcher, dictionary: Dictionary): Item {
  const key = sameValueKey(words);
  if (Object.hasOwn(plan.codes, key)) return { text: plan.codes[key] ?? null, problem: 'value_mapped' };
  const match = matcher.match(words);
  if (match === 'unknown') return { text: null, problem: null };
  if (match !== 'unlisted') return { text: match.code, problem: null };
  const usual = plan.unlisted.find(({ value }) => sameValueKey(value) === key)?.value;
  return { text: dictionary.spellingOf(usual ?? words.trim(), key), problem: 'value_unlisted' };
}

function cleanCode(cell: string, field: Field, plan: ColumnPlan, dictionary: Dictionary): Cleaned {
  if (!field.list || (fold(cell) === '' && isMissing(cell))) return NOTHING;
  const { text, problem } = itemOf(cell, plan, matcherOf(field.list), dictionary);
  const words = problem === null ? [] : [cell.trim()];
  return { value: text === null ? NULL : dictionary.indexOf(text), problem, words };
}

function worst(problems: readonly Problem[]): Problem | null {
  return problems.includes('value_unlisted') ? 'value_unlisted' : (problems[0] ?? null);
}

function cleanList(cell: string, field: Field, plan: ColumnPlan, dictionary: Dictionary): Cleaned {
  if (!field.list) return NOTHING;
  if (plan.option !== null)
    return parseBoolean(cell) === true ? plain(dictionary.indexOf(plan.option)) : NOTHING;
  const matcher = matcherOf(field.list);
  const codes = new Set<string>();
  const noticed = splitList(cell, plan.separator, matcher).flatMap((part) => {
    const { text, problem } = itemOf(part, plan, matcher, dictionary);
    if (text !== null) codes.add(text);
    return problem === null ? [] : [{ part, problem }];
  });
  const problem = worst(noticed.map((item) => item.problem));
  const words = noticed.filter((item) => item.problem === problem).map(({ part }) => part);
  return { value: codes.size === 0 ? NULL : dictionary.indexOf([...codes].join(UNIT)), problem, words };
}

function yearOfDay(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

function cleanYear(cell: string, plan: ColumnPlan): Cleaned {
  const order = plan.dateOrder ?? 'dmy';
  const year = parseYear(cell, (text) => {
    const day = parseDate(text, order);
    if (day === null) return null;
    const isShort = !/\d{4}/.test(text) && order !== 'serial';
    return yearOfDay(day) - (isShort && yearOfDay(day) > 2020 ? 100 : 0);
  });
  return orUnreadable(year);
}

function cleanAge(cell: string, decimal: DecimalMark): Cleaned {
  const number = parseNumber(cell.replace(/\s*(ans?|jaar|years?|j\.?)\s*$/i, ''), decimal);
  if (number === null) return UNREADABLE;
  return number < 0 || number > OLDEST
    ? { value: NULL, problem: 'value_implausible', words: [] }
    : plain(Math.floor(number));
}

function cleanInteger(cell: string, field: Field, plan: ColumnPlan, decimal: DecimalMark): Cleaned {
  if (field.name === 'birth_year') return cleanYear(cell, plan);
  if (field.name === 'duration_min') return orUnreadable(parseMinutes(cell, plan.inHours, decimal));
  return field.name === 'age' ? cleanAge(cell, decimal) : orUnreadable(parseWhole(cell, decimal));
}

/** Cleans one source value for a field other than text; the same value is cleaned once, whatever the number of rows. */
export function clean(
  cell: string,
  field: Field,
  plan: ColumnPlan,
  dictionary: Dictionary,
  decimal: DecimalMark,
): Cleaned {
  if (field.type === 'code') return cleanCode(cell, field, plan, dictionary);
  if (field.type === 'codes') return cleanList(cell, field, plan, dictionary);
  if (isMissing(cell)) return NOTHING;
  if (field.type === 'date')
    return orUnreadable(parseMoment(cell, plan.dateOrder ?? 'dmy', plan.nightUntilHour));
  if (field.type === 'boolean') {
    const answer = parseBoolean(cell);
    return answer === null ? UNREADABLE : plain(answer ? 1 : 0);
  }
  return cleanInteger(cell, field, plan, decimal);
}
