import type { NameWords } from './lexicon.ts';

/** Dutch words for indicators and filters, besides their labels. */
export const nlNames: NameWords = {
  indicators: {
    sessions: [['sessies?|outreachsessies|permanenties|rondes|shiften', 1]],
    'contact-moments': [['contacten|contact|contactmomenten|contactmoment', 1]],
    'people-contacts': [['aanwezigen|aanwezige personen', 1.2]],
    'persons-reached': [
      ['persoon|personen|mensen|publiek|begunstigden|individuen|vrouwen|mannen|gezinnen|onderdanen', 1],
      ['(?:bereikte|ontmoette) (?:personen|mensen)|bereik\\w*|ontmoet\\w*', 0.4],
    ],
    'persons-upper-bound': [['bovengrens', 1.2]],
    'identification-rate': [['geidentificeerde? contacten|geidentificeerde?', 1.2]],
    'new-persons': [
      ['nieuwe (?:personen|mensen|gezichten)|eerste keer|voor het eerst|nieuw|nieuwkomers|nooit eerder', 1.3],
    ],
    'returning-persons': [['teruggekeerde?(?: personen)?|terugkerende (?:personen|mensen)', 1.3]],
    'continuing-persons': [['doorlopend contact|nog steeds in contact', 1.3]],
    'repeat-contact-rate': [
      [
        '(?:opnieuw|meermaals|meerdere keren|herhaaldelijk|minstens twee keer|nog eens) (?:ontmoet\\w*|gezien|gesproken|bereikt)|opnieuw|andere dag|zagen we \\S+ \\S+ \\S+ terug|teruggezien|terugzagen',
        1.4,
      ],
    ],
    'contacts-per-person': [
      ['contacten per persoon|(?:elke|iedere|per) persoon|gemiddeld \\S+ (?:keer|maal)', 1.5],
    ],
    'individual-interviews': [['gesprekken|gesprek|individuele gesprekken|interviews', 1.1]],
    accompaniments: [['begeleiding(?:en)?', 1]],
    'accompaniments-opened': [
      [
        '(?:gestarte|nieuwe|opgestarte) begeleidingen|begeleidingen(?: \\S+){0,7}? (?:opgestart|gestart|startten?|geopend|aangevat)',
        1.5,
      ],
    ],
    'accompaniment-coverage': [['begeleide?|begeleiding(?:en)?', 1.1]],
    'nationalities-reached': [['nationaliteit(?:en)?|landen(?: van herkomst)?', 1.1]],
    'languages-used': [['taal|talen', 1.1]],
    'language-covered-rate': [
      ['taal (?:die|waarin) (?:het|ons) team|(?:gedekt|gedekte)|machtig|zonder tolk|taal van het team', 1.2],
    ],
    'own-language-share': [['eigen taal|moedertaal|taal van de persoon', 1.6]],
    'mediator-share': [['bemiddel\\w+|mediator\\w*', 1.4]],
    'topic-share': [
      ['onderwerpen?|thema\\S*|aan bod|besproken|ter sprake|gesproken over|begeleidingen', 0.8],
    ],
    'referral-rate': [['doorverwij\\w+|doorverwezen|leidde\\w* tot|volgde', 1]],
    referrals: [['doorverwij\\w+|doorverwezen', 1.1]],
    'confirmed-referral-rate': [['bevestig\\w+', 1.5]],
    'outcome-coverage': [['result(?:aat|aten)|uitkomst\\w*|afloop', 1.3]],
    'outcomes-recorded': [['resultaten|uitkomsten', 1]],
    'reentry-rate': [['procedure, terugkeer of opvang|instroom|opnieuw in (?:procedure|de opvang)', 1.3]],
    'voluntary-return-applicants': [['vrijwillige terugkeer', 1.4]],
    'vulnerable-persons': [['kwetsba\\w+', 1.4]],
    'unaccompanied-minors': [
      ['niet-begeleide minderjarigen?|nbmv\\w*', 2.4],
      ['minderjarigen?', 1],
    ],
    'contacts-per-session': [['contacten per sessie|(?:een|elke|iedere|per) sessie', 1.5]],
    'contacts-per-staff-session': [['per (?:medewerker|teamlid)', 1.6]],
    'cross-border-overlap': [['beide teams|grensoverschrijdend\\w*|twee teams', 1.5]],
    'requests-by-actors': [['eerstelijnsactor\\w*|partners?|vragen van (?:partners|actoren)', 1.4]],
    'spontaneous-requests': [['spontane?|uit eigen beweging|op eigen initiatief', 1.4]],
    'inbound-referrals': [['doorverwijzingen naar (?:het|ons) team|doorverwezen naar (?:ons|het team)', 1.5]],
  },
  scopes: {
    'mediator:yes': '(?:met|via|door)?(?: (?:een|de|onze|interculturele?))* ?(?:bemiddelaar\\w*|bemiddeling)',
    'mediator:no': 'zonder (?:een )?bemiddelaar\\w*',
    'sex:F': 'vrouwen|vrouw|meisjes?',
    'sex:M': 'mannen|man|jongens?',
    'age:u18': 'minderjarigen?|kinderen|onder(?: de)? 18|jonger dan 18',
    'profile:SM': 'alleenstaande man(?:nen)?',
    'profile:SW': 'alleenstaande vrouw(?:en)?',
    'profile:FAM': 'gezin(?:nen)?|familie(?:s)?',
    'profile:UAM': 'niet-begeleide minderjarigen?|nbmv',
    'topic:REC': 'opvang',
    'topic:AVR': 'terugkeer',
    'topic:DUB': 'dublin\\w*',
    'topic:REG': 'regularis\\w+|9bis',
    'referral:LEG': 'juridische (?:bijstand|hulp)|advoca\\w+',
    'referral:MED': 'medische?|artsen|arts|dokters?',
    'referral:SHE': 'noodopvang|nachtopvang',
    'team:FR-OFII': 'franse team|frankrijk',
    'team:BE-FEDASIL': 'belgische team|belgie',
  },
};
