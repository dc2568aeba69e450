import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { tableFromIPC } from '@uwdata/flechette';
import { beforeAll, describe, expect, it } from 'vitest';
import { brokenLines, type Fate } from '../../data-samples/generator/broken.ts';
import { makeFiles } from '../../data-samples/generator/files.ts';
import { readPlainData, type PlainContact } from '../support/plain-data.ts';
import { plainFigures, plainNationalities, plainTopicShare } from '../support/plain-figures.ts';

const FOLDER = resolve(import.meta.dirname, '../../data-samples');
const data = readPlainData(FOLDER);
const everything = readPlainData(FOLDER, { ofii: true });
const percent = (value: number | null) => Math.round((value ?? Number.NaN) * 100);
const year = (number: number) => ({ from: `${number}-01-01`, to: `${number}-12-31`, team: ['BE-FEDASIL'] });
const isMoment = ({ contact, activity }: PlainContact) =>
  contact !== 'REF' && contact !== 'ABS' && activity !== 'NET';

describe('the files', () => {
  let made: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    made = await makeFiles();
  });

  it('are written byte for byte as they are committed', () => {
    for (const [name, bytes] of made) {
      expect(Buffer.compare(readFileSync(resolve(FOLDER, name)), bytes), name).toBe(0);
    }
  });

  it('are all made by the generator', () => {
    const others = new Set(['.gitattributes', 'README.md', 'generator']);
    expect(
      readdirSync(FOLDER)
        .filter((name) => !others.has(name))
        .toSorted(),
    ).toEqual([...made.keys()].toSorted());
  });

  it.each(['contacts.arrow', 'contacts.arrows'])('%s holds the contacts with typed columns', (name) => {
    const table = tableFromIPC(readFileSync(resolve(FOLDER, name)), { useDate: true });
    expect(table.numRows).toBe(data.contacts.length);
    const ids = table.getChild('contact_id').toArray() as string[];
    expect(ids.map((id) => `BE-FEDASIL|${id}`)).toEqual(data.contacts.map(({ id }) => id));
    const days = [...table.getChild('contact_date')] as Date[];
    expect(days.map((day) => day.toISOString().slice(0, 10))).toEqual(data.contacts.map(({ date }) => date));
  });

  it('have lines of every fate in the broken one', () => {
    const fates = new Set<Fate>(brokenLines.map(({ fate }) => fate));
    expect([...fates].toSorted()).toEqual(['accepted', 'merged', 'ragged', 'rejected', 'skipped']);
  });
});

describe('2021 as published', () => {
  const period = year(2021);
  const rows = data.contacts.filter((row) => isMoment(row) && row.date.startsWith('2021'));
  it('has 2,044 contact moments and 471 individual interviews', () => {
    expect(plainFigures['contact-moments'](data, period)).toBe(2044);
    expect(plainFigures['individual-interviews'](data, period)).toBe(471);
  });
  it.each([
    ['ERI', 36],
    ['SDN', 11],
    ['ETH', 10],
  ])('has %s at %i percent of contacts and of persons, whatever the base', (code, published) => {
    const persons = [
      ...new Map(rows.filter(({ person }) => person !== null).map((row) => [row.person, row])).values(),
    ];
    const mixed = [...persons, ...rows.filter(({ person }) => person === null)];
    for (const base of [rows, persons, mixed]) {
      const known = base.filter(({ nationality }) => nationality !== null);
      const having = base.filter(({ nationality }) => nationality === code).length;
      expect([percent(having / base.length), percent(having / known.length)]).toEqual([published, published]);
    }
  });
});

describe('2024 as published', () => {
  const period = year(2024);
  it('has 1,702 persons, 1,400 accompaniments, 2,412 contact moments, 75 nationalities', () => {
    expect(plainFigures['persons-reached'](data, period)).toBe(1702);
    expect(plainFigures.accompaniments(data, period)).toBe(1400);
    expect(plainFigures['contact-moments'](data, period)).toBe(2412);
    expect(plainFigures['nationalities-reached'](data, period)).toBe(75);
  });
  it('has 8 % of contacts unidentified', () => {
    expect(percent(1 - (plainFigures['identification-rate'](data, period) ?? 0))).toBe(8);
  });
  it('has reception as topic of 53 % and 35 % of accompaniments, all of which have a topic', () => {
    expect(percent(plainTopicShare(data, { ...period, region: ['BRU'] }, 'REC'))).toBe(53);
    expect(percent(plainTopicShare(data, { ...period, region: ['VLG'] }, 'REC'))).toBe(35);
    const silent = data.contacts.filter((row) => row.accompaniment !== null && row.topics.length === 0);
    expect(silent).toEqual([]);
  });
  it.each([
    ['VLG', ['AFG', 'PSE', 'SYR', 'TUR', 'IRQ']],
    ['BRU', ['BDI', 'ERI', 'PSE', 'YEM', 'ETH']],
  ])(
    'has the published five nationalities of %s in order, of persons and of contacts',
    (region, published) => {
      const ranked = plainNationalities(data, { ...period, region: [region] });
      expect(ranked.slice(0, 5).map(({ code }) => code)).toEqual(published);
      const byContacts = ranked.toSorted((one, other) => other.contacts - one.contacts).slice(0, 6);
      expect(byContacts.slice(0, 5).map(({ code }) => code)).toEqual(published);
      const sizes = ranked.slice(0, 6).map(({ persons }) => persons);
      expect(new Set(sizes).size).toBe(6);
    },
  );
});

describe('the whole', () => {
  it('holds no session in April and May 2020', () => {
    const gap = { from: '2020-04-01', to: '2020-05-31' };
    expect(plainFigures.sessions(everything, gap)).toBe(0);
    expect(plainFigures['contact-moments'](everything, gap)).toBe(0);
  });
  it('has no mediator before September 2021 and some after', () => {
    expect(plainFigures['mediator-share'](data, { to: '2021-08-31' })).toBe(0);
    expect(plainFigures['mediator-share'](data, { from: '2021-10-01' })).toBeGreaterThan(0.2);
  });
  it('keeps Wallonia on demand', () => {
    const rows = data.contacts.filter((row) => isMoment(row) && row.region === 'WAL');
    expect(new Set(rows.map(({ activity }) => activity))).toEqual(new Set(['ADH']));
  });
  it('has every accompaniment in one region and every session of a contact in the sessions file', () => {
    const regions = new Map<string, Set<string | null>>();
    const sessions = new Set(everything.sessions.map(({ key }) => key));
    for (const { accompaniment, region, session } of everything.contacts) {
      if (accompaniment) regions.set(accompaniment, (regions.get(accompaniment) ?? new Set()).add(region));
      if (session) expect(sessions.has(session), session).toBe(true);
    }
    expect([...regions.values()].every((set) => set.size === 1)).toBe(true);
  });
  it('meets a person at most once a day, so that "first contact" is one contact', () => {
    const days = everything.contacts
      .filter((row) => isMoment(row) && row.person)
      .map(({ person, date }) => `${person} ${date}`);
    expect(new Set(days).size).toBe(days.length);
  });
  it('has an outcome for about 31 % of those whose follow-up began in 2024', () => {
    expect(percent(plainFigures['outcome-coverage'](data, year(2024)))).toBe(31);
  });
  it('has unaccompanied minors under 18 only', () => {
    const old = everything.contacts.filter(
      ({ profile, age }) => profile === 'UAM' && age !== null && age !== 'u18',
    );
    expect(old).toEqual([]);
  });
});
