/** Takes the README's pictures of the built app; builds nothing, so what stands in `build/` is what they show. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findOrInstallChromium, launchArguments } from './chromium.ts';
import { buildFolder, rootFolder, say } from './run.ts';
import { createAppServer, listenFrom } from './serve.ts';

interface Picture {
  readonly file: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** A sample file to choose once the page is ready. */
  readonly sample?: string;
  /** A button to press once the page is ready. */
  readonly press?: string;
}

const filters = 'data=sample&team=BE-FEDASIL&period=2024';
const pictures: readonly Picture[] = [
  {
    file: 'dashboard.png',
    address: `/dashboard?${filters}&lang=en`,
    width: 1280,
    height: 900,
    colorScheme: 'light',
  },
  {
    file: 'dashboard-phone.png',
    address: `/dashboard?${filters}&lang=fr`,
    width: 360,
    height: 780,
    colorScheme: 'dark',
  },
  {
    file: 'import.png',
    address: '/import?lang=nl',
    width: 1280,
    height: 900,
    colorScheme: 'light',
    sample: 'contacts-nl.csv',
  },
  {
    file: 'report.png',
    address: '/report?data=sample&lang=en',
    width: 1280,
    height: 900,
    colorScheme: 'light',
    press: 'begin-errin',
  },
];

const folder = join(rootFolder, 'tests/gallery/pictures');
const ready = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', null, { timeout: 90_000 });

async function take(browser: Browser, origin: string, picture: Picture): Promise<void> {
  const { width, height, colorScheme } = picture;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Brussels',
  });
  await page.goto(origin + picture.address);
  await ready(page);
  if (picture.press) {
    await page.getByTestId(picture.press).click();
    await page.getByTestId('report-docx').and(page.locator(':enabled')).waitFor({ timeout: 60_000 });
  }
  if (picture.sample) {
    await page.getByTestId('file-input').setInputFiles(join(rootFolder, 'data-samples', picture.sample));
    await page.getByTestId('import-load').waitFor({ timeout: 60_000 });
  }
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, picture.file) });
  await page.close();
  say(`tests/gallery/pictures/${picture.file}`);
}

/** Takes every picture; throws a sentence that says what to do when there is no build. */
async function takePictures(): Promise<void> {
  if (!existsSync(join(buildFolder, 'headers.json'))) {
    throw new Error(
      'The pictures show the built app, and there is no build: run "npm run build" first, then again.',
    );
  }
  mkdirSync(folder, { recursive: true });
  const server = createAppServer();
  const port = await listenFrom(server, 4471, 20);
  const browser = await chromium.launch({
    executablePath: findOrInstallChromium(),
    args: [...launchArguments],
  });
  try {
    for (const picture of pictures) await take(browser, `http://localhost:${String(port)}`, picture);
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  await takePictures();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
