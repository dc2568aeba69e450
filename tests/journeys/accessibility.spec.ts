import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, figure, open, ready, sampleFile, sampleTest, test } from './support/app.ts';

/** Pages besides the dashboard. */
const others = ['/import', '/compare', '/explore', '/report', '/quality', '/definitions', '/'];

/** Goes to a page by its link, as a person does: nothing is loaded again. */
async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((path) => {
    document.querySelector<HTMLAnchorElement>(`header a[href^="${path}?"]`)?.click();
  }, route);
  await page.waitForURL((url) => url.pathname === route);
  await ready(page);
}

/** What axe finds, one line a finding. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')}: ${html.slice(0, 160)}`),
  );
}

/** Words don't change with the colours, so two languages are looked at, each in one of the schemes. */
const looks = [
  ['fr', 'dark'],
  ['nl', 'light'],
] as const;

for (const [lang, colorScheme] of looks) {
  sampleTest(`pages in ${lang}, ${colorScheme}, have no known barrier`, async ({ page }) => {
    sampleTest.setTimeout(400_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The sample is loaded once; the other pages are reached as a person does, by their links.
    await open(page, `/dashboard?data=sample&lang=${lang}`);
    expect(await figure(page, 'contact-moments')).toBeGreaterThan(0);
    expect(await findings(page), '/dashboard').toEqual([]);
    for (const route of others) {
      await goTo(page, route);
      expect(await findings(page), route).toEqual([]);
    }
  });
}

test('the steps of an import have no known barrier', async ({ page }) => {
  await open(page, '/import');
  await page.getByTestId('file-input').setInputFiles(sampleFile('contacts.csv'));
  await expect(page.getByTestId('import-load')).toBeVisible({ timeout: 40_000 });
  expect(await findings(page)).toEqual([]);
});

sampleTest('pages fit a screen of 320 px without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await open(page, '/dashboard?data=sample');
  expect(await width(), '/dashboard').toBeLessThanOrEqual(320);
  for (const route of others) {
    await goTo(page, route);
    expect(await width(), route).toBeLessThanOrEqual(320);
  }
});
