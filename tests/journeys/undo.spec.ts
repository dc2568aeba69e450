import { chips, expect, open, ready, test } from './support/app.ts';

test('a mark filters, Esc takes it back, and changes of filters are undone and redone by key', async ({
  page,
}) => {
  await open(page, '/dashboard?data=sample&lang=en&period=2024');
  await expect(chips(page)).toHaveCount(1);

  await page
    .locator('#people .mark-rect path[aria-roledescription]')
    .or(page.locator('#people .mark-rect path'))
    .first()
    .click();
  await expect(chips(page)).toHaveCount(2);
  await ready(page);
  await page.keyboard.press('Escape');
  await expect(chips(page)).toHaveCount(1);
  await ready(page);

  await chips(page).first().click();
  await expect(chips(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(chips(page)).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(chips(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(chips(page)).toHaveCount(1);
});
