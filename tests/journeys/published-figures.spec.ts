import { expect, figure, open, sampleTest } from './support/app.ts';

const published = {
  2021: { 'contact-moments': 2044, 'individual-interviews': 471 },
  2024: {
    'contact-moments': 2412,
    'persons-reached': 1702,
    accompaniments: 1400,
    'nationalities-reached': 75,
  },
};

for (const [year, expected] of Object.entries(published)) {
  sampleTest(
    `a link to ${year} shows the figures that Fedasil published for its own team`,
    async ({ page }) => {
      await open(page, `/dashboard?data=sample&team=BE-FEDASIL&from=${year}-01-01&to=${year}-12-31`);
      for (const [id, value] of Object.entries(expected)) expect(await figure(page, id), id).toBe(value);
    },
  );
}

sampleTest('the same link says the same in every language', async ({ page }) => {
  for (const lang of ['fr', 'nl', 'en']) {
    await open(page, `/dashboard?data=sample&team=BE-FEDASIL&from=2021-01-01&to=2021-12-31&lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    expect(await figure(page, 'contact-moments'), lang).toBe(2044);
  }
});

sampleTest('the figures of a whole year are those of its named period', async ({ page }) => {
  await open(page, '/dashboard?data=sample&team=BE-FEDASIL&period=2021');
  expect(await figure(page, 'contact-moments')).toBe(2044);
});
