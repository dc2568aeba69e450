import type { Field } from '#lib/model/field.ts';
import { matcherOf } from './codes.ts';
import { parseDate } from './dates.ts';
import { fold, isMissing } from './fold.ts';
import { splitList, UNIT } from './lists.ts';
import type { ColumnPlan } from './plan.ts';
import { NULL, type Dictionary } from './store.ts';
import { parseBoolean, parseMinutes, parseNumber, parseWhole, parseYear } from './values.ts';

/** What was noticed about a value, counted over the rows that hold it. */
export type Problem = 'value_unreadable' | 'value_unlisted' | 'value_implausible';

/** A source value once cleaned: a number, or an index into the field's dictionary. */
export interface Cleaned {
  readonly value: number;
  readonly problem: Problem | null;
  /** The words that the code list doesn't know, where that is the problem. */
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

function cleanCode(cell: string, field: Field, dictionary: Dictionary): Cleaned {
  const match = field.list ? matcherOf(field.list).match(cell) : 'unlisted';
  if (match === 'unknown') return NOTHING;
  if (match !== 'unlisted') return plain(dictionary.indexOf(match.code));
  const words = cell.trim();
  return { value: dictionary.indexOf(words), problem: 'value_unlisted', words: [words] };
}

function cleanList(cell: string, field: Field, plan: ColumnPlan, dictionary: Dictionary): Cleaned {
  if (!field.list) return NOTHING;
  if (plan.option !== null)
    return parseBoolean(cell) === true ? plain(dictionary.indexOf(plan.option)) : NOTHING;
  const matcher = matcherOf(field.list);
  const codes = new Set<string>();
  const words: string[] = [];
  for (const part of splitList(cell, plan.separator, matcher)) {
    const match = matcher.match(part);
    if (match === 'unlisted') words.push(part);
    if (match !== 'unknown') codes.add(match === 'unlisted' ? part : match.code);
  }
  if (codes.size === 0) return NOTHING;
  return {
    value: dictionary.indexOf([...codes].join(UNIT)),
    problem: words.length > 0 ? 'value_unlisted' : null,
    words,
  };
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

function cleanAge(cell: string): Cleaned {
  const number = parseNumber(cell.replace(/\s*(ans?|jaar|years?|j\.?)\s*$/i, ''));
  if (number === null) return UNREADABLE;
  return number < 0 || number > OLDEST
    ? { value: NULL, problem: 'value_implausible', words: [] }
    : plain(Math.floor(number));
}

function cleanInteger(cell: string, field: Field, plan: ColumnPlan): Cleaned {
  if (field.name === 'birth_year') return cleanYear(cell, plan);
  if (field.name === 'duration_min') return orUnreadable(parseMinutes(cell, plan.inHours));
  return field.name === 'age' ? cleanAge(cell) : orUnreadable(parseWhole(cell));
}

/** Cleans one source value for a field other than text; the same value is cleaned once, whatever the number of rows. */
export function clean(cell: string, field: Field, plan: ColumnPlan, dictionary: Dictionary): Cleaned {
  if (field.type === 'code')
    return fold(cell) === '' && isMissing(cell) ? NOTHING : cleanCode(cell, field, dictionary);
  if (field.type === 'codes') return cleanList(cell, field, plan, dictionary);
  if (isMissing(cell)) return NOTHING;
  if (field.type === 'date') return orUnreadable(parseDate(cell, plan.dateOrder ?? 'dmy'));
  if (field.type === 'boolean') {
    const answer = parseBoolean(cell);
    return answer === null ? UNREADABLE : plain(answer ? 1 : 0);
  }
  return cleanInteger(cell, field, plan);
}
