import { describe, expect, test } from 'vitest';
import type { Locale } from '#lib/model/text.ts';
import { strayNumbers } from '#lib/reports/open/typed-numbers.ts';

const speakable = { counts: new Set([1230, 15]), years: { first: 2018, last: 2026 } };
const stray = (text: string, locale: Locale) => strayNumbers(text, speakable, locale);

describe('numbers that somebody typed', () => {
  test.each([
    ['en', 'We met 1,230 people in 2021, and 1,228 in 2020.', ['1,228']],
    ['fr', 'En 2021, 1 230 contacts et 1 228 entretiens, dont 37 %.', ['1 228', '37 %']],
    ['nl', 'In 2021 waren er 1.230 contacten en 1.228 gesprekken.', ['1.228']],
    ['en', 'Twelve contacts, a dozen people, a third of them.', ['Twelve', 'a dozen', 'a third']],
    ['fr', 'Douze contacts, la moitié des personnes.', ['Douze', 'la moitié']],
    ['nl', 'Twaalf contacten, de helft van de mensen.', ['Twaalf', 'de helft']],
    ['en', 'Of 2021 people met, one woman was ill.', ['2021', 'one woman']],
    ['fr', 'Une seule personne, un seul mineur.', ['seule personne', 'seul mineur']],
    ['nl', 'Slechts één kind.', ['één kind']],
    ['en', 'About 3/7 of them, 12-17 persons, ٣١ cases, x7331y.', ['3', '7', '12', '17', '٣١', '7331']],
    ['en', 'It was 1.228 in all; in 1984 too.', ['1.228', '1984']],
  ] as const)('are found where the report doesn’t print them (%s: %s)', (locale, text, expected) => {
    const found = stray(text, locale);
    for (const number of expected) expect(found.join(' | ')).toContain(number);
    expect(found.length).toBeGreaterThanOrEqual(expected.length > 3 ? 4 : expected.length);
  });

  test.each([
    ['en', '1. On 12 March 2021 (article 5 of regulation 604/2013) the team met 15 people; see page 7.'],
    ['fr', 'Le 12 mars 2021 (article 5), entre janvier 2020 et avril 2022 : 06 12 34 56 78.'],
    ['nl', 'Op 12 maart 2021 (artikel 5) had het team in 2021 veel te doen; 15 mensen kwamen terug.'],
    ['en', 'In 2021 the Fedasil team alone had · contact moments.'],
  ] as const)('are none where they are printed, or can’t be a count (%s: %s)', (locale, text) => {
    expect(stray(text, locale)).toEqual([]);
  });
});
