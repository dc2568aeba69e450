import type { NameWords } from './lexicon.ts';

/** French words for indicators and filters, besides their labels. */
export const frNames: NameWords = {
  indicators: {
    sessions: [['sessions?|sorties?|maraudes?|permanences?|interventions?', 1]],
    'contact-moments': [['contacts?|moments? de contact|echanges|conversations?', 1]],
    'people-contacts': [['personnes presentes|presences?', 1.2]],
    'persons-reached': [
      [
        'personnes?|public|gens|beneficiaires?|individus|ressortissants|femmes|hommes|familles|migrants|usagers',
        1,
      ],
      ['(?:personnes?|public|gens) (?:\\S+ )?(?:rencontre|touche|vu|atteint)\\w*|rencontre|touche', 0.4],
    ],
    'persons-upper-bound': [['borne superieure|estimation haute', 1.2]],
    'identification-rate': [['contacts? identifie\\w*|identifie\\w*', 1.2]],
    'new-persons': [
      [
        'nouvelles? personnes?|nouveaux (?:visages|beneficiaires|venus)|nouveau public|premiere fois|nouve(?:aux|lles)|inconnue?s|jamais (?:vu|rencontre)\\w*',
        1.3,
      ],
    ],
    'returning-persons': [['revenue?s|de retour|personnes? revenues?', 1.3]],
    'continuing-persons': [['toujours en contact|suivi continu', 1.3]],
    'repeat-contact-rate': [
      [
        "revue?s?|(?:vue?s?|rencontree?s?) (?:a nouveau|plusieurs fois|plus d'une fois|au moins deux fois)|a plusieurs reprises|un autre jour|contacts? repetes?",
        1.4,
      ],
    ],
    'contacts-per-person': [['contacts? par personne|(?:chaque|par) personne|en moyenne \\S+ fois', 1.5]],
    'individual-interviews': [['entretiens?(?: individuels?)?', 1.1]],
    accompaniments: [['accompagnements?', 1]],
    'accompaniments-opened': [
      [
        'accompagnements?(?: \\S+){0,3} (?:ouverts?|entames?|demarres?|inities?|lances?)|nouveaux accompagnements|ouvertures?',
        1.5,
      ],
    ],
    'accompaniment-coverage': [['accompagnee?s?|accompagnements?', 1.1]],
    'nationalities-reached': [["nationalites?|pays(?: d'origine)?", 1.1]],
    'languages-used': [['langues?', 1.1]],
    'language-covered-rate': [
      [
        "langue(?: \\S+){0,3} (?:couverte|maitrise\\w*|parlee)|couvert\\w*|sans interprete|langue (?:de|que) l'equipe",
        1.2,
      ],
    ],
    'own-language-share': [
      ['langue (?:maternelle|propre|de la personne)|(?:sa|leur) (?:propre )?langue|propre langue', 1.6],
    ],
    'mediator-share': [['mediat\\w+', 1.4]],
    'topic-share': [['themes?|abord\\w+|evoqu\\w+|discut\\w+|parl\\w+|concern\\w+|accompagnements?', 0.8]],
    'referral-rate': [['orientations?|orientee?s?|debouch\\w+|reorient\\w+|abouti\\w*', 1]],
    referrals: [['orientations?|orientee?s?|reorient\\w+', 1.1]],
    'confirmed-referral-rate': [['confirme\\w*|abouti\\w*', 1.5]],
    'outcome-coverage': [['suites?|resultats?|issues?', 1.3]],
    'outcomes-recorded': [['suites?|resultats?', 1]],
    'reentry-rate': [
      ["(?:re)?entre\\w* (?:en procedure|dans l'accueil)|procedure, retour ou accueil|reintegr\\w+", 1.3],
    ],
    'voluntary-return-applicants': [['retours? volontaires?', 1.4]],
    'vulnerable-persons': [['vulnerab\\w+', 1.4]],
    'unaccompanied-minors': [
      ['mineurs? non accompagnes?|mena|mna', 2.4],
      ['mineurs', 1],
    ],
    'contacts-per-session': [['contacts? par session|(?:chaque|par) (?:session|sortie|maraude)', 1.5]],
    'contacts-per-staff-session': [['par (?:travailleur|intervenant|collaborateur)', 1.6]],
    'cross-border-overlap': [['deux equipes|transfrontali\\w+|des deux cotes', 1.5]],
    'requests-by-actors': [
      ['acteurs?|partenaires?|premiere ligne|demandes?', 1],
      [
        '(?:acteurs?|partenaires?)(?: \\S+){0,6} demandes?|demandes? (?:des|de) (?:acteurs?|partenaires?)|premiere ligne',
        0.5,
      ],
    ],
    'spontaneous-requests': [["spontanee?s?|d'elles?-memes?|de leur propre initiative", 1.4]],
    'inbound-referrals': [["orientations? vers (?:l'|notre )equipe|orientee?s? vers (?:nous|l'equipe)", 1.5]],
  },
  scopes: {
    'mediator:yes':
      '(?:avec|par|grace a|presence d.|aide d.)?(?: ?(?:un|une|le|la|les|des|nos))* ?mediat(?:eur|rice)s?',
    'mediator:no': 'sans (?:mediateur|mediatrice|mediation)',
    'sex:F': 'femmes?|filles?',
    'sex:M': 'hommes?|garcons?',
    'age:u18': 'mineurs?|enfants|moins de 18 ans',
    'profile:SM': 'hommes? (?:isoles?|seuls?)',
    'profile:SW': 'femmes? (?:isolees?|seules?)',
    'profile:FAM': 'familles?',
    'profile:UAM': 'mineurs? non accompagnes?|mena',
    'topic:REC': 'accueil',
    'topic:AVR': 'retour volontaire',
    'topic:DUB': 'dublin',
    'topic:REG': 'regularis\\w+|9bis',
    'referral:LEG': 'aide juridique|avocate?s?|soutien juridique|juridiques?',
    'referral:MED': 'medica\\w+|medecins?|soins',
    'referral:SHE': 'hebergements?',
    'team:FR-OFII': 'equipe francaise|cote francais|france',
    'team:BE-FEDASIL': 'equipe belge|cote belge|belgique',
  },
};
