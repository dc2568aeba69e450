import { frNames } from './fr-names.ts';
import type { Lexicon } from './lexicon.ts';

/** French words of figures and of how they change. */
export const fr: Lexicon = {
  bounds: [
    ['atLeast', "au moins|au minimum|pas moins de|pas moins d'|un minimum de"],
    ['atMost', "au plus|au maximum|tout au plus|jusqu'a|pas plus de|pas plus d'"],
    [
      'nearly',
      "pres de|pres d'|presque|quasi(?:ment)?|(?:un peu|legerement|a peine) moins (?:de |d'|du )|pas loin de|a peu de chose pres",
    ],
    [
      'over',
      "(?:(?:un peu|bien|nettement|largement|legerement) )?plus (?:de |d'|du )|au-dela de|depass(?:e|ent|ant|ait)|superieure?s? a",
    ],
    ['under', "moins (?:de |d'|du )|inferieure?s? a|en dessous de"],
    [
      'about',
      "environ|quelque|autour de|a peu pres|approximativement|grosso modo|aux alentours de|de l'ordre de|env\\.|une estimation de",
    ],
  ],
  percent: '%|pour ?cents?\\b|pourcents?\\b|p\\. ?c\\.',
  points: '(?:points?(?: de pourcentage)?|pts?|pp)\\b',
  fractions: [
    ['(?:les )?deux[ -]tiers', 200 / 3],
    ['(?:un|le) tiers', 100 / 3],
    ['(?:les )?trois[ -]quarts', 75],
    ['(?:un|le) quart', 25],
    ['(?:les )?quatre[ -]cinquiemes?', 80],
    ['(?:les )?trois[ -]cinquiemes?', 60],
    ['(?:les )?deux[ -]cinquiemes?', 40],
    ['(?:un|le) cinquieme', 20],
    ['(?:un|le) sixieme', 100 / 6],
    ['(?:un|le) huitieme', 12.5],
    ['(?:les )?neuf[ -]dixiemes?', 90],
    ['(?:les )?trois[ -]dixiemes?', 30],
    ['(?:un|le) dixieme', 10],
    ['(?:la |une )?moitie', 50],
  ],
  majority:
    "(?:une |la )?(?:large |grande |nette |tres grande |ecrasante )?majorite d(?:e|es|u|')|la plupart d(?:e|es|u|')",
  outOf: 'sur',
  collectives: [
    ['une dizaine', 10],
    ['une douzaine', 12],
    ['une quinzaine', 15],
    ['une vingtaine', 20],
    ['une trentaine', 30],
    ['une quarantaine', 40],
    ['une cinquantaine', 50],
    ['une soixantaine', 60],
    ['une centaine', 100],
    ['deux centaines', 200],
    ['un millier', 1000],
    ['deux milliers', 2000],
  ],
  shareWords: 'part|proportion|pourcentage|taux',
  multiples: [
    [
      '(?:presque |quasiment |plus que |pratiquement )?double(?:es|e|s|nt)?|le double|deux fois plus|multipli\\w+ par (?:deux|2)',
      2,
    ],
    [
      '(?:presque |quasiment |plus que )?triple(?:es|e|s|nt)?|le triple|trois fois plus|multipli\\w+ par (?:trois|3)',
      3,
    ],
    ['quadruple(?:es|e|s|nt)?|quatre fois plus|multipli\\w+ par (?:quatre|4)', 4],
    [
      '(?:deux fois moins|divis\\w+ par (?:deux|2)|diminue de moitie|baisse de moitie|reduit\\w* de moitie)',
      0.5,
    ],
  ],
  directions: {
    stable:
      "stables?|stabilite|inchangee?s?|constante?s?|stagn\\w+|stabilis\\w+|rien n'a change|n'(?:a|ont) (?:pas|guere|pratiquement pas) (?:change|evolue|varie)|ne chang(?:e|ent) (?:pas|guere)|meme niveau|se mainti(?:ent|ennent)|s'est maintenue?|comparable a|quasi identique|du meme ordre|identique a|equivalente?s? a",
    up: "augment(?:e|es|ent|ee|ees|ait|aient|ation|ations)|progress(?:e|es|ent|ion|ait|ee)|haus(?:se|ses)|en croissance|croissance|crois(?:t|sent)|croit|s'est accrue?|se sont accrue?s|accroissement|accru(?:e|s|es)?|grimp(?:e|ent|ee|ait)|bond(?:i|it)?|gagn(?:e|ent|ee)|s'(?:envol|elargi|etoff)\\w+|elev(?:e|ee|ees) qu'en|montee|monte(?:nt)? a|remont(?:e|ent|ee)|s'accroi(?:t|ssent)|explos(?:e|ent|ee)|rebond(?:i|it)?|s'est renforce\\w*|amplifi\\w+|redemarr\\w+|repart(?:i|ent)? a la hausse|en plus grand nombre|(?:plus|davantage)(?: [\\w-]+){0,3} qu(?:'en \\d{4}|e l'an|'un an|'avant|'auparavant|e les annees|e precedemment)",
    down: "baiss(?:e|es|ent|ee|ait|aient)|diminu(?:e|es|ent|ee|ees|ait|aient|tion|tions)|recul(?:e|es|ent|ait|ee)?|decrois(?:sance|sent)|decroit|decru|chut(?:e|es|ent|ee|ait)|s'(?:est|sont) effondre\\w*|effondrement|s'est reduite?|reduction|tomb(?:e|ee|es|ees|ent)|repli|retomb(?:e|ent|ee|ees)|s'erod\\w+|s'est erode\\w*|erosion|flechit|se redui(?:t|sent)|s'amenuis\\w+|plong(?:e|ent|ee)|degringol\\w+|se contract\\w+|ralenti\\w*|ralentissement|se tass\\w+|s'est tassee?|perd(?:u|ue|ent)?(?= \\d)|fleuchiss\\w+|flechi\\w*|regress(?:e|ent|ion|ee)|moins(?: [\\w-]+){0,3} qu(?:'en \\d{4}|e l'an|'un an|'avant|'auparavant|e les annees|e precedemment)",
  },
  noClaim:
    "(?:pour|devrait|devraient|va|vont|pourrait|pourraient|ne|n'a pas|n'ont pas|vise a|doit|doivent|n'est pas en|sans|si)(?: faire)? ",
  changeLeads: [
    [1, 'plus|hausse de|augmentation de|progression de|croissance de|gagn\\w+|bond de|\\ben hausse de'],
    [-1, 'moins|baisse de|diminution de|recul de|chute de|perd\\w*|en baisse de'],
    [0, "de|d'"],
  ],
  more: "de plus|de mieux|en plus|supplementaires?|plus (?:eleve|nombreu)\\w*|plus qu|d'augmentation|de hausse",
  fewer: 'de moins|en moins|moins (?:eleve|nombreu)\\w*|moins qu|de baisse|de diminution',
  beforeLead:
    'contre|au lieu de|par rapport aux?|par rapport a|compare(?:e|s|es)? aux?|face a|(?:passe(?:e|s|es|nt)?|passant) de|apres|(?:\\d{4}|annee precedente|an dernier) ?: ?',
  from: "de|d'",
  to: 'a|vers',
  ranks: [
    [
      '(?:deuxieme|seconde?) (?:groupe|nationalite|langue|theme|motif|lieu|site|destination|service|public|pays|place|position)|au second rang|au deuxieme rang',
      2,
    ],
    [
      'troisieme (?:groupe|nationalite|langue|theme|motif|lieu|site|destination|service|public|pays|place|position)',
      3,
    ],
    [
      'l[ea]s? plus (?:souvent|pratique|presente?|entendu|choisi|evoque|cite|discute|traite|touche|frequente|frequent|important|nombreu|represente|utilise|parle|aborde|gros|grand|courant|repandu|sollicite|visite|rencontre|demande)\\w*|(?:premier|premiere|principal|principale)s? (?:groupe|nationalite|langue|theme|motif|lieu|site|destination|service|public|pays|place|position|orientation)|(?:arriv\\w+ |vien\\w+ |\\bse class\\w+ )?en tete|en premiere place|au premier rang|majoritaires?|dominent|predomin\\w+',
      1,
    ],
  ],
  comparisons: [
    [
      true,
      "devanc(?:e|ent|ait|aient)|depass(?:e|ent|ait|aient)|surpass(?:e|ent)|devant (?=les? |la |l')|l'emport(?:e|ent) sur",
      '',
    ],
    [false, "derriere (?=les? |la |l')", ''],
    [
      true,
      "(?:plus|davantage|plus nombreu\\w+) ?(?:de |d'|des )?(?:[\\w'-]+ ){0,6}?",
      "qu(?:e |')(?!en|un an|l'an|avant|auparavant)",
    ],
    [false, "(?:moins) ?(?:de |d'|des )?(?:[\\w'-]+ ){0,6}?", "qu(?:e |')(?!en|un an|l'an|avant|auparavant)"],
  ],
  clauses:
    'alors que|tandis que|mais|bien que|quoique|cependant|toutefois|en revanche|pourtant|malgre|et en|et a',
  months:
    'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv\\.|fevr\\.|juil\\.|sept\\.|oct\\.|nov\\.|dec\\.',
  notFigures: [
    '(?:articles?|art\\.?|sections?|annexes?|pages?|pp?\\.|figures?|fig\\.|tableaux?|tabl?\\.|phases?|etapes?|chapitres?|reglements?|directives?|n°|no\\.?|notes?|versions?|objectifs?|indicateurs?|lots?|wp|volets?|axes?|paragraphes?|par\\.|alineas?|niveau|zone|covid|point)[ -]?(?:\\(?ue\\)? |n°|no\\.? )?\\d[\\d./-]*(?:bis|ter|er|[a-z])?\\b(?:(?:,| et|-| a) \\d+(?! ?%| \\w+s\\b))*',
    '(?:les |de |des )?(?:moins|plus) de (?:15|16|18|21|25|60|65)(?: ans)?\\b(?! ?%| pour)(?! \\w+s\\b)|(?:les |de |des )?(?:moins|plus) de (?:15|16|18|21|25|60|65) ans',
    '(?:agee?s? (?:de|entre)|age de) \\d{1,2}(?: (?:a|et|ou) \\d{1,2})?(?: ans)?',
    '(?:eur|euros?|€) ?\\d[\\d., ]*\\d?',
    "\\d[\\d., ]* ?(?:millions? |milliards? |k)?(?:d'|de )?(?:eur\\b|euros?|€)",
    '\\d[\\d.,]*[ -](?:ans?|mois|semaines?|jours?|heures?|minutes?|h|km|kilomet\\w+|metres?|etp|equivalents?|travailleurs|collegues|collaborateurs|intervenants)\\b',
    'de \\d{1,2} a \\d{1,2} (?:ans|heures|h)\\b|\\d{1,2} ?h(?: ?\\d{2})?\\b',
    '\\d+(?:ere?|re|nde?|e|eme)\\b',
  ],
  yearLead:
    "en|de|depuis|jusqu'en|d'ici|fin|debut|mi-?|annee|an|pour|a|et|entre|avant|apres|qu'en|durant|courant|ete|hiver|printemps|automne|par rapport a|vers|dans",
  abbreviations:
    'p\\. ?ex|p|pp|m|mm|dr|mme|mlle|mgr|st|ste|env|art|al|c\\.-a-d|cf|etc|fig|tab|no|nos|approx|av|bd|min|max|resp|vol|ed|ibid|janv|fevr|juil|sept|oct|nov|dec',
  endings: 's|es|ne|nes|e|x',
  ...frNames,
};
