import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readDocx, readXlsx } from './support/documents.ts';
import { expect, open, sampleTest as test } from './support/app.ts';
import { begin, counted, leaveReport, saved } from './support/report.ts';

/** The numbers of an English text from 32 on: smaller ones are days, quarters and numbers of tables too; years are none. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d{1,3}(?:,\d{3})+(?!\d)|\d+/g)]
    .map(([found]) => Number(found.replaceAll(',', '')))
    .filter((one) => one > 31 && (one < 2000 || one > 2030));
}

/** Every exact count that the restricted report prints as one. */
async function exactCounts(page: Page): Promise<number[]> {
  const sheets = await readXlsx(await saved(page, 'xlsx'));
  return sheets
    .slice(1)
    .flatMap((rows) => rows.flat())
    .filter(
      (cell) => typeof cell === 'number' && cell > 31 && Number.isInteger(cell) && cell % 5 !== 0,
    ) as number[];
}

async function openVersion(page: Page): Promise<void> {
  await page.locator('input[value="open"]').check();
  await expect(page.locator('.report-document .stamp')).toContainText('Open edition', { timeout: 90_000 });
  await counted(page);
}

test('the open ERRIN report leaves in three forms, and no exact number is in any of them', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await begin(page, 'errin');
  await page.locator('#recipient').fill('ERRIN');
  await page.locator('input[value="merge"]').check();
  const exact = new Set((await exactCounts(page)).filter((one) => one < 2000 || one > 2030));
  expect(exact.size).toBeGreaterThan(30);

  await openVersion(page);
  await expect(page.getByTestId('report-checks')).toHaveAttribute('data-blocking', '0');
  await expect(page.locator('#recipient')).toBeHidden();
  const documents = {
    docx: readDocx(await saved(page, 'docx')),
    xlsx: (await readXlsx(await saved(page, 'xlsx'))).flat(2),
    html: new TextDecoder().decode(await saved(page, 'html')),
  };
  const page1 = await page.locator('.report-document').innerText();
  const texts = {
    docx: [documents.docx.text, ...documents.docx.tables.flat(2)].join('\n'),
    xlsx: documents.xlsx
      .map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell))
      .join('\n'),
    // Pictures are pixels and colours apart; their texts are asked below.
    html: documents.html
      .replaceAll(/src="data:[^"]*"/g, '')
      .replaceAll(/<style>.*?<\/style>/gs, '')
      .replaceAll(/(?:width|height)="\d+"/g, ''),
    shown: page1,
  };
  for (const [kind, text] of Object.entries(texts)) {
    // In Word the stamp is the head of each page.
    if (kind !== 'docx') expect(text, kind).toContain('Open edition: may be published');
    expect(text, kind).toContain('0–4');
    const numbers = numbersIn(text);
    expect(numbers.length, kind).toBeGreaterThan(30);
    expect(
      numbers.filter((one) => exact.has(one)),
      kind,
    ).toEqual([]);
    expect(
      numbers.filter((one) => one % 5 !== 0 && one !== 60),
      kind,
    ).toEqual([]);
  }
  // What is drawn is printed too.
  const drawn = [...documents.html.matchAll(/src="data:image\/svg\+xml,([^"]*)"/g)].map(([, svg = '']) =>
    decodeURIComponent(svg.replaceAll('&amp;', '&')),
  );
  const figures = drawn.flatMap((svg) =>
    [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words = '']) => words),
  );
  expect(figures.length).toBeGreaterThan(40);
  expect(figures.flatMap(numbersIn).filter((one) => one % 5 !== 0)).toEqual([]);
  // Nothing of files and rows, and what is left out is said.
  for (const text of Object.values(texts)) {
    expect(text).not.toMatch(/[0-9a-f]{64}|contacts\.csv|Baseline/);
    expect(text).toContain('Not shown in the open version');
  }
});

test('a typed exact number stands in the way of the open version, and the list of editions can be saved', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await begin(page, 'errin');
  const achieved = await page.getByTestId('line-persons').innerText();
  await openVersion(page);
  await page.locator('#section-lessons').fill(`We met ${achieved.trim()} people.`);
  const checks = page.getByTestId('report-checks');
  await expect(checks).toHaveAttribute('data-blocking', '1');
  await expect(checks).toContainText(achieved.trim());
  await page.getByTestId('report-docx').click();
  await expect(page.getByTestId('notice').filter({ hasText: 'Not yet' })).toBeVisible();
  await checks.getByRole('link').first().click();
  await expect(page.locator('#section-lessons')).toBeFocused();
  await page.locator('#section-lessons').fill('We met {persons-reached} people.');
  await counted(page);
  await expect(checks).toHaveAttribute('data-blocking', '0');

  const download = page.waitForEvent('download');
  await page.getByTestId('report-list').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('editions.ledger.json');
  const ledger = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    editions: { tables: { cells: { value: number | null }[] }[] }[];
  };
  expect(ledger.editions).toHaveLength(1);
  const values = ledger.editions.flatMap(({ tables }) =>
    tables.flatMap(({ cells }) => cells.map(({ value }) => value)),
  );
  expect(values.length).toBeGreaterThan(100);
  expect(values.every((value) => value === null || value % 5 === 0)).toBe(true);
  await leaveReport(page);
  await open(page, '/publish?data=sample&lang=en');
  await expect(page.getByText('One edition before this one, from editions.ledger.json')).toBeVisible();
});
