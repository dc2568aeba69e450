import { bridgeOf } from './nationalities.ts';
import { at, type Random } from './random.ts';
import type { Draft } from './records.ts';

/** How the language of one contact was covered, and which languages were used. */
export interface LanguageUse {
  readonly language_main: string | null;
  readonly contact_languages: readonly string[];
  readonly person_language: string | null;
  readonly language_mode: string | null;
  readonly mediator_present: boolean | null;
}

// Languages for which an interpreter can be found, on the spot or by telephone.
const INTERPRETED = new Set(
  'ara apd tir amh orm som pus prs pes ckb kmr run kin swa tur urd ben sqi ful rus ukr kat vie zho'.split(
    ' ',
  ),
);

function modeOf(random: Random, one: Draft, own: string): string {
  const { session } = one;
  if (session.mediatorLanguages.includes(own) && random.chance(0.8)) return 'ICM';
  if (session.staffLanguages.includes(own)) return 'DIR';
  if (!INTERPRETED.has(own)) return random.chance(0.05) ? 'NONE' : 'LF';
  const indoors = session.site === 'BE-BRU-INF' || session.site === 'BE-BRU-SAM';
  if (indoors && random.chance(0.35)) return 'INT';
  if (random.chance(one.type === 'IND' ? 0.24 : 0.08)) return 'TEL';
  return random.chance(0.025) ? 'NONE' : 'LF';
}

function bridge(one: Draft, own: string): string {
  const wanted = bridgeOf(one.nationality);
  return wanted === own || !one.session.staffLanguages.includes(wanted) ? 'eng' : wanted;
}

function usedLanguages(random: Random, mode: string, main: string, own: string): string[] {
  if (random.chance(0.08)) return [];
  if (mode === 'LF' && main !== own && INTERPRETED.has(own) && random.chance(0.12)) return [main, own];
  if (mode === 'ICM' && random.chance(0.15)) return [main, at(['fra', 'eng'], random.int(0, 1))];
  return [main];
}

/** No language noted: mostly an empty cell, now and then the code for "undetermined". */
function unsaid(random: Random): string | null {
  return random.chance(0.06) ? 'und' : null;
}

/** Covers the language of one contact with whoever is at the session. */
export function languageUse(random: Random, one: Draft, ownLanguage: string | null): LanguageUse {
  const own = ownLanguage ?? bridgeOf(one.nationality);
  const mode = modeOf(random, one, own);
  const main = mode === 'LF' ? bridge(one, own) : own;
  const silent = mode === 'NONE' || random.chance(0.035);
  const withMediator = mode === 'ICM' || (one.session.mediators > 0 && random.chance(0.25));
  return {
    language_main: silent ? unsaid(random) : main,
    contact_languages: silent ? [] : usedLanguages(random, mode, main, own),
    person_language: ownLanguage === null || random.chance(0.04) ? null : ownLanguage,
    language_mode: random.chance(0.06) ? null : mode,
    mediator_present: random.chance(0.02) ? null : withMediator,
  };
}
