import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app.ts';
import { handMade, surveyExport, type Upload } from './support/exports.ts';

const step = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Steps of the import' }).getByRole('button', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function choose(page: Page, upload: Upload | string): Promise<void> {
  await page.getByTestId('file-input').setInputFiles(upload);
  await expect(page.getByTestId('import-load')).toBeEnabled({ timeout: 60_000 });
}

test('a newcomer drops a file, loads it and sees the dashboard: two clicks', async ({ page }) => {
  await open(page, '/');
  const { name, buffer } = handMade();
  const transfer = await page.evaluateHandle(
    ([bytes, fileName]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], fileName));
      return data;
    },
    [[...buffer], name] as const,
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await page.getByTestId('import-load').click({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Open the dashboard' }).click({ timeout: 60_000 });
  await expect(page.getByTestId('kpi-contact-moments').first()).toHaveAttribute('data-value', '60');
});

test('each step is reached at any time; Back goes to the one before, the focus to its heading', async ({
  page,
}) => {
  await open(page, '/import');
  await choose(page, handMade());
  await expect(heading(page, 'What your files hold')).toBeFocused();
  await expect(step(page, /1\. File/)).toHaveAttribute('aria-current', 'step');
  await step(page, /4\. Privacy/).click();
  await expect(heading(page, 'Protect people')).toBeFocused();
  await step(page, /2\. Columns/).click();
  await expect(heading(page, 'Match the columns')).toBeFocused();
  await page.goBack();
  await expect(heading(page, 'Protect people')).toBeFocused();
  await page.goForward();
  await expect(heading(page, 'Match the columns')).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('button', { name: 'Next: Values' }).click();
  await expect(heading(page, 'Match the values')).toBeFocused();
  await page.getByRole('banner').getByRole('link', { name: 'Nederlands' }).click();
  await expect(heading(page, 'Waarden koppelen')).toBeVisible();
});

test('open questions are named in the steps and at the foot, and lead to their place', async ({ page }) => {
  await open(page, '/import');
  await choose(page, handMade());
  await expect(step(page, /1\. File/)).toContainText('1 question');
  await expect(step(page, /2\. Columns/)).toContainText('1 question');
  await expect(step(page, /3\. Values/)).toContainText('to check');
  await step(page, /3\. Values/).click();
  await page.getByRole('button', { name: '“Date suite”' }).click();
  const question = page.getByRole('group', { name: /“Date suite”: in which order/ });
  await expect(question).toBeFocused();
  await question.getByText('Day, then month').click();
  await expect(step(page, /2\. Columns/)).not.toContainText('question');
  // An answered question stays where it is.
  await expect(question).toBeVisible();
});

test('what was found out of a file is shown with its reason, and what is changed shows at once', async ({
  page,
}) => {
  await open(page, '/import');
  await choose(page, handMade());
  await expect(page.getByLabel('Encoding')).toHaveValue('windows-1252');
  await expect(page.getByText(/Words with accents: .*prénom/)).toBeVisible();
  await expect(page.getByLabel('Row of the headers', { exact: true })).toHaveValue('3');
  const preview = page.getByRole('region', { name: 'First rows of “maraude.csv”' });
  await expect(preview.getByText('skipped: above the headers')).toBeVisible();
  await expect(preview.getByRole('columnheader', { name: 'Nationalité' })).toBeVisible();
  await expect(preview.getByText('hidden').first()).toBeAttached();
  await expect(preview.getByText('Abdi Farah')).toHaveCount(0);

  await page.getByLabel('Between two cells').selectOption(',');
  await expect(preview.getByRole('columnheader', { name: 'Nationalité' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Find it all out again' }).click();
  await expect(preview.getByRole('columnheader', { name: 'Nationalité' })).toBeVisible();
  await expect(page.getByLabel('Between two cells')).toHaveValue(';');
});

test('hundreds of columns stay usable: options are one row, the rest is found by its header', async ({
  page,
}) => {
  await open(page, '/import');
  await choose(page, surveyExport());
  await step(page, /2\. Columns/).click();
  const table = page.getByRole('table', { name: 'Columns of “survey.csv”' });
  expect(await table.getByRole('row').count()).toBeLessThan(40);
  await expect(table.getByText(/4 option columns agree with this column in all/)).toBeVisible();
  await page.getByLabel('Find a column by its header').fill('question_287');
  const choice = page.getByLabel('Field for the column “question_287”');
  await choice.selectOption('partner');
  await page.getByLabel('Find a column by its header').fill('');
  await expect(choice).toHaveValue('partner');
});

test('values that no list has are matched, kept, or given their place', async ({ page }) => {
  await open(page, '/import');
  await choose(page, handMade());
  await step(page, /3\. Values/).click();
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
  await expect(row('Parc Maximillien')).toContainText('Read by its spelling: please check.');
  await page.getByRole('button', { name: 'Place the site “Quai 12”' }).click();
  await page.getByRole('button', { name: 'Place it', exact: true }).click();
  await expect(page.getByText('Choose the region of this site.')).toBeVisible();
  await page.getByLabel('Region').selectOption('BRU');
  await page.getByRole('button', { name: 'Place it', exact: true }).click();
  await expect(row('Quai 12')).toContainText('A site of its own: Brussels.');
  await page.getByRole('button', { name: 'Accept what stands here for “Lieu”' }).click();
  await expect(row('Parc Maximillien')).toContainText('Decided.');

  const choice = page.getByRole('combobox', { name: 'What “Zorgienne” becomes' });
  await choice.fill('georg');
  await page.getByRole('option', { name: 'Georgia', exact: true }).click();
  await expect(choice).toHaveValue('Georgia');
  await page.getByTestId('import-load').click();
  await page.getByRole('link', { name: 'Open the dashboard' }).click({ timeout: 60_000 });
  await expect(page.getByTestId('kpi-nationalities-reached').first()).toHaveAttribute('data-value', '4');
});

test('a column that gives people away is kept only after asking twice', async ({ page }) => {
  await open(page, '/import');
  await choose(page, handMade());
  await step(page, /2\. Columns/).click();
  await page.getByRole('button', { name: 'Decide in step 4 about “GSM”' }).click();
  await expect(heading(page, 'Protect people')).toBeVisible();
  await expect(page.getByRole('row', { name: /GSM/ })).toContainText('telephone number');
  await page.getByRole('button', { name: 'Keep the column “GSM”' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('Choose a field, or leave the column out.')).toBeVisible();
  await page.getByLabel('What should “GSM” become?').selectOption('partner');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('Really keep “GSM” as “Partner”?')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, keep it' }).click();
  await expect(page.getByRole('rowgroup').filter({ hasText: 'Kept at your request' })).toContainText('GSM');
  // Its contents stay hidden on the page even so.
  await step(page, /2\. Columns/).click();
  await expect(page.getByRole('row', { name: /^GSM/ })).toContainText('contents hidden');
  await step(page, /4\. Privacy/).click();
  await page.getByRole('button', { name: 'Leave “GSM” out after all' }).click();
  await expect(page.getByRole('button', { name: 'Keep the column “GSM”' })).toBeFocused();
});
