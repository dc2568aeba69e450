/** `npm test`: every check, each whatever became of the others; the last line is the sum. */
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallChromium } from './chromium.ts';
import { countOne, countPlaywright, countVitest, type Counts } from './counts.ts';
import { run, say } from './run.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** It changes nothing and needs nothing that another writes. */
  readonly reads?: true;
  readonly env?: Readonly<Record<string, string>>;
  readonly count?: (exitCode: number) => Counts;
}

const reports = mkdtempSync(join(tmpdir(), 'reach-out-tests-'));
const vitestReport = join(reports, 'vitest.json');
const journeysReport = join(reports, 'journeys.json');

const steps: readonly Step[] = [
  { name: 'lint', command: ['npx', 'eslint', '.'], reads: true },
  { name: 'format', command: ['npx', 'prettier', '--check', '.'], reads: true },
  { name: 'unused code', command: ['npx', 'knip'], reads: true },
  { name: 'types', command: ['npm', 'run', '--silent', 'check'] },
  {
    name: 'unit tests',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    count: (exitCode) => countVitest(vitestReport, exitCode),
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'journeys',
    command: ['npx', 'playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: journeysReport },
    count: (exitCode) => countPlaywright(journeysReport, exitCode),
  },
];

/** Takes the next step whenever one of so many lanes is free. */
async function inLanes(
  all: readonly Step[],
  lanes: number,
  take: (step: Step) => Promise<void>,
): Promise<void> {
  const waiting = [...all];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await take(step);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function runStep({
  name,
  command: [program = '', ...args],
  env,
  count = countOne,
}: Step): Promise<Counts> {
  say(`\n== ${name} ==`);
  const started = Date.now();
  const counts = count(await run(program, args, env));
  const seconds = Math.round((Date.now() - started) / 1000);
  say(`-- ${name}: ${String(counts.passed)} passed, ${String(counts.failed)} failed (${String(seconds)} s)`);
  return counts;
}

let passed = 0;
let failed = 0;
const failedSteps: string[] = [];
function add(name: string, counts: Counts): void {
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed > 0) failedSteps.push(name);
}

// What only reads the sources runs two at a time; whatever writes or measures runs alone.
await inLanes(
  steps.filter(({ reads }) => reads),
  2,
  async (step) => {
    add(step.name, await runStep(step));
  },
);
for (const step of steps.filter(({ reads }) => !reads)) {
  if (step.name === 'journeys') {
    prepareBrowser();
    process.env['JOURNEYS_PORT'] ??= String(await freePort());
  }
  add(step.name, await runStep(step));
}
if (failedSteps.length > 0) say(`\nFailed: ${failedSteps.join(', ')}`);
say(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function prepareBrowser(): void {
  try {
    process.env['CHROMIUM_PATH'] = findOrInstallChromium();
  } catch (error) {
    say(String(error));
  }
}

/** A port that nothing listens on, so that a server left over from elsewhere is in nobody's way. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
