import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { orderOf, parseDate, parseMoment, profileDates } from '../../src/lib/ingest/dates.ts';
import type { DateOrder } from '../../src/lib/ingest/plan.ts';
import { toCivilDate, toEpochDay } from '../../src/lib/model/period.ts';

const iso = (day: number | null) => (day === null ? null : toCivilDate(day));
const read = (text: string, order: DateOrder = 'dmy') => iso(parseDate(text, order));
const profile = (...values: string[]) => profileDates(values.map((value) => [value, 1] as const));

describe('a written day', () => {
  test.each([
    // Numbers, whose order the column tells.
    ['04/03/2022', 'dmy', '2022-03-04'],
    ['04/03/2022', 'mdy', '2022-04-03'],
    ['4-3-22 17:45', 'dmy', '2022-03-04'],
    ['4.3.22', 'dmy', '2022-03-04'],
    ['3/4/22, 5:45 PM', 'mdy', '2022-03-04'],
    ['22/03/04', 'ymd', '2022-03-04'],
    ['22-03-04 09:15', 'ymd', '2022-03-04'],
    ['04 / 03 / 2022', 'dmy', '2022-03-04'],
    ['04–03–2022', 'dmy', '2022-03-04'],
    ['04‑03‑2022', 'dmy', '2022-03-04'],
    ['\u200E04/\u200E03/\u200E2022', 'dmy', '2022-03-04'],
    ["'04/03/2022", 'dmy', '2022-03-04'],
    ['ven. 04/03/2022', 'dmy', '2022-03-04'],
    ['mar. 01/03/2022', 'dmy', '2022-03-01'],
    ['le vendredi 04/03/2022', 'dmy', '2022-03-04'],
    ['04/03/2022 (vendredi)', 'dmy', '2022-03-04'],
    ['04/03/2022 matin', 'dmy', '2022-03-04'],
    // The year in front.
    ['2022-03-04', 'mdy', '2022-03-04'],
    ['2022/3/4 08:00', 'mdy', '2022-03-04'],
    ['2022.03.04', 'dmy', '2022-03-04'],
    ['2022-03-04 09:07:08', 'dmy', '2022-03-04'],
    ['20220304', 'dmy', '2022-03-04'],
    ['20220304T091500', 'dmy', '2022-03-04'],
    // Months in words.
    ['4 mars 2022', 'mdy', '2022-03-04'],
    ['1er août 2022', 'dmy', '2022-08-01'],
    ['vendredi 4 mars 2022', 'dmy', '2022-03-04'],
    ['mardi 1er mars 2022', 'dmy', '2022-03-01'],
    ['mar. 1 mars 2022', 'dmy', '2022-03-01'],
    ['14 d’août 2022', 'dmy', '2022-08-14'],
    ['04-févr.-22', 'dmy', '2022-02-04'],
    ['14 déc. 2022', 'dmy', '2022-12-14'],
    ['4 maart 2022', 'mdy', '2022-03-04'],
    ['vrijdag 4 maart 2022', 'dmy', '2022-03-04'],
    ['4 mrt. 2022', 'dmy', '2022-03-04'],
    ['4 mei 2022', 'dmy', '2022-05-04'],
    ['4-Mar-2022', 'dmy', '2022-03-04'],
    ['04MAR2022', 'dmy', '2022-03-04'],
    ['Mar 14, 2022', 'dmy', '2022-03-14'],
    ['March 4th, 2022', 'dmy', '2022-03-04'],
    ['4 of March 2022', 'dmy', '2022-03-04'],
    ['2022-mar-04', 'dmy', '2022-03-04'],
    ['Fri Mar 04 2022 09:00:00 GMT+0100 (Central European Standard Time)', 'dmy', '2022-03-04'],
    ['Fri, 04 Mar 2022 09:00:00 GMT', 'dmy', '2022-03-04'],
    // Spreadsheets: 1 is 1 January 1900, and 29 February 1900 counts.
    ['44624', 'serial', '2022-03-04'],
    ['44624.75', 'serial', '2022-03-04'],
    ['44624,999999999', 'serial', '2022-03-05'],
    ['44624', 'dmy', null],
    ['04/03/2022', 'serial', null],
    // No day of the calendar, or no day at all.
    ['31/02/2022', 'dmy', null],
    ['29/02/2022', 'dmy', null],
    ['29/02/2024', 'dmy', '2024-02-29'],
    ['13/13/2022', 'dmy', null],
    ['04/13/2022', 'dmy', null],
    ['13/04/2022', 'mdy', null],
    ['2022-13-01', 'dmy', null],
    ['30 février 2022', 'dmy', null],
    ['sometime in March', 'dmy', null],
    ['4 jui 2022', 'dmy', null],
    ['avant 04/03/2022', 'dmy', null],
    ['04/03/2022 - 06/03/2022', 'dmy', null],
    ['04/03/2022–06/03/2022', 'dmy', null],
    ['04/03/2022 et 06/03/2022', 'dmy', null],
    ['04/03/2022 25:00', 'dmy', null],
    ['0475.12.34', 'dmy', null],
    ['10.20.30.40', 'dmy', null],
    ['2016 / 2020', 'dmy', null],
    ['784871', 'dmy', null],
    ['2022', 'dmy', null],
  ] as const)('%s read %s is %s', (text, order, expected) => {
    expect(read(text, order)).toBe(expected);
  });
});

describe('a month or a quarter is its first day', () => {
  test.each([
    ['202203', '2022-03-01'],
    ['2022-03', '2022-03-01'],
    ['2022/3', '2022-03-01'],
    ['2022M03', '2022-03-01'],
    ['03/2022', '2022-03-01'],
    ['3-2022', '2022-03-01'],
    ['03.2022', '2022-03-01'],
    ['mars 2022', '2022-03-01'],
    ['Maart 2022', '2022-03-01'],
    ['août de 2022', '2022-08-01'],
    ['janv-22', '2022-01-01'],
    ['2022 mars', '2022-03-01'],
    ['2022Q2', '2022-04-01'],
    ['2022-Q2', '2022-04-01'],
    ['2022-T3', '2022-07-01'],
    ['2022K4', '2022-10-01'],
    ['Q1 2022', '2022-01-01'],
    ['T1 2022', '2022-01-01'],
    ['T4-2022', '2022-10-01'],
    ['1er trimestre 2022', '2022-01-01'],
    ['2e trimestre de 2022', '2022-04-01'],
    ['3de kwartaal 2022', '2022-07-01'],
    ['kwartaal 4 2022', '2022-10-01'],
    ['2nd quarter 2022', '2022-04-01'],
    ['202213', null],
    ['2022Q5', null],
    ['13/2022', null],
    ['12.5', null],
    ['2022.5', null],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  test('and says so in the profile', () => {
    expect(profile('2022-03', 'mars 2022', '2022Q1', '14/03/2022')).toMatchObject({
      dates: 4,
      spans: 3,
      dayFirst: 1,
    });
    expect(orderOf(profile('2022-03', '2022-04'))).toEqual({ order: 'iso', isSure: true });
  });
});

describe('a time whose zone is named is moved to Brussels', () => {
  // Brussels is one hour ahead of UTC in winter, two in summer; clocks change at 01:00 UTC.
  test.each([
    ['2022-01-14T22:59:59Z', '2022-01-14'],
    ['2022-01-14T23:00:00Z', '2022-01-15'],
    ['2022-07-14T21:59:59Z', '2022-07-14'],
    ['2022-07-14T22:00:00Z', '2022-07-15'],
    // The night of 26 to 27 March 2022, before the clocks went forward: still one hour.
    ['2022-03-26T22:30:00Z', '2022-03-26'],
    ['2022-03-26T23:00:00Z', '2022-03-27'],
    ['2022-03-27T22:00:00Z', '2022-03-28'],
    // 30 October 2022, after they went back: one hour again.
    ['2022-10-29T22:00:00Z', '2022-10-30'],
    ['2022-10-30T22:30:00Z', '2022-10-30'],
    ['2022-10-30T23:00:00Z', '2022-10-31'],
    ['2022-03-14T00:30:00+05:30', '2022-03-13'],
    ['2022-03-14T23:30:00-05:00', '2022-03-15'],
    ['2022-03-14 23:30:00+01:00', '2022-03-14'],
    ['2022-03-14T23:30:00.000+0100', '2022-03-14'],
    ['2022-03-14 23:30 UTC', '2022-03-15'],
    ['2022-03-13T23:00:00.000Z', '2022-03-14'],
    ['2022-03-14T00:00:00Z', '2022-03-14'],
    ['20220314T233000Z', '2022-03-15'],
    // Without a zone the day is the one that is written.
    ['2022-03-14T23:30:00', '2022-03-14'],
    ['2022-03-14 23:30:00 CET', '2022-03-14'],
    ['14/03/2022 23:59', '2022-03-14'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each(['Europe/Brussels', 'UTC', 'America/Los_Angeles'])('the browser being in %s', (name) => {
    process.env['TZ'] = name;
    expect(new Date(Date.UTC(2022, 0, 1)).getHours()).toBe(
      { 'Europe/Brussels': 1, UTC: 0, 'America/Los_Angeles': 16 }[name],
    );
    expect(read('2022-07-14T22:00:00Z')).toBe('2022-07-15');
    expect(read('2022-03-27 02:30:00')).toBe('2022-03-27');
    expect(read('14/03/2022')).toBe('2022-03-14');
    expect(iso(parseMoment('2022-07-14T23:30:00Z', 'dmy', 5))).toBe('2022-07-14');
  });
});

describe('a night belongs to the evening before', () => {
  test.each([
    ['15/03/2022 02:30', 5, '2022-03-14'],
    ['15/03/2022 02:30', 0, '2022-03-15'],
    ['15/03/2022 04:59', 5, '2022-03-14'],
    ['15/03/2022 05:00', 5, '2022-03-15'],
    ['15/03/2022 23:30', 5, '2022-03-15'],
    ['01/03/2022 0:30', 5, '2022-02-28'],
    ['15/03/2022 12:30 AM', 5, '2022-03-14'],
    ['15/03/2022 12:30 PM', 5, '2022-03-15'],
    ['15/03/2022 11:30 p.m.', 12, '2022-03-15'],
    ['15/03/2022 à 2h30', 5, '2022-03-14'],
    ['15/03/2022 om 2u30', 5, '2022-03-14'],
    ['15/03/2022 om 2.30 uur', 5, '2022-03-14'],
    ['15 mars 2022 à 2h', 5, '2022-03-14'],
    ['2022-03-15T02:30:00.123', 5, '2022-03-14'],
    // From 20:00 to 02:00: the session is the evening's; a minus before a time is no zone here.
    ['15/03/2022 20:00-02:00', 5, '2022-03-15'],
    ['15/03/2022 de 1h30 à 3h', 5, '2022-03-14'],
    // 23:30 in London is 00:30 in Brussels.
    ['2022-03-14T23:30:00Z', 5, '2022-03-14'],
    // Midnight is how a day without a time is written.
    ['15/03/2022 00:00:00', 5, '2022-03-15'],
    ['2022-03-15T00:00:00Z', 5, '2022-03-15'],
    ['2022-03-14T23:00:00Z', 5, '2022-03-15'],
    ['15/03/2022', 5, '2022-03-15'],
    ['2022-03', 12, '2022-03-01'],
  ] as const)('%s until %i is %s', (text, hour, expected) => {
    expect(iso(parseMoment(text, 'dmy', hour))).toBe(expected);
  });

  test('in a spreadsheet, too', () => {
    // 44635 is 15 March 2022; an eighth of a day is 03:00.
    expect(iso(parseMoment('44635.125', 'serial', 5))).toBe('2022-03-14');
    expect(iso(parseMoment('44635,125', 'serial', 3))).toBe('2022-03-15');
    expect(iso(parseMoment('44635', 'serial', 5))).toBe('2022-03-15');
    expect(parseMoment('once', 'dmy', 5)).toBeNull();
  });

  test('and how many have a time is counted', () => {
    expect(profile('14/03/2022 10:00', '15/03/2022 00:00', '16/03/2022', '44635.5')).toMatchObject({
      timed: 2,
      serial: 1,
      dates: 3,
    });
  });
});

describe('the order of a column', () => {
  test('a day above 12 proves it', () => {
    expect(orderOf(profile('03/04/2022', '13/04/2022'))).toEqual({ order: 'dmy', isSure: true });
    expect(orderOf(profile('03/04/2022', '04/13/2022'))).toEqual({ order: 'mdy', isSure: true });
    expect(orderOf(profile('85-07-30', '86-07-04'))).toEqual({ order: 'ymd', isSure: true });
  });

  test('what reads both ways is asked, day first meanwhile', () => {
    const both = profile('03/04/2022', '05/06/2022');
    expect(orderOf(both)).toEqual({ order: 'dmy', isSure: false });
    expect(both).toMatchObject({
      ambiguous: 2,
      example: '03/04/2022',
      dmy: { example: '2022-04-03', first: '2022-04-03', last: '2022-06-05' },
      mdy: { example: '2022-03-04', first: '2022-03-04', last: '2022-05-06' },
      ymd: null,
    });
  });

  test('days that read the same both ways need no question', () => {
    expect(orderOf(profile('03/03/2022', '04/04/2022'))).toEqual({ order: 'dmy', isSure: true });
  });

  test('day numbers of a spreadsheet, and years in front', () => {
    expect(orderOf(profile('44624', '44625', 'x'))).toEqual({ order: 'serial', isSure: true });
    expect(orderOf(profile('2022-03-04', '2022-03-05'))).toEqual({ order: 'iso', isSure: true });
  });

  test('where they contradict each other the majority decides, and is asked about when it is narrow', () => {
    const days = (count: number, text: string) => [text, count] as const;
    const clear = profileDates([days(19, '25/12/2022'), days(1, '12/25/2022')]);
    expect([clear.dayFirst, clear.monthFirst, orderOf(clear)]).toEqual([
      19,
      1,
      { order: 'dmy', isSure: true },
    ]);
    const narrow = profileDates([days(3, '25/12/2022'), days(5, '12/25/2022'), days(9, '01/02/2022')]);
    expect(orderOf(narrow)).toEqual({ order: 'mdy', isSure: false });
    expect(narrow.dmy?.example).toBe('2022-02-01');
    const even = profileDates([days(2, '25/12/2022'), days(2, '12/26/2022')]);
    expect(orderOf(even)).toEqual({ order: 'dmy', isSure: false });
    // What doesn't fit the order is no date; it is never turned round.
    expect([read('12/25/2022', 'dmy'), read('25/12/2022', 'mdy')]).toEqual([null, null]);
  });

  test('years of two digits in front of days are asked about, days in front of them are not', () => {
    const inFront = profile('21-03-04', '21-05-28', '22-01-17', '22-02-09', '22-11-30');
    expect(orderOf(inFront)).toEqual({ order: 'dmy', isSure: false });
    expect(inFront.dmy).toMatchObject({ first: '2004-03-21' });
    expect(inFront.ymd).toEqual({ example: '2021-03-04', first: '2021-03-04', last: '2022-11-30' });
    const behind = profile('14-03-21', '28-05-21', '17-01-22', '19-02-22', '30-11-22');
    expect(orderOf(behind)).toEqual({ order: 'dmy', isSure: true });
  });

  test('impossible days count for no order', () => {
    expect(profile('31/02/2022', '99/99/2022', '12 34 5678')).toMatchObject({ dates: 0, ambiguous: 0 });
  });
});

describe('laws', () => {
  const MONTHS = {
    fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    nl: 'januari februari maart april mei juni juli augustus september oktober november december',
    en: 'January February March April May June July August September October November December',
    frShort: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
    nlShort: 'jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.',
    enShort: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  };
  const WEEKDAYS = {
    fr: 'jeudi vendredi samedi dimanche lundi mardi mercredi',
    frShort: 'jeu. ven. sam. dim. lun. mar. mer.',
    nl: 'donderdag vrijdag zaterdag zondag maandag dinsdag woensdag',
    nlShort: 'do vr za zo ma di wo',
    en: 'Thursday Friday Saturday Sunday Monday Tuesday Wednesday',
    enShort: 'Thu Fri Sat Sun Mon Tue Wed',
  };
  const from = (words: string, at: number) => words.split(' ')[at] ?? '';

  interface Written {
    readonly y: string;
    readonly m: string;
    readonly d: string;
    readonly day: number;
  }
  const month = (words: string, { m }: Written) => from(words, Number(m) - 1);
  const weekday = (words: string, { day }: Written) => from(words, ((day % 7) + 7) % 7);

  const costumes: readonly (readonly [DateOrder, (w: Written) => string])[] = [
    ['iso', ({ y, m, d }) => `${y}-${m}-${d}`],
    ['iso', ({ y, m, d }) => `${y}/${m}/${d}`],
    ['iso', ({ y, m, d }) => `${y}${m}${d}`],
    ['dmy', ({ y, m, d }) => `${d}/${m}/${y}`],
    ['dmy', ({ y, m, d }) => `${Number(d)}.${Number(m)}.${y}`],
    ['mdy', ({ y, m, d }) => `${Number(m)}/${Number(d)}/${y}`],
    ['dmy', ({ y, m, d }) => `${d}-${m}-${y.slice(2)}`],
    ['mdy', ({ y, m, d }) => `${m}/${d}/${y.slice(2)}`],
    ['ymd', ({ y, m, d }) => `${y.slice(2)}-${m}-${d}`],
    ['serial', ({ day }) => String(day + 25_569)],
    ['dmy', (w) => `${w.d} ${month(MONTHS.fr, w)} ${w.y}`],
    ['dmy', (w) => `${weekday(WEEKDAYS.fr, w)} ${Number(w.d)} ${month(MONTHS.fr, w)} ${w.y}`],
    ['dmy', (w) => `${weekday(WEEKDAYS.frShort, w)} ${Number(w.d)} ${month(MONTHS.frShort, w)} ${w.y}`],
    ['dmy', (w) => `${weekday(WEEKDAYS.frShort, w)} ${w.d}/${w.m}/${w.y}`],
    ['dmy', (w) => `${w.d}-${month(MONTHS.frShort, w)}-${w.y.slice(2)}`],
    ['dmy', (w) => `${weekday(WEEKDAYS.nl, w)} ${Number(w.d)} ${month(MONTHS.nl, w)} ${w.y}`],
    ['dmy', (w) => `${weekday(WEEKDAYS.nlShort, w)} ${Number(w.d)} ${month(MONTHS.nlShort, w)} ${w.y}`],
    ['dmy', (w) => `${weekday(WEEKDAYS.en, w)}, ${Number(w.d)} ${month(MONTHS.en, w)} ${w.y}`],
    ['mdy', (w) => `${weekday(WEEKDAYS.enShort, w)}, ${month(MONTHS.enShort, w)} ${Number(w.d)}, ${w.y}`],
    ['mdy', (w) => `${month(MONTHS.en, w)} ${Number(w.d)}, ${w.y}`],
    ['dmy', (w) => `${w.d}${month(MONTHS.enShort, w).toUpperCase()}${w.y}`],
  ];
  const times = ['', ' 00:00', ' 09:15:00', ' 23:59', 'T23:59:59', ' à 14h30', ' 5:45 PM', ' 18:00-22:00'];

  const written = (day: number): Written => {
    const [y = '', m = '', d = ''] = toCivilDate(day).split('-');
    return { y, m, d, day };
  };
  const days = fc.integer({ min: toEpochDay('1969-01-01'), max: toEpochDay('2068-12-31') });

  test('a day written in any costume is read back', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...costumes),
        fc.constantFrom(...times),
        (day, [order, write], time) => {
          const text = write(written(day)) + (order === 'serial' ? '' : time);
          expect([text, parseDate(text, order)]).toEqual([text, day]);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('an instant is the day that the clocks of Brussels show', () => {
    const clocks = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
    const shifts = ['Z', '+00:00', '+02:00', '-05:00', '+05:30', '+1345'] as const;
    const minutes = { Z: 0, '+00:00': 0, '+02:00': 120, '-05:00': -300, '+05:30': 330, '+1345': 825 };
    const instants = fc.integer({ min: Date.UTC(1996, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 });
    fc.assert(
      fc.property(instants, fc.constantFrom(...shifts), (seconds, shift) => {
        const local = new Date(seconds * 1000 + minutes[shift] * 60_000).toISOString().slice(0, 19);
        expect(read(`${local}${shift}`)).toBe(clocks.format(seconds * 1000));
      }),
      { numRuns: 2_000 },
    );
  });

  test('no text makes the reading fail, and what is read is a day of the calendar', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9/. :TZ+-]{1,24}$/));
    fc.assert(
      fc.property(texts, fc.constantFrom('iso', 'dmy', 'mdy', 'ymd', 'serial'), (text, order: DateOrder) => {
        const day = parseDate(text, order);
        expect(day === null || Number.isInteger(day)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
