import { defineConfig } from '@playwright/test';
import { findOrInstallChromium, launchArguments } from './scripts/chromium.ts';

// Kept in the environment so that the workers, which read this file again, need not look again.
process.env['CHROMIUM_PATH'] ??= findOrInstallChromium();
const port = Number(process.env['JOURNEYS_PORT'] ?? 4399);

export default defineConfig({
  testDir: './tests/journeys',
  outputDir: './test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 150_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${String(port)}`,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: [...launchArguments] },
  },
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    url: `http://localhost:${String(port)}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
