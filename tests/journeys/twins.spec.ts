import type { Page } from '@playwright/test';
import { expect, figures, goToDashboard, importFiles, open, sampleFile, test } from './support/app.ts';

/** One after the other in one worker, so that the canonical file is read once. */
test.describe.configure({ mode: 'default' });

let canonical: { [id: string]: string } = {};

async function headline(page: Page, file: string): Promise<{ [id: string]: string }> {
  await open(page, '/');
  await importFiles(page, sampleFile(file));
  await goToDashboard(page);
  return figures(page);
}

test.beforeAll(async ({ browser, baseURL }) => {
  const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
  canonical = await headline(page, 'contacts.csv');
  await page.close();
});

test('the canonical file gives headline figures', () => {
  expect(Number(canonical['kpi-contact-moments'])).toBeGreaterThan(2412);
  expect(Number(canonical['kpi-persons-reached'])).toBeGreaterThan(1702);
  expect(Object.keys(canonical).length).toBeGreaterThanOrEqual(6);
});

for (const twin of ['contacts-fr-excel.csv', 'contacts-nl.csv', 'contacts.arrows', 'contacts.arrow']) {
  test(`${twin} holds the same contacts and gives the same figures`, async ({ page }) => {
    expect(await headline(page, twin)).toEqual(canonical);
  });
}
