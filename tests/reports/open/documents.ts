import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import type { ReportTree } from '#lib/reports/tree.ts';
import { toDocx } from '#lib/reports/writers/docx.ts';
import { toReportWorkbook } from '#lib/reports/writers/xlsx.ts';

/** One px, transparent. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/** The words of XML that a reader sees or a program finds: texts, raw values of cells, and descriptions of pictures. */
function wordsIn(xml: string): string[] {
  const between = [...xml.matchAll(/>([^<]+)</g)].map(([, words = '']) => words);
  const described = [...xml.matchAll(/\b(?:descr|title|alt)="([^"]*)"/g)].map(([, words = '']) => words);
  return [...between, ...described];
}

/** Parts that hold words; those of the workbook are read as a program reads it. */
const holdsWords = (path: string) =>
  /^(word\/(document|header|footer)|xl\/(sharedStrings|workbook)|docProps\/)/.test(path) &&
  path.endsWith('.xml');

/** The words and values of both documents, of every part that may hold a number, each by the path of its part. */
export async function wordsOfDocuments(tree: ReportTree): Promise<[path: string, words: string][]> {
  const files = [await toDocx(tree, { toPng: () => Promise.resolve(PNG) }), await toReportWorkbook(tree)];
  const all: [string, string][] = [];
  const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
  for (const file of files)
    for (const [path, bytes] of Object.entries(unzipSync(await bytesOf(file))))
      if (holdsWords(path)) for (const words of wordsIn(strFromU8(bytes))) all.push([path, words]);
  for (const { sheet, data } of await readXlsxFile(Buffer.from(await bytesOf(files[1]!))))
    for (const cell of data.flat())
      if (cell !== null) all.push([sheet, cell instanceof Date ? cell.toISOString() : String(cell)]);
  return all;
}

/** The numbers of an English text: `1,234` is one, `2024-01-02` are three. */
export function numbersIn(words: string): number[] {
  return [...words.matchAll(/\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?/g)].map(([found]) =>
    Number(found.replaceAll(',', '')),
  );
}
