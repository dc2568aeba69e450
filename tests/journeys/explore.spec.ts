import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, figure, open, ready, sampleTest } from './support/app.ts';
import { tabTo } from './support/keyboard.ts';

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
const status = (page: Page) => page.getByTestId('query-result');

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')}: ${html.slice(0, 160)}`),
  );
}

sampleTest(
  'by keyboard: persons by site and month, the records of a cell, a question, a long one cancelled, a mistake',
  async ({ page }) => {
    sampleTest.setTimeout(120_000);
    await open(page, '/definitions?data=sample&period=2024');
    const persons = await figure(page, 'persons-reached');
    await tabTo(page, /^Explore$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/explore/);
    await ready(page);

    await tabTo(page, /^Measure/);
    await page.keyboard.type('Persons reached');
    await ready(page);
    await tabTo(page, /^Columns/);
    await page.keyboard.type('Month');
    await ready(page);
    await expect(page).toHaveURL(/measure=persons-reached.*columns=month/);
    const grid = page.getByRole('grid', { name: 'Persons reached by site and month' });
    await expect(grid).toBeVisible();
    await expect(page.getByTestId('pivot')).toContainText('The last row is not the sum of the parts');

    // Into the grid: the last cell of all is the number of persons that the definitions page says.
    await grid.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    expect(Number((await focusedText(page)).replace(/\D/g, ''))).toBe(persons);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await ready(page);
    await expect(grid.getByRole('columnheader').nth(1)).toHaveAttribute('aria-sort', 'descending');
    await page.keyboard.press('ArrowDown');
    expect(Number(await focusedText(page))).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(/tab=records/);
    await ready(page);
    const count = Number(await page.getByTestId('records-count').getAttribute('data-value'));
    expect(count).toBeGreaterThan(0);
    await expect(
      page
        .getByTestId('records')
        .getByRole('cell')
        .filter({ hasText: /^P-\d{4,}$/ })
        .first(),
    ).toBeVisible();
    await expect(page.getByTestId('records')).toContainText('Internal, never published');

    await tabTo(page, /^SQL$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/tab=sql/);
    await tabTo(page, /^Question in SQL/);
    await page.keyboard.type(
      'SELECT count(DISTINCT person) AS persons FROM contact WHERE is_moment AND year(contact_date) = 2024',
    );
    await page.keyboard.press('Control+Enter');
    await expect(status(page)).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
    await expect(status(page).getByRole('cell')).toHaveText(String(persons));

    await page.keyboard.press('Control+A');
    await page.keyboard.type(
      'SELECT count(*) FROM range(100000) a, range(1000000) b WHERE a.range % 7 = b.range % 11',
    );
    await page.keyboard.press('Control+Enter');
    await expect(status(page)).toHaveAttribute('data-status', 'running');
    await tabTo(page, /^Cancel$/);
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveAttribute('data-status', 'cancelled');

    await tabTo(page, /^Pivot table$/);
    await page.keyboard.press('Enter');
    await ready(page);
    await expect(page.getByTestId('pivot')).toBeVisible();
    await tabTo(page, /^SQL$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Question in SQL/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('SELECT site,\n  nothing_of_the_kind\nFROM contact');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByTestId('query-error')).toContainText('Line 2', { timeout: 60_000 });
  },
);

sampleTest('raw tables stay closed, and what would mislead is refused with a sentence', async ({ page }) => {
  await open(page, '/explore?data=sample&rows=topic&columns=year&show=column');
  await expect(page.getByTestId('pivot-refusal')).toContainText('one contact can have several');
  // What can't be computed has an interval, and nothing to be saved.
  await open(page, '/explore?data=sample&measure=cross-border-overlap&rows=site');
  await expect(page.getByTestId('pivot')).toContainText(/0 to [\d,]+ of them were met by both/);
  await expect(page.getByTestId('save-excel')).toHaveCount(0);
  await page.getByRole('link', { name: 'SQL', exact: true }).click();
  const field = page.getByRole('textbox', { name: 'Question in SQL' });
  await field.fill('SELECT * FROM raw_contact');
  await field.press('Control+Enter');
  await expect(page.getByTestId('query-error')).toContainText('There is no table “raw_contact” here', {
    timeout: 60_000,
  });
  await field.fill('DROP TABLE contact');
  await field.press('Control+Enter');
  await expect(page.getByTestId('query-error')).toContainText('Only questions are answered here');
});

sampleTest('a pivot is saved with what it says of itself', async ({ page }) => {
  await open(
    page,
    '/explore?data=sample&lang=fr&measure=persons-reached&rows=site&columns=year&team=BE-FEDASIL',
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('save-excel').click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toMatch(
    /^persons-reached-site-year\.team-BE-FEDASIL\.made-\d{4}-\d\d-\d\d\.internal\.csv$/,
  );
  expect(text).toContain('interne, ne pas publier');
  expect(text).toMatch(/Filtres;.*Fedasil/);
  expect(text).toContain('2024-12-31');
  expect(text).toContain('n’est pas la somme');
  expect(text).toMatch(/Note datée;.*ERRIN/);
  expect(text).not.toMatch(/[\u2009\u202f]/);
});

for (const [lang, colorScheme] of [
  ['en', 'light'],
  ['fr', 'dark'],
  ['nl', 'light'],
] as const) {
  sampleTest(`no known barrier in ${lang}, ${colorScheme}`, async ({ page }) => {
    sampleTest.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, `/explore?data=sample&lang=${lang}`);
    expect(await findings(page), 'pivot').toEqual([]);
    for (const tab of ['records', 'sql']) {
      await page.locator(`main a[href*="tab=${tab}"]`).first().click();
      await page.waitForURL(new RegExp(`tab=${tab}`));
      await ready(page);
      expect(await findings(page), tab).toEqual([]);
    }
  });
}

sampleTest('it fits a screen of 320 px without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/explore?data=sample&lang=nl');
  for (const tab of ['pivot', 'records', 'sql']) {
    await page.locator(`main a[href*="tab=${tab}"]`).first().click();
    await page.waitForURL(new RegExp(`tab=${tab}`));
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(320);
  }
});

sampleTest(
  'from the share of known outcomes to the persons without one, under the same filters',
  async ({ page }) => {
    await open(page, '/dashboard?data=sample&period=2024&region=BRU');
    const link = page
      .getByTestId('chart-outcome-coverage')
      .getByRole('link', { name: /without a known outcome/ });
    const persons = Number((await link.innerText()).replace(/\D/g, ''));
    expect(persons).toBeGreaterThan(0);
    await link.click();
    await page.waitForURL(/\/explore.*tab=records/);
    await ready(page);
    await expect(page).toHaveURL(/region=BRU/);
    await expect(page.getByTestId('records-count')).toHaveAttribute('data-value', String(persons));
  },
);
