import { expect, figure, open, sampleTest, test } from './support/app.ts';

sampleTest(
  'every indicator has its definition, its unit and its figure for the filters in force',
  async ({ page }) => {
    await open(page, '/definitions?data=sample&team=BE-FEDASIL&from=2024-01-01&to=2024-12-31');
    expect(await figure(page, 'contact-moments')).toBe(2412);
    expect(await figure(page, 'persons-reached')).toBe(1702);
    const kpis = page.locator('[data-testid^="kpi-"]');
    expect(await kpis.count()).toBeGreaterThanOrEqual(20);
    expect(
      await kpis.evaluateAll((nodes) => nodes.filter((node) => !node.getAttribute('data-unit')).length),
    ).toBe(0);
  },
);

sampleTest('a definition has an address of its own', async ({ page }) => {
  await open(page, '/definitions?data=sample#persons-reached');
  await expect(page.locator('#persons-reached')).toBeInViewport();
});

sampleTest('the figure on the definitions page is the figure on the dashboard', async ({ page }) => {
  const query = 'data=sample&region=BRU&from=2023-01-01&to=2023-12-31';
  const ids = ['contact-moments', 'persons-reached', 'accompaniments', 'nationalities-reached'];
  await open(page, `/dashboard?${query}`);
  const shown = await Promise.all(ids.map((id) => figure(page, id)));
  await open(page, `/definitions?${query}`);
  expect(await Promise.all(ids.map((id) => figure(page, id)))).toEqual(shown);
});

test('definitions can be read without data', async ({ page }) => {
  await open(page, '/definitions');
  await expect(page.locator('#contact-moments')).toBeVisible();
  await expect(page.getByTestId('kpi-contact-moments').first()).toHaveAttribute('data-value', '');
});
