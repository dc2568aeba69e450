import { chips, choice, expect, figure, filterButton, open, ready, sampleTest } from './support/app.ts';

sampleTest(
  'a link with filters shows them, and choosing one more writes it into the link',
  async ({ page }) => {
    await open(
      page,
      '/dashboard?data=sample&team=BE-FEDASIL&nationality=ERI&nationality=SDN&from=2021-01-01&to=2021-12-31',
    );
    const two = await figure(page, 'contact-moments');
    expect(two).toBeGreaterThan(0);
    await open(page, '/dashboard?data=sample&team=BE-FEDASIL&nationality=ERI&from=2021-01-01&to=2021-12-31');
    const one = await figure(page, 'contact-moments');
    expect(one).toBeLessThan(two);
    await open(page, '/dashboard?data=sample&team=BE-FEDASIL&nationality=SDN&from=2021-01-01&to=2021-12-31');
    expect(one + (await figure(page, 'contact-moments')), 'a repeated key means any of').toBe(two);

    await filterButton(page, 'Region and site').click();
    await choice(page, 'Brussels').click();
    await expect(page).toHaveURL(/region=BRU/);
    await expect(page).toHaveURL(/nationality=SDN/);
  },
);

sampleTest('back and forward undo and redo a filter', async ({ page }) => {
  await open(page, '/dashboard?data=sample');
  const all = await figure(page, 'contact-moments');
  await filterButton(page, 'Team').click();
  await choice(page, 'Fedasil').click();
  await expect(chips(page)).toHaveCount(1);
  await expect.poll(() => figure(page, 'contact-moments')).toBeLessThan(all);
  const some = await figure(page, 'contact-moments');
  await page.goBack();
  await expect.poll(() => figure(page, 'contact-moments')).toBe(all);
  await page.goForward();
  await expect.poll(() => figure(page, 'contact-moments')).toBe(some);
});

sampleTest('an unknown key or value is ignored with a notice', async ({ page }) => {
  await open(page, '/dashboard?data=sample');
  const all = await figure(page, 'contact-moments');
  await open(page, '/dashboard?data=sample&colour=red&team=MOON&from=yesterday');
  await expect(page.getByTestId('notice').filter({ hasText: 'colour' }).first()).toBeVisible();
  await expect(page.getByTestId('notice').filter({ hasText: 'MOON' }).first()).toBeVisible();
  expect(await figure(page, 'contact-moments')).toBe(all);
});

sampleTest('unknown is a value like any other', async ({ page }) => {
  await open(page, '/dashboard?data=sample&nationality=unknown');
  expect(await figure(page, 'contact-moments')).toBeGreaterThan(0);
});

sampleTest('clicking a mark filters everything', async ({ page }) => {
  await open(page, '/dashboard?data=sample');
  const all = await figure(page, 'contact-moments');
  await page.locator('#people svg .mark-rect.role-mark path').first().click();
  await expect(chips(page)).toHaveCount(1);
  await ready(page);
  await expect.poll(() => figure(page, 'contact-moments')).toBeLessThan(all);
});

sampleTest('switching the language keeps the filters and the figures', async ({ page }) => {
  await open(page, '/dashboard?data=sample&team=BE-FEDASIL&from=2024-01-01&to=2024-12-31');
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^(NL|Nederlands)$/ })
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page).toHaveURL(/team=BE-FEDASIL/);
  await ready(page);
  expect(await figure(page, 'contact-moments')).toBe(2412);
});
