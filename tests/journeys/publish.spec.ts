import AxeBuilder from '@axe-core/playwright';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { noteWords } from '#lib/publish/file/note-words.ts';
import { expect, open, ready, test } from './support/app.ts';

/** Makes the edition of the sample with the usual choice. */
async function make(page: Page): Promise<void> {
  await page.getByTestId('publish-make').click();
  await expect(page.getByTestId('publish-result')).toHaveAttribute('data-status', 'published', {
    timeout: 120_000,
  });
}

/** Ticks every point of the list before an edition may leave. */
async function tickAll(page: Page): Promise<void> {
  for (const point of await page.getByTestId('publish-checklist').getByRole('checkbox').all())
    await point.check();
}

async function saved(page: Page, kind: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByTestId(`publish-${kind}`).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('a summary is made, tested, previewed, and leaves only when its points are ticked; the next one knows of it', async ({
  page,
}, info) => {
  test.setTimeout(240_000);
  await open(page, '/publish?data=sample');
  await make(page);
  const frame = page.frameLocator('[data-testid=edition-frame]');
  await expect(frame.locator('section[lang=en] h1')).toHaveText('Reach Out, 2024');
  await expect(page.getByTestId('publish-html')).toBeDisabled();
  await tickAll(page);
  const html = await saved(page, 'html');
  // What has left is public: the next edition of this visit knows of it without being told.
  await expect(page.getByText('One edition before this one')).toBeVisible();
  const ledger = await saved(page, 'ledger');

  // The same again, after the first: nothing changes in what was printed.
  const file = info.outputPath('editions.ledger.json');
  writeFileSync(file, ledger);
  await page.getByTestId('ledger-input').setInputFiles(file);
  await make(page);
  await expect(page.getByText(/^Unchanged: \d+$/)).toBeVisible();
  await expect(page.getByText(/^Numbers that changed/)).toHaveCount(0);

  // A stranger opens it from disk without a network: three languages, no barrier, and the check of the file.
  const place = info.outputPath('edition.html');
  writeFileSync(place, html);
  const context = await page
    .context()
    .browser()
    ?.newContext({ offline: true, viewport: { width: 360, height: 800 } });
  if (!context) throw new Error('There is no browser');
  const reader = await context.newPage();
  const troubles: string[] = [];
  reader.on('console', (message) => troubles.push(message.text()));
  for (const lang of ['en', 'fr', 'nl'] as const) {
    await reader.goto(`${pathToFileURL(place).href}#${lang}`);
    await reader.reload();
    await expect(reader.locator('main > section:visible')).toHaveCount(1);
    await expect(reader.locator('html')).toHaveAttribute('lang', lang);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await reader.locator(`section[lang=${lang}] [data-verify]`).click();
    await expect(reader.locator(`section[lang=${lang}] output`)).toHaveText(noteWords.good[lang]);
    await expect(reader.locator(`section[lang=${lang}] output`)).not.toHaveClass('bad');
    expect((await new AxeBuilder({ page: reader }).analyze()).violations).toEqual([]);
  }
  // Sorted by a column, the regions stay below their country.
  const table = reader.locator('section[lang=nl] table[data-table=contacts-by-place]');
  await table
    .locator('xpath=ancestor::details')
    .evaluate((details) => ((details as HTMLDetailsElement).open = true));
  await table.locator('thead button').nth(1).click();
  const sorted = await table.locator('tbody th').allTextContents();
  const [first, ...regions] = sorted.slice(sorted.indexOf('België'), sorted.indexOf('België') + 4);
  expect([first, ...regions.toSorted()]).toEqual(['België', 'Brussel', 'Vlaanderen', 'Wallonië']);
  await expect(table.locator('thead th').nth(1)).toHaveAttribute('aria-sort', 'descending');
  expect(troubles).toEqual([]);

  // One digit is another, or one word: the file says so itself.
  const word = html.replace(/(<p class="finding">)\w+/, '$1Hardly any');
  for (const [changed, words] of [
    [html.replace(/data-value="(\d+)">\d/, 'data-value="$1">9'), noteWords.bad.en],
    [word, noteWords.other.en],
  ] as const) {
    expect(changed).not.toBe(html);
    writeFileSync(place, changed);
    await reader.goto(`${pathToFileURL(place).href}#en`);
    await reader.reload();
    await reader.locator('section[lang=en] [data-verify]').click();
    await expect(reader.locator('section[lang=en] output')).toHaveClass('bad');
    await expect(reader.locator('section[lang=en] output')).toContainText(words);
  }
  await context.close();

  // The page of published editions opens all, and names those that were changed, where only a word was, too.
  await page.goto('/published');
  await ready(page);
  const good = info.outputPath('good.html');
  writeFileSync(good, html);
  const bad = info.outputPath('bad.html');
  writeFileSync(bad, html.replace(/"value":(\d+)0\}/, '"value":$15}'));
  const reworded = info.outputPath('reworded.html');
  writeFileSync(reworded, word);
  await page.getByTestId('edition-input').setInputFiles([good, bad, reworded]);
  await expect(page.getByTestId('edition')).toHaveCount(3);
  const entry = (name: string) => page.getByTestId('edition').filter({ hasText: name });
  await expect(entry('good.html')).toContainText('Unchanged. Drawn again from its data, it is the same');
  await expect(entry('good.html')).toHaveAttribute('data-faults', '0');
  await expect(entry('bad.html')).not.toHaveAttribute('data-faults', '0');
  await expect(entry('reworded.html')).toContainText('near “');
  await expect(entry('reworded.html')).toContainText('Hardly any');
  await expect(entry('reworded.html')).toHaveAttribute('data-faults', '1');
  // Two of them say that they are one edition and have other numbers.
  await expect(entry('good.html').getByTestId('disputed')).toBeVisible();
  await expect(entry('bad.html').getByTestId('disputed')).toBeVisible();
  await page.getByTestId('edition-input').setInputFiles({
    ...{ name: 'good.html', mimeType: 'text/html', buffer: Buffer.from(word.replace('Hardly', 'Not')) },
  });
  await expect(entry('good.html')).toHaveCount(2);
  await page.getByTestId('edition-input').setInputFiles(good);
  await expect(page.getByTestId('edition')).toHaveCount(4);
  for (const name of ['good.html', 'bad.html']) await entry(name).first().locator('input').check();
  await expect(page.getByTestId('editions-compared')).toHaveAttribute('data-changed', '1');
});

for (const [lang, scheme] of [
  ['fr', 'dark'],
  ['nl', 'light'],
] as const)
  test(`the pages that publish have no known barrier and fit a telephone, in ${lang}, ${scheme}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, `/publish?data=sample&lang=${lang}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    // Exact numbers leave out much; broader categories that are taken are counted and stand among the choices.
    await page.getByRole('radio').nth(1).check();
    await make(page);
    const offers = page.locator('ul:has(+ [data-testid=publish-broader]) input');
    const count = await offers.count();
    expect(count).toBeGreaterThan(1);
    for (const offer of await offers.all()) await offer.check();
    await page.getByTestId('publish-broader').click();
    await expect(page.getByTestId('publish-result')).toHaveAttribute('data-status', 'published', {
      timeout: 120_000,
    });
    await expect(page.getByTestId('broader-taken').getByRole('checkbox')).toHaveCount(count);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    // The edition in the frame is a page of its own, with landmarks of its own, and was tried above.
    const around = new AxeBuilder({ page }).exclude('[data-testid=edition-frame]');
    expect((await around.analyze()).violations).toEqual([]);
    await open(page, `/published?lang=${lang}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

test('filters of a link that an edition doesn’t use are said; its period is taken, in whole months', async ({
  page,
}) => {
  await open(page, '/publish?data=sample&site=BE-BRU-MAX&from=2023-02-10&to=2023-04-20');
  await expect(page.getByTestId('notice')).toContainText('Maximilian Park');
  await expect(page.getByText('Only whole months are published: February – April 2023')).toBeVisible();
  await page.getByRole('button', { name: 'Remove them from the link' }).click();
  await expect(page.getByTestId('notice')).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has('site')).toBe(false);
  // On the page of reports neither is used.
  await open(page, '/report?data=sample&region=BRU&period=2021');
  await expect(page.getByTestId('notice')).toContainText('2021 · Region: Brussels');
});

test('the day of the data can be set to that of the export, and data that changed on the same day are told', async ({
  page,
}, info) => {
  test.setTimeout(240_000);
  await open(page, '/publish?data=sample');
  const day = page.getByTestId('publish-as-of');
  await expect(day).toHaveValue('2024-12-31');
  await day.fill('2024-06-30');
  await day.blur();
  await expect(day).toHaveValue('2024-12-31');
  await expect(page.getByRole('alert')).toContainText('The day must be from');
  await day.fill('2025-01-15');
  await day.blur();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await make(page);
  await tickAll(page);
  const { dataAsOf } = JSON.parse(await saved(page, 'json')) as { dataAsOf: string };
  expect(dataAsOf).toBe('2025-01-15');

  // An edition of the same day with 500 contacts more can't be of these data.
  const ledger = JSON.parse(await saved(page, 'ledger')) as {
    editions: { tables: { measure: string; cells: { value: number | null }[] }[] }[];
  };
  for (const { measure, cells } of ledger.editions.flatMap(({ tables }) => tables))
    if (measure === 'contacts')
      for (const cell of cells) if (cell.value !== null && cell.value > 2000) cell.value += 500;
  const file = info.outputPath('editions.ledger.json');
  writeFileSync(file, JSON.stringify(ledger));
  await page.getByTestId('ledger-input').setInputFiles(file);
  await page.getByTestId('publish-make').click();
  const result = page.getByTestId('publish-result');
  await expect(result).toHaveAttribute('data-status', 'refused', { timeout: 120_000 });
  await expect(result).toContainText('they have changed since');
  // The day of the next export is another: then it is an edition with changes.
  await day.fill('2025-03-01');
  await day.blur();
  await make(page);
  await expect(page.getByText(/^Numbers that changed: \d+$/)).toBeVisible();
});

test('a threshold that shows little is told with a way out, and the ways of two editions can’t be mixed', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await open(page, '/publish?data=sample');
  await page.getByRole('radio', { name: /^Exact/ }).check();
  const threshold = page.getByRole('spinbutton', { name: 'Threshold' });
  await threshold.fill('3');
  await threshold.blur();
  await expect(threshold).toHaveValue('5');
  await expect(page.getByRole('alert')).toContainText('5 is used');
  await threshold.fill('7.5');
  await threshold.blur();
  await expect(threshold).toHaveValue('8');
  await expect(page.getByRole('alert')).toContainText('8 is used');
  await threshold.fill('100');
  await threshold.blur();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await make(page);
  await expect(page.getByTestId('notice').filter({ hasText: 'are not shown' })).toBeVisible();
  await tickAll(page);
  await saved(page, 'html');
  // It has left, so that a rounded one of the same data would tell more together with it.
  await page.getByRole('button', { name: 'Round to five' }).click();
  const result = page.getByTestId('publish-result');
  await expect(result).toHaveAttribute('data-status', 'refused', { timeout: 120_000 });
  await expect(result).toContainText('made in the other way');
  await expect(page.getByTestId('publish-broader')).toHaveCount(0);
  await page.getByRole('button', { name: 'Exact, threshold 100' }).click();
  await expect(result).toHaveAttribute('data-status', 'published', { timeout: 120_000 });
  // With a table less, of the same data: what the first edition tells of it is still counted.
  await page.getByRole('checkbox', { name: 'People reached' }).uncheck();
  await make(page);
  await expect(page.getByText(/no longer part of the edition: \d+$/)).toBeVisible();
});
