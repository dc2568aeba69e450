import { nlNames } from './nl-names.ts';
import type { Lexicon } from './lexicon.ts';

/** Dutch words of figures and of how they change, as written in Flanders and Brussels. */
export const nl: Lexicon = {
  bounds: [
    ['atLeast', 'minstens|ten minste|minimaal|minimum|niet minder dan|maar liefst'],
    ['atMost', 'hoogstens|ten hoogste|hooguit|maximaal|maximum|niet meer dan'],
    [
      'nearly',
      'bijna|haast|nagenoeg|tegen de|(?:net|iets|een beetje|lichtjes) (?:minder dan|onder)|net geen|dicht bij|vrijwel',
    ],
    [
      'over',
      '(?:(?:net|iets|veel|ruim|een beetje|aanzienlijk) )?(?:meer dan|boven)|ruim|goed|overstij\\w+|dik',
    ],
    ['under', '(?:ruim )?(?:minder dan|onder|beneden)'],
    [
      'about',
      "ongeveer|circa|ca\\.|zo'n|rond de|rond|omstreeks|om en bij(?: de)?|een kleine|een geschatte|naar schatting|plusminus|pakweg",
    ],
  ],
  percent: '%|procent\\b|percent\\b|pct\\b',
  points: '(?:%-|procent)?(?:punten|punt|pp)\\b|procentpunt(?:en)?\\b|percentpunt(?:en)?\\b',
  fractions: [
    ['twee ?derden?', 200 / 3],
    ['(?:een ?|het )derde', 100 / 3],
    ['drie ?kwart|drie ?vierden?', 75],
    ['(?:een ?)?kwart|een ?vierde', 25],
    ['vier ?vijfden?', 80],
    ['drie ?vijfden?', 60],
    ['twee ?vijfden?', 40],
    ['een ?vijfde', 20],
    ['een ?zesde', 100 / 6],
    ['een ?achtste', 12.5],
    ['negen ?tienden?', 90],
    ['drie ?tienden?', 30],
    ['een ?tiende', 10],
    ['(?:de )?helft', 50],
  ],
  majority:
    '(?:de |een )?(?:grote |overgrote |ruime |duidelijke )?meerderheid|het merendeel|het gros|de meeste',
  outOf: '(?:op de|op|van de)',
  collectives: [
    ['(?:een )?tiental', 10],
    ['(?:een )?twaalftal|een dozijn', 12],
    ['(?:een )?vijftiental', 15],
    ['(?:een )?twintigtal', 20],
    ['(?:een )?dertigtal', 30],
    ['(?:een )?veertigtal', 40],
    ['(?:een )?vijftigtal', 50],
    ['(?:een )?zestigtal', 60],
    ['(?:een )?zeventigtal', 70],
    ['(?:een )?tachtigtal', 80],
    ['(?:een )?negentigtal', 90],
    ['(?:een )?honderdtal', 100],
    ['(?:een )?tweehonderdtal', 200],
    ['(?:een )?duizendtal', 1000],
  ],
  shareWords: 'aandeel|percentage|gedeelte|graad',
  multiples: [
    [
      '(?:meer dan |bijna )?verdubbel(?:d|de|den|t)|verdubbeling|(?:dubbel|twee ?(?:keer|maal)|tweemaal) (?:zoveel|zo veel|meer)|het dubbele',
      2,
    ],
    [
      'verdrievoudig(?:d|de|den|t)|(?:drie ?(?:keer|maal)|driemaal) (?:zoveel|zo veel|meer)|het drievoud\\w*',
      3,
    ],
    ['verviervoudig(?:d|de|den|t)|(?:vier ?(?:keer|maal)|viermaal) (?:zoveel|zo veel|meer)', 4],
    ['gehalveerd|halveerde[n]?|halvering|half zoveel|de helft minder', 0.5],
  ],
  directions: {
    stable:
      'stabiel|gelijk gebleven|bl(?:ijft|ijven|eef|even) (?:\\S+ ){0,2}?(?:gelijk|hetzelfde|constant|op peil)|ongewijzigd|onveranderd|constant|stagne\\w+|gestabiliseerd|stabiliseer\\w+|status quo|verander(?:t|de|en|den) (?:er )?(?:niets|niet|nauwelijks|amper)|(?:niet|nauwelijks|amper) (?:gewijzigd|veranderd|geevolueerd)|op hetzelfde niveau|op peil gebleven|vergelijkbaar met|(?:nagenoeg |ongeveer |bijna )?evenveel als|(?:nagenoeg |ongeveer )?hetzelfde als|in lijn met|even\\w* (?:hoog|groot) als',
    up: 'ge?stegen|stijg(?:t|ing|ingen|en)|steeg|stegen|toegenomen|toename|na(?:m|men) (?:\\S+ ){0,4}?toe|neemt (?:\\S+ ){0,4}?toe|nemen (?:\\S+ ){0,4}?toe|gegroeid|groei(?:t|de|den|en)?|opgelopen|li?e?p(?:en)? (?:\\S+ ){0,3}?op|oploopt|verhoogd|verhoging|w(?:on|int|onnen)(?= \\S+ (?:procent)?punt)|gingen? (?:\\S+ ){0,3}?(?:omhoog|vooruit)|gaat (?:\\S+ ){0,3}?(?:omhoog|vooruit)|in stijgende lijn|in de lift|explodeer\\w+|geexplodeerd|opgeveerd|veer\\w+ op|aangetrokken|herstel(?:t|de)|aangezwollen|vermeerder\\w+|schiet omhoog|schoot omhoog|aangroei|klimt|klom(?:men)?|geklommen|uitgebreid|(?:meer|hoger)(?: [\\w-]+){0,4} dan (?:in \\d{4}|het (?:vorige |voorgaande |jaar)|het jaar|vorig jaar|een jaar|voordien|voorheen|de vorige)',
    down: 'gedaald|da(?:alt|alde|alden|len|ling|lingen)|afgenomen|afname|na(?:m|men) (?:\\S+ ){0,4}?af|neemt (?:\\S+ ){0,4}?af|nemen (?:\\S+ ){0,4}?af|afnam(?:en)?|gezakt|zak(?:t|te|ten|ken)|teruggelopen|li?e?p(?:en)? (?:\\S+ ){0,3}?terug|terugloop|terugval|teruggevallen|vi?e?l(?:en|t)? (?:\\S+ ){0,3}?terug|verminder(?:d|de|den|t|ing)|gekrompen|krimpt|kromp|ingezakt|duik(?:t|en)|dook|gedoken|kalf\\w+ af|afgekalfd|ge?slonken|slink(?:t|en)|vertraag(?:d|de|t)|inkrimping|dipt|achteruit(?:gegaan|gang)?|slonk|geslonken|kelder(?:de|t)|gekelderd|verlaagd|ingestort|(?:minder|lager)(?: [\\w-]+){0,4} dan (?:in \\d{4}|het (?:vorige |voorgaande |jaar)|het jaar|vorig jaar|een jaar|voordien|voorheen|de vorige)',
  },
  noClaim:
    '(?:te|zal|zullen|zou|zouden|moet|moeten|kan|kunnen|wil|willen|niet|geen|om|indien|als)(?: verder)? ',
  changeLeads: [
    [1, 'plus|stijging (?:met|van)|toename (?:met|van)|groei van|w(?:on|int)'],
    [-1, 'min|daling (?:met|van)|afname (?:met|van)|terugval van|verlo(?:or|ren)'],
    [0, 'met|van'],
  ],
  more: 'meer|extra|bijkomende|hoger|stijging|toename',
  fewer: 'minder|lager|daling|afname',
  beforeLead:
    'tegenover|tegen|vergeleken met|in vergelijking met|in plaats van|(?:\\d{4}|vorig jaar|jaar voordien) ?: ?|t\\.o\\.v\\.|versus|komende van',
  from: 'van',
  to: 'naar|tot|op',
  ranks: [
    [
      'op een na (?:grootste|belangrijkste|meest \\w+)|tweede (?:grootste|belangrijkste|nationaliteit|groep|taal|plaats|meest \\w+)|op de tweede plaats',
      2,
    ],
    [
      'op twee na (?:grootste|belangrijkste)|derde (?:grootste|belangrijkste|nationaliteit|groep|taal|plaats|meest \\w+)',
      3,
    ],
    [
      'grootste|voornaamste|belangrijkste|meest (?:voorkomende|gesproken|besproken|vertegenwoordigde|gebruikte|bezochte|\\w+de)|talrijkst\\w*|eerste (?:nationaliteit|groep|taal|plaats|thema)|op kop|bovenaan|het vaakst|vaakst \\w+|het frequentst|dominante?|koploper|het meest|overheers\\w+',
      1,
    ],
  ],
  comparisons: [
    [
      true,
      'overtr(?:eft|ef|effen|of|offen)|overt(?:reffen)|(?:la(?:at|ten)|liet(?:en)?)(?: \\S+){1,4} achter zich|(?:vaker|talrijker) dan|st?eekt? .{0,12}voorbij',
      '',
    ],
    [true, "(?:meer|hoger)(?: [\\w'-]+){1,5}? ", 'dan(?! in \\d{4}| het jaar| vorig| een jaar| voordien)'],
    [false, "(?:minder|lager)(?: [\\w'-]+){1,5}? ", 'dan(?! in \\d{4}| het jaar| vorig| een jaar| voordien)'],
  ],
  clauses: 'terwijl|maar|hoewel|ofschoon|al|echter|daarentegen|ondanks|en in',
  months:
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\\.|feb\\.|apr\\.|jun\\.|jul\\.|aug\\.|sept\\.|okt\\.|nov\\.|dec\\.',
  notFigures: [
    "(?:artikels?|artikelen|art\\.?|afdeling|bijlagen?|pagina'?s?|blz\\.?|p\\.|figu(?:ur|ren)|fig\\.|tabel(?:len)?|fase|stap|hoofdstuk|verordening(?:en)?|richtlijn(?:en)?|nr\\.?|nummer|noot|voetnoot|versie|doelstelling|indicator|lot|wp|luik|paragraaf|punt|niveau|zone|covid|actie)[ -]?(?:\\(?eu\\)? |nr\\.? )?\\d[\\d./-]*(?:bis|ter|[a-z])?\\b(?:(?:,| en|-| tot) \\d+(?! ?%| \\w+en\\b))*",
    '(?:onder|boven|jonger dan|ouder dan|-)(?: de)? ?(?:15|16|18|21|25|60|65)(?: jaar|-jarigen)?\\b(?! ?%| procent)(?! (?!jaar)\\w+en\\b)',
    '(?:leeftijd van|tussen de) \\d{1,2}(?: en \\d{1,2})?(?: jaar)?',
    '(?:eur|euro|€) ?\\d[\\d., ]*\\d?',
    '\\d[\\d., ]* ?(?:miljoen |miljard )?(?:eur\\b|euro|€)',
    '\\d{1,2} tot \\d{1,2} (?:jaar|uur)\\b|\\d{1,2}[.:]\\d{2} ?u(?:ur)?\\b|\\d{1,2} ?u\\d{2}\\b',
    "\\d[\\d.,]*[ -](?:jaar|jarigen?|maand(?:en)?|we(?:ek|ken)|dag(?:en)?|u(?:ur|ren)?|minu(?:ut|ten)|km|kilometer|meter|vte|voltijdse|medewerkers|collega's|teamleden)\\b",
    '\\d+(?:ste|de|e)\\b',
  ],
  yearLead:
    'in|sinds|van|eind|begin|midden|tot|jaar|voor|tegen|dan|en|tussen|vanaf|gedurende|tijdens|na|over|loop|zomer|winter|najaar|voorjaar|met|naar',
  abbreviations:
    'bv|bijv|dr|mr|mevr|dhr|prof|ir|drs|ca|blz|nr|nrs|art|enz|o\\.a|m\\.a\\.w|t\\.o\\.v|i\\.p\\.v|d\\.w\\.z|m\\.b\\.t|i\\.v\\.m|resp|incl|excl|vgl|cf|p|st|fig|jan|feb|apr|jun|jul|aug|sept|okt|nov|dec|a\\.d\\.h\\.v|e\\.d',
  endings: "s|en|e|n|'s|se",
  ...nlNames,
};
