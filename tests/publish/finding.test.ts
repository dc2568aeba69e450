import { describe, expect, test } from 'vitest';
import { findingMarkup, findingOf } from '#lib/publish/file/finding.ts';
import type { Edition } from '#lib/publish/edition.ts';
import type { Locale } from '#lib/model/text.ts';
import { byPlace, handMadeEdition, safeTable } from './hand-made.ts';

const say = (edition: Edition, locale: Locale = 'en') => {
  const [table] = edition.tables;
  if (!table) throw new Error('The edition has no table');
  return findingOf(edition, table, locale);
};
const place = (...values: Parameters<typeof byPlace>) => handMadeEdition([byPlace(...values)]);

describe('what a figure says', () => {
  test('most, in three languages, where more than half is certain', () => {
    // 6,200 stands for at least 6,196, twice of which is 12,392; the total is at most 12,344.
    const edition = place(12_340, 6200, 4000, 2140);
    expect(say(edition)).toBe('Most contacts were in Brussels: 6,200 of 12,340.');
    expect(say(edition, 'fr')).toBe(
      'Bruxelles compte la plupart des contacts\u202f: 6\u202f200 sur 12\u202f340.',
    );
    expect(say(edition, 'nl')).toBe('De meeste contacten waren er in Brussel: 6.200 van 12.340.');
  });

  test('more than elsewhere, where half is not certain', () => {
    // Twice 6,171 is 12,342, and the total may be 12,344.
    expect(say(place(12_340, 6175, 4000, 2165))).toBe(
      'More contacts were in Brussels than in any other place: 6,175 of 12,340.',
    );
    expect(say(place(12_340, 6120, 4000, 2220))).toBe(
      'More contacts were in Brussels than in any other place: 6,120 of 12,340.',
    );
  });

  test('no order of two that rounding may have turned: 105 and 100 may be 101 and 104', () => {
    expect(say(place(305, 105, 100, 100))).toBe('305 contacts in all.');
    // 110 is at least 106 and 100 at most 104.
    expect(say(place(310, 110, 100, 100))).toMatch(/^More contacts were in Brussels/);
  });

  test('exact numbers need no margin, but do not tie', () => {
    const exact = { method: { id: 'suppression', threshold: 11, width: 10, leastHidden: 0 } } as const;
    expect(say(handMadeEdition([byPlace(61, 21, 20, 20)], exact))).toMatch(/^More contacts were in Brussels/);
    expect(say(handMadeEdition([byPlace(62, 21, 21, 20)], exact))).toBe('62 contacts in all.');
  });

  test('where a number isn’t shown, only what is more than half of the sum of all', () => {
    expect(say(place(12_340, 6200, null, 2140))).toMatch(/^Most contacts were in Brussels/);
    expect(say(place(12_340, 6120, null, 2220))).toBe('12,340 contacts in all.');
    expect(say(place(null, 6200, 4000, 2140))).toBe('The total is not shown.');
  });

  test('where parts overlap, one that isn’t shown may be larger still', () => {
    const topics = (dublin: number | null) =>
      say(
        handMadeEdition([
          safeTable('contacts-by-topic', [
            [{}, 1000],
            [{ topic: 'REC' }, 600],
            [{ topic: 'DUB' }, dublin],
            [{ topic: 'OTH' }, 900],
          ]),
        ]),
      );
    expect(topics(500)).toBe('The topic that came up most was “Reception”: in 600 of 1,000 contacts.');
    expect(topics(null)).toBe('More than half of the contacts were about “Reception”: 600 of 1,000.');
  });

  test('over time the busiest month, or the busiest quarter where months are not shown', () => {
    const months = (february: number | null) =>
      say(
        handMadeEdition([
          safeTable('contacts-by-month', [
            [{}, 200],
            [{ period: '2024-q1' }, 150],
            [{ period: '2024-01' }, 90],
            [{ period: '2024-02' }, february],
            [{ period: '2024-q2' }, 50],
            [{ period: '2024-04' }, 50],
          ]),
        ]),
      );
    expect(months(60)).toBe('The busiest month was January 2024, with 90 of 200 contacts.');
    expect(months(null)).toBe('The busiest quarter was Q1 2024, with 150 of 200 contacts.');
  });

  test('its numbers are marked with the cells that they are', () => {
    const edition = place(12_340, 6200, 4000, 2140);
    const [table] = edition.tables;
    expect(table && findingMarkup(edition, table, 'en')).toBe(
      'Most contacts were in Brussels: <b data-key="contacts|place=BRU">6,200</b> of <b data-key="contacts|">12,340</b>.',
    );
  });
});
