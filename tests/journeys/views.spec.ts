import { readFileSync } from 'node:fs';
import { expect, open, ready, test } from './support/app.ts';

test('a dated note is drawn on the time axes, and a view with it saved as a file and opened again', async ({
  page,
}) => {
  await open(page, '/dashboard?data=sample&team=FR-OFII&lang=en');
  const bar = page.getByRole('group', { name: 'Filters' });
  await bar.getByRole('button', { name: 'View and notes' }).click();
  await page.getByLabel('Day', { exact: true }).fill('2022-11-24');
  await page.getByLabel('What happened').fill('Shipwreck inquiry <b>');
  await page.getByRole('button', { name: 'Add the note' }).click();
  const note = 'note=2022-11-24+Shipwreck+inquiry+%3Cb%3E';
  await expect(page).toHaveURL((url) => url.search.includes(note));
  await ready(page);
  const chart = page.getByTestId('chart-contacts-over-time');
  await expect(chart.locator('svg text', { hasText: 'Shipwreck inquiry <b>' })).toHaveCount(1);

  await page.getByLabel('Name of the view').fill('Calais 2022');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Calais-2022.view.json');
  const buffer = readFileSync(await file.path());

  await open(page, '/definitions?data=sample&lang=fr');
  await page
    .getByTestId('file-input')
    .setInputFiles({ name: 'v.json', mimeType: 'application/json', buffer });
  await page.waitForURL((url) => url.pathname === '/dashboard' && url.search.includes(note));
  await ready(page);
  await expect(page).toHaveTitle(/^Calais 2022/);
  await expect(page.getByRole('button', { name: /Retirer la note/ })).toBeVisible();
});
