import { expect, open, test } from './support/app.ts';

test('a browser without WebAssembly is told what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'WebAssembly', { value: undefined });
  });
  await open(page, '/dashboard?lang=en');
  await expect(page.getByTestId('error')).toContainText('WebAssembly');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a link to sample data says that the engine starts, then shows figures', async ({ page }) => {
  await page.goto('/dashboard?data=sample&lang=en');
  await expect(page.getByRole('status').first()).toContainText(/Starting|Loading/);
  await expect(page.getByTestId('kpi-contact-moments')).not.toHaveAttribute('data-value', '', {
    timeout: 40_000,
  });
});
