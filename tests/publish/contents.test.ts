import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contents, sensitiveDimensions, type PublishedContent } from '#lib/publish/contents.ts';
import { measureWords } from '#lib/publish/contents/measure-words.ts';
import { locales } from '#lib/model/text.ts';

const all: readonly PublishedContent[] = contents;

test('every content is a file named after its id', () => {
  const folder = new URL('../../src/lib/publish/contents/', import.meta.url);
  const files = readdirSync(folder).filter((name) => !['content.ts', 'measure-words.ts'].includes(name));
  expect(files.map((name) => name.replace('.ts', '')).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});

test('every content draws a dimension of its own, is never finer than its table, and has its words in all languages', () => {
  for (const { id, dimensions, drawn, depth = {}, title, lead, finding, measure } of all) {
    expect(dimensions, id).toContain(drawn);
    for (const name of Object.keys(depth)) expect(dimensions, id).toContain(name);
    for (const locale of locales) {
      expect(title[locale].length, id).toBeGreaterThan(4);
      expect(lead[locale].length, id).toBeGreaterThan(10);
      for (const sentence of [finding?.most, finding?.majority, finding?.over])
        if (sentence) expect(sentence[locale], id).toMatch(/\{label\}.*\{value\}.*\{total\}/);
    }
    expect(measureWords[measure].definition.en, id).toMatch(/\.$/);
  }
});

test('nationality and what came after are sensitive, and nothing is counted by site', () => {
  expect(sensitiveDimensions.toSorted()).toEqual(['nationality', 'outcome']);
  expect(all.flatMap(({ dimensions }) => dimensions as readonly string[])).not.toContain('site');
});
