import { indicatorById } from '#lib/indicators/registry.ts';
import { codeLists, labelOf } from '#lib/model/codes/registry.ts';
import { dimensionLabel } from '#lib/model/dimension-label.ts';
import { dimensions } from '#lib/model/dimension.ts';
import { isFilterKey, type FilterKey } from '#lib/model/params.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Fact } from './claim.ts';
import { fold, spans, words, type Span } from './fold.ts';
import { lexicons } from './lexicon/lexicons.ts';

const SHORTEST_NAME = 4;
/** A label of one word counts as a synonym does; each further word tells more. */
const labelWeight = (label: string): number => 0.65 + 0.35 * label.split(' ').length;

const escaped = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&').replace(/\\-/gu, '-');

/** Folded spellings of a code: its label in the language and the other spellings that are long enough to be names. */
function namesOf(key: FilterKey, code: string, locale: Locale): string[] {
  const dimension = dimensions[key];
  const list = 'list' in dimension ? dimension.list : key === 'region' ? 'region' : null;
  const aliases = list ? (codeLists[list].codes.find((one) => one.code === code)?.aliases ?? []) : [];
  const label = list ? labelOf(list, code, locale) : dimensionLabel(key, code, locale);
  return [label, ...aliases].map(fold).filter((name) => name.length >= SHORTEST_NAME);
}

const sources = new Map<string, string>();

/** The pattern of the words that name a filter, with the endings of the language. */
function scopeSource(key: FilterKey, code: string, locale: Locale): string {
  const id = `${locale} ${key}:${code}`;
  const known = sources.get(id);
  if (known !== undefined) return known;
  const { endings, scopes } = lexicons[locale];
  const names = namesOf(key, code, locale).flatMap((name) => [
    `${escaped(name)}(?:${endings})?`,
    ...(locale === 'nl' && name.endsWith('ees') ? [`${escaped(name.slice(0, -2))}zen`] : []),
  ]);
  const made = [...names, scopes[`${key}:${code}`] ?? ''].filter((name) => name !== '').join('|');
  sources.set(id, made);
  return made;
}

/** Where a folded sentence names the filters of a fact, by key; a key that it doesn't name has none. */
export function scopeMentions(text: string, fact: Fact, locale: Locale): Span[][] {
  return Object.entries(fact.scope).map(([key, codes]) =>
    codes.flatMap((code) => {
      const source = isFilterKey(key) ? scopeSource(key, code, locale) : '';
      return source === '' ? [] : spans(text, words(source));
    }),
  );
}

/** Where a folded sentence speaks of an indicator, with the weight of the words. */
export function indicatorMentions(
  text: string,
  indicator: string,
  locale: Locale,
): (Span & { readonly weight: number })[] {
  const label = indicatorById(indicator)?.label[locale];
  const table = lexicons[locale].indicators[indicator] ?? [];
  const all = label === undefined ? table : [...table, [escaped(fold(label)), labelWeight(label)] as const];
  return all.flatMap(([source, weight]) => spans(text, words(source)).map((span) => ({ ...span, weight })));
}

/** The parts of a folded sentence that each say a thing of their own: between commas, brackets and conjunctions. */
export function clausesOf(text: string, locale: Locale): Span[] {
  const breaks = [
    ...spans(text, /[,;:](?= )|[()]| [–—-] /gu),
    ...spans(text, words(lexicons[locale].clauses)),
  ].toSorted((a, b) => a.at - b.at);
  const out: Span[] = [];
  let from = 0;
  for (const { at, end } of breaks) {
    if (at > from) out.push({ at: from, end: at });
    from = Math.max(from, end);
  }
  return [...out, { at: from, end: text.length }];
}
