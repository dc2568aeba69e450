import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, ready } from './app.ts';

/** Where documents are left to be opened by other programs; nowhere unless asked. */
const KEEP = process.env['DOCUMENTS_FOLDER'];

/** Leaves the report that an earlier journey may have open, saved or not. */
export async function leaveReport(page: Page): Promise<void> {
  const another = page.getByRole('button', { name: /another report|un autre rapport|ander verslag/ });
  for (let times = 0; times < 2; times += 1) if (await another.isVisible()) await another.click();
}

/** Begins a report of a template on the page of reports, whatever an earlier journey left there. */
export async function begin(page: Page, template: string, lang = 'en'): Promise<void> {
  await open(page, `/report?data=sample&lang=${lang}`);
  await leaveReport(page);
  await page.getByTestId(`begin-${template}`).click();
  await counted(page);
}

/** Waits until everything of the report is counted and drawn. */
export async function counted(page: Page): Promise<void> {
  await expect(page.getByTestId('report-docx')).toBeEnabled({ timeout: 60_000 });
  await ready(page);
}

/** Names a recipient and decides on small groups, so that nothing stands in the way. */
export async function fillIn(page: Page): Promise<void> {
  await page.locator('#recipient').fill('ERRIN & AMIF "Unit" <Brussels>');
  const merge = page.locator('input[value="merge"]');
  if (await merge.isVisible()) await merge.check();
  await expect(page.getByTestId('report-checks')).toHaveAttribute('data-blocking', '0');
}

/** Saves the report as a file of a kind; its bytes. */
export async function saved(page: Page, kind: 'docx' | 'xlsx' | 'html' | 'json'): Promise<Uint8Array> {
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
