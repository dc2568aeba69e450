import { chips, expect, figure, open, ready, test } from './support/app.ts';
import { tabTo } from './support/keyboard.ts';

test('the dashboard is filtered and cleared by keyboard alone', async ({ page }) => {
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
  await page.keyboard.press('Escape');
  await ready(page);
  await expect.poll(() => figure(page, 'contact-moments')).toBeLessThan(all);

  await tabTo(page, /^Remove filter:/);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/team=/);
  await expect(chips(page)).toHaveCount(0);
  await expect.poll(() => figure(page, 'contact-moments')).toBe(all);
});

test('each chart’s data are reached by keyboard', async ({ page }) => {
  await open(page, '/dashboard?data=sample');
  const chart = page.locator('figure[data-testid^="chart-"]').first();
  const button = chart.getByRole('button', { name: /^Table/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(chart.locator('[data-testid$="-table"]')).toBeVisible();
});
