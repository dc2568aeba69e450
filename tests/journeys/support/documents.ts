import { unzipSync, strFromU8 } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';

/** The rows of a table of a document as the texts of its cells; the head is the first. */
export type DocumentTable = readonly (readonly string[])[];

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => named[name] ?? whole);

/** The texts of parts of an XML text that lie between the tags of an element. */
function parts(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>(.*?)</${name}>`, 'gs'))].map(
    ([, inner = '']) => inner,
  );
}

const wordsOf = (xml: string): string => parts(xml, 'w:t').map(unescaped).join('');

/** A text document: its tables that hold figures, and its words apart from them. */
export function readDocx(bytes: Uint8Array): { tables: DocumentTable[]; text: string; language: string } {
  const files = unzipSync(bytes);
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
  // The front has a table for the emblem; those of the report have a head that is repeated.
  const tables = parts(xml, 'w:tbl')
    .filter((table) => table.includes('<w:tblHeader'))
    .map((table) => parts(table, 'w:tr').map((row) => parts(row, 'w:tc').map(wordsOf)));
  return {
    tables,
    text: parts(xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, ''), 'w:p')
      .map(wordsOf)
      .join('\n'),
    language: /<w:lang w:val="([^"]+)"/.exec(styles)?.[1] ?? '',
  };
}

/** The sheets of a workbook as raw values; the first two rows of a table are its caption and its head. */
export async function readXlsx(bytes: Uint8Array): Promise<(string | number)[][][]> {
  const sheets = await readXlsxFile(Buffer.from(bytes));
  return sheets.map(({ data }) =>
    data.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? cell : typeof cell === 'string' ? cell : '')),
    ),
  );
}

/** A printed document: its words without blanks, how many pages it has, and whether it is tagged. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ text: string; pages: number; isTagged: boolean; roles: ReadonlySet<string> }> {
  const pdf = await getDocumentProxy(bytes);
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  const info = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const roles = new Set<string>();
  interface Node {
    role?: string;
    children?: Node[];
  }
  const visit = ({ role, children = [] }: Node) => {
    if (role !== undefined) roles.add(role);
    children.forEach(visit);
  };
  for (let at = 1; at <= totalPages; at += 1) {
    const tree = (await (await pdf.getPage(at)).getStructTree()) as Node | null;
    if (tree) visit(tree);
  }
  return { text: text.replaceAll(/\s/g, ''), pages: totalPages, isTagged: info?.Marked === true, roles };
}
