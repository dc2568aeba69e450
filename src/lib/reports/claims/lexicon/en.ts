import { enNames } from './en-names.ts';
import type { Lexicon } from './lexicon.ts';

/** English words of figures and of how they change. */
export const en: Lexicon = {
  bounds: [
    ['atLeast', 'at least|no (?:fewer|less) than|a minimum of|not less than'],
    ['atMost', 'at most|no more than|a maximum of|up to'],
    [
      'nearly',
      'nearly|almost|close to|(?:just|slightly|a little) (?:under|below)|(?:just|slightly|a little) (?:less|fewer) than|approaching|not quite|virtually',
    ],
    [
      'over',
      '(?:(?:just|slightly|a little|well|far) )?(?:more than|over|above)|exceed(?:s|ed|ing)?|in excess of|upwards of|surpass(?:es|ed|ing)',
    ],
    ['under', '(?:well )?(?:fewer than|less than|under|below)'],
    [
      'about',
      'about|around|some|roughly|approximately|circa|ca\\.|approx\\.|an estimated|in the region of|or so',
    ],
  ],
  percent: '%|per ?cent\\b|percent\\b|pct\\b',
  points: '(?:%-|per ?cent(?:age)? |percentage[ -])?(?:points?|pp|ppts?|pts?)\\b',
  fractions: [
    ['two[ -]thirds', 200 / 3],
    ['(?:a|one)[ -]third', 100 / 3],
    ['three[ -](?:quarters|fourths)', 75],
    ['(?:a|one)[ -](?:quarter|fourth)', 25],
    ['four[ -]fifths', 80],
    ['three[ -]fifths', 60],
    ['two[ -]fifths', 40],
    ['(?:a|one)[ -]fifth', 20],
    ['(?:a|one)[ -]sixth', 100 / 6],
    ['(?:an|one)[ -]eighth', 12.5],
    ['nine[ -]tenths', 90],
    ['three[ -]tenths', 30],
    ['(?:a|one)[ -]tenth', 10],
    ['(?:one[ -])?half(?! past)|every (?:second|other)', 50],
    ['every third', 100 / 3],
    ['every fourth', 25],
    ['every fifth', 20],
  ],
  majority: '(?:the |a )?(?:vast |large |great |overwhelming |clear )?majority|most of',
  outOf: '(?:out of(?: every)?|in(?: every)?|of every)',
  collectives: [
    ['half a dozen', 6],
    ['a dozen', 12],
    ['two dozen', 24],
    ['a score of', 20],
  ],
  shareWords: 'share|proportion|percentage|rate|ratio',
  multiples: [
    [
      '(?:has |have )?(?:more than |almost |nearly )?(?:doubled|doubling)|twice (?:as many|as much|the number)|twofold|double the (?:number|figure)|two times (?:as many|more)',
      2,
    ],
    ['tripled|trebled|tripling|three times (?:as many|as much|more|the number)|threefold', 3],
    ['quadrupled|four times (?:as many|as much|more|the number)|fourfold', 4],
    ['halved|half as many|half the number', 0.5],
  ],
  directions: {
    stable:
      "stable|unchanged|steady|constant|stagnat\\w+|flat|levell?ed off|plateaued|(?:did not|didn't|has not|have not|hardly|barely|scarcely) changed?|no change|remained (?:about |roughly |largely )?the same|at the same level|on a par|held up|held steady|broadly similar|practically the same|(?:about |roughly |virtually |almost )?the same as|in line with (?:last|the previous|the year)|as many as in|comparable to",
    up: 'rose|risen|rises?|rising|increas(?:e|es|ed|ing)|grew|grown|grows?|growing|growth|climb(?:s|ed|ing)?|went up|going up|gone up|goes up|gain(?:s|ed)|jump(?:s|ed)?|rebound(?:s|ed)?|recover(?:s|ed)|picked up|picks? up|shot up|crept up|edged up|ticked up|accelerat(?:ed|es)|rocket(?:s|ed)|swell(?:s|ed)|multiplied|strengthen(?:s|ed)|surg(?:e|es|ed|ing)|soar(?:s|ed)?|upward|improv(?:ed|es|ing)|expand(?:ed|s)|(?<!m(?:ade|ake|akes|aking) )up(?= (?:from|on|by|\\d))|(?:more|higher)(?: [\\w-]+){0,5} than (?:in \\d{4}|(?:in )?the (?:year before|previous|preceding|prior)|(?:in )?last year|a year (?:earlier|before|ago)|before)',
    down: 'fell|fallen|falls?|falling|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?(?!-)|went down|going down|gone down|goes down|shrank|shrinks?|slip(?:s|ped)|dip(?:s|ped)|sank|sunk|sinks|slid|eas(?:ed|es)|slow(?:s|ed)|plung(?:es|ed)|tumbl(?:es|ed)|contract(?:s|ed)|collaps(?:es|ed)|weaken(?:s|ed)|crept down|edged down|shrunk|shrinking|reduc(?:ed|tion)|diminish(?:ed|es)|dwindl(?:ed|ing)|plummet(?:ed|s)|slump(?:ed)?|lost|downward|down(?= (?:from|on|by|\\d))|(?:fewer|less|lower)(?: [\\w-]+){0,5} than (?:in \\d{4}|(?:in )?the (?:year before|previous|preceding|prior)|(?:in )?last year|a year (?:earlier|before|ago)|before)',
  },
  noClaim:
    "(?:to|will|would|should|could|can|may|might|must|not|n't|expected to|hope to|no|if) (?:further |also )?",
  changeLeads: [
    [1, '(?<!m(?:ade|ake|akes|aking) )up(?: by)?|plus'],
    [-1, 'down(?: by)?|minus'],
    [0, 'by|(?:increase|rise|growth|gain|drop|fall|decrease|decline|reduction|jump|surge|change) of'],
  ],
  more: 'more|higher|additional|up|increase|rise|growth',
  fewer: 'fewer|less|lower|down|decrease|decline|drop',
  beforeLead:
    '(?:up |down )?from|compared (?:with|to)|against|as opposed to|versus|vs\\.?|(?:\\d{4}|previous year|last year|year before): ?',
  from: 'from',
  to: 'to',
  ranks: [
    ['(?:second|next)(?:[ -](?:most \\w+|largest|biggest|main|nationality|group|language))', 2],
    ['third(?:[ -](?:most \\w+|largest|biggest|main|nationality|group|language))', 3],
    [
      'largest|biggest|most (?:common|frequent|numerous|important|spoken|popular|sought|visited|\\w+ed)(?:ly)?(?: \\w+ed)?|most (?:often|widely|regularly|heavily)|(?:main|principal|chief|dominant|primary) (?:group|nationality|country|language|topic|site|destination|place)|(?:first|top|leading|number one) (?:group|nationality|country|language|topic|site|destination|place)|top of the list|came first|comes first|rank(?:s|ed)? first|predominat\\w+',
      1,
    ],
  ],
  comparisons: [
    [true, 'outnumber(?:s|ed)?|overt(?:ook|akes?)|overtaken|surpass(?:es|ed)|exceed(?:s|ed)?|ahead of', ''],
    [false, 'behind', ''],
    [true, "(?:more|higher)(?: [\\w'-]+){1,6}? ", 'than'],
    [false, "(?:fewer|less|lower)(?: [\\w'-]+){1,6}? ", 'than'],
  ],
  clauses: 'while|whereas|but|although|though|and in|in spite of|despite|yet',
  months:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
  notFigures: [
    '(?:articles?|art\\.?|sections?|sect\\.|annex(?:es)?|appendix|pages?|pp?\\.|figures?|fig\\.|tables?|phases?|steps?|chapters?|regulations?|directives?|no\\.|nos\\.|notes?|footnotes?|versions?|objectives?|indicators?|lots?|work packages?|wp|action|paragraphs?|para\\.|level|zone|covid)[ -]?(?:\\(?eu\\)? |no\\.? )?\\d[\\d./-]*(?:bis|ter|[a-z])?\\b(?:(?:,| and|-| to) \\d+)*',
    '(?:under|over|below|above|younger than|older than)[ -](?:the age of )?(?:15|16|18|21|25|60|65)(?:s| years?| year-olds)?\\b(?! ?%| per)',
    '(?:aged?|age of) \\d{1,2}(?: (?:to|and|or) \\d{1,2})?',
    '(?:eur|euros?|€|usd|gbp) ?\\d[\\d., ]*\\d?(?: ?(?:million|billion|k|m)\\b)?',
    '\\d[\\d.,]* ?(?:eur|euros?|€|million euros?)',
    '\\d[\\d.]*[ -](?:years?|months?|weeks?|days?|hours?|minutes?|h|km|kilomet\\w+|met\\w+|a\\.?m\\.?|p\\.?m\\.?|fte|ftes|workers|staff|colleagues)\\b',
    '\\d+(?:st|nd|rd|th)\\b',
  ],
  yearLead:
    'in|since|of|during|until|by|from|to|than|for|year|early|late|mid|end|with|and|on|before|after|between|throughout|over',
  abbreviations:
    'e\\.g|i\\.e|dr|mr|mrs|ms|prof|st|approx|ca|vs|no|nos|art|fig|p|pp|incl|etc|cf|para|dept|avg',
  endings: 's|es|i|is',
  ...enNames,
};
