import type { NameWords } from './lexicon.ts';

/** English words for indicators and filters, besides their labels. */
export const enNames: NameWords = {
  indicators: {
    sessions: [['sessions?|outings?|shifts?', 1]],
    'contact-moments': [['contacts?|talks|meetings|contact moments?|conversations?|exchanges|encounters', 1]],
    'people-contacts': [['people in contacts|people present|attend\\w+', 1.2]],
    'persons-reached': [
      ['persons?|people|individuals|beneficiaries|nationals|women|men|families|participants', 1],
      ['(?:persons?|people|individuals) (?:reached|met|seen|we met)|reached|countries of origin', 0.4],
    ],
    'persons-upper-bound': [['upper bound|at most', 1]],
    'identification-rate': [['identified contacts?|identif\\w+', 1.2]],
    'new-persons': [
      [
        'new (?:persons?|people|faces|individuals|arrivals|beneficiaries)|first time|newcomers|new|never (?:been|met)',
        1.3,
      ],
    ],
    'returning-persons': [['return(?:ed|ing) (?:persons?|people)|came back|returning', 1.3]],
    'continuing-persons': [['continu\\w+ (?:persons?|people|contact)|still in contact', 1.3]],
    'repeat-contact-rate': [
      [
        '(?:met|seen|reached|contacted) (?:again|more than once|several times|at least twice|repeatedly)|repeat contacts?|another day',
        1.4,
      ],
    ],
    'contacts-per-person': [
      [
        'contacts per person|(?:each|every|per) person|average number of contacts|(?:seen|met|contacted|spoken to) (?:about |some )?\\S+ times|(?:typical|average) person|times on average|on average \\S+ times',
        1.5,
      ],
    ],
    'individual-interviews': [['interviews?|individual (?:interviews?|talks?)', 1.1]],
    accompaniments: [['accompaniments?', 1]],
    'accompaniments-opened': [
      [
        'accompaniments? (?:were |was |are |have been )?(?:newly )?(?:opened|started|launched)|(?:opened|new|started)(?: \\S+){0,2} accompaniments?',
        1.5,
      ],
    ],
    'accompaniment-coverage': [['accompanied|accompaniments?', 1.1]],
    'nationalities-reached': [['nationalit(?:y|ies)|countries', 1.1]],
    'languages-used': [['languages?', 1.1]],
    'language-covered-rate': [
      [
        'covered|language(?: that| which)? (?:the|our) (?:team|staff|workers?)|language of the team|without (?:an )?interpreter',
        1.2,
      ],
    ],
    'own-language-share': [
      [
        '(?:own|native|first|mother) (?:language|tongue)|mother tongue|language (?:that )?(?:the|they) \\S* ?speaks? best|best language',
        1.6,
      ],
    ],
    'mediator-share': [['mediat\\w+', 1.4]],
    'topic-share': [
      ['topics?|discussed|raised|came up|addressed|talked about|concern\\w*|accompaniments?', 0.8],
    ],
    'referral-rate': [['referrals?|referred|led to|resulted in', 1]],
    referrals: [['referrals?|referred', 1.1]],
    'confirmed-referral-rate': [['confirmed|confirmation|arriv\\w+ at the service', 1.5]],
    'outcome-coverage': [['outcomes? (?:is|are|was|were)?|result known|known outcome', 1.3]],
    'outcomes-recorded': [['outcomes?', 1]],
    'reentry-rate': [
      [
        're-?entered|entered (?:the )?(?:procedure|reception)|procedure, return or reception|applied for protection',
        1.3,
      ],
    ],
    'voluntary-return-applicants': [
      ['voluntary[ -]return|return applicants?|applied for (?:voluntary )?return', 1.4],
    ],
    'vulnerable-persons': [['vulnerab\\w+', 1.4]],
    'unaccompanied-minors': [
      ['unaccompanied (?:minors?|children)|uams?|children travelling alone', 2.4],
      ['minors', 1],
    ],
    'contacts-per-session': [['contacts per session|(?:a|each|every|per) session', 1.5]],
    'contacts-per-staff-session': [['per (?:worker|staff|colleague)', 1.6]],
    'cross-border-overlap': [['both teams|cross-border|across the border|two teams', 1.5]],
    'requests-by-actors': [
      [
        '(?:partners?|actors?|services)(?: \\S+){0,3} requests?|requests? (?:by|from) (?:\\S+ ){0,2}(?:partners?|actors?)|first-line',
        1.4,
      ],
    ],
    'spontaneous-requests': [['spontaneous\\w*|on their own initiative|of their own accord', 1.4]],
    'inbound-referrals': [['referrals? to (?:the|our) team|referred to (?:us|the team|our team)', 1.5]],
  },
  scopes: {
    'mediator:yes': '(?:with|through|help of|by|present)?(?: (?:a|an|the|our|intercultural))* ?mediators?',
    'mediator:no': 'without (?:a |an )?(?:intercultural )?mediators?',
    'sex:F': 'women|female|females|girls',
    'sex:M': 'men|male|males|boys',
    'age:u18': 'minors|children|under[ -]18s?',
    'profile:SM': 'single (?:man|men)|men (?:travelling )?alone',
    'profile:SW': 'single wom[ae]n|wom[ae]n alone',
    'profile:FAM': 'famil(?:y|ies)',
    'profile:UAM': 'unaccompanied minors?',
    'topic:REC': 'reception',
    'topic:AVR': 'return',
    'topic:DUB': 'dublin',
    'topic:REG': 'regularis\\w+|9bis',
    'referral:LEG': 'legal aid|lawyers?|legal (?:support|advice)',
    'referral:MED': 'medical|doctors?|health ?care',
    'referral:SHE': 'shelters?',
    'team:FR-OFII': 'french team|france',
    'team:BE-FEDASIL': 'belgian team|belgium',
  },
};
