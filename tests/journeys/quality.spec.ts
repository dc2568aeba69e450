import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { expect, importFiles, open, ready, sampleFile, sampleTest, test } from './support/app.ts';

/** What a rule found, as a number; null when it can't be checked. */
async function countOf(page: Page, id: string): Promise<number | null> {
  const value = await page.getByTestId(`quality-${id}`).getAttribute('data-value');
  return value === null || value === '' ? null : Number(value);
}

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(button).click()]);
  return download;
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')}: ${html.slice(0, 160)}`),
  );
}

const goToQuality = (page: Page) =>
  page
    .getByRole('banner')
    .getByRole('link', { name: /^(Quality|Qualité|Kwaliteit)$/ })
    .click();

sampleTest('the sample: account, completeness and what the checks found, in files too', async ({ page }) => {
  await open(page, '/quality?data=sample');
  // 11,145 + 3,478 contacts, 3,439 sessions and 1,844 outcomes.
  await expect(page.getByTestId('import-read')).toHaveAttribute('data-value', '19906');
  await expect(page.getByTestId('quality-by-month').getByRole('row')).not.toHaveCount(0);
  await expect(
    page.getByTestId('quality-by-site').getByRole('columnheader', { name: 'Calais' }),
  ).toBeVisible();
  await expect(page.getByTestId('quality-absent')).toContainText('Recorded on');
  expect(await countOf(page, 'nationality-conflict')).toBeGreaterThan(0);
  expect(await countOf(page, 'date-implausible')).toBe(0);
  // Nobody went out in April and May 2020.
  expect(await countOf(page, 'month-without-session')).toBe(2);
  expect(await countOf(page, 'late-entry')).toBeNull();
  await expect(page.getByTestId('quality-late-entry')).toContainText('“Recorded on”');

  const csv = await saved(page, 'quality-csv');
  expect(csv.suggestedFilename()).toBe('quality.internal.csv');
  const text = await readFile(await csv.path(), 'utf8');
  expect(text).toContain('internal, not for publication');
  expect(text).toContain('2024-12-31');
  const xlsx = await saved(page, 'quality-xlsx');
  expect(xlsx.suggestedFilename()).toBe('quality.internal.xlsx');
  const sheets = await readXlsxFile(await xlsx.path());
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Summary', 'By month', 'By site', 'Findings']);
});

sampleTest('the page obeys the filters of its link', async ({ page }) => {
  await open(page, '/quality?data=sample&from=2020-01-01&to=2020-12-31&site=FR-62-CAL');
  const sites = page.getByTestId('quality-by-site').getByRole('columnheader');
  await expect(sites.filter({ hasText: 'Calais' })).toHaveCount(1);
  await expect(sites.filter({ hasText: 'Antwerp' })).toHaveCount(0);
  // OFII's layout has no column of durations: missing in every record of Calais, in every month of 2020.
  const duration = page.getByTestId('quality-by-month').getByRole('row', { name: /^Duration/ });
  await expect(duration.getByRole('cell').first()).toHaveText('100');
  await page.getByRole('button', { name: /^Remove filter: .*Calais/ }).click();
  await ready(page);
  await expect(duration.getByRole('cell').first()).not.toHaveText('100');
});

test('a broken file: every fault is counted with its place, and no key is shown', async ({ page }) => {
  await open(page, '/import');
  await importFiles(page, sampleFile('broken.csv'));
  await goToQuality(page);
  await page.waitForURL(/\/quality/);
  await ready(page);
  // data-samples/generator/broken.ts: 2016 and 2099; one id again with other content; one row again, merged.
  expect(await countOf(page, 'date-implausible')).toBe(2);
  expect(await countOf(page, 'id-conflict')).toBe(1);
  expect(await countOf(page, 'merged')).toBe(1);
  expect(await countOf(page, 'value-unlisted')).toBeGreaterThanOrEqual(4);
  expect(await countOf(page, 'session-missing')).toBeNull();
  const implausible = page.getByTestId('quality-date-implausible');
  await implausible.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(implausible.getByRole('row').filter({ hasText: '25 December 2099' })).toContainText(
    'broken.csv',
  );
  await expect(implausible).toContainText('Contact moments');
  await expect(page.getByText(/RO-9\d{4}/)).toHaveCount(0);
  const csv = await readFile(await (await saved(page, 'quality-csv')).path(), 'utf8');
  expect(csv).not.toMatch(/RO-9\d{4}/);
});

test('without data it says what to do', async ({ page }) => {
  await open(page, '/quality');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data quality');
  await page.getByRole('link', { name: 'Try with sample data' }).click();
  await page.waitForURL(/\/quality\?.*data=sample/);
  await expect(page.getByTestId('quality-headline')).toContainText('checks', { timeout: 90_000 });
});

for (const [lang, colorScheme] of [
  ['en', 'light'],
  ['en', 'dark'],
  ['fr', 'light'],
  ['nl', 'dark'],
] as const) {
  sampleTest(`no known barrier in ${lang}, ${colorScheme}`, async ({ page }) => {
    sampleTest.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, `/quality?data=sample&lang=${lang}`);
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await findings(page)).toEqual([]);
  });
}

sampleTest('it fits a screen of 320 px without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/quality?data=sample&lang=nl');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
