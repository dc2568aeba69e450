import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a step passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly flaky: number; readonly unexpected: number };
}

/** A step that can only be right or wrong counts as one test. */
export const countOne = (exitCode: number): Counts =>
  exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A step that failed without a failed test (it could not start, or a file did not load) still counts as a failure. */
function withExitCode(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Counts from the report that Vitest's `json` reporter wrote. */
export function countVitest(path: string, exitCode: number): Counts {
  if (!existsSync(path)) return countOne(1);
  const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  return withExitCode({ passed: report.numPassedTests, failed: report.numFailedTests }, exitCode);
}

/** Counts from the report that Playwright's `json` reporter wrote; a test that passed on a second try passed. */
export function countPlaywright(path: string, exitCode: number): Counts {
  if (!existsSync(path)) return countOne(1);
  const { stats } = JSON.parse(readFileSync(path, 'utf8')) as PlaywrightReport;
  return withExitCode({ passed: stats.expected + stats.flaky, failed: stats.unexpected }, exitCode);
}
