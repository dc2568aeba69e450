import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { editionHtml } from '#lib/publish/file/page.ts';
import { noteWords } from '#lib/publish/file/note-words.ts';
import { byPlace, handMadeEdition } from '../publish/hand-made.ts';
import { changes } from '../publish/tampering.ts';
import { expect, test } from './support/app.ts';

const locales = ['en', 'fr', 'nl'] as const;

test.use({ offline: true });

async function made(): Promise<string> {
  const edition = handMadeEdition([byPlace(12_340, 9200, 1000, 2140)], { words: { euStatement: true } });
  return editionHtml(edition);
}

/** Opens a page of an edition from disk, in a language. */
async function read(page: Page, place: string, html: string, lang = 'en'): Promise<void> {
  writeFileSync(place, html);
  await page.goto('about:blank');
  await page.goto(`${pathToFileURL(place).href}#${lang}`);
}

/** Presses the button of the check, and gives what it says. */
async function check(page: Page, lang = 'en'): Promise<string> {
  await page.locator(`section[lang=${lang}] [data-verify]`).click();
  const output = page.locator(`section[lang=${lang}] output`);
  await expect(output).not.toHaveText('');
  return output.innerText();
}

for (const lang of locales)
  test(`a file as it was made is good, whatever its reader did before asking it, in ${lang}`, async ({
    page,
  }, info) => {
    await read(page, info.outputPath('edition.html'), await made(), lang);
    expect(await check(page, lang)).toBe(noteWords.good[lang]);
    for (const other of locales) {
      await page.locator(`header a[lang=${other}]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      const summary = page.locator(`section[lang=${other}] summary`);
      if (await summary.isVisible()) await summary.click();
    }
    await page.locator(`header a[lang=${lang}]`).click();
    await page.locator(`section[lang=${lang}] details`).evaluate((one) => one.setAttribute('open', ''));
    await page.locator(`section[lang=${lang}] thead button`).nth(1).click();
    await page.emulateMedia({ media: 'print' });
    await page.pdf();
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    expect(await check(page, lang)).toBe(noteWords.good[lang]);
    await expect(page.locator(`section[lang=${lang}] output`)).not.toHaveClass('bad');
  });

test('a file that was changed says so: any word, bar, name or style, and whatever was added', async ({
  page,
  record,
}, info) => {
  const html = await made();
  for (const [name, from, to] of changes) {
    const changed = html.replace(from, to);
    expect(changed, name).not.toBe(html);
    await read(page, info.outputPath('edition.html'), changed);
    const said = await check(page);
    await expect(page.locator('section[lang=en] output'), name).toHaveClass('bad');
    // Which words say so may be changed with the page, or stand in another language than they should.
    const known = locales.some(
      (lang) => said === noteWords.other[lang] || said.startsWith(noteWords.bad[lang]),
    );
    expect(known || said === 'All is well.', `${name}: ${said}`).toBe(true);
  }
  // What was added and isn't allowed to run was stopped by the file's own policy, and complained of.
  record.complaints.length = 0;
});

test('a number that was changed is named, with the number that it was', async ({ page }, info) => {
  const html = (await made()).replace('>2,140</td>', '>2,145</td>');
  await read(page, info.outputPath('edition.html'), html, 'fr');
  const said = await check(page, 'fr');
  expect(said.startsWith(noteWords.bad.fr)).toBe(true);
  expect(said).toMatch(/France.*2,145 ≠ 2\s140/);
});
