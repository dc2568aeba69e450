import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { toLedgerEntry } from '#lib/publish/edition.ts';
import { editionHtml } from '#lib/publish/file/page.ts';
import { ledgerText } from '#lib/publish/ledger-file.ts';
import { byPlace, handMadeEdition } from '../publish/hand-made.ts';
import { expect, open, ready, test } from './support/app.ts';

const edition = handMadeEdition([byPlace(12_340, 6200, 4000, 2140)]);
const other = handMadeEdition([byPlace(9000, 5000, 2000, 2000)], {
  words: { number: 2, period: { from: '2023-01-01', to: '2023-12-31' } },
});

/** A page of an edition as a file that a person has. */
const fileOf = async (name: string, one = edition) => ({
  ...{ name, mimeType: 'text/html', buffer: Buffer.from(await editionHtml(one)) },
});

/** Drops a file on the page, as from a folder. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([as, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], as));
      return data;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

test('of a period without data nothing is made; where the data cover a part of it, that is said', async ({
  page,
}) => {
  await open(page, '/publish?data=sample&from=2030-01-01&to=2030-12-31');
  const cover = page.getByTestId('publish-cover');
  await expect(cover).toContainText('The data go from');
  await expect(cover).toContainText('Choose days within');
  await expect(page.getByTestId('publish-make')).toBeDisabled();
  await page.getByLabel('Period').selectOption('2023');
  await expect(cover).toHaveCount(0);
  await expect(page.getByTestId('publish-make')).toBeEnabled();
  await open(page, '/publish?data=sample&from=2024-01-01&to=2025-12-31');
  await expect(cover).toContainText('cover this period only in part');
  await expect(page.getByTestId('publish-make')).toBeEnabled();
});

test('a choice that can’t apply to a period comes back with the next one; an emptied title shows what is printed', async ({
  page,
}) => {
  await open(page, '/publish?data=sample&from=2020-01-01&to=2020-12-31');
  const people = page.getByRole('checkbox', { name: 'People reached' });
  const period = page.getByLabel('Period');
  const first = page.getByText('In a period that begins with the data');
  await page.getByLabel('Title in English').fill('');
  await page.getByLabel('Title in English').blur();
  await expect(page.getByLabel('Title in English')).toHaveAttribute('placeholder', 'Reach Out, 2020');
  await expect(page.getByLabel('Title in French')).toHaveValue('Reach Out, 2020');
  await period.selectOption('2023');
  await expect(page.getByLabel('Title in French')).toHaveValue('Reach Out, 2023');
  await expect(people).toBeChecked();
  await expect(first).toHaveCount(0);
  await period.selectOption((await earliest(page)) ?? '');
  await expect(people).not.toBeChecked();
  await expect(people).toBeDisabled();
  await expect(first).toBeVisible();
  await period.selectOption('2023');
  await expect(people).toBeChecked();
});

/** The earliest year that is offered. */
const earliest = async (page: Page): Promise<string | undefined> =>
  (
    await page
      .getByLabel('Period')
      .locator('option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
  )
    .filter((value) => /^\d{4}$/.test(value))
    .toSorted()[0];

test('the editions of a list stand there one by one; data older than theirs are told', async ({ page }) => {
  await open(page, '/publish?data=sample');
  const entries = [edition, other].map((one, at) => toLedgerEntry(one, String(at).repeat(64)));
  await page.getByTestId('ledger-input').setInputFiles({
    ...{
      name: 'editions.ledger.json',
      mimeType: 'application/json',
      buffer: Buffer.from(ledgerText(entries)),
    },
  });
  const rows = page.getByTestId('publish-listed').locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('2023');
  await expect(rows.nth(1)).toContainText('Rounded to five');
  await expect(page.getByTestId('publish-unsaved')).toHaveCount(0);
  await expect(page.getByTestId('publish-older')).toContainText('31 January 2025');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const day = page.getByTestId('publish-as-of');
  await day.fill('2025-01-31');
  await day.blur();
  await expect(page.getByTestId('publish-older')).toHaveCount(0);
});

test('with the keyboard the focus stays on the button and goes to what was made, and all is said', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await open(page, '/publish?data=sample');
  const button = page.getByTestId('publish-make');
  const status = page.getByRole('status').filter({ hasText: 'testing the file' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toBeFocused();
  await expect(status).toBeVisible({ timeout: 60_000 });
  // It can be stopped, and made again from where one is.
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  const result = page.getByTestId('publish-result');
  await expect(result).toHaveAttribute('data-status', 'published', { timeout: 120_000 });
  await expect(result.locator('.finding')).toBeFocused();
  // What was saved is in the list; the list itself isn't in a file yet.
  for (const point of await page.getByTestId('publish-checklist').getByRole('checkbox').all())
    await point.check();
  await page.getByTestId('publish-html').click();
  await expect(page.getByText('made in this visit')).toBeVisible();
  const unsaved = page.getByTestId('publish-unsaved');
  await unsaved.getByRole('button').click();
  await expect(unsaved).toHaveCount(0);
});

test('an edition that is dropped on a page is told from an export, and opened where editions are', async ({
  page,
}) => {
  await open(page, '/import?lang=en');
  const html = await editionHtml(edition);
  await drop(page, 'edition.html', html);
  const waiting = page.getByTestId('editions-waiting');
  await expect(waiting).toContainText('“edition.html” is a published edition');
  await expect(page.getByText('login page')).toHaveCount(0);
  await waiting.getByRole('link').click();
  const entries = page.getByTestId('edition');
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText('Unchanged.');
  await expect(waiting).toHaveCount(0);
  await ready(page);
  // The foot of every page leads here; a drop here opens as the button does.
  await page.getByRole('contentinfo').getByRole('link', { name: 'Published editions' }).click();
  await drop(page, 'other.html', await editionHtml(other));
  await expect(entries).toHaveCount(2);
  await expect(page).toHaveURL(/\/published/);
  await drop(page, 'broken.html', '<!doctype html><p>Nothing</p>');
  await expect(page.getByTestId('error')).toContainText('broken.html is no edition');
});

test('what is opened, compared and read is told, and the focus goes there and back', async ({ page }) => {
  await open(page, '/published?lang=en');
  const said = page.getByTestId('editions-said');
  const reworded = await fileOf('reworded.html');
  reworded.buffer = Buffer.from(reworded.buffer.toString().replace(/(<p class="finding">)\w+/, '$1Hardly'));
  await page
    .getByTestId('edition-input')
    .setInputFiles([await fileOf('edition.html'), await fileOf('other.html', other), reworded]);
  await expect(said).toHaveText('Opened: 3. Not as they were published: 1.');
  const entry = (name: string) => page.getByTestId('edition').filter({ hasText: `· ${name}` });
  await expect(entry('reworded.html')).toContainText('extension of a browser');
  await entry('edition.html').getByRole('checkbox').check();
  await entry('other.html').getByRole('checkbox').check();
  const title = 'Edition 1 (2024) against edition 2 (2023)';
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(said).toContainText(title);

  const button = entry('edition.html').getByRole('button');
  await button.focus();
  await page.keyboard.press('Enter');
  const read = page.getByTestId('edition-read');
  await expect(read.getByRole('heading')).toBeFocused();
  await expect(read.getByRole('heading')).toBeInViewport();
  // The edition in the frame is a page of its own.
  const around = new AxeBuilder({ page }).exclude('[data-testid=edition-frame]');
  expect((await around.analyze()).violations).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(read).toHaveCount(0);
  await expect(button).toBeFocused();
});
