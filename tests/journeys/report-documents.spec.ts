import { expect, open, sampleTest as test } from './support/app.ts';
import type { Page } from '@playwright/test';
import { readDocx, readPdf, readXlsx, type DocumentTable } from './support/documents.ts';
import { begin, counted, fillIn, leaveReport, saved } from './support/report.ts';

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
  // What a person does is counted by the page: presses, choices, and fields filled in.
  await page.evaluate(() => {
    document.body.dataset['actions'] = '1';
    for (const kind of ['click', 'change'])
      addEventListener(
        kind,
        ({ isTrusted, target }) => {
          const isField = target instanceof HTMLInputElement && target.type === 'text';
          if (isTrusted && isField === (kind === 'change'))
            document.body.dataset['actions'] = String(Number(document.body.dataset['actions']) + 1);
        },
        true,
      );
  });
  await page.getByRole('banner').getByRole('link', { name: 'Report' }).click();
  await page.getByRole('button', { name: 'Begin ERRIN project report' }).click();
  await counted(page);
  await page.getByRole('textbox', { name: 'Recipient' }).fill('ERRIN Programme Management Unit');
  await page.getByLabel('Count them with another group').check();
  const docx = readDocx(await saved(page, 'docx'));
  const actions = Number(await page.locator('body').getAttribute('data-actions'));
  expect(actions).toBeGreaterThanOrEqual(5);
  expect(actions).toBeLessThanOrEqual(12);
  // Published by Fedasil of 2021: 2,044 contact moments, 471 individual interviews.
  expect(docx.text).toContain('In 2021 the Fedasil team alone had 2,044 contact moments');
  expect(docx.text).toContain('held 471 individual interviews');
});
