import { expect, open, ready, test } from './support/app.ts';
import { tabTo } from './support/keyboard.ts';

test('Brussels and Calais are compared by keyboard, with an interval and a sentence for each rate', async ({
  page,
}) => {
  await open(page, '/compare?data=sample&lang=fr');
  await tabTo(page, /^Bruxelles et Calais$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=BRU&b\.site=FR-62-CAL/);
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Calais');
  const rows = page.locator('[data-testid^="compare-"][data-testid*="-rate"]');
  await expect(rows.first()).toContainText(/B est|Pas de différence décelable|Trop peu/);
  await page.getByTestId('compare-referral-rate').getByRole('button').press('Enter');
  await expect(page.getByRole('dialog')).toContainText('orientation');
  await page.keyboard.press('Escape');
  const cell = page.getByTestId('compare-referral-rate').locator('[data-low]');
  const [low, value, high] = await cell.evaluate((element) =>
    ['low', 'value', 'high'].map((name) => Number((element as HTMLElement).dataset[name])),
  );
  expect(Number(low)).toBeLessThan(Number(value));
  expect(Number(value)).toBeLessThan(Number(high));
});

test('before and after the mediators leaves September out, describes the language only, and lists what else changed', async ({
  page,
}) => {
  await open(page, '/compare?data=sample&lang=nl');
  await tabTo(page, /^Voor en na de bemiddelaars$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2020-10-01&to=2021-04-30&b\.from=2021-10-01&b\.to=2022-04-30/);
  await ready(page);
  await expect(page.getByTestId('compare-language-covered-rate')).toContainText('niet getoetst');
  await expect(page.getByText('Het team zelf groeide in 2021 van 3 naar 14 mensen.')).toBeVisible();
  await expect(page.getByTestId('chart-mediator-months')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Per plaats/ })).toBeVisible();
});

test('a selection that its filters leave empty is said, and cleared with one key', async ({ page }) => {
  await open(page, '/compare?data=sample&lang=en&team=BE-FEDASIL&b.team=FR-OFII&b.region=BRU');
  const notice = page.getByTestId('notice').filter({ hasText: 'Selection B holds no contact moments' });
  await notice.getByRole('button', { name: 'Clear the filters of B' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/b\.region/);
  await ready(page);
  await expect(notice).toHaveCount(0);
});
