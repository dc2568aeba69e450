import type { Text } from '#lib/model/text.ts';

/** The words with which an edition explains itself: its protection, its changes, and how to check it. Places in braces are filled. */
export const noteWords = {
  notes: { en: 'How to read these numbers', fr: 'Lire ces chiffres', nl: 'Hoe deze cijfers te lezen' },
  roundedLead: { en: 'They are rounded.', fr: 'Ils sont arrondis.', nl: 'Ze zijn afgerond.' },
  rounded: {
    en: 'So that nobody can be recognised, every number is rounded up or down to a multiple of {base}, in such a way that totals still add up. A number can differ from the true one by {error} at most; “0–{error}” means nobody, or up to {error}.',
    fr: 'Pour que personne ne puisse être reconnu, chaque nombre est arrondi à un multiple de {base}, vers le haut ou vers le bas, de façon que les totaux restent justes. Un nombre peut s’écarter du vrai de {error} au plus\u202f; «\u00a00–{error}\u00a0» signifie personne, ou {error} au plus.',
    nl: 'Zodat niemand herkend kan worden, is elk getal naar boven of naar beneden afgerond op een veelvoud van {base}, zo dat de totalen blijven kloppen. Een getal wijkt hoogstens {error} af van het echte; “0–{error}” betekent niemand, of hoogstens {error}.',
  },
  fewLead: {
    en: 'Some are not shown.',
    fr: 'Certains ne sont pas diffusés.',
    nl: 'Sommige worden niet getoond.',
  },
  few: {
    en: 'Behind such a number stand too few different people, or it protects a number that does. The mark is the same for all, so it does not say which.',
    fr: 'Derrière un tel nombre se trouvent trop peu de personnes différentes, ou il en protège un autre. La marque est la même pour tous\u202f: elle ne dit pas lesquels.',
    nl: 'Achter zo’n getal zitten te weinig verschillende personen, of het beschermt een ander getal. Het teken is voor alle hetzelfde en zegt dus niet welke.',
  },
  hiddenLead: {
    en: 'Small numbers are not shown.',
    fr: 'Les petits nombres ne sont pas diffusés.',
    nl: 'Kleine getallen worden niet getoond.',
  },
  hidden: {
    en: 'Numbers from 1 to {below} are left out, and some others with them, so that none can be worked out by subtraction. All bear the same mark: it does not say whether a number is small. The numbers shown are exact.',
    fr: 'Les nombres de 1 à {below} sont omis, et quelques autres avec eux, de sorte qu’aucun ne puisse être retrouvé par soustraction. Tous portent la même marque\u202f: elle ne dit pas si un nombre est petit. Les nombres diffusés sont exacts.',
    nl: 'Getallen van 1 tot en met {below} zijn weggelaten, en enkele andere met hen, zodat geen enkel door aftrekken te vinden is. Alle dragen hetzelfde teken: het zegt niet of een getal klein is. De getoonde getallen zijn exact.',
  },
  personLead: {
    en: 'A person is not a contact.',
    fr: 'Une personne n’est pas un contact.',
    nl: 'Een persoon is geen contact.',
  },
  person: {
    en: 'The same person can have several contacts, in several places. So people don’t add up from one place or month to the next.',
    fr: 'Une même personne peut avoir plusieurs contacts, à plusieurs endroits. Les personnes ne s’additionnent donc pas d’un lieu ou d’un mois à l’autre.',
    nl: 'Eenzelfde persoon kan meerdere contacten hebben, op meerdere plaatsen. Personen kunt u dus niet optellen over plaatsen of maanden.',
  },
  knownLead: { en: 'Not everything is known.', fr: 'Tout n’est pas connu.', nl: 'Niet alles is bekend.' },
  known: {
    en: 'What people told the team is not checked, and what was not recorded has a line of its own.',
    fr: 'Ce que les personnes ont dit à l’équipe n’est pas vérifié\u202f; ce qui n’a pas été renseigné a sa propre ligne.',
    nl: 'Wat mensen het team vertelden, is niet nagegaan; wat niet is ingevuld, heeft een eigen regel.',
  },
  attackedLead: { en: 'They were tested.', fr: 'Ils ont été mis à l’épreuve.', nl: 'Ze zijn getoetst.' },
  attacked: {
    en: 'Before it was published, this file was read as an outsider would read it and attacked together with all earlier editions: no count of 1 to {below} people could be worked out.',
    fr: 'Avant sa publication, ce fichier a été lu comme le ferait un tiers et attaqué avec toutes les éditions précédentes\u202f: aucun groupe de 1 à {below} personnes n’a pu en être déduit.',
    nl: 'Voor de publicatie is dit bestand gelezen zoals een buitenstaander het zou lezen, en samen met alle vorige uitgaven aangevallen: geen groep van 1 tot en met {below} personen was eruit af te leiden.',
  },
  keptLead: {
    en: 'Earlier numbers stay where they can.',
    fr: 'Les nombres antérieurs restent autant que possible.',
    nl: 'Eerdere getallen blijven waar het kan.',
  },
  kept: {
    en: 'A number of an earlier edition is only changed when late or corrected records move it far enough for nobody to be recognised by the difference. If they don’t, it stays, or it is no longer shown.',
    fr: 'Un nombre d’une édition antérieure ne change que si des enregistrements tardifs ou corrigés le déplacent assez pour que l’écart ne fasse reconnaître personne. Sinon, il reste tel quel ou n’est plus diffusé.',
    nl: 'Een getal van een eerdere uitgave verandert alleen als late of verbeterde registraties het zo ver verplaatsen dat niemand aan het verschil te herkennen is. Anders blijft het staan, of het wordt niet meer getoond.',
  },
  edition: { en: 'This edition', fr: 'Cette édition', nl: 'Deze uitgave' },
  fixed: {
    en: 'Published on {date}. It will not be changed; a correction leads to a new edition, which explains the differences.',
    fr: 'Publiée le {date}. Elle ne sera pas modifiée\u202f; une correction donnera lieu à une nouvelle édition, qui expliquera les écarts.',
    nl: 'Gepubliceerd op {date}. Ze wordt niet meer gewijzigd; een verbetering leidt tot een nieuwe uitgave, die de verschillen uitlegt.',
  },
  previous: {
    en: 'It follows edition {id}.',
    fr: 'Elle fait suite à l’édition {id}.',
    nl: 'Ze volgt op uitgave {id}.',
  },
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
  checkLink: { en: 'Check this file', fr: 'Vérifier ce fichier', nl: 'Dit bestand controleren' },
  verify: { en: 'Check the file', fr: 'Vérifier le fichier', nl: 'Het bestand controleren' },
  checkNote: {
    en: 'Works without a connection. The check finds any word, number, bar or colour of this page that was changed after the fingerprints below were made. Whoever changes the page on purpose can make them anew: compare them with the publisher’s list of editions.',
    fr: 'Fonctionne sans connexion. La vérification trouve tout mot, nombre, barre ou couleur de cette page modifié après le calcul des empreintes ci-dessous. Qui modifie la page à dessein peut les recalculer\u202f: comparez-les avec la liste des éditions de l’éditeur.',
    nl: 'Werkt zonder verbinding. De controle vindt elk woord, elk getal, elke staaf of kleur van deze pagina die veranderd is nadat de vingerafdrukken hieronder gemaakt zijn. Wie de pagina met opzet verandert, kan ze opnieuw maken: vergelijk ze met de lijst van uitgaven van de uitgever.',
  },
  dataPrint: {
    en: 'Fingerprint of the data (SHA-256):',
    fr: 'Empreinte des données (SHA-256)\u202f:',
    nl: 'Vingerafdruk van de gegevens (SHA-256):',
  },
  pagePrint: {
    en: 'Fingerprint of the page (SHA-256):',
    fr: 'Empreinte de la page (SHA-256)\u202f:',
    nl: 'Vingerafdruk van de pagina (SHA-256):',
  },
  good: {
    en: 'Everything agrees with both fingerprints: words, numbers, sums, bars and style.',
    fr: 'Tout concorde avec les deux empreintes\u202f: mots, nombres, sommes, barres et mise en forme.',
    nl: 'Alles klopt met beide vingerafdrukken: woorden, getallen, sommen, staven en opmaak.',
  },
  unhashed: {
    en: 'All numbers and sums agree. This browser can’t work out fingerprints, so words and bars were not checked.',
    fr: 'Tous les nombres et les sommes concordent. Ce navigateur ne peut pas calculer d’empreinte\u202f: les mots et les barres n’ont pas été vérifiés.',
    nl: 'Alle getallen en sommen kloppen. Deze browser kan geen vingerafdruk berekenen: woorden en staven zijn niet gecontroleerd.',
  },
  other: {
    en: 'Something on this page is not as it was published: a word, a bar, the style or the order. If nobody changed the file, an extension of your browser may have, or the way it was saved.',
    fr: 'Quelque chose sur cette page n’est pas tel que publié\u202f: un mot, une barre, la mise en forme ou l’ordre. Si personne n’a modifié le fichier, une extension de votre navigateur ou la façon de l’enregistrer peut en être la cause.',
    nl: 'Iets op deze pagina is niet zoals het gepubliceerd is: een woord, een staaf, de opmaak of de volgorde. Heeft niemand het bestand veranderd, dan kan een extensie van uw browser of de manier van bewaren de oorzaak zijn.',
  },
  bad: {
    en: 'This file was changed after it was published:',
    fr: 'Ce fichier a été modifié après sa publication\u202f:',
    nl: 'Dit bestand is na publicatie veranderd:',
  },
  badPrint: {
    en: 'the data are not those of the fingerprint',
    fr: 'les données ne sont pas celles de l’empreinte',
    nl: 'de gegevens zijn niet die van de vingerafdruk',
  },
  badData: {
    en: 'the data can’t be read',
    fr: 'les données sont illisibles',
    nl: 'de gegevens zijn onleesbaar',
  },
  badCells: {
    en: 'numbers are missing or added in',
    fr: 'des nombres manquent ou ont été ajoutés dans',
    nl: 'er ontbreken getallen of er kwamen er bij in',
  },
} as const satisfies Readonly<Record<string, Text>>;
