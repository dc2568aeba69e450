import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, ready, sampleTest as test } from './support/app.ts';
import { readDocx, readPdf, readXlsx, type DocumentTable } from './support/documents.ts';

/** Where documents are left to be opened by other programs; nowhere unless asked. */
const KEEP = process.env['DOCUMENTS_FOLDER'];

/** Leaves the report that an earlier journey may have open, saved or not. */
async function leaveReport(page: Page): Promise<void> {
  const another = page.getByRole('button', { name: /another report|un autre rapport|ander verslag/ });
  for (let times = 0; times < 2; times += 1) if (await another.isVisible()) await another.click();
}

async function begin(page: Page, template: string, lang = 'en'): Promise<void> {
  await open(page, `/report?data=sample&lang=${lang}`);
  await leaveReport(page);
  await page.getByTestId(`begin-${template}`).click();
  await counted(page);
}

/** Waits until everything of the report is counted and drawn. */
async function counted(page: Page): Promise<void> {
  await expect(page.getByTestId('report-docx')).toBeEnabled({ timeout: 60_000 });
  await ready(page);
}

async function fillIn(page: Page): Promise<void> {
  await page.locator('#recipient').fill('ERRIN & AMIF "Unit" <Brussels>');
  const merge = page.locator('input[value="merge"]');
  if (await merge.isVisible()) await merge.check();
  await expect(page.getByTestId('report-checks')).toHaveAttribute('data-blocking', '0');
}

async function saved(page: Page, kind: 'docx' | 'xlsx' | 'html' | 'json'): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByTestId(kind === 'json' ? 'report-save' : `report-${kind}`).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`));
  const bytes = readFileSync(await file.path());
  if (KEEP) {
    mkdirSync(KEEP, { recursive: true });
    writeFileSync(`${KEEP}/${file.suggestedFilename()}`, bytes);
  }
  return new Uint8Array(bytes);
}

/** The tables of the document as shown, which is what the web page holds too. */
async function tablesOfPage(page: Page): Promise<DocumentTable[]> {
  return page
    .locator('.report-document table')
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
      ),
    );
}

const squeezed = (text: string) => text.replaceAll(/\s/g, '');

/** How a number is written in each language; shares in percent, at most one decimal. */
const decimals = { en: '.', fr: ',', nl: ',' } as const;
type Lang = keyof typeof decimals;

/** The number that a printed cell shows, or null where it shows none. */
function printedNumber(text: string, lang: Lang): { value: number; step: number } | null {
  const compact = squeezed(text)
    .replaceAll(/[\u00a0\u202f]/g, '')
    .replace('−', '-');
  const grouping = lang === 'fr' ? '' : lang === 'en' ? ',' : '.';
  const plain = (grouping === '' ? compact : compact.replaceAll(grouping, '')).replace(decimals[lang], '.');
  const [, digits = '', percent] = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(plain) ?? [];
  if (digits === '') return null;
  const places = digits.split('.')[1]?.length ?? 0;
  const scale = percent === '%' ? 100 : 1;
  return { value: Number(digits) / scale, step: 10 ** -places / scale };
}

for (const lang of ['en', 'fr', 'nl'] as const) {
  test(`Word, Excel, web page and print hold the same numbers, in ${lang}`, async ({ page }) => {
    test.setTimeout(240_000);
    await begin(page, 'errin', lang);
    await fillIn(page);
    const html = await tablesOfPage(page);
    expect(html.length).toBeGreaterThan(8);

    const docx = readDocx(await saved(page, 'docx'));
    expect(docx.language.slice(0, 2)).toBe(lang);
    expect(docx.tables.map((rows) => rows.map((row) => row.map(squeezed)))).toEqual(
      html.map((rows) => rows.map((row) => row.map(squeezed))),
    );

    const file = new TextDecoder().decode(await saved(page, 'html'));
    expect(file).toContain(`<html lang="${lang}">`);
    expect(file).not.toMatch(/<script|var\(--/);
    // What was typed stands in it as words.
    expect(file).toContain('&lt;Brussels&gt;');

    const sheets = await readXlsx(await saved(page, 'xlsx'));
    expect(sheets).toHaveLength(html.length + 1);
    html.forEach((rows, at) => {
      const [, head = [], ...body] = sheets[at + 1] ?? [];
      expect(head.map((cell) => squeezed(String(cell)))).toEqual((rows[0] ?? []).map(squeezed));
      rows.slice(1).forEach((row, line) => {
        row.forEach((text, column) => {
          const raw = body[line]?.[column] ?? '';
          if (typeof raw !== 'number') {
            expect(squeezed(raw)).toBe(squeezed(text));
            return;
          }
          const shown = printedNumber(text, lang);
          expect(shown, `${row[0]}: ${text}`).not.toBeNull();
          expect(Math.abs(raw - (shown?.value ?? 0))).toBeLessThanOrEqual((shown?.step ?? 0) / 2 + 1e-9);
        });
      });
    });

    await page.emulateMedia({ media: 'print' });
    const pdf = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true })));
    await page.emulateMedia({ media: null });
    expect(pdf.isTagged).toBe(true);
    for (const role of ['H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'Figure', 'P'])
      expect(pdf.roles, role).toContain(role);
    for (const rows of html)
      for (const row of rows) expect(pdf.text, row.join(' | ')).toContain(squeezed(row.join('')));
    expect(pdf.text).toContain(squeezed('ERRIN & AMIF "Unit" <Brussels>'));
    // Nothing but the document is printed.
    expect(pdf.text).not.toContain(squeezed(await page.locator('header nav').first().innerText()));
  });
}

test('the figures of the report are those of the indicators', async ({ page }) => {
  await begin(page, 'errin');
  const lines = await page
    .locator('td[data-testid^="line-"]')
    .evaluateAll((cells) =>
      cells.map(
        (cell) => [cell.getAttribute('data-testid') ?? '', cell.getAttribute('data-value') ?? ''] as const,
      ),
    );
  expect(lines).toHaveLength(13);
  const indicators: Readonly<Record<string, string>> = {
    'line-sessions': 'sessions',
    'line-contacts': 'contact-moments',
    'line-persons': 'persons-reached',
    'line-interviews': 'individual-interviews',
    'line-accompaniments': 'accompaniments',
    'line-languages': 'languages-used',
    'line-nationalities': 'nationalities-reached',
    'line-actor-requests': 'requests-by-actors',
    'line-referrals': 'referrals',
    'line-covered': 'language-covered-rate',
    'line-follow-up-known': 'outcome-coverage',
    'line-reentry': 'reentry-rate',
    'line-return-applicants': 'voluntary-return-applicants',
  };
  await open(page, '/definitions?data=sample&lang=en&period=errin');
  for (const [line, value] of lines)
    await expect(page.getByTestId(`kpi-${indicators[line]}`).first()).toHaveAttribute('data-value', value);
});

test('a manager makes the ERRIN report in Word from the start page, and the published figures are in it', async ({
  page,
}) => {
  await open(page, '/report?data=sample&lang=en');
  await leaveReport(page);
  await open(page, '/?data=sample&lang=en');
  let actions = 1;
  const act = async (doing: Promise<unknown>) => {
    await doing;
    actions += 1;
  };
  await act(page.getByRole('banner').getByRole('link', { name: 'Report' }).click());
  await act(page.getByRole('button', { name: 'Begin ERRIN project report' }).click());
  await counted(page);
  await act(page.getByRole('textbox', { name: 'Recipient' }).fill('ERRIN Programme Management Unit'));
  await act(page.getByLabel('Count them with another group').check());
  const docx = readDocx(await saved(page, 'docx'));
  expect((actions += 1)).toBeLessThanOrEqual(12);
  // Published by Fedasil of 2021: 2,044 contact moments, 471 individual interviews.
  expect(docx.text).toContain('In 2021 the Fedasil team alone had 2,044 contact moments');
  expect(docx.text).toContain('held 471 individual interviews');
});

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
