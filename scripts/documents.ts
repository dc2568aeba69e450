/** `npm run test:documents`: the reports of the journeys, opened by LibreOffice and compared with what it prints. */
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocx, readPdf, readXlsx } from '../tests/journeys/support/documents.ts';
import { run, say } from './run.ts';

const squeezed = (text: string) => text.replaceAll(/\s/g, '');

async function findOrInstallOffice(): Promise<string> {
  const path = '/usr/bin/soffice';
  if (!existsSync(path)) {
    await run('apt-get', ['update']);
    await run('apt-get', [
      'install',
      '-y',
      '--no-install-recommends',
      'libreoffice-writer',
      'libreoffice-calc',
    ]);
  }
  if (!existsSync(path))
    throw new Error('LibreOffice is needed: "apt-get install libreoffice", then run this again.');
  return path;
}

/** What a document must show when it is printed: cells and paragraphs of a text document, cells of a workbook. */
async function wordsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  if (name.endsWith('.xlsx')) {
    const sheets = await readXlsx(bytes);
    return sheets.flatMap((rows) => rows.flatMap((row) => row.filter((cell) => typeof cell === 'string')));
  }
  const { tables, text } = readDocx(bytes);
  return [...tables.flat(2), ...text.split('\n')];
}

async function check(folder: string, name: string, office: string): Promise<boolean> {
  const exit = await run(office, [
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, name),
  ]);
  const printed = join(folder, name.replace(/\.\w+$/, '.pdf'));
  if (exit !== 0 || !existsSync(printed)) {
    say(`${name}: LibreOffice could not open it`);
    return false;
  }
  const pdf = await readPdf(new Uint8Array(readFileSync(printed)));
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  // Soft hyphens and pages that a wide sheet is cut into part words; letters of a cell stay together within a line.
  const lost = (await wordsOf(name, bytes))
    .flatMap((words) => words.split(/\s+/))
    .filter((word) => word !== '' && !pdf.text.includes(squeezed(word)));
  say(
    `${name}: ${pdf.pages} pages${lost.length > 0 ? `, not printed: ${lost.slice(0, 10).join(' · ')}` : ''}`,
  );
  return lost.length === 0;
}

const folder = mkdtempSync(join(tmpdir(), 'reach-out-documents-'));
const office = await findOrInstallOffice();
await run('npm', ['run', '--silent', 'build']);
const made = await run('npx', ['playwright', 'test', 'report', '-g', 'hold the same numbers'], {
  DOCUMENTS_FOLDER: folder,
});
const names = readdirSync(folder).filter((name) => /\.(docx|xlsx)$/.test(name));
let right = made === 0 && names.length === 6;
for (const name of names) right = (await check(folder, name, office)) && right;
say(right ? 'LibreOffice opens and prints them whole.' : 'LibreOffice does not show them whole.');
process.exitCode = right ? 0 : 1;
