import type { Locale } from '#lib/model/text.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Lexicon } from './lexicon.ts';
import { nl } from './nl.ts';

/** The words of each language. */
export const lexicons: Readonly<Record<Locale, Lexicon>> = { en, fr, nl };
