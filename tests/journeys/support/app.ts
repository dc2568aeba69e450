import { test as base, expect, type Locator, type Page, type Request } from '@playwright/test';

/** What a page asked for and complained about since it was opened. */
export interface PageRecord {
  readonly requests: Request[];
  readonly complaints: string[];
}

/** Writes down every request, console error, uncaught exception and breach of the content security policy. */
export async function watch(page: Page): Promise<PageRecord> {
  const record: PageRecord = { requests: [], complaints: [] };
  page.on('request', (request) => record.requests.push(request));
  page.on('pageerror', (error) => record.complaints.push(`exception: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    // Chromium asks for the icon again after each navigation, also where a journey has cut the network.
    const isIcon =
      message.location().url.endsWith('/favicon.svg') && message.text().includes('ERR_INTERNET_DISCONNECTED');
    if (message.type() === 'error' && !isIcon)
      record.complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      reportError(new Error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
  });
  return record;
}

/** Playwright's test with a page that is watched: any complaint fails the journey. */
export const test = base.extend<{ record: PageRecord }>({
  record: [
    async ({ page }, use) => {
      const record = await watch(page);
      await use(record);
      expect(record.complaints, 'the page complained').toEqual([]);
    },
    { auto: true },
  ],
});

/** Pages that hold the sample data already, so that a link is followed within the app. */
const holdingSample = new WeakSet<Page>();

/**
 * The same on a page that holds the sample data. A worker loads them once for all its journeys; each begins on the
 * start page in English, with nothing remembered and no request to how things look.
 */
export const sampleTest = base.extend<
  { record: PageRecord },
  { sampled: { readonly page: Page; readonly record: PageRecord } }
>({
  sampled: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport, locale, timezoneId } = project.use;
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(viewport === undefined ? {} : { viewport }),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
      });
      const page = await context.newPage();
      const record = await watch(page);
      await open(page, '/?data=sample&lang=en');
      holdingSample.add(page);
      await use({ page, record });
      await context.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  page: async ({ sampled: { page }, viewport }, use) => {
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
    if (viewport) await page.setViewportSize(viewport);
    await open(page, '/?data=sample&lang=en');
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await use(page);
  },
  record: [
    async ({ sampled: { record } }, use) => {
      record.requests.length = 0;
      record.complaints.length = 0;
      await use(record);
      expect(record.complaints, 'the page complained').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until everything that the link asks for is painted. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', null, {
    timeout: 90_000,
  });
}

/** Opens a link of the app and waits until it is painted; on a page that holds the sample already, within the app. */
export async function open(page: Page, path: string): Promise<void> {
  if (holdingSample.has(page)) {
    await page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.querySelector('header')?.append(link);
      link.click();
      link.remove();
    }, path);
    await page.waitForURL((url) => url.pathname + url.search + url.hash === path);
  } else await page.goto(path);
  await ready(page);
}

/** The raw value of an indicator on the page; NaN when it can't be computed. */
export async function figure(page: Page, id: string): Promise<number> {
  const value = await page.getByTestId(`kpi-${id}`).first().getAttribute('data-value');
  return value === null || value === '' ? Number.NaN : Number(value);
}

/** All figures on the page by indicator, as raw values; an empty text can't be computed. */
export async function figures(page: Page): Promise<{ [id: string]: string }> {
  const pairs = await page
    .locator('[data-testid^="kpi-"]')
    .evaluateAll((nodes) =>
      nodes.map(
        (node) => [node.getAttribute('data-testid') ?? '', node.getAttribute('data-value') ?? ''] as const,
      ),
    );
  return Object.fromEntries(pairs);
}

/** A file of the sample data, as a path for the file input. */
export const sampleFile = (name: string) => `data-samples/${name}`;

/** Gives files to the app as a person does, and confirms the import. Resolves once rows are accepted. */
export async function importFiles(page: Page, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  await page.getByTestId('file-input').setInputFiles(files);
  await page.getByTestId('import-load').click({ timeout: 90_000 });
  const accepted = page.locator('[data-testid="import-accepted"]:not([data-value="0"], [data-value=""])');
  await expect(accepted.first()).toBeVisible({ timeout: 90_000 });
}

/** Goes to the dashboard by its link in the menu, as a person does: nothing is loaded again. */
export async function goToDashboard(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^(Dashboard|Tableau de bord)$/ })
    .click();
  await page.waitForURL(/\/dashboard/);
  await expect(page.locator('[data-testid="kpi-contact-moments"]').first()).not.toHaveAttribute(
    'data-value',
    '',
    { timeout: 90_000 },
  );
  await ready(page);
}

/** The button that opens a filter of the bar. */
export const filterButton = (page: Page, name: string) =>
  page
    .locator('summary, button')
    .filter({ hasText: new RegExp(`^\\s*${name}\\b`) })
    .first();

/** A choice in an open filter, whose name starts with the text. */
export function choice(page: Page, name: string): Locator {
  const named = { name: new RegExp(`^${name}\\b`) };
  return page
    .getByRole('checkbox', named)
    .or(page.getByRole('option', named))
    .or(page.getByRole('menuitemcheckbox', named))
    .first();
}

/** The chips of the filters in force; each is a button that removes its filter. */
export const chips = (page: Page) => page.getByRole('button', { name: /^Remove filter:/ });
