import { formatNumber } from '#lib/i18n/format.ts';
import type { Locale, Text } from '#lib/model/text.ts';
import type { Cause, ChangeKind } from '../changes.ts';
import { filled } from './sentence.ts';

/** Why printed numbers differ from those of an earlier edition, as a heading above them. */
export const causeWords: Readonly<Record<Cause, Text>> = {
  'late-records': {
    en: 'Records that came in late',
    fr: 'Enregistrements arrivés tard',
    nl: 'Registraties die laat binnenkwamen',
  },
  corrections: {
    en: 'Records that were corrected, completed or taken out',
    fr: 'Enregistrements corrigés, complétés ou retirés',
    nl: 'Registraties die verbeterd, aangevuld of geschrapt zijn',
  },
  records: {
    en: 'Late or corrected: not told apart',
    fr: 'Tardifs ou corrigés, sans distinction',
    nl: 'Laat of verbeterd: niet te onderscheiden',
  },
  definitions: {
    en: 'Something else is counted under the same name',
    fr: 'Autre contenu sous le même nom',
    nl: 'Onder dezelfde naam wordt iets anders geteld',
  },
  filters: {
    en: 'Other days or another part of the work',
    fr: 'D’autres jours ou une autre partie du travail',
    nl: 'Andere dagen of een ander deel van het werk',
  },
  rounding: { en: 'Rounding alone', fr: 'Arrondi seul', nl: 'Alleen afronding' },
};

/** How many numbers of an edition became what, since an earlier one. */
export const kindWords: Readonly<Record<ChangeKind, Text>> = {
  moved: {
    en: 'Numbers that changed: {count}',
    fr: 'Nombres qui ont changé\u202f: {count}',
    nl: 'Getallen die veranderden: {count}',
  },
  balanced: {
    en: 'Unchanged, since what was added and what was taken out cancel each other: {count}',
    fr: 'Inchangés, ajouts et retraits se compensant\u202f: {count}',
    nl: 'Ongewijzigd, omdat wat erbij kwam en wat wegviel elkaar opheffen: {count}',
  },
  same: { en: 'Unchanged: {count}', fr: 'Inchangés\u202f: {count}', nl: 'Ongewijzigd: {count}' },
  shown: {
    en: 'Shown now, not before: {count}',
    fr: 'Diffusés maintenant, pas avant\u202f: {count}',
    nl: 'Nu getoond, voordien niet: {count}',
  },
  added: {
    en: 'New in this edition: {count}',
    fr: 'Nouveaux dans cette édition\u202f: {count}',
    nl: 'Nieuw in deze uitgave: {count}',
  },
  hidden: {
    en: 'No longer shown: {count}',
    fr: 'Ne sont plus diffusés\u202f: {count}',
    nl: 'Niet meer getoond: {count}',
  },
  removed: {
    en: 'Shown before, no longer part of the edition: {count}',
    fr: 'Diffusés avant, ne faisant plus partie de l’édition\u202f: {count}',
    nl: 'Voordien getoond, geen deel meer van de uitgave: {count}',
  },
  unshown: {
    en: 'Not shown, neither now nor before: {count}',
    fr: 'Non diffusés, ni maintenant ni avant\u202f: {count}',
    nl: 'Niet getoond, nu noch voordien: {count}',
  },
};

/** Words around the differences between two editions. Places in braces are filled. */
export const changeWords = {
  title: {
    en: 'What changed since edition {number} of {date}',
    fr: 'Ce qui a changé depuis l’édition {number} du {date}',
    nl: 'Wat er veranderde sinds uitgave {number} van {date}',
  },
  rounded: {
    en: 'These numbers are rounded, so their differences are, too: an amount can be up to {error} more or less than the true one. Read the direction from it, not how many people.',
    fr: 'Ces nombres sont arrondis, leurs écarts le sont donc aussi\u202f: un écart peut différer du vrai de {error} au plus. Il indique un sens, pas un nombre de personnes.',
    nl: 'Deze getallen zijn afgerond, hun verschillen dus ook: een verschil kan tot {error} meer of minder zijn dan het echte. Lees er de richting uit, niet hoeveel mensen het zijn.',
  },
  table: {
    en: 'The numbers that records or definitions moved',
    fr: 'Les nombres que des enregistrements ou des définitions ont déplacés',
    nl: 'De getallen die door registraties of definities verschoven',
  },
  cell: { en: 'Number', fr: 'Nombre', nl: 'Getal' },
  before: { en: 'Before', fr: 'Avant', nl: 'Voordien' },
  now: { en: 'Now', fr: 'Maintenant', nl: 'Nu' },
  gone: { en: 'No longer shown', fr: 'Ne sont plus diffusés', nl: 'Niet meer getoond' },
  goneWhy: {
    en: 'The new number, or how far it is from the earlier one, would say something about a few people, or it protects another number.',
    fr: 'Le nouveau nombre, ou son écart avec l’ancien, dirait quelque chose de quelques personnes, ou il protège un autre nombre.',
    nl: 'Het nieuwe getal, of hoe ver het van het oude ligt, zou iets over enkele mensen zeggen, of het beschermt een ander getal.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What differences of numbers rounded to a base tell: two numbers, each a base less one from the true one at most. */
export const roundedDifferences = (base: number, locale: Locale): string =>
  filled(changeWords.rounded[locale], { error: formatNumber(2 * (base - 1), locale) });
