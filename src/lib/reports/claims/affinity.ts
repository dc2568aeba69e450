import type { Locale } from '#lib/model/text.ts';
import type { Claim, Fact } from './claim.ts';
import type { Span } from './fold.ts';
import { clausesOf, indicatorMentions, scopeMentions } from './names.ts';

/** How much words count in another clause than the claim's, and a filter that is named there. */
const ELSEWHERE = 0.6;
const SCOPE = { here: 2, elsewhere: 1.2 };
/** A fact of the whole report gives way to one under a filter that the sentence names. */
const UNNAMED_WHOLE = 0.3;
/** What a group is counted by where no word says so: its people, the talks in a language or at a place. */
const usual: Readonly<Partial<Record<string, string>>> = {
  nationality: 'persons-reached',
  profile: 'persons-reached',
  status: 'persons-reached',
  sex: 'persons-reached',
  age: 'persons-reached',
  language: 'contact-moments',
  region: 'contact-moments',
  site: 'contact-moments',
  team: 'contact-moments',
  mediator: 'contact-moments',
  topic: 'topic-share',
  referral: 'referrals',
};
const USUAL = 0.3;
/** A number so large, or so exact, tells its fact without a word. */
const TELLING = 100;
const BY_VALUE = 0.2;
const BY_SCOPE = 0.3;

/** A folded sentence and what is said where. */
export interface Reading {
  /** Where it speaks of an indicator, or names a filter, found once for all facts and claims. */
  readonly mentions: Map<string, ReturnType<typeof indicatorMentions>>;
  readonly filters: Map<string, Span[][]>;
  readonly text: string;
  readonly locale: Locale;
  readonly clauses: readonly Span[];
}

/** A folded sentence, its clauses told apart. */
export function toReading(text: string, locale: Locale): Reading {
  return { text, locale, clauses: clausesOf(text, locale), mentions: new Map(), filters: new Map() };
}

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** Where a sentence names the filters of a fact, by key. */
export function filterMentions({ filters, text, locale }: Reading, fact: Fact): Span[][] {
  return once(filters, JSON.stringify(fact.scope), () => scopeMentions(text, fact, locale));
}

/** Characters between a claim and the words. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, a.at - b.end, b.at - a.end);
}

/** Whether the words stand in the clause of the claim. */
export function isNear({ clauses }: Reading, claim: Span, mention: Span): boolean {
  const clause = clauses.find(({ at, end }) => claim.at >= at && claim.at < end);
  return clause !== undefined && mention.at >= clause.at && mention.at < clause.end;
}

const nearest = (claim: Span, mentions: readonly Span[]): number =>
  Math.min(400, ...mentions.map((mention) => distance(claim, mention)));

function wordScore(reading: Reading, claim: Span, fact: Fact): { score: number; far: number } {
  const mentions = once(reading.mentions, fact.indicator, () =>
    indicatorMentions(reading.text, fact.indicator, reading.locale),
  );
  const scores = mentions
    .map((mention) => mention.weight * (isNear(reading, claim, mention) ? 1 : ELSEWHERE))
    .toSorted((a, b) => b - a);
  const [best = 0, ...rest] = scores;
  return { score: best + Math.min(0.3, rest.length * 0.1), far: nearest(claim, mentions) };
}

/** How well the filters are named; null where one isn't. */
function scopeScore(reading: Reading, claim: Span, fact: Fact): { score: number; far: number } | null {
  const keys = filterMentions(reading, fact);
  if (keys.some((mentions) => mentions.length === 0)) return null;
  const score = keys.reduce(
    (sum, mentions) =>
      sum + (mentions.some((one) => isNear(reading, claim, one)) ? SCOPE.here : SCOPE.elsewhere),
    0,
  );
  return { score, far: nearest(claim, keys.flat()) };
}

const isUsual = ({ scope, indicator }: Fact): boolean =>
  Object.keys(scope).every((key) => usual[key] === indicator);

const isTelling = (claim: Claim): boolean =>
  claim.kind === 'number' &&
  claim.form === 'count' &&
  claim.bound === 'exact' &&
  (claim.value >= TELLING || claim.decimals > 0);

/**
 * How well the words of a sentence, around a claim, speak of a fact; null where they don't. The nearer the words, the
 * better, where all else is equal.
 */
export function affinity(reading: Reading, claim: Claim, fact: Fact): number | null {
  const word = wordScore(reading, claim, fact);
  const scope = scopeScore(reading, claim, fact);
  if (!scope) return null;
  const isWhole = Object.keys(fact.scope).length === 0;
  const closeness = -(Math.min(word.far, 400) + (isWhole ? 0 : scope.far)) / 1000;
  if (word.score > 0) return word.score + scope.score - (isWhole ? UNNAMED_WHOLE : 0) + closeness;
  if (!isWhole) return BY_SCOPE + (isUsual(fact) ? USUAL : 0) + scope.score + closeness;
  return isTelling(claim) ? BY_VALUE + closeness : null;
}
