import type { Text } from '#lib/model/text.ts';

/** What each kind of finding means, for who prepares an edition. */
export const findingKinds = {
  unreadable: {
    en: 'The file can’t be read as an edition.',
    fr: 'Le fichier ne peut être lu comme une édition.',
    nl: 'Het bestand kan niet als uitgave gelezen worden.',
  },
  code: {
    en: 'Something in the file could run or reach the network.',
    fr: 'Quelque chose dans le fichier pourrait s’exécuter ou atteindre le réseau.',
    nl: 'Iets in het bestand kan worden uitgevoerd of het netwerk bereiken.',
  },
  mismatch: {
    en: 'A number in a table is not that of the edition’s data.',
    fr: 'Un nombre d’un tableau n’est pas celui des données de l’édition.',
    nl: 'Een getal in een tabel is niet dat van de gegevens van de uitgave.',
  },
  stray: {
    en: 'A number in the file is no published one.',
    fr: 'Un nombre du fichier n’est pas un nombre publié.',
    nl: 'Een getal in het bestand is geen gepubliceerd getal.',
  },
  geometry: {
    en: 'A mark in a figure tells more than the published number.',
    fr: 'Une marque d’une figure en dit plus que le nombre publié.',
    nl: 'Een teken in een figuur zegt meer dan het gepubliceerde getal.',
  },
  order: {
    en: 'The order of rows tells something of numbers that are not shown.',
    fr: 'L’ordre des lignes dit quelque chose de nombres non diffusés.',
    nl: 'De volgorde van de rijen zegt iets over getallen die niet getoond zijn.',
  },
  contradiction: {
    en: 'No counts at all fit what is printed.',
    fr: 'Aucun comptage ne correspond à ce qui est imprimé.',
    nl: 'Geen enkele telling past bij wat er staat.',
  },
  printed: {
    en: 'A small number is printed.',
    fr: 'Un petit nombre est imprimé.',
    nl: 'Een klein getal is gedrukt.',
  },
  exact: {
    en: 'A protected number can be worked out exactly.',
    fr: 'Un nombre protégé peut être retrouvé exactement.',
    nl: 'Een beschermd getal kan exact gevonden worden.',
  },
  narrow: {
    en: 'A protected number can be worked out too closely.',
    fr: 'Un nombre protégé peut être cerné de trop près.',
    nl: 'Een beschermd getal kan te nauw bepaald worden.',
  },
  small: {
    en: 'A protected number is proven to be small.',
    fr: 'Un nombre protégé est prouvé petit.',
    nl: 'Van een beschermd getal is bewezen dat het klein is.',
  },
  group: {
    en: 'Everyone in a group, bar one at most, is shown to have something in common.',
    fr: 'Tous les membres d’un groupe, sauf un au plus, ont visiblement un point commun.',
    nl: 'Iedereen in een groep, op hoogstens één na, blijkt iets gemeen te hebben.',
  },
  repeat: {
    en: 'Few people are shown to have come again.',
    fr: 'On voit que peu de personnes sont revenues.',
    nl: 'Er blijkt dat weinig mensen terugkwamen.',
  },
  unproven: {
    en: 'It could not be proven that a number is protected.',
    fr: 'Il n’a pas pu être prouvé qu’un nombre est protégé.',
    nl: 'Er kon niet bewezen worden dat een getal beschermd is.',
  },
  asleep: {
    en: 'The test did not notice a copy without protection, so it can’t be trusted.',
    fr: 'Le test n’a pas remarqué une copie sans protection, il n’est donc pas fiable.',
    nl: 'De test merkte een kopie zonder bescherming niet op en is dus niet te vertrouwen.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type FindingKind = keyof typeof findingKinds;

/** Something that an audit found: what kind, and where or what. */
export interface Finding {
  readonly kind: FindingKind;
  readonly detail: string;
}
