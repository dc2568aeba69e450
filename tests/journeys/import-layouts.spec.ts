import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app.ts';
import { textUpload } from './support/exports.ts';

const rows = ['8/1/2024;Calais;X', '9/2/2024;Grande-Synthe;Y', '3/3/2024;Calais;X'];
const january = textUpload('january.csv', ['quand;endroit;qui', ...rows]);
const february = textUpload('february.csv', ['quand;endroit;qui', ...rows.map((row) => `1${row}`)]);
const renamed = textUpload('march.csv', ['quand;endroits;qui;note', ...rows.map((row) => `${row};`)]);

async function decide(page: Page): Promise<void> {
  await page.getByTestId('file-input').setInputFiles(january);
  await page.getByText('OFII (France)').click({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Next: Columns' }).click();
  await page.getByLabel('Field for the column “quand”').selectOption('contact_date');
  await page.getByLabel('Field for the column “endroit”').selectOption('site_code');
  await page.getByText('Day, then month').click();
}

const check = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Steps of the import' })
    .getByRole('button', { name: /5\. Check/ })
    .click();

test('a layout that was remembered is read without a question the second time, and can be forgotten', async ({
  page,
}) => {
  await open(page, '/import');
  await decide(page);
  await check(page);
  await page.getByLabel('Name of the layout').fill('Littoral');
  await page.getByRole('button', { name: 'Remember it on this device' }).click();
  await expect(page.getByText('“Littoral” is kept on this device.')).toBeVisible();

  await page.reload();
  await expect(page.getByText('Kept on this device: Littoral.')).toBeVisible({ timeout: 60_000 });
  await page.getByTestId('file-input').setInputFiles(february);
  await expect(page.getByRole('heading', { level: 1, name: 'Loaded' })).toBeFocused({ timeout: 60_000 });
  await expect(page.getByTestId('import-accepted')).toHaveAttribute('data-value', '3');

  await page
    .getByRole('navigation', { name: 'Steps of the import' })
    .getByRole('button', { name: /1\. File/ })
    .click();
  await expect(page.getByText('Read as in the layout “Littoral”.')).toBeVisible();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await page.reload();
  await expect(page.getByText('A layout that you have kept')).toBeVisible({ timeout: 60_000 });
});

test('everything that was kept is forgotten at once, and nothing of other apps', async ({ page }) => {
  await open(page, '/import?lang=en');
  await page.evaluate(() => localStorage.setItem('another-app', 'stays'));
  await decide(page);
  await check(page);
  await page.getByRole('button', { name: 'Remember it on this device' }).click();
  const kept = page.getByRole('region', { name: 'Kept on this device' });
  await expect(kept).toContainText('and the layouts:');
  await kept.getByRole('button', { name: 'Forget everything' }).click();
  await expect(kept.getByRole('status')).toHaveText('Nothing is kept on this device any more.');
  expect(
    await page.evaluate(async () => [await indexedDB.databases(), Object.keys(localStorage)] as const),
  ).toEqual([[], ['another-app']]);
});

test('a layout is saved as a file without a row in it, and opened again; what has drifted is named', async ({
  page,
}) => {
  await open(page, '/import');
  await decide(page);
  await check(page);
  await page.getByLabel('Name of the layout').fill('Littoral');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  const json = readFileSync(await (await download).path(), 'utf8');
  expect(json).not.toMatch(/Grande-Synthe|january|2024/);

  await page.reload();
  await expect(page.getByText('A layout that you have kept')).toBeVisible({ timeout: 60_000 });
  const layout = { name: 'layout.json', mimeType: 'application/json', buffer: Buffer.from(json) };
  await page.getByTestId('file-input').setInputFiles([layout, renamed]);
  await expect(page.getByText('Read as in the layout “Littoral”.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByTestId('notice').filter({ hasText: '“note”' })).toContainText(
    'is not in the layout “Littoral”',
  );
});

test('a file that is no layout is refused with a sentence', async ({ page }) => {
  await open(page, '/import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a layout file' }).click();
  await (
    await chooser
  ).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"version":9}') });
  await expect(page.getByTestId('error')).toContainText('This layout has the version 9');
});
