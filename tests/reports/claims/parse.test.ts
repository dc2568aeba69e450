import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/model/text.ts';
import { parseClaims } from '#lib/reports/claims/parse.ts';
import { wordsToNumber } from '#lib/reports/claims/number-words.ts';
import { readDigits } from '#lib/reports/claims/quantities.ts';

describe('numbers in digits', () => {
  it.each([
    ['en', '2,044', 2044, 0],
    ['en', '12,345,678', 12_345_678, 0],
    ['en', '58.40', 58.4, 2],
    ['fr', '2 044', 2044, 0],
    ['fr', '2.044', 2044, 0],
    ['fr', '17,5', 17.5, 1],
    ['nl', '2.044', 2044, 0],
    ['nl', '1.234,50', 1234.5, 2],
  ] as const)('%s: %s', (locale, text, value, decimals) => {
    expect(readDigits(text, locale)).toEqual({ value, decimals });
  });
});

describe('numbers in words', () => {
  it.each([
    ['en', 'twelve', 12],
    ['en', 'thirty-eight', 38],
    ['en', 'a hundred', 100],
    ['en', 'one hundred and twelve', 112],
    ['en', 'two thousand', 2000],
    ['fr', 'vingt et un', 21],
    ['fr', 'vingt-et-une', 21],
    ['fr', 'soixante-dix', 70],
    ['fr', 'soixante et onze', 71],
    ['fr', 'septante-deux', 72],
    ['fr', 'quatre-vingts', 80],
    ['fr', 'quatre-vingt-un', 81],
    ['fr', 'quatre-vingt-douze', 92],
    ['fr', 'nonante et un', 91],
    ['fr', 'deux cents', 200],
    ['fr', 'cent douze', 112],
    ['fr', 'deux mille', 2000],
    ['nl', 'twaalf', 12],
    ['nl', 'eenentwintig', 21],
    ['nl', 'tweeentwintig', 22],
    ['nl', 'achtendertig', 38],
    ['nl', 'honderdtwaalf', 112],
    ['nl', 'honderd en twaalf', 112],
    ['nl', 'tweehonderd', 200],
    ['nl', 'twaalfhonderd', null],
    ['en', 'several', null],
  ] as const)('%s: %s', (locale, text, value) => {
    expect(wordsToNumber(text, locale)).toBe(value);
  });
});

/** A claim in short: its kind, its number or direction, and how it is meant. */
function brief(sentence: string, locale: Locale): string[] {
  return parseClaims(sentence, locale).map((claim) => {
    if (claim.kind === 'number')
      return `${claim.side} ${claim.bound} ${Number(claim.value.toFixed(1))} ${claim.form}`;
    if (claim.kind === 'change')
      return `change ${claim.bound} ${Number((claim.value * claim.sign).toFixed(1))} ${claim.form}`;
    if (claim.kind === 'direction') return claim.direction;
    if (claim.kind === 'multiple') return `times ${claim.ratio}`;
    return claim.kind === 'rank' ? `rank ${claim.rank}` : `than ${claim.isMore ? 'more' : 'fewer'}`;
  });
}

describe('what a sentence claims', () => {
  it.each([
    ['en', 'We met 2,044 people in 2021.', ['now exact 2044 count']],
    ['en', 'About 2,000 people, nearly 900 of them new.', ['now about 2000 count', 'now nearly 900 count']],
    ['en', 'At least 300 and at most 400 sessions.', ['now atLeast 300 count', 'now atMost 400 count']],
    [
      'en',
      'A third of contacts, two out of five persons, one in four sessions.',
      ['now exact 33.3 fraction', 'now exact 40 fraction', 'now exact 25 fraction'],
    ],
    ['en', 'It rose by 12%.', ['up', 'change exact 12 percent']],
    ['en', 'It fell by 3 percentage points.', ['down', 'change exact -3 points']],
    ['en', 'It went down from 240 to 198.', ['down', 'before exact 240 count', 'now exact 198 count']],
    ['en', 'The number doubled.', ['times 2']],
    ['en', 'Visits rose to {persons-reached}.', ['up']],
    ['en', 'Eritreans are the largest group.', ['rank 1']],
    ['en', 'We met 234 more people.', ['change exact 234 count']],
    ['en', 'We hope to increase the number of contacts.', []],
    [
      'fr',
      'Environ 36 % des contacts, soit 8 points de plus.',
      ['now about 36 percent', 'change exact 8 points'],
    ],
    ['fr', 'Les demandes ont diminué de 12 %.', ['down', 'change exact -12 percent']],
    [
      'fr',
      'La moitié des contacts, les deux tiers des personnes.',
      ['now exact 50 fraction', 'now exact 66.7 fraction'],
    ],
    ['fr', 'Une quarantaine de familles.', ['now collective 40 count']],
    ['fr', 'Soixante-quinze pour cent des contacts.', ['now exact 75 percent']],
    ['fr', 'Deux personnes sur trois.', ['now exact 66.7 fraction']],
    ['fr', 'La part passe de 6 à 7 %.', ['before exact 6 percent', 'now exact 7 percent']],
    ['fr', 'Pas moins de 5 000 contacts.', ['now atLeast 5000 count']],
    [
      'nl',
      'Ruim 1.200 gesprekken, bijna de helft in Gent.',
      ['now over 1200 count', 'now nearly 50 fraction'],
    ],
    ['nl', 'Het aantal nam licht toe met 12 %.', ['up', 'change exact 12 percent']],
    [
      'nl',
      'Het aandeel daalde van 28 naar 25,5 %.',
      ['down', 'before exact 28 percent', 'now exact 25.5 percent'],
    ],
    ['nl', 'Drie op de vijf personen.', ['now exact 60 fraction']],
    ['nl', 'Het aantal is verdrievoudigd.', ['times 3']],
    ['nl', 'Een veertigtal gezinnen.', ['now collective 40 count']],
    ['nl', 'Het aantal bleef stabiel.', ['stable']],
  ] as const)('%s: %s', (locale, sentence, expected) => {
    expect(brief(sentence, locale).toSorted()).toEqual([...expected].toSorted());
  });

  it.each([
    ['en', 'Under article 17 of Regulation 604/2013 (Dublin III), see page 14 and table 3.'],
    ['en', 'On 12 March 2021, from 1 January 2020 to 31/12/2021, between 2020 and 2022.'],
    ['en', 'Call +32 2 793 82 40 at 9:30, or write to team@example.org.'],
    ['en', 'Persons under 18, aged 18 to 60, of 18–60, with EUR 480,000 and 3 months.'],
    ['en', '2. In phase 1 the 24/7 helpline opened on the 1st.'],
    ['fr', "En vertu de l'article 9bis et du règlement 604/2013 (Dublin III), p. 14, annexe 3."],
    ['fr', 'Du 1er janvier 2020 au 12 mars 2021, de 9 h à 17 h, au 02 793 82 40.'],
    ['fr', 'Les moins de 18 ans et les 18–60 ans ; 480 000 euros ; la phase 2.'],
    ['nl', 'Op grond van artikel 17 van verordening 604/2013 (Dublin III), blz. 14, bijlage 3.'],
    ['nl', 'Van 1 januari 2020 tot 12 maart 2021, open van 9 tot 17 uur, tel. 02 793 82 40.'],
    ['nl', 'Jongeren onder 18 jaar, de groep 18–60 jaar, 480.000 euro, fase 2.'],
  ] as const)('%s, no number at all: %s', (locale, sentence) => {
    expect(
      parseClaims(sentence, locale).filter(({ kind }) => kind === 'number' || kind === 'change'),
    ).toEqual([]);
  });
});
