import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { protect } from '#lib/disclosure/protect.ts';
import type { ProtectionTask } from '#lib/disclosure/protection.ts';
import { cellKey, type Counts, type Hierarchies } from '#lib/disclosure/publication.ts';
import { toEntry } from './publications.ts';

const highs = await loadHighs();
const hierarchies: Hierarchies = { topic: { root: 'all', sums: { all: [['A', 'B', 'C', 'D']] } } };

/** Contacts by topic, of which each may have several; six contacts on C were with three persons. */
function toTask(counts: Readonly<Record<string, number>>, dataAsOf: string): ProtectionTask {
  const all = Object.entries(counts).map(([topic, count]): [string, Counts] => [
    cellKey('contacts', { topic }, hierarchies),
    { count, persons: topic === 'C' ? 3 : count },
  ]);
  return {
    ...{ hierarchies, dataAsOf, measures: { contacts: { nonAdditive: ['topic'] } } },
    tables: [{ id: 'topics', measure: 'contacts', dimensions: ['topic'] }],
    ...{ counts: new Map(all), method: { id: 'rounding' }, sensitive: [], ledger: [], ratios: [] },
  };
}

function shownBy(task: ProtectionTask) {
  const protection = protect(task, highs);
  if (protection.status === 'refused') throw new Error(JSON.stringify(protection.reasons));
  const hidden = protection.tables.flatMap(({ cells }) =>
    cells.filter(({ value }) => value === null).map(({ at }) => at['topic']),
  );
  return { tables: protection.tables, hidden };
}

test('a gap that would stand alone where parts overlap takes the smallest other number with it', () => {
  expect(shownBy(toTask({ all: 80, A: 40, B: 30, C: 6, D: 20 }, '2025-01-31')).hidden).toEqual(['C', 'D']);
});

test('a later edition hides the same one again, though another is the smallest by now', () => {
  const earlier = toTask({ all: 80, A: 40, B: 30, C: 6, D: 20 }, '2025-01-31');
  const later = toTask({ all: 200, A: 140, B: 30, C: 6, D: 90 }, '2025-02-28');
  const ledger = [toEntry(shownBy(earlier).tables, earlier, 1)];
  expect(shownBy({ ...later, ledger }).hidden).toEqual(['C', 'D']);
  expect(shownBy(later).hidden).toEqual(['B', 'C']);
});

test('what no reader sees is no company: finer places than the table shows stay out of it', () => {
  const place: Hierarchies = { place: { root: 'all', sums: { all: [['BE', 'FR']], BE: [['a', 'b']] } } };
  const counts: Readonly<Record<string, Counts>> = {
    ...{ all: { count: 60, persons: 60 }, BE: { count: 50, persons: 50 }, a: { count: 40, persons: 40 } },
    // Six contacts with three persons are not shown.
    ...{ b: { count: 12, persons: 12 }, FR: { count: 6, persons: 3 } },
  };
  const hiddenAt = (depth: Readonly<Record<string, number>>) => {
    const protection = protect(
      {
        ...{ hierarchies: place, dataAsOf: '2025-01-31', measures: { contacts: { nonAdditive: ['place'] } } },
        tables: [{ id: 'places', measure: 'contacts', dimensions: ['place'], depth }],
        counts: new Map(
          Object.entries(counts).map(([code, own]) => [cellKey('contacts', { place: code }, place), own]),
        ),
        ...{ method: { id: 'rounding' }, sensitive: [], ledger: [], ratios: [] },
      },
      highs,
    );
    if (protection.status === 'refused') throw new Error(JSON.stringify(protection.reasons));
    return protection.tables.flatMap(({ cells }) =>
      cells.filter(({ value }) => value === null).map(({ at }) => at['place']),
    );
  };
  expect(hiddenAt({ place: 2 }).toSorted()).toEqual(['FR', 'b']);
  expect(hiddenAt({ place: 1 }).toSorted()).toEqual(['BE', 'FR']);
});
