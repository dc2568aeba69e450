import { expect, figure, goToDashboard, importFiles, open, sampleFile, test } from './support/app.ts';

/** A file with many rows, made in memory: a date, a place, a person. */
function manyRows(rows: number): Buffer {
  const lines = ['date;site;person_key'];
  for (let row = 0; row < rows; row++) {
    const day = String(1 + (row % 28)).padStart(2, '0');
    lines.push(`2023-${String(1 + (row % 12)).padStart(2, '0')}-${day};BE-BRU-MAX;p${row % 5000}`);
  }
  return Buffer.from(lines.join('\n'));
}

test('a long import shows that it moves, can be cancelled, and leaves what was loaded', async ({ page }) => {
  await open(page, '/import');
  await importFiles(page, sampleFile('contacts.csv'));
  await goToDashboard(page);
  const before = await figure(page, 'contact-moments');

  const file = { name: 'long.csv', mimeType: 'text/csv', buffer: manyRows(1_000_000) };
  await page.getByTestId('file-input').setInputFiles(file);
  await page.getByTestId('import-load').click({ timeout: 60_000 });
  const progress = page.getByTestId('import-progress');
  await expect(progress).toBeVisible();
  const value = () => progress.evaluate((bar) => (bar as HTMLProgressElement).value);
  const first = await value();
  await expect.poll(value, { timeout: 30_000 }).toBeGreaterThan(first);
  await page.getByTestId('import-cancel').click();
  await expect(progress).toBeHidden({ timeout: 5_000 });

  await goToDashboard(page);
  expect(await figure(page, 'contact-moments')).toBe(before);
});
