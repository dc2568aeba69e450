import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { chips, expect, figure, open, ready, sampleTest } from './support/app.ts';
import { tabTo } from './support/keyboard.ts';

sampleTest('the dashboard is filtered and cleared by keyboard alone', async ({ page }) => {
  await open(page, '/dashboard?data=sample');
  const all = await figure(page, 'contact-moments');

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();

  await tabTo(page, /^Team\b/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Fedasil/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/team=BE-FEDASIL/);
  // Tab leaves the menu for its button, which comes next in the page.
  const team = page.getByRole('button', { name: /^Team\b/ }).first();
  for (let times = 0; times < 8; times += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.tagName)) !== 'INPUT') break;
  }
  await expect(team).toBeFocused();
  await ready(page);
  await expect.poll(() => figure(page, 'contact-moments')).toBeLessThan(all);

  await tabTo(page, /^Remove filter:/);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/team=/);
  await expect(chips(page)).toHaveCount(0);
  await expect.poll(() => figure(page, 'contact-moments')).toBe(all);
});

sampleTest('each chart’s data, definition and files are reached by keyboard', async ({ page }) => {
  await open(page, '/dashboard?data=sample&region=BRU');
  const chart = page.locator('figure[data-testid^="chart-"]').first();
  const button = chart.getByRole('button', { name: /^Table/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(chart.locator('[data-testid$="-table"]')).toBeVisible();

  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('contact moment');
  await expect(dialog).toContainText('Region: Brussels');
  await expect(dialog).toContainText('contacts.csv');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(chart.getByRole('button', { name: /^Hide/ })).toBeFocused();

  const saved = async (name: RegExp) => {
    await chart.getByRole('button', { name: /^Download/ }).focus();
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name });
    for (
      let presses = 0;
      presses < 6 && !(await item.evaluate((one) => one === document.activeElement));
      presses++
    )
      await page.keyboard.press('ArrowDown');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    return readFile(await download.path(), 'utf8');
  };
  const forExcel = await saved(/^CSV for Excel/);
  expect(forExcel).toMatch(/^\uFEFF/);
  expect(forExcel).toMatch(/Region: Brussels/);
  expect(forExcel).toMatch(/not for publication/);
  const rows = Papa.parse<string[]>((await saved(/^CSV for machines/)).trimEnd()).data;
  expect(rows[0]?.[0]).toMatch(/^[a-z]/);
  expect(rows[0]?.at(-1)).toBe('about');
  expect(rows[1]?.at(-1)).toMatch(/Region: Brussels/);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
});

sampleTest(
  'a chart is read figure by figure, and a span of time chosen, by keyboard or by dragging',
  async ({ page }) => {
    await open(page, '/dashboard?data=sample');
    const chart = page.getByTestId('chart-contacts-over-time');
    const plot = chart.getByRole('application');
    await plot.focus();
    await page.keyboard.press('Home');
    await expect(chart.locator('[aria-live]')).toHaveText(/^All days: 13,644 \(1 of 61\)$/);
    await page.keyboard.press('ArrowRight');
    await expect(chart.locator('[aria-live]')).toHaveText(/^Jan(uary)? 2020: \d+ \(2 of 61\)$/);
    await page.keyboard.press('ArrowRight');
    await expect(chart.locator('.is-meant')).toHaveCount(1);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/from=2020-02-01&to=2020-04-30/);
    await ready(page);

    await page.keyboard.press('Control+z');
    await expect(page).not.toHaveURL(/from=/);
    await ready(page);
    const box = await plot.boundingBox();
    if (!box) throw new Error('The chart is not painted');
    const y = box.y + box.height * 0.6;
    await page.mouse.move(box.x + box.width * 0.5, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, y, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(/from=202\d-\d\d-01&to=202\d-\d\d-(28|29|30|31)/);
    const { searchParams } = new URL(page.url());
    // A fifth of five years.
    const [from, to] = [Date.parse(searchParams.get('from') ?? ''), Date.parse(searchParams.get('to') ?? '')];
    expect((to - from) / 86_400_000).toBeGreaterThan(300);
    expect((to - from) / 86_400_000).toBeLessThan(460);
  },
);
