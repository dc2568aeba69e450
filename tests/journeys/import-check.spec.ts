import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, figure, goToDashboard, open, test } from './support/app.ts';
import { textUpload, type Upload } from './support/exports.ts';

const HEADER = 'contact_id,contact_date,site_code,team,head_count';
const month = (name: string, ...rows: readonly string[]) => textUpload(name, [HEADER, ...rows]);
const january = month(
  'january.csv',
  'A1,2024-01-08,BE-BRU-MAX,BE-FEDASIL,1',
  'A2,2024-01-09,BE-BRU-NOR,BE-FEDASIL,1',
);
const february = month('february.csv', 'A3,2024-02-05,BE-BRU-MAX,BE-FEDASIL,1');
const corrected = month(
  'january.csv',
  'A1,2024-01-08,BE-BRU-NOR,BE-FEDASIL,1',
  'A4,2024-01-10,BE-BRU-MAX,BE-FEDASIL,1',
);

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const fate = (page: Page, name: string) =>
  page.getByTestId(`import-${name}`).getAttribute('data-value').then(Number);

async function load(page: Page, files: Upload | readonly Upload[]): Promise<void> {
  await page.getByTestId('file-input').setInputFiles(files);
  await page.getByTestId('import-load').click({ timeout: 60_000 });
}

test('next month’s export is added, and undo takes it away again', async ({ page }) => {
  await open(page, '/import');
  await load(page, january);
  await expect(heading(page, 'Loaded')).toBeFocused({ timeout: 60_000 });
  await load(page, february);
  await expect(heading(page, 'Loaded')).toBeFocused({ timeout: 60_000 });
  const changes = page.getByRole('region', { name: 'What has changed' });
  await expect(changes).toContainText('Contacts: 1 new row, 2 as before.');
  await expect(changes).toContainText('february.csv, line 2');
  await goToDashboard(page);
  await expect.poll(() => figure(page, 'contact-moments')).toBe(3);

  await page.goBack();
  await page.getByTestId('import-undo').click();
  await expect(page.getByTestId('import-accepted')).toHaveAttribute('data-value', '2', { timeout: 60_000 });
  await goToDashboard(page);
  await expect.poll(() => figure(page, 'contact-moments')).toBe(2);
});

test('rows that would change or go wait for a yes, and are named', async ({ page }) => {
  await open(page, '/import');
  await load(page, january);
  await expect(heading(page, 'Loaded')).toBeVisible({ timeout: 60_000 });
  await load(page, corrected);
  await expect(heading(page, 'Rows that are loaded would change')).toBeFocused({ timeout: 60_000 });
  const changes = page.getByRole('region', { name: 'What would change' });
  await expect(changes).toContainText('Contacts: 1 new row, 1 changed, 1 no longer there.');
  await expect(changes).toContainText('Changed, the first: january.csv, line 2.');
  await page.getByRole('button', { name: 'Keep what was loaded' }).click();
  await goToDashboard(page);
  await expect.poll(() => figure(page, 'contact-moments')).toBe(2);

  await page.goBack();
  await page.getByTestId('import-load').click();
  await page.getByTestId('import-commit').click({ timeout: 60_000 });
  await expect(heading(page, 'Loaded')).toBeFocused({ timeout: 60_000 });
});

test('of conflicting rows the first stands unless the last is chosen', async ({ page }) => {
  const twice = month(
    'twice.csv',
    'A1,2024-01-08,BE-BRU-MAX,BE-FEDASIL,1',
    'A1,2024-01-08,FR-62-CAL,BE-FEDASIL,1',
    'A1,2024-01-08,BE-BRU-MAX,BE-FEDASIL,1',
  );
  await open(page, '/import');
  await load(page, twice);
  const question = page.getByRole('group', { name: /identifier of another row with other content/ });
  await expect(question).toContainText('line 3 of twice.csv (A1)', { timeout: 60_000 });
  await expect(question.getByLabel('Keep the first')).toBeChecked();
  await expect(heading(page, 'Loaded')).toBeVisible({ timeout: 60_000 });
  await question.getByLabel('Keep the last').click();
  await expect(page.getByRole('row', { name: /the last row was kept/ }).first()).toBeVisible({
    timeout: 60_000,
  });
  expect((await fate(page, 'accepted')) + (await fate(page, 'merged')) + (await fate(page, 'rejected'))).toBe(
    3,
  );
});

test('rejected rows are downloaded, corrected, and loaded again without being doubled', async ({ page }) => {
  const broken = month(
    'broken.csv',
    'B1,2024-03-01,BE-BRU-MAX,BE-FEDASIL,1',
    'B2,sometime,BE-BRU-MAX,BE-FEDASIL,1',
    'B3,2024-03-03,BE-BRU-NOR,BE-FEDASIL,0',
  );
  await open(page, '/import');
  await load(page, broken);
  await expect(heading(page, 'Loaded')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('row', { name: /3 contact_date sometime No readable date/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the rejected rows of “broken.csv”' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const [header = '', ...rows] = text.replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(header).toBe(`${HEADER},Line in the original file,Column,Value,To be corrected`);
  expect(rows).toHaveLength(2);

  const mended = [
    header,
    ...rows.map((row) => row.replace('sometime', '2024-03-02').replace('FEDASIL,0', 'FEDASIL,2')),
  ];
  await load(page, textUpload('rejected-broken.csv', mended));
  await expect(page.getByTestId('import-read')).toHaveAttribute('data-value', '5', { timeout: 60_000 });
  expect([await fate(page, 'accepted'), await fate(page, 'rejected')]).toEqual([3, 2]);
  await expect(heading(page, 'Loaded')).toBeVisible({ timeout: 60_000 });
  // The same corrections once more are the same rows.
  await load(page, textUpload('once more.csv', mended));
  await expect(page.getByTestId('import-read')).toHaveAttribute('data-value', '7', { timeout: 60_000 });
  expect([await fate(page, 'accepted'), await fate(page, 'merged')]).toEqual([3, 2]);
});

test('outcomes whose person no contact knows are said once they are loaded, with their lines', async ({
  page,
}) => {
  const contacts = textUpload('contacts.csv', [
    'contact_id,contact_date,person_key,team',
    'A1,2024-03-01,P1,BE-FEDASIL',
    'A2,2024-03-02,P2,BE-FEDASIL',
  ]);
  const outcomes = textUpload('outcomes.csv', [
    'person_key,outcome_code,outcome_date',
    'P1,RTA,2024-04-01',
    'P9,RTA,2024-04-02',
    'P2,LOST,2024-04-03',
  ]);
  await open(page, '/import?lang=en');
  await page.getByTestId('file-input').setInputFiles([contacts, outcomes]);
  await page.getByTestId('import-load').click({ timeout: 60_000 });
  await expect(heading(page, 'Loaded')).toBeVisible({ timeout: 60_000 });
  const note = page.getByTestId('notice').filter({ hasText: 'name what is not loaded' });
  await expect(note).toContainText('Outcomes of a person whom no contact knows: 1 of 3.');
  await expect(note).toContainText('outcomes.csv, line 3');
});
