import { describe, expect, test } from 'vitest';
import { attributeOf, elementsIn, readPage, textOf } from '#lib/audit/page.ts';
import type { Edition } from '#lib/publish/edition.ts';
import { figureOf, leftOutOf } from '#lib/publish/file/figure.ts';
import { wideEdition } from './wide-edition.ts';
import { byPlace, handMadeEdition, safeTable } from './hand-made.ts';

function draw(edition: Edition) {
  const [table] = edition.tables;
  if (!table) throw new Error('The edition has no table');
  const all = elementsIn(readPage(figureOf(edition, table, 'en')));
  const of = (name: string) => all.filter(({ tagName }) => tagName === name);
  const marks = of('rect').map((one) => [attributeOf(one, 'data-key'), attributeOf(one, 'width')]);
  return { all, of, marks, words: of('text').map(textOf) };
}

describe('a figure', () => {
  test('is as long as its printed numbers, the largest first', () => {
    // The scale ends at 400: 200 is half of it, 100 a quarter.
    const { marks, words } = draw(handMadeEdition([byPlace(700, 100, 400, 200)]));
    expect(marks).toEqual([
      ['contacts|place=VLG', '100%'],
      ['contacts|place=FR', '50%'],
      ['contacts|place=BRU', '25%'],
    ]);
    expect(words).toEqual(['Flanders', '400', 'France', '200', 'Brussels', '100']);
  });

  test('keeps the order of the codes where a number isn’t shown, whose mark has no key and one size', () => {
    const { marks, words } = draw(handMadeEdition([byPlace(700, null, 400, 200)]));
    expect(words).toEqual(['Brussels', 'not shown', 'Flanders', '400', 'France', '200']);
    expect(marks).toEqual([
      [null, '6%'],
      ['contacts|place=VLG', '100%'],
      ['contacts|place=FR', '50%'],
    ]);
    // A hidden number of another size has the same mark.
    const twice = draw(handMadeEdition([byPlace(700, null, 400, null)])).marks.filter(
      ([key]) => key === null,
    );
    expect(twice).toEqual([
      [null, '6%'],
      [null, '6%'],
    ]);
  });

  test('of a long ranking draws the largest parts, what is no group of its own, and what isn’t shown', () => {
    const edition = wideEdition();
    const byLanguage = edition.tables.find(({ id }) => id === 'contacts-by-language')!;
    const { marks, words } = draw({ ...edition, tables: [byLanguage] });
    // Numbers rise along the list, so the last fifteen of its eighty languages are drawn, then others and not recorded.
    expect(marks).toHaveLength(17);
    expect(words.at(-2)).toBe('Not recorded');
    const [first] = byLanguage.cells.filter(({ at }) => at['language'] === 'ara');
    const cells = byLanguage.cells.map((cell) => (cell === first ? { ...cell, value: null } : cell));
    const hiding = draw({ ...edition, tables: [{ ...byLanguage, cells }] });
    expect(hiding.words.slice(0, 2)).toEqual(['Arabic', 'not shown']);
    expect(hiding.marks).toHaveLength(18);
  });

  test('has a bar of no length for 0–4', () => {
    const { marks, words } = draw(handMadeEdition([byPlace(600, 0, 400, 200)]));
    expect(words).toContain('0–4');
    expect(marks).toContainEqual(['contacts|place=BRU', '0%']);
  });

  test('draws groups on one scale, each with its total first, and leaves out the smallest', () => {
    const table = safeTable('new-people-by-gender-and-age', [
      [{}, 115],
      [{ age: 'u18' }, 25],
      [{ age: '18-60' }, 90],
      [{ gender: 'F' }, 15],
      [{ gender: 'F', age: 'u18' }, 5],
      [{ gender: 'F', age: '18-60' }, 10],
      [{ gender: 'M' }, 100],
      [{ gender: 'M', age: 'u18' }, 20],
      [{ gender: 'M', age: '18-60' }, 80],
    ]);
    const edition = handMadeEdition([table]);
    expect(draw(edition).marks).toEqual([
      ['new-persons|gender=M', '100%'],
      ['new-persons|age=u18&gender=M', '20%'],
      ['new-persons|age=18-60&gender=M', '80%'],
    ]);
    expect(leftOutOf(edition, edition.tables[0]!, 'en')).toBe(
      'Small groups have no bars of their own. All are in the table.',
    );
  });

  test('over time has columns in their order, of the months if all are shown', () => {
    const table = safeTable('contacts-by-month', [
      [{}, 200],
      [{ period: '2024-q1' }, 150],
      [{ period: '2024-01' }, 90],
      [{ period: '2024-02' }, 60],
      [{ period: '2024-q2' }, 50],
      [{ period: '2024-04' }, 45],
    ]);
    const { of, words } = draw(handMadeEdition([table]));
    // The plot is 180 high and ends at 90.
    expect(of('rect').map((one) => attributeOf(one, 'height'))).toEqual(['180', '120', '90']);
    expect(words).toEqual(['90', '60', '45', 'Jan', 'Feb', 'Apr']);
  });

  test('is named by what it shows and described by its numbers', () => {
    const { all, of } = draw(handMadeEdition([byPlace(700, 100, 400, 200)]));
    const [svg] = of('svg');
    const textById = (id: string | null) =>
      textOf(all.find((one) => attributeOf(one, 'id') === id) ?? all[0]!);
    expect(svg && attributeOf(svg, 'role')).toBe('img');
    expect(textById(svg ? attributeOf(svg, 'aria-labelledby') : null)).toBe(
      'Most contacts were in Flanders: 400 of 700.',
    );
    expect(textById(svg ? attributeOf(svg, 'aria-describedby') : null)).toBe(
      'Flanders: 400; France: 200; Brussels: 100',
    );
  });
});
