import { describe, expect, test } from 'vitest';
import type { FindingContext } from '#lib/charts/findings/finding.ts';
import { findings } from '#lib/charts/findings/registry.ts';
import type { Answer, Figure } from '#lib/model/answer.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { Row } from '#lib/model/table.ts';
import { locales, type Locale } from '#lib/model/text.ts';
import { answer, label } from '../gallery/context.ts';

const around = (locale: Locale, other: Partial<FindingContext> = {}): FindingContext => ({
  locale,
  period: { from: '2024-01-01', to: '2024-12-31' },
  previous: { from: '2023-01-01', to: '2023-12-31' },
  span: { from: '2020-01-01', to: '2025-01-12' },
  label: label(locale),
  ...other,
});

const figure = (value: number): Figure => ({ value, numerator: null, denominator: null });

function by(
  dimension: DimensionId,
  cells: Readonly<Record<string, number>>,
  unknown = 0,
  unit: Answer['unit'] = 'contact-moments',
): Answer {
  const rows: Row[] = Object.entries(cells).map(([code, value]) => ({ [dimension]: code, value }));
  if (unknown > 0) rows.push({ [dimension]: null, value: unknown });
  const sum = Object.values(cells).reduce((total, value) => total + value, 0);
  return answer({ indicator: 'any', by: [dimension] }, unit, rows, { known: sum, total: sum + unknown });
}

const total = (value: number): Answer =>
  answer({ indicator: 'any', by: [] }, 'contact-moments', [], { overall: figure(value) });

/** Spaces of all kinds as plain ones, so that the words can be read here. */
const say = (
  section: keyof typeof findings,
  answers: Record<string, Answer>,
  context: FindingContext,
): string => findings[section].sentence(answers, context).replaceAll(/[\u00a0\u202f]/g, ' ');

const activities = by('activity', { PER: 1230, OUT: 724, ADH: 458 });

describe('contacts', () => {
  test.each([
    [
      'en',
      'Reach Out had **2,412 contact moments** in 2024, 9.7% more than in 2023. Most frequent: **drop-ins** (51%), then outdoor outreach (30%).',
    ],
    [
      'fr',
      'Reach Out a eu **2 412 moments de contact** en 2024, 9,7 % de plus qu’en 2023. En tête : **les permanences** (51 %), devant les maraudes (30 %).',
    ],
    [
      'nl',
      'Reach Out had **2.412 contactmomenten** in 2024, 9,7% meer dan in 2023. Bovenaan: **permanenties** (51%), vóór outreach buiten (30%).',
    ],
  ] as const)('say in %s how many there were, more than the year before, and where', (locale, words) => {
    expect(say('contacts', { activities, before: total(2198) }, around(locale))).toBe(words);
  });

  test.each([
    ['en', 'fewer than in 2023', 'as many as in 2023'],
    ['fr', 'de moins qu’en 2023', 'autant qu’en 2023'],
    ['nl', 'minder dan in 2023', 'evenveel als in 2023'],
  ] as const)('tell fewer from as many in %s', (locale, fewer, same) => {
    expect(say('contacts', { activities, before: total(2500) }, around(locale))).toContain(fewer);
    expect(say('contacts', { activities, before: total(2412) }, around(locale))).toContain(same);
  });

  test('say a small change in numbers, and a change too small for a percentage too', () => {
    const few = by('activity', { PER: 12 });
    expect(say('contacts', { activities: few, before: total(9) }, around('en'))).toContain('3 more than');
    const many = by('activity', { PER: 100_001 });
    expect(say('contacts', { activities: many, before: total(100_000) }, around('en'))).toContain(
      '1 more than',
    );
  });

  test('compare with nothing that isn’t covered, asked or counted', () => {
    const uncovered = around('en', { span: { from: '2023-06-01', to: '2025-01-12' } });
    const plain = 'Reach Out had **2,412 contact moments** in 2024.';
    expect(say('contacts', { activities, before: total(900) }, uncovered)).toContain(plain);
    expect(say('contacts', { activities }, around('en'))).toContain(plain);
    expect(say('contacts', { activities, before: total(0) }, around('en'))).toContain(plain);
  });

  test('name the days that have elapsed of a period that is not over', () => {
    const context = around('fr', {
      period: { from: '2025-01-01', to: '2025-12-31' },
      previous: { from: '2024-01-01', to: '2024-01-12' },
    });
    expect(say('contacts', { activities, before: total(2412) }, context)).toContain(
      'du 1er janvier 2025 au 12 janvier 2025, autant que du 1er janvier 2024 au 12 janvier 2024',
    );
  });

  test('without a period, name the span of the data', () => {
    expect(say('contacts', { activities }, around('nl', { period: null, previous: null }))).toContain(
      'van 1 januari 2020 tot en met 12 januari 2025',
    );
  });

  test.each([
    ['en', 'Reach Out had **1 contact moment** in 2024. A single activity: **drop-ins**.'],
    ['fr', 'Reach Out a eu **1 moment de contact** en 2024. Une seule activité : **les permanences**.'],
    ['nl', 'Reach Out had **1 contactmoment** in 2024. Eén activiteit: **permanenties**.'],
  ] as const)('speak of one in the singular in %s', (locale, words) => {
    expect(say('contacts', { activities: by('activity', { PER: 1 }) }, around(locale))).toBe(words);
  });

  test('claim no lead where two are equal, nor one activity where the others are unknown', () => {
    expect(say('contacts', { activities: by('activity', { PER: 5, OUT: 5 }) }, around('en'))).toContain(
      'with 50% each',
    );
    expect(say('contacts', { activities: by('activity', { PER: 5 }, 5) }, around('en'))).toContain(
      'A single activity is recorded: **drop-ins** (50%)',
    );
  });
});

describe('languages', () => {
  const modes = answer({ indicator: 'any', by: ['language', 'mode'] }, 'contact-moments', [
    { language: 'tur', mode: 'TEL', value: 20 },
    { language: 'tur', mode: 'INT', value: 3 },
    { language: 'tur', mode: 'DIR', value: 18 },
    { language: 'tur', mode: null, value: 90 },
    { language: 'ckb', mode: 'TEL', value: 5 },
    { language: 'ara', mode: 'DIR', value: 400 },
  ]);
  const covered = answer({ indicator: 'any', by: [] }, 'share', [], {
    overall: { value: 0.72, numerator: 72, denominator: 100 },
  });

  test('name the first language, the share covered and those that take an interpreter', () => {
    const languages = by('language', { ara: 521, tur: 131, ckb: 5 }, 40);
    expect(say('languages', { languages, covered, modes }, around('en'))).toBe(
      'Conversations took place in **3 languages**, most often in Arabic (79% of those whose language is known). Of those whose coverage is recorded, workers or mediators of the team handled **72%** without outside help; in Turkish, more than half took an interpreter.',
    );
    expect(say('languages', { languages, covered, modes }, around('fr'))).toContain(
      'le plus souvent en arabe',
    );
  });

  test('know one language, none recorded, and no contact at all', () => {
    expect(say('languages', { languages: by('language', { ara: 4 }) }, around('nl'))).toContain(
      'in het **Arabisch**',
    );
    expect(say('languages', { languages: by('language', {}, 4) }, around('en'))).toBe(
      'The language of contact is not recorded.',
    );
    expect(say('languages', { languages: by('language', {}) }, around('en'))).toContain('No contact moments');
  });
});

describe('locations', () => {
  test('compare the first site with the second region only when it had more', () => {
    const regions = by('region', { BRU: 1805, VLG: 567, WAL: 33 }, 7);
    expect(
      say(
        'locations',
        { regions, sites: by('site', { 'BE-BRU-INF': 604, 'BE-VLG-GNT': 248 }) },
        around('fr'),
      ),
    ).toBe(
      '**75 %** des moments de contact ont eu lieu à Bruxelles et 24 % en Flandre. **Info Point Fedasil** en compte 604 à lui seul, plus que toute la Flandre (567).',
    );
    expect(
      say(
        'locations',
        { regions, sites: by('site', { 'BE-BRU-INF': 500, 'BE-VLG-GNT': 248 }) },
        around('en'),
      ),
    ).toMatch(/No site had more than \*\*.+\*\* \(500\)\.$/);
  });

  test('say all when all were in one region, and nothing of equal sites', () => {
    expect(
      say(
        'locations',
        { regions: by('region', { WAL: 9 }), sites: by('site', { a: 3, b: 3, c: 3 }) },
        around('nl'),
      ),
    ).toBe('Alle contactmomenten vonden plaats **in Wallonië**.');
    expect(say('locations', { regions: by('region', {}, 9), sites: by('site', {}, 9) }, around('en'))).toBe(
      'The place of contact is not recorded.',
    );
  });
});

describe('outcomes', () => {
  const path = (...cells: readonly (readonly [string, number])[]): Answer =>
    answer(
      { indicator: 'any', by: ['interviewed', 'accompanied', 'followed'] },
      'persons',
      cells.map(([flags, value]) => ({
        interviewed: String(flags[0] === '1'),
        accompanied: String(flags[1] === '1'),
        followed: String(flags[2] === '1'),
        value,
      })),
    );

  test('count only those who went through every stage before', () => {
    // 4 + 6 persons had both; 3 of the 13 others had an accompaniment without an interview.
    const answers = { path: path(['111', 4], ['110', 6], ['011', 3], ['000', 10]) };
    expect(say('outcomes', answers, around('en'))).toBe(
      'Of 23 persons met, **10** went from a first talk to an interview and an accompaniment. What happened next is known for **4** of them; for the others it is unknown, which is not the same as nothing.',
    );
    expect(say('outcomes', { path: path(['111', 1], ['000', 10]) }, around('fr'))).toContain(
      '**1** est passée',
    );
    expect(say('outcomes', { path: path(['110', 2], ['000', 10]) }, around('nl'))).toContain(
      'Het vervolg is onbekend',
    );
    expect(say('outcomes', { path: path(['011', 2], ['000', 10]) }, around('en'))).toContain('**none**');
  });

  test('without a person key, speak of outcomes alone', () => {
    const recorded = by('outcome', { INFD: 3, LOST: 1 }, 0, 'outcomes');
    expect(say('outcomes', { recorded }, around('en'))).toBe(
      '**4 outcomes** are recorded, the most frequent: Informed, no further step (3).',
    );
    expect(say('outcomes', {}, around('en'))).toBe('');
  });
});

describe('topics', () => {
  const shares = (
    cells: readonly (readonly [topic: string, region: string, n: number, of: number])[],
  ): Answer =>
    answer(
      { indicator: 'topic-share', by: ['topic', 'region'] },
      'share',
      cells.map(([topic, region, numerator, denominator]) => ({
        topic,
        region,
        value: numerator / denominator,
        numerator,
        denominator,
      })),
    );
  const accompaniments = answer({ indicator: 'accompaniments', by: [] }, 'accompaniments', [], {
    overall: figure(120),
  });
  const regions = shares([
    ['REC', 'BRU', 53, 100],
    ['IPP', 'BRU', 47, 100],
    ['REC', 'VLG', 7, 20],
    ['IPP', 'VLG', 10, 20],
    ['REC', 'WAL', 9, 9],
  ]);

  test('compare the two largest regions, and say where another topic comes first', () => {
    expect(say('topics', { regions, accompaniments }, around('en'))).toBe(
      '**Right to reception** came up in 53% of accompaniments in Brussels and 35% in Flanders. The topic raised most in Flanders: **International protection procedure** (50%).',
    );
    expect(say('topics', { regions }, around('en'))).toContain('of contact moments');
  });

  test('with one region only, speak of all', () => {
    const topics = answer({ indicator: 'topic-share', by: ['topic'] }, 'share', [
      { topic: 'REC', value: 0.6, numerator: 6, denominator: 10 },
      { topic: 'IPP', value: 0.6, numerator: 6, denominator: 10 },
    ]);
    expect(
      say('topics', { regions: shares([['REC', 'WAL', 6, 10]]), topics, accompaniments }, around('en')),
    ).toContain('came up most, each in 60%');
  });
});

describe('people', () => {
  const cells = { BDI: 248, ERI: 214, PSE: 196, AFG: 142, YEM: 100 };

  test.each([
    [
      'en',
      'Three nationalities make up **73%** of the persons whose nationality is known: Burundi, Eritrea and Palestine. **2 other nationalities** share the remaining 27%.',
    ],
    [
      'fr',
      'Trois nationalités réunissent **73 %** des personnes dont la nationalité est connue : Burundi, Érythrée et Palestine. **2 autres nationalités** se partagent les 27 % restants.',
    ],
    [
      'nl',
      'Drie nationaliteiten zijn samen goed voor **73%** van de personen met een bekende nationaliteit: Burundi, Eritrea en Palestina. **2 andere nationaliteiten** delen de overige 27%.',
    ],
  ] as const)('name the first three of those known, in %s', (locale, words) => {
    expect(say('people', { persons: by('nationality', cells, 61, 'persons') }, around(locale))).toBe(words);
  });

  test('fall back to contact moments, and know few, one and none', () => {
    expect(say('people', { contacts: by('nationality', cells) }, around('en'))).toContain(
      'of the contact moments',
    );
    expect(say('people', { persons: by('nationality', { BDI: 2 }) }, around('en'))).toBe(
      'A single nationality is recorded: **Burundi**.',
    );
    expect(say('people', { persons: by('nationality', {}, 3) }, around('en'))).toBe(
      'The nationality of the persons met is not recorded.',
    );
    expect(say('people', { persons: by('nationality', {}) }, around('en'))).toBe(
      'No identified persons match the selection.',
    );
  });
});

describe('follow-up', () => {
  // 20 of 40 applied on day 10, the others are followed for 200 days; 30 of 40 persons were met once.
  const followUp = answer({ indicator: 'any', by: ['elapsed', 'ended'] }, 'share', [
    { elapsed: 10, ended: 'IPA-BE', denominator: 20, value: null },
    { elapsed: 200, ended: null, denominator: 20, value: null },
  ]);
  const persons = by('meetings', { '1': 30, '2': 8, '6+': 2 }, 0, 'persons');

  test.each([
    [
      'en',
      '40 persons entered follow-up in 2024; within 180 days **50%** applied for protection or return, or entered reception. **25%** of the persons were met more than once.',
    ],
    [
      'fr',
      '40 personnes sont entrées en suivi en 2024 ; dans les 180 jours, **50 %** ont demandé une protection ou un retour, ou rejoint l’accueil. **25 %** des personnes ont été rencontrées plus d’une fois.',
    ],
    [
      'nl',
      '40 personen kwamen in 2024 in opvolging; binnen 180 dagen vroeg **50%** bescherming of terugkeer aan, of kwam in opvang. **25%** van de personen is meer dan één keer ontmoet.',
    ],
  ] as const)('says in %s how many took a step in half a year', (locale, words) => {
    expect(say('follow-up', { followUp, persons }, around(locale))).toBe(words);
  });

  test('says nothing of steps where nobody was followed long enough', () => {
    const short = answer({ indicator: 'any', by: ['elapsed', 'ended'] }, 'share', [
      { elapsed: 12, ended: null, denominator: 40, value: null },
    ]);
    expect(say('follow-up', { followUp: short }, around('en'))).toBe(
      '40 persons entered follow-up in 2024, too lately to say what followed.',
    );
  });
});

describe('network', () => {
  const confirmed = answer({ indicator: 'any', by: [] }, 'share', [], {
    overall: { value: 0.32, numerator: 32, denominator: 100 },
  });

  test('says who asked and how far referrals go both ways', () => {
    expect(
      say(
        'network',
        { actors: total(404), outward: total(1198), confirmed, inbound: total(90) },
        around('en'),
      ),
    ).toBe(
      'First-line actors asked the team **404 times** in 2024. The team made 1,198 referrals; of those followed up, **32%** are known to have arrived. It received 90 from other services.',
    );
    expect(say('network', { actors: total(1), outward: total(1) }, around('en'))).toBe(
      'First-line actors asked the team **1 time** in 2024. The team made 1 referral.',
    );
  });
});

describe.each(locales)('every finding in %s', (locale) => {
  test.each(Object.values(findings).map((finding) => [finding.section, finding] as const))(
    'of %s has something true to say of nothing',
    (_, finding) => {
      const none = Object.fromEntries(
        Object.entries(finding.asks).map(([key, ask]) => [key, answer(ask, 'contact-moments', [])]),
      );
      expect(finding.sentence(none, around(locale))).not.toMatch(/\d|undefined|NaN/);
      expect(finding.sentence({}, around(locale))).toBe('');
    },
  );
});
