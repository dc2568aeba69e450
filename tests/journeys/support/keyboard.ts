import type { Page } from '@playwright/test';

/** Presses Tab, if need be, until what has the focus is named so; fails when the whole page holds nothing of the name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  // What a click or a key has just opened takes the focus in the next frame.
  await page.waitForTimeout(100);
  for (let presses = 0; presses < 120; presses++) {
    const focused = await page.evaluate(() => {
      const node = document.activeElement;
      const isField =
        node instanceof HTMLInputElement ||
        node instanceof HTMLSelectElement ||
        node instanceof HTMLTextAreaElement;
      const label = isField ? node.labels?.[0]?.textContent : node?.textContent;
      return (node?.getAttribute('aria-label') ?? label ?? '').trim();
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No stop of the Tab key is named ${String(name)}.`);
}
