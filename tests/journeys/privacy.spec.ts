import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from '@playwright/test';
import {
  chips,
  choice,
  expect,
  figure,
  filterButton,
  goToDashboard,
  importFiles,
  open,
  ready,
  sampleFile,
  test,
} from './support/app.ts';
import { handMade } from './support/exports.ts';

const build = join(import.meta.dirname, '../../build');
const onTheNetwork = (request: Request) => !/^(blob|data|about):/.test(request.url());

/** Why a request is not a plain GET for a file of the build; null when it is one. */
function breach(request: Request, origin: string): string | null {
  const url = new URL(request.url());
  const line = `${request.method()} ${request.url()}`;
  if (url.origin !== origin) return `other origin: ${line}`;
  if (request.method() !== 'GET' || request.postData() !== null) return `not a plain GET: ${line}`;
  if (url.search !== '') return `carries a query: ${line}`;
  const path = join(build, decodeURIComponent(url.pathname));
  const candidates = url.pathname === '/' ? [join(build, 'index.html')] : [path, `${path}.html`];
  return candidates.some((candidate) => existsSync(candidate)) ? null : `no file of the build: ${line}`;
}

async function useEverything(page: Page): Promise<void> {
  await importFiles(page, sampleFile('contacts.csv'));
  await goToDashboard(page);
  await filterButton(page, 'Team').click();
  await choice(page, 'Fedasil').click();
  await page.keyboard.press('Escape');
  await expect(chips(page)).toHaveCount(1);
  await ready(page);
  const chart = page.locator('figure[data-testid^="chart-"]').first();
  await chart.getByRole('button', { name: /^Table/ }).click();
  await expect(chart.locator('[data-testid$="-table"]')).toBeVisible();
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^(FR|Français)$/ })
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await ready(page);
}

test('from the first load to a filtered dashboard nothing but files of the build is asked for, and nothing while idle', async ({
  page,
  record,
  baseURL,
}) => {
  await open(page, '/');
  await useEverything(page);
  const asked = record.requests.filter(onTheNetwork);
  expect(asked.length).toBeGreaterThan(5);
  expect(
    asked
      .map((request) => breach(request, new URL(baseURL ?? '').origin))
      .filter((reason) => reason !== null),
  ).toEqual([]);

  const before = record.requests.filter(onTheNetwork).length;
  await page.waitForTimeout(5000);
  expect(
    record.requests
      .filter(onTheNetwork)
      .slice(before)
      .map((request) => request.url()),
  ).toEqual([]);
});

test('a download is made on the device', async ({ page, record }) => {
  await open(page, '/dashboard?data=sample');
  const before = record.requests.filter(onTheNetwork).length;
  const chart = page.locator('figure[data-testid^="chart-"]').first();
  await chart.getByRole('button', { name: /^Download/ }).click();
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /CSV/ })
    .or(page.getByRole('menuitem', { name: /CSV/ }))
    .first()
    .click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toMatch(/internal, not for publication/i);
  expect(record.requests.filter(onTheNetwork).length).toBe(before);
});

test('once the page is open it works without the network', async ({ page, context }) => {
  await open(page, '/dashboard?data=sample');
  const before = await figure(page, 'contact-moments');
  await context.setOffline(true);
  await filterButton(page, 'Team').click();
  await choice(page, 'Fedasil').click();
  await page.keyboard.press('Escape');
  await expect(chips(page)).toHaveCount(1);
  await ready(page);
  await expect.poll(() => figure(page, 'contact-moments')).toBeLessThan(before);
});

test('every answer of the host carries the policy, and the page keeps what the user chose out of storage by default', async ({
  page,
  request,
}) => {
  for (const path of ['/', '/dashboard', '/headers.json', '/no-such-page']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy'], path).toContain("default-src 'none'");
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
  }
  await open(page, '/dashboard?data=sample&team=BE-FEDASIL');
  const kept = await page.evaluate(async () => ({
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    storage: JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  }));
  expect(kept.cookies).toBe('');
  expect(kept.databases).toBe(0);
  expect(kept.storage).not.toMatch(/FEDASIL|contact_date/);
});

test('no value of a row is in the address, the title, the console or storage, whatever step is shown', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await open(page, '/import?lang=fr');
  await page.getByTestId('file-input').setInputFiles(handMade());
  await expect(page.getByTestId('import-load')).toBeEnabled({ timeout: 60_000 });
  const seen = new Set<string>();
  const note = async () => seen.add(`${page.url()} ${await page.title()}`);
  for (const step of await page
    .getByRole('navigation', { name: 'Étapes de l’import' })
    .getByRole('button')
    .all()) {
    await step.click();
    await note();
  }
  await page.getByTestId('import-load').click();
  await page.getByRole('link', { name: 'Ouvrir le tableau de bord' }).waitFor({ timeout: 60_000 });
  await note();
  const kept = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    storage: JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      history.state,
    ]),
  }));
  expect(kept.databases).toBe(0);
  const everything = [...seen, ...said, kept.storage].join('\n');
  expect(everything).toContain('/import');
  expect(everything).not.toMatch(
    /RO-1\d{3}|Abdi|Tesfay|047\d \d\d|Quai 12|Maximilien|rythr|Zorg|maraude|soeur/i,
  );
});
