import AxeBuilder from '@axe-core/playwright';
import { expect, sampleTest as test } from './support/app.ts';
import { begin, counted, fillIn, saved } from './support/report.ts';

test('what is missing is said first, blocks, and leads to its place', async ({ page }) => {
  await begin(page, 'errin');
  const checks = page.getByTestId('report-checks');
  await expect(checks).toHaveAttribute('data-blocking', '2');
  await page.getByTestId('report-docx').click();
  await expect(checks).toBeFocused();
  await checks.getByRole('link', { name: /Name the recipient/ }).click();
  await expect(page.locator('#recipient')).toBeFocused();
  await fillIn(page);

  // A target far above what was reached asks for an explanation before the report leaves.
  const target = page.getByLabel('Target for Sessions');
  await target.fill('10 000');
  await target.press('Tab');
  await expect(checks.getByRole('link', { name: /“Sessions” is at .*Explain the deviation/ })).toBeVisible();
  await page.getByLabel(/Why is “Sessions” at/).fill('Two of four vehicles were out of use.');
  await expect(checks).toHaveAttribute('data-blocking', '0');
  await expect(page.locator('.report-document')).toContainText('Two of four vehicles were out of use.');

  // What can't be a target is said beside it, and the earlier one stays.
  await target.fill('many');
  await target.press('Tab');
  await expect(page.getByText(/“many” is no number/)).toBeVisible();
  // A column copied in a spreadsheet fills the lines from there on.
  await page.getByLabel('Target for Contact moments').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '5,000\n3,000\n');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByLabel('Target for Contact moments')).toHaveValue('5,000');
  await expect(page.getByLabel('Target for Persons reached')).toHaveValue('3,000');

  // A text over the funder's limit blocks; so does a number that nobody can count.
  await page.getByRole('textbox', { name: 'Summary' }).fill('x'.repeat(3001));
  await expect(checks.getByRole('link', { name: /“Summary” is 1 characters? over its limit/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Summary' }).fill('We met {persons} people.');
  await expect(checks.getByRole('link', { name: /\{persons\}: there is no indicator/ })).toBeVisible();
});

test('a sentence that another period makes false is listed with before and after, and blocks', async ({
  page,
}) => {
  await begin(page, 'year-in-review');
  await page.locator('#recipient').fill('The board');
  const merge = page.locator('input[value="merge"]');
  if (await merge.isVisible()) await merge.check();
  const field = page.locator('.section textarea').last();
  // Published by Fedasil of 2024: 1,702 persons.
  await field.fill('In all 1,702 persons were reached.');
  const checks = page.getByTestId('report-checks');
  await expect(checks).toHaveAttribute('data-blocking', '0');
  // It is recorded once the writing pauses: then the saved report holds it with its figure.
  await expect
    .poll(async () => new TextDecoder().decode(await saved(page, 'json')), { intervals: [1500] })
    .toMatch(/"sentence": "In all 1,702 persons were reached\."[^]*"value": 1702/);
  await page.locator('#report-period').selectOption('2023');
  const stale = page.getByTestId('report-stale');
  await expect(stale).toContainText('In all 1,702 persons were reached.', { timeout: 30_000 });
  await expect(stale).toContainText(/“1,702( persons)?”: Persons reached was 1,702, is now [\d,]+/);
  await expect(checks.getByRole('link', { name: 'One sentence is no longer true' })).toBeVisible();
  await stale.getByRole('button', { name: 'Change it' }).click();
  await expect(field).toBeFocused();
  await page.locator('#report-period').selectOption('2024');
  await expect(stale).toBeHidden({ timeout: 30_000 });
});

test('a live number is completed as it is typed, by keyboard, and printed', async ({ page }) => {
  await begin(page, 'errin');
  const field = page.getByRole('textbox', { name: 'Difficulties and lessons' });
  await field.fill('In Calais there were ');
  await field.press('End');
  await field.pressSequentially('{contact mom');
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option', { name: /Contact moments/ }).first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await field.press('Enter');
  await expect(field).toHaveValue('In Calais there were {contact-moments}');
  await field.press('ArrowLeft');
  await field.pressSequentially('|site=calais');
  await field.press('Enter');
  await expect(field).toHaveValue('In Calais there were {contact-moments|site=FR-62-CAL}');
  await expect(page.locator('.report-document')).toContainText(/In Calais there were \d+/);
  await expect(page.locator('.report-document')).not.toContainText('FR-62-CAL');
  // Escape closes the list and nothing else.
  await field.pressSequentially(' {');
  await expect(list).toBeVisible();
  await field.press('Escape');
  await expect(list).toBeHidden();
});

test('a report is saved as a file, opened again, and taken to the next year', async ({ page }) => {
  await begin(page, 'year-in-review');
  await page.locator('#recipient').fill('The board');
  const json = await saved(page, 'json');
  expect(new TextDecoder().decode(json)).not.toMatch(/person_key|hmac-/);
  await page.getByRole('button', { name: 'Choose another report' }).click();
  await expect(page.getByTestId('begin-errin')).toBeVisible();
  await page
    .getByTestId('file-input')
    .setInputFiles({ name: 'report.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await expect(page.locator('#recipient')).toHaveValue('The board');
  await expect(page.locator('#report-period')).toHaveValue('2024');
  await page.locator('#report-period').selectOption('2023');
  await counted(page);
  await page.getByRole('button', { name: 'Use it for the next period' }).click();
  await expect(page.locator('#report-period')).toHaveValue('2024');
  await expect(page.locator('#recipient')).toHaveValue('The board');

  // A file that can't be read says so, and the report stays.
  await page.getByTestId('file-input').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"reach-out-report"'),
  });
  await expect(page.getByTestId('error')).toContainText('This file is no report that can be read');
  await expect(page.locator('#recipient')).toHaveValue('The board');

  // A template with a fault is refused, with what is wrong and where.
  await page.getByRole('button', { name: 'Choose another report' }).click();
  await page.getByRole('button', { name: 'Choose another report' }).click();
  const report = JSON.parse(new TextDecoder().decode(json)) as { template: { lines: { unit: string }[] } };
  const [first] = report.template.lines;
  if (first) first.unit = first.unit === 'persons' ? 'contact-moments' : 'persons';
  await page.getByTestId('file-input').setInputFiles({
    name: 'template.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(report.template)),
  });
  await expect(page.getByTestId('error')).toContainText('Persons and contacts are different things');
});

test('what is written is kept on the device only when asked, and forgotten when asked', async ({ page }) => {
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await begin(page, 'amif-annual');
  await page.locator('#recipient').fill('First');
  expect(await databases()).not.toContain('reach-out-reports');
  await page.getByLabel(/Keep what I write/).check();
  await page.locator('#recipient').fill('Second');
  await expect.poll(databases).toContain('reach-out-reports');
  await page.getByRole('button', { name: 'Choose another report' }).click();
  await page.getByRole('button', { name: /Go on with AMIF annual report/ }).click();
  await expect(page.locator('#recipient')).toHaveValue('Second');
  await page.getByRole('button', { name: 'Choose another report' }).click();
  await page.getByRole('button', { name: /Forget AMIF annual report/ }).click();
  await expect(page.getByRole('button', { name: /Go on with/ })).toHaveCount(0);
});

test('the report has no known barrier and fits a telephone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await begin(page, 'amif-annual', 'nl');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(' ')}: ${html.slice(0, 160)}`),
    ),
  ).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
