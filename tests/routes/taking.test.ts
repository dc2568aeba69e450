import { expect, test } from 'vitest';
import { editionText } from '#lib/publish/edition.ts';
import { editionHtml } from '#lib/publish/file/page.ts';
import { takeApart } from '../../src/routes/taking.ts';
import { byPlace, handMadeEdition } from '../publish/hand-made.ts';

const edition = handMadeEdition([byPlace(12_340, 6200, 4000, 2140)]);
const login = new File(['<!doctype html><form id="edition"></form>'], 'export.html');
const contacts = new File(['date;site'], 'contacts.csv');
const answer = new File(['{"count": 3}'], 'answer.json');

test('pages and data of editions are told from exports, and from other pages and JSON', async () => {
  const page = new File([await editionHtml(edition)], 'edition.html');
  const data = new File([editionText(edition)], 'edition.json');
  // A browser that saves a page may write its tags in its own way.
  const saved = new File([`<HTML><script id="edition" type="application/json">{}</script>`], 'saved.htm');
  const taken = await takeApart([page, login, contacts, data, answer, saved]);
  expect(taken.editions).toEqual([page, data, saved]);
  expect(taken.files).toEqual([login, contacts, answer]);
});

test('on the page of editions other pages and JSON are for that page, tables are not', async () => {
  const taken = await takeApart([login, contacts, answer], true);
  expect(taken.editions).toEqual([login, answer]);
  expect(taken.files).toEqual([contacts]);
});
