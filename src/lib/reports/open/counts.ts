import { missingFields, indicatorById } from '#lib/indicators/registry.ts';
import type { PublishedDimension, PublishedMeasure } from '#lib/indicators/published-counts.ts';
import { periodCode, type PublicHierarchies } from '#lib/indicators/published-dimensions.ts';
import { UNKNOWN } from '#lib/model/code.ts';
import type { FilterKey } from '#lib/model/params.ts';
import type { Question } from '../questions.ts';

/** A place in the public's hierarchies: a code of each dimension that isn't at its total. */
export type Place = Readonly<Partial<Record<PublishedDimension, string>>>;

/** The published count that a figure of a report is. */
export interface OpenCount {
  readonly measure: PublishedMeasure;
  readonly at: Place;
}

/** What can be told of the loaded data: how it adds up, and the fields that hold anything. */
export interface Publishable {
  readonly hierarchies: PublicHierarchies;
  readonly fields: ReadonlySet<string>;
}

/** Why a figure isn't told in the open version. */
export type Untold = 'measure' | 'filter' | 'period' | 'form' | 'missing' | 'few';

/** Indicators that are a published count: shares, means and counts of different things are none. */
const counted: Readonly<Partial<Record<string, OpenCount>>> = {
  'contact-moments': { measure: 'contacts', at: {} },
  'individual-interviews': { measure: 'contacts', at: { contact: 'IND' } },
  'persons-reached': { measure: 'persons', at: {} },
  'new-persons': { measure: 'new-persons', at: {} },
  'outcomes-recorded': { measure: 'outcomes', at: {} },
  'voluntary-return-applicants': { measure: 'outcomes', at: { outcome: 'RTA' } },
};

/** The dimension that a filter or a breakdown stands for; finer ones are never published. */
export const publicDimensions: Readonly<Partial<Record<FilterKey, PublishedDimension>>> = {
  region: 'place',
  team: 'team',
  contact: 'contact',
  language: 'language',
  nationality: 'nationality',
  topic: 'topic',
  sex: 'gender',
  age: 'age',
  outcome: 'outcome',
};

const ofEach = ['place', 'team', 'gender', 'age', 'nationality'] as const;
/** What each measure is counted by: an outcome isn't dated by its contact, a person has no single topic. */
const dimensionsOf: Readonly<Record<PublishedMeasure, readonly PublishedDimension[]>> = {
  contacts: [...ofEach, 'period', 'contact', 'language', 'topic'],
  persons: [...ofEach, 'period', 'contact'],
  'new-persons': [...ofEach, 'period'],
  outcomes: [...ofEach, 'outcome'],
};

/** More dimensions than this are too fine for any protection. */
const MOST_DIMENSIONS = 3;
const MONTH = /^\d{4}-\d{2}$/u;

/** The one region of the French coast is the country, and what isn't recorded has a code of its own. */
const toCode = (key: FilterKey, code: string): string =>
  code === UNKNOWN ? 'unknown' : key === 'region' && code === 'FR-LIT' ? 'FR' : code;

function placeOf({ scope }: Question, { hierarchies }: Publishable): Place | null {
  const at: Partial<Record<PublishedDimension, string>> = {};
  for (const [key, codes] of Object.entries(scope) as [FilterKey, readonly string[]][]) {
    const dimension = publicDimensions[key];
    const [code, ...others] = codes;
    if (code === undefined) continue;
    if (!dimension || others.length > 0) return null;
    const own = toCode(key, code);
    if (!hierarchies[dimension]?.codes.has(own)) return null;
    at[dimension] = own;
  }
  return at;
}

/**
 * The published count that answers a question, broken down by some dimensions besides; or why there is none. Only whole
 * months of the period that is published are told.
 */
export function openCount(
  question: Question,
  publishable: Publishable,
  by: readonly PublishedDimension[] = [],
): OpenCount | Untold {
  const { ask, period } = question;
  const [base, indicator] = [counted[ask.indicator], indicatorById(ask.indicator)];
  if (!base || !indicator) return 'measure';
  if (missingFields(indicator, ask.by, publishable.fields).length > 0) return 'missing';
  const { period: periods } = publishable.hierarchies;
  const span = periods && ask.scope === undefined ? periodCode(periods, period) : null;
  if (!periods || span === null) return 'period';
  const filters = placeOf(question, publishable);
  if (!filters) return 'filter';
  const at = { ...filters, ...base.at, ...(span === periods.root ? {} : { period: span }) };
  const isTwice = Object.keys(base.at).some((name) => name in filters);
  const all = [...new Set([...Object.keys(at), ...by])] as PublishedDimension[];
  const isMonthly = by.includes('period') || MONTH.test(span);
  const isTooFine = all.length > MOST_DIMENSIONS || (isMonthly && all.includes('nationality'));
  if (isTwice || isTooFine || !all.every((name) => dimensionsOf[base.measure].includes(name)))
    return all.includes('period') && base.measure === 'outcomes' ? 'period' : 'filter';
  return { measure: base.measure, at };
}
