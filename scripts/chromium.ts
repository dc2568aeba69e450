import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags with which the browser runs unattended and asks nothing of the network by itself. */
export const launchArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium that is already on this machine, or null. */
export function findChromium(): string | null {
  const chosen = process.env['CHROMIUM_PATH'];
  return (
    [...(chosen ? [chosen] : []), ...usualPlaces, chromium.executablePath()].find((path) =>
      existsSync(path),
    ) ?? null
  );
}

function attempt(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    });
    return true;
  } catch (error) {
    process.stderr.write(`${command} ${args.join(' ')}: ${String(error)}\n`);
    return false;
  }
}

function install(): void {
  const debianAsRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debianAsRoot && attempt('apt-get', ['update']) && attempt('apt-get', ['install', '-y', 'chromium']))
    return;
  attempt('npx', ['playwright', 'install', 'chromium']);
}

/**
 * The path of a Chromium to test with: `CHROMIUM_PATH`, then the system's, then Playwright's own,
 * then one installed now. Throws a sentence that says what to do when none can be had.
 */
export function findOrInstallChromium(): string {
  const present = findChromium();
  if (present) return present;
  install();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium was found and none could be installed. Install it (Debian: "apt-get install chromium"; ' +
      'elsewhere: "npx playwright install chromium") or set CHROMIUM_PATH to the browser\'s program, then run the tests again.',
  );
}
