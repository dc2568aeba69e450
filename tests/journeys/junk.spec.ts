import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, importFiles, open, sampleFile, test } from './support/app.ts';

const csv = (lines: readonly string[]) => Buffer.from(`${lines.join('\n')}\n`);

/** A file made of the canonical sample's header and first rows; read when a test runs, not when it is listed. */
function withSample(lines: (header: string, first: readonly string[]) => readonly string[]): Buffer {
  const [header = '', ...rows] = readFileSync(sampleFile('contacts.csv'), 'utf8').split(/\r?\n/);
  return csv(lines(header, rows.slice(0, 20)));
}

const manyColumns = Array.from({ length: 10_000 }, (_, index) => `column_${index}`);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Files that nobody means to load, and those that are nearly right. */
const junk: readonly { readonly what: string; readonly name: string; readonly buffer: () => Buffer }[] = [
  { what: 'an empty file', name: 'empty.csv', buffer: () => Buffer.alloc(0) },
  { what: 'a header without rows', name: 'header.csv', buffer: () => withSample((header) => [header]) },
  { what: 'a picture named as text', name: 'picture.csv', buffer: () => png },
  {
    what: 'an Arrow file that breaks off',
    name: 'broken.arrow',
    buffer: () => {
      const whole = readFileSync(sampleFile('contacts.arrow'));
      return whole.subarray(0, Math.floor(whole.length / 2));
    },
  },
  {
    what: 'rows of unequal length',
    name: 'ragged.csv',
    buffer: () => withSample((header, first) => [header, ...first, `${first[0] ?? ''},x,y,z`, '2024-01-01']),
  },
  {
    what: 'a NUL byte',
    name: 'nul.csv',
    buffer: () => withSample((header, first) => [header, ...first, (first[1] ?? '').replace(',', '\u0000,')]),
  },
  {
    what: 'a header that comes twice',
    name: 'twice.csv',
    buffer: () => withSample((header, first) => [header, header, ...first]),
  },
  {
    what: 'ten thousand columns',
    name: 'wide.csv',
    buffer: () => csv([manyColumns.join(','), manyColumns.map(() => '1').join(',')]),
  },
];

const sentence = (page: Page) =>
  page
    .locator('[data-testid="error"], [data-testid="notice"]')
    .filter({ hasText: /\p{L}{2,}.*\s\p{L}{2,}/u });

for (const { what, name, buffer } of junk) {
  test(`${what} ends in a sentence, and a good file loads afterwards`, async ({ page }) => {
    await open(page, '/import');
    await page
      .getByTestId('file-input')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: buffer() });
    // Some faults show before anything is loaded, others only in the rows.
    const load = page.getByTestId('import-load');
    await expect(sentence(page).or(load).first()).toBeVisible({ timeout: 30_000 });
    if (!(await sentence(page).first().isVisible())) await load.click();
    await expect(sentence(page).first()).toBeVisible({ timeout: 30_000 });

    await importFiles(page, sampleFile('contacts.csv'));
  });
}
