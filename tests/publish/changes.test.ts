import { describe, expect, test } from 'vitest';
import { amountOf, compareEditions, countsOf, explainChanges } from '#lib/publish/changes.ts';
import { byPlace, handMade, handMadeEdition, safeTable } from './hand-made.ts';

const later = { words: { dataAsOf: '2025-04-30', number: 2 } };

describe('how an edition differs from an earlier one', () => {
  const before = handMadeEdition([byPlace(100, 50, 30, 20)]);

  test('cell by cell; every cell of either is counted once', () => {
    const after = handMadeEdition([byPlace(110, 60, null, 20)], later);
    // The total and Brussels moved; Belgium and Flanders are no longer shown; France is as it was.
    expect(compareEditions(before, after)).toEqual({
      from: { id: before.id, number: 1, date: '2025-02-03' },
      cells: [
        { key: 'contacts|', before: 100, after: 110, parts: [{ cause: 'records', amount: 10 }] },
        { key: 'contacts|place=BRU', before: 50, after: 60, parts: [{ cause: 'records', amount: 10 }] },
      ],
      same: 1,
      hidden: [
        { key: 'contacts|place=BE', before: 80 },
        { key: 'contacts|place=VLG', before: 30 },
      ],
      ...{ shown: 0, added: 0, removed: 0, unshown: 0 },
    });
    expect(compareEditions(after, before)).toMatchObject({ shown: 2, hidden: [], added: 0 });
  });

  test('what isn’t in both, and what neither shows, is told apart from what is hidden', () => {
    const gone = handMadeEdition([byPlace(100, 50, null, 20)]);
    const after = handMadeEdition(
      [
        byPlace(110, 50, null, 20),
        safeTable('contacts-by-topic', [
          [{}, 110],
          [{ topic: 'REC' }, null],
          [{ topic: 'DUB' }, 90],
        ]),
      ],
      later,
    );
    const changes = compareEditions(gone, after);
    // Belgium and Flanders are shown by neither, reception by neither: the earlier one had none. Dublin is new.
    expect(changes).toMatchObject({ same: 2, hidden: [], shown: 0, added: 1, removed: 0, unshown: 3 });
    expect(countsOf(changes)).toEqual([
      { kind: 'moved', count: 1 },
      { kind: 'same', count: 2 },
      { kind: 'added', count: 1 },
      { kind: 'unshown', count: 3 },
    ]);
    expect(compareEditions(after, gone)).toMatchObject({ added: 0, removed: 1, unshown: 2 });
  });

  test('other days are no matter of records', () => {
    const other = handMadeEdition([byPlace(110, 60, 30, 20)], {
      words: { ...later.words, period: { from: '2023-01-01', to: '2023-12-31' } },
    });
    expect(compareEditions(before, other).cells.map(({ parts }) => parts[0]?.cause)).toEqual([
      'filters',
      'filters',
      'filters',
    ]);
  });

  test('a code that stands for other parts is another definition', () => {
    const place = { ...handMade.place, sums: { all: [['BE', 'FR']], BE: [['BRU']] } };
    const other = handMadeEdition([byPlace(110, 60, 30, 20)], {
      ...later,
      hierarchies: { ...handMade, place },
    });
    const causes = compareEditions(before, other).cells.map(({ key, parts }) => [key, parts[0]?.cause]);
    expect(causes).toEqual([
      ['contacts|', 'records'],
      ['contacts|place=BE', 'definitions'],
      ['contacts|place=BRU', 'records'],
    ]);
  });

  test('others of a list that names less now are another definition; what is told in less detail is the same', () => {
    const topics = (codes: readonly string[]) =>
      safeTable('contacts-by-topic', [
        [{}, 100],
        ...codes.map((topic, at) => [{ topic }, 60 - 20 * at] as const),
      ]);
    const full = handMadeEdition([topics(['REC', 'DUB', 'OTH'])]);
    const topic = { ...handMade.topic, sums: { all: [['REC', 'OTH']] } };
    const broad = handMadeEdition([topics(['REC', 'OTH'])], { hierarchies: { ...handMade, topic } });
    expect(compareEditions(full, broad)).toMatchObject({
      cells: [{ key: 'contacts|topic=OTH', parts: [{ cause: 'definitions', amount: 20 }] }],
      removed: 1,
    });
    const place = { ...handMade.place, sums: { all: [['BE', 'FR']] } };
    const coarse = handMadeEdition([byPlace(110, 60, 30, 20)], {
      ...later,
      hierarchies: { ...handMade, place },
    });
    expect(compareEditions(before, coarse).cells.map(({ parts }) => parts[0]?.cause)).not.toContain(
      'definitions',
    );
  });

  test('of the same data only rounding moves a number', () => {
    const again = handMadeEdition([byPlace(105, 50, 35, 20)]);
    expect(compareEditions(before, again).cells[0]?.parts).toEqual([{ cause: 'rounding', amount: 5 }]);
  });

  test('what was entered before parts corrections from late records; the amounts add up to the change', () => {
    const after = handMadeEdition([byPlace(120, 65, 35, 20)], later);
    // Of what was known then 10 are gone by a correction, all in Brussels; 30 came in late: 25 there, 5 in Flanders.
    const explained = explainChanges(before, after, handMadeEdition([byPlace(90, 40, 30, 20)]));
    const partsOf = (key: string) => explained.cells.find((cell) => cell.key === key)?.parts;
    expect(partsOf('contacts|')).toEqual([
      { cause: 'corrections', amount: -10 },
      { cause: 'late-records', amount: 30 },
    ]);
    expect(partsOf('contacts|place=BRU')).toEqual([
      { cause: 'corrections', amount: -10 },
      { cause: 'late-records', amount: 25 },
    ]);
    expect(partsOf('contacts|place=VLG')).toEqual([{ cause: 'late-records', amount: 5 }]);
    for (const { before: old, after: now, parts } of explained.cells)
      expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(now - old);
  });

  test('a number that is printed as before is told where records went and came, so that the parts of all add up', () => {
    const after = handMadeEdition([byPlace(110, 50, 40, 20)], later);
    // 10 of Brussels were taken out, 10 others came in late; in Flanders 10 came in.
    const explained = explainChanges(before, after, handMadeEdition([byPlace(90, 40, 30, 20)]));
    expect(explained.cells.find(({ key }) => key === 'contacts|place=BRU')).toEqual({
      ...{ key: 'contacts|place=BRU', before: 50, after: 50 },
      parts: [
        { cause: 'corrections', amount: -10 },
        { cause: 'late-records', amount: 10 },
      ],
    });
    expect(explained.same).toBe(1);
    expect(countsOf(explained)).toEqual([
      { kind: 'moved', count: 3 },
      { kind: 'balanced', count: 1 },
      { kind: 'same', count: 1 },
    ]);
    for (const cause of ['corrections', 'late-records'] as const) {
      const amount = (key: string) => {
        const cell = explained.cells.find((one) => one.key === key);
        return cell ? (amountOf(cell, cause) ?? 0) : 0;
      };
      expect(amount('contacts|place=BRU') + amount('contacts|place=VLG')).toBe(amount('contacts|place=BE'));
    }
    // Who compares both finds the same, since the later one says so.
    expect(compareEditions(before, { ...after, changes: explained })).toEqual(explained);
  });

  test('where it isn’t shown what was entered before, late and corrected are told as one', () => {
    const after = handMadeEdition([byPlace(120, 65, 35, 20)], later);
    const explained = explainChanges(before, after, handMadeEdition([byPlace(null, 40, 30, 20)]));
    expect(explained.cells[0]).toEqual({
      ...{ key: 'contacts|', before: 100, after: 120 },
      parts: [{ cause: 'records', amount: 20 }],
    });
  });

  test('a reader of both sees the parts that the later one states, unless they lead elsewhere', () => {
    const after = handMadeEdition([byPlace(120, 65, 35, 20)], later);
    const stated = explainChanges(before, after, handMadeEdition([byPlace(90, 40, 30, 20)]));
    expect(compareEditions(before, { ...after, changes: stated })).toEqual(stated);
    const wrong = stated.cells.map((cell) => ({ ...cell, parts: cell.parts.slice(1) }));
    const compared = compareEditions(before, { ...after, changes: { ...stated, cells: wrong } });
    expect(compared.cells[0]?.parts).toEqual([{ cause: 'records', amount: 20 }]);
    const ofAnother = compareEditions(before, {
      ...after,
      changes: { ...stated, from: { ...stated.from, id: 'another' } },
    });
    expect(ofAnother.cells[0]?.parts).toEqual([{ cause: 'records', amount: 20 }]);
  });
});
