import { expect, goToDashboard, figure, open, sampleFile, test } from './support/app.ts';
import { handMade } from './support/exports.ts';

test('a workbook of two sheets is two tables, each of which can be left out', async ({ page }) => {
  await open(page, '/import');
  await page.getByTestId('file-input').setInputFiles(sampleFile('contacts.xlsx'));
  await expect(page.getByTestId('import-load')).toHaveText(/Load 14,584 rows/, { timeout: 90_000 });
  await expect(page.getByRole('heading', { name: 'contacts.xlsx › Contacts' })).toBeVisible();
  const sessions = page.getByRole('region', { name: 'contacts.xlsx › Sessions' });
  await expect(sessions.getByLabel('What the file holds')).toHaveValue('session');
  await page.getByRole('button', { name: 'Leave “contacts.xlsx › Sessions” out' }).click();
  await expect(page.getByTestId('import-load')).toHaveText(/Load 11,145 rows/);
  await page.getByTestId('import-load').click();
  await expect(page.getByTestId('import-skipped')).toHaveAttribute('data-value', '3439', {
    timeout: 120_000,
  });
  await expect(page.getByTestId('import-accepted')).toHaveAttribute('data-value', '11145');
  await page.getByRole('link', { name: 'Open the dashboard' }).waitFor({ timeout: 90_000 });
  await goToDashboard(page);
  expect(await figure(page, 'contact-moments')).toBeGreaterThan(10_000);
});

test('a range copied in a spreadsheet is pasted anywhere on the page, but not out of a field', async ({
  page,
}) => {
  const range = 'date\tlieu\tnationalité\n08/01/2024\tCalais\tSoudan\n29/01/2024\tGrande-Synthe\tÉrythrée\n';
  const paste = (selector: string) =>
    page.evaluate(
      ([text = '', target = '']) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.querySelector(target)?.dispatchEvent(event);
      },
      [range, selector],
    );
  await open(page, '/');
  await paste('main');
  await expect(page.getByTestId('import-load')).toHaveText(/Load 2 rows/, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Next: Columns' }).click();
  await expect(page.getByLabel('Field for the column “lieu”')).toHaveValue('site_code');

  await page.getByTestId('file-input').setInputFiles(handMade());
  await expect(page.getByTestId('import-load')).toHaveText(/Load \d+ rows/, { timeout: 60_000 });
  await page
    .getByRole('navigation', { name: 'Steps of the import' })
    .getByRole('button', { name: /5\. Check/ })
    .click();
  await paste('input[type=text]');
  await expect(page.getByRole('heading', { level: 1, name: 'Check before loading' })).toBeVisible();
});
