import type { Text } from '#lib/model/text.ts';

/** The words of an edition that are the same in all of them. Places in braces are filled. */
export const words = {
  skip: { en: 'To the content', fr: 'Aller au contenu', nl: 'Naar de inhoud' },
  languages: { en: 'Languages', fr: 'Langues', nl: 'Talen' },
  meta: {
    en: 'Edition {number}, {date}. Period: {period}. Data to {asOf}. Published by {publisher}.',
    fr: 'Édition {number}, {date}. Période\u202f: {period}. Données jusqu’au {asOf}. Publié par {publisher}.',
    nl: 'Uitgave {number}, {date}. Periode: {period}. Gegevens tot {asOf}. Uitgegeven door {publisher}.',
  },
  synthetic: {
    en: 'Made from synthetic sample data: no number is about real people.',
    fr: 'Établi à partir de données d’exemple synthétiques\u202f: aucun chiffre ne concerne des personnes réelles.',
    nl: 'Gemaakt uit synthetische voorbeeldgegevens: geen enkel cijfer gaat over echte personen.',
  },
  small: { en: '0–4', fr: '0–4', nl: '0–4' },
  hidden: { en: 'not shown', fr: 'non diffusé', nl: 'niet getoond' },
  table: { en: 'The numbers as a table', fr: 'Les chiffres en tableau', nl: 'De cijfers als tabel' },
  measure: { en: 'Number of {measure}', fr: 'Nombre\u202f: {measure}', nl: 'Aantal {measure}' },
  most: {
    en: '{label}: {value} of {total} {measure}, more than any other.',
    fr: '{label}\u202f: {value} sur {total} {measure}, plus que tout autre.',
    nl: '{label}: {value} van {total} {measure}, meer dan elk ander.',
  },
  peak: {
    en: 'Most {measure} in {high} ({most}), fewest in {low} ({least}).',
    fr: 'Le plus de {measure} en {high} ({most}), le moins en {low} ({least}).',
    nl: 'De meeste {measure} in {high} ({most}), de minste in {low} ({least}).',
  },
  level: {
    en: '{total} {measure} in all.',
    fr: '{total} {measure} au total.',
    nl: '{total} {measure} in totaal.',
  },
  overlap: {
    en: 'The parts don’t add up to the total: one of {measure} can be in several.',
    fr: 'Les parties ne s’additionnent pas\u202f: un même cas ({measure}) peut être dans plusieurs.',
    nl: 'De delen tellen niet op tot het totaal: één geval ({measure}) kan in meerdere zitten.',
  },
  protection: {
    en: 'How people are protected',
    fr: 'Comment les personnes sont protégées',
    nl: 'Hoe mensen beschermd zijn',
  },
  rounded: {
    en: 'Every number is rounded to a multiple of five, so that nobody can be recognised and sums still add up. The true number is at most four more or less; “0–4” means that it may be nobody or up to four.',
    fr: 'Chaque nombre est arrondi à un multiple de cinq, de sorte que personne ne soit reconnaissable et que les sommes restent justes. Le vrai nombre en diffère de quatre au plus\u202f; «\u00a00–4\u00a0» signifie personne ou jusqu’à quatre.',
    nl: 'Elk getal is afgerond op een veelvoud van vijf, zodat niemand herkenbaar is en de sommen kloppen. Het echte aantal wijkt er hoogstens vier van af; “0–4” betekent niemand of hoogstens vier.',
  },
  suppressed: {
    en: 'Numbers from 1 to {below} are not shown, and others with them, so that none can be worked out by subtraction. All that are not shown bear the same mark: it does not say whether a number is small.',
    fr: 'Les nombres de 1 à {below} ne sont pas diffusés, ni d’autres avec eux, de sorte qu’aucun ne puisse être retrouvé par soustraction. Tous portent la même marque\u202f: elle ne dit pas si un nombre est petit.',
    nl: 'Getallen van 1 tot {below} worden niet getoond, en andere met hen, zodat geen enkel door aftrekken te vinden is. Alle dragen hetzelfde teken: het zegt niet of een getal klein is.',
  },
  fewHidden: {
    en: 'A number that is “not shown” stands for too few different people, or protects one that does.',
    fr: 'Un nombre «\u00a0non diffusé\u00a0» concerne trop peu de personnes différentes, ou en protège un tel.',
    nl: 'Een getal dat “niet getoond” is, gaat over te weinig verschillende personen, of beschermt zo’n getal.',
  },
  attacked: {
    en: 'Before it was published, this file was read like an outsider would and tested together with all earlier editions: no count of 1 to 4 people can be worked out from it.',
    fr: 'Avant sa publication, ce fichier a été lu comme le ferait un tiers et mis à l’épreuve avec toutes les éditions précédentes\u202f: aucun groupe de 1 à 4 personnes ne peut en être déduit.',
    nl: 'Voor de publicatie is dit bestand gelezen zoals een buitenstaander dat zou doen, en samen met alle vorige uitgaven getoetst: geen groep van 1 tot 4 personen kan eruit worden afgeleid.',
  },
  closed: {
    en: 'Closed periods are published again only when late records change a number by five or more; otherwise the earlier number stays.',
    fr: 'Les périodes closes ne sont republiées que si des enregistrements tardifs changent un nombre de cinq ou plus\u202f; sinon, le nombre antérieur reste.',
    nl: 'Afgesloten periodes worden pas opnieuw gepubliceerd als late registraties een getal met vijf of meer veranderen; anders blijft het eerdere getal.',
  },
  definitions: { en: 'What is counted', fr: 'Ce qui est compté', nl: 'Wat er geteld is' },
  changes: {
    en: 'What changed since edition {from}',
    fr: 'Ce qui a changé depuis l’édition {from}',
    nl: 'Wat er veranderde sinds uitgave {from}',
  },
  changed: {
    en: '{count} numbers differ, because of records that came in late or were corrected; {same} are the same, {added} are new, {removed} are no longer there.',
    fr: '{count} nombres diffèrent, à cause d’enregistrements arrivés tard ou corrigés\u202f; {same} sont identiques, {added} sont nouveaux, {removed} n’y sont plus.',
    nl: '{count} getallen verschillen, door registraties die laat binnenkwamen of verbeterd zijn; {same} zijn gelijk, {added} zijn nieuw, {removed} staan er niet meer in.',
  },
  before: { en: 'Before', fr: 'Avant', nl: 'Voordien' },
  now: { en: 'Now', fr: 'Maintenant', nl: 'Nu' },
  difference: { en: 'Difference', fr: 'Différence', nl: 'Verschil' },
  cell: { en: 'Number', fr: 'Nombre', nl: 'Getal' },
  cite: { en: 'Cite as', fr: 'Citer comme', nl: 'Citeren als' },
  citation: {
    en: '{publisher}, {title}, edition {number}, {date} ({id}).',
    fr: '{publisher}, {title}, édition {number}, {date} ({id}).',
    nl: '{publisher}, {title}, uitgave {number}, {date} ({id}).',
  },
  check: {
    en: 'Is this file as it was published?',
    fr: 'Ce fichier est-il tel que publié\u202f?',
    nl: 'Is dit bestand zoals het gepubliceerd is?',
  },
  verify: { en: 'Check the file', fr: 'Vérifier le fichier', nl: 'Het bestand controleren' },
  checkNote: {
    en: 'Works without a connection. The fingerprint below is also in the publisher’s list of editions: if both agree, nothing was changed.',
    fr: 'Fonctionne sans connexion. L’empreinte ci-dessous figure aussi dans la liste des éditions de l’éditeur\u202f: si les deux concordent, rien n’a été changé.',
    nl: 'Werkt zonder verbinding. De vingerafdruk hieronder staat ook in de lijst van uitgaven van de uitgever: als beide gelijk zijn, is er niets veranderd.',
  },
  good: {
    en: 'All numbers, sums and the fingerprint agree.',
    fr: 'Tous les nombres, les sommes et l’empreinte concordent.',
    nl: 'Alle getallen, sommen en de vingerafdruk kloppen.',
  },
  unhashed: {
    en: 'All numbers and sums agree; this browser can’t check the fingerprint.',
    fr: 'Tous les nombres et les sommes concordent\u202f; ce navigateur ne peut pas vérifier l’empreinte.',
    nl: 'Alle getallen en sommen kloppen; deze browser kan de vingerafdruk niet controleren.',
  },
  bad: {
    en: 'This file was changed after it was published:',
    fr: 'Ce fichier a été modifié après sa publication\u202f:',
    nl: 'Dit bestand is na publicatie veranderd:',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A sentence with its places filled; a place that isn't given is a fault of the program. */
export function filled(sentence: string, parts: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`Nothing is given for ${name}`);
    return part;
  });
}
