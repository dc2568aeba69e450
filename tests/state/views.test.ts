import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteToText, parseNote, withNotes } from '#lib/state/notes-codec.ts';
import { parseUrl } from '#lib/state/url-codec.ts';
import { isViewJson, parseView, toView, viewToJson } from '#lib/state/view-file.ts';

const pages = ['/dashboard'];
const parse = (query: string) => parseUrl(new URLSearchParams(query), () => false);

describe('dated notes', () => {
  test('have a day or a span in front of their words', () => {
    expect(parseNote('2021-09-01 Mediators hired')).toMatchObject({
      from: '2021-09-01',
      label: { en: 'Mediators hired', nl: 'Mediators hired' },
    });
    expect(parseNote('2021-03-01/2021-05-31 Park closed')).toMatchObject({
      from: '2021-03-01',
      to: '2021-05-31',
    });
  });

  test.each(['Mediators', '2021-13-01 x', '2021-05-31/2021-03-01 x', '2021-09-01', '2021-09-01 ', ''])(
    '%j is none',
    (text) => {
      expect(parseNote(text)).toBeNull();
    },
  );

  test('one that can’t be read is left out and said, the others stay', () => {
    const asked = parse('note=2021-09-01+A&note=some+day&note=2020-03-18+B');
    expect(asked.notes.map(({ label }) => label.en)).toEqual(['A', 'B']);
    expect(asked.issues.map(({ code }) => code)).toEqual(['bad_note']);
  });

  test('whatever words they have, a link gives them back in the order of time', () => {
    const words = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => /^\S[^\r\n]*\S$/u.test(text));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (texts) => {
        const notes = texts.flatMap((text, at) => parseNote(`202${at}-01-01 ${text}`) ?? []);
        const query = withNotes(
          new URLSearchParams('team=BE-FEDASIL&note=2019-01-01+old'),
          notes.toReversed(),
        );
        expect(parse(query.toString()).notes.map(noteToText)).toEqual(notes.map(noteToText));
        expect(parse(query.toString()).selection).toEqual({ team: ['BE-FEDASIL'] });
      }),
    );
  });
});

describe('a named view', () => {
  const query = new URLSearchParams('lang=fr&team=FR-OFII&note=2021-09-01+A');

  test('is a file that gives back page, filters and notes, but not the language', () => {
    const json = viewToJson(toView(' Calais ', '/dashboard', query));
    expect(isViewJson(json)).toBe(true);
    expect(parseView(json, pages)).toEqual({
      name: 'Calais',
      page: '/dashboard',
      query: 'team=FR-OFII&note=2021-09-01+A&view=Calais',
    });
  });

  test('holds nothing that means something on other pages only', () => {
    const asked = 'site=FR-62-CAL&b.site=BE-BRU-MAX&preset=mediators&cell=month%3A2024-01-01&grain=week';
    const kept = (page: string) => [
      ...new URLSearchParams(toView('V', page, new URLSearchParams(asked)).query).keys(),
    ];
    expect(kept('/dashboard')).toEqual(['site', 'grain', 'view']);
    expect(kept('/compare')).toEqual(['site', 'b.site', 'preset', 'view']);
    expect(kept('/explore')).toEqual(['site', 'cell', 'view']);
    expect(kept('/definitions')).toEqual(['site', 'view']);
  });

  test('saved again has one name', () => {
    const named = new URLSearchParams(toView('One', '/dashboard', query).query);
    expect(new URLSearchParams(toView('Two', '/dashboard', named).query).getAll('view')).toEqual(['Two']);
  });

  const changed = (change: object) =>
    JSON.stringify({ ...(JSON.parse(viewToJson(toView('A', '/dashboard', query))) as object), ...change });
  test.each([
    ['{', 'view_unreadable'],
    ['null', 'view_unreadable'],
    [changed({ query: 7 }), 'view_unreadable'],
    [changed({ format: 'other' }), 'view_unreadable'],
    [changed({ version: 2 }), 'view_version'],
    [changed({ page: '//elsewhere.example' }), 'view_page'],
    [changed({ page: '/../secret' }), 'view_page'],
  ])('%s is refused', (text, code) => {
    expect(parseView(text, pages)).toMatchObject({ code });
  });
});
