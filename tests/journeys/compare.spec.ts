import { expect, open, ready, sampleTest } from './support/app.ts';
import { tabTo } from './support/keyboard.ts';

sampleTest(
  'Brussels and Calais are compared by keyboard, with an interval and a sentence for each rate',
  async ({ page }) => {
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
    // Both selections, each with its figure and its filters.
    for (const side of [
      /^Filtres, A\n.*Bruxelles/m,
      /^Filtres, B\n.*Calais/m,
      /^Selon les filtres actifs, B\n\d/m,
    ])
      expect(await page.getByRole('dialog').innerText()).toMatch(side);
    await page.keyboard.press('Escape');
    const cell = page.getByTestId('compare-referral-rate').locator('[data-low]');
    const [low, value, high] = await cell.evaluate((element) =>
      ['low', 'value', 'high'].map((name) => Number((element as HTMLElement).dataset[name])),
    );
    expect(Number(low)).toBeLessThan(Number(value));
    expect(Number(value)).toBeLessThan(Number(high));
  },
);

const mediators = {
  en: {
    preset: /^Before and after the mediators$/,
    described: 'not tested',
    grown: '3 to 14',
    sites: /^By site/,
    opened: /^Contacts that were individual interviews$/,
  },
  fr: {
    preset: /^Avant et après les médiateurs$/,
    described: 'non test',
    grown: '3 à 14',
    sites: /^Par lieu/,
    opened: /^Contacts qui furent des entretiens individuels$/,
  },
  nl: {
    preset: /^Voor en na de bemiddelaars$/,
    described: 'niet getoetst',
    grown: '3 naar 14',
    sites: /^Per locatie/,
    opened: /^Contacten die individuele gesprekken waren$/,
  },
} as const;

for (const [lang, name] of Object.entries(mediators))
  sampleTest(
    `before and after the mediators leaves September out, describes the language only, and lists what else changed, by keyboard in ${lang}`,
    async ({ page }) => {
      await open(page, `/compare?data=sample&lang=${lang}`);
      await tabTo(page, name.preset);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/from=2020-10-01&to=2021-04-30&b\.from=2021-10-01&b\.to=2022-04-30/);
      await ready(page);
      await expect(page.getByTestId('compare-language-covered-rate')).toContainText(name.described);
      await expect(page.getByText(name.grown)).toBeVisible();
      await expect(page.getByTestId('chart-mediator-months')).toBeVisible();
      await expect(page.getByRole('heading', { name: name.sites })).toBeVisible();
      await tabTo(page, name.opened);
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('compare-individual-interviews-FR-62-CAL').first()).toBeVisible();
    },
  );

sampleTest('a selection that its filters leave empty is said, and cleared with one key', async ({ page }) => {
  await open(page, '/compare?data=sample&lang=en&team=BE-FEDASIL&b.team=FR-OFII&b.region=BRU');
  const notice = page.getByTestId('notice').filter({ hasText: 'Selection B holds no contact moments' });
  await notice.getByRole('button', { name: 'Clear the filters of B' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/b\.region/);
  await ready(page);
  await expect(notice).toHaveCount(0);
});
