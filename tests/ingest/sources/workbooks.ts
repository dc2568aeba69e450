import { zipSync } from 'fflate';

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Styles of a cell: 0 plain, 1 a day, 2 a day and a time, 3 a time, 4 a duration. */
const STYLES = `${PROLOGUE}<styleSheet ${NAMESPACES}><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>
<cellXfs count="5">${[0, 14, 164, 20, 165].map((id) => `<xf numFmtId="${id}" xfId="0"/>`).join('')}</cellXfs></styleSheet>`;

/** A sheet of a workbook made for a test: the XML of its rows and what stands before and after them. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** What a workbook made for a test has besides its sheets. */
export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  readonly properties?: string;
  readonly shared?: readonly string[];
  /** Further members, or others in place of those made. */
  readonly members?: Readonly<Record<string, string>>;
}

function sheetXml({ rows, before = '', after = '' }: MadeSheet): string {
  return `${PROLOGUE}<worksheet ${NAMESPACES}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function workbookXml({ sheets, properties = '' }: MadeWorkbook): string {
  const list = sheets.map(({ name, state }, at) => {
    const hidden = state ? ` state="${state}"` : '';
    return `<sheet name="${name}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  return `${PROLOGUE}<workbook ${NAMESPACES}>${properties}<sheets>${list.join('')}</sheets></workbook>`;
}

function relationsXml({ sheets }: MadeWorkbook): string {
  const parts = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const others = ['styles', 'sharedStrings'].map(
    (kind) => `<Relationship Id="${kind}" Type="${RELATIONS}/${kind}" Target="${kind}.xml"/>`,
  );
  return `${PROLOGUE}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[...parts, ...others].join('')}</Relationships>`;
}

/** The members of a workbook, by path. */
export function membersOf(workbook: MadeWorkbook): Record<string, string> {
  const { sheets, shared = [], members = {} } = workbook;
  const strings = shared.map((text) => `<si>${text}</si>`).join('');
  return {
    '[Content_Types].xml': `${PROLOGUE}<Types/>`,
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relationsXml(workbook),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `${PROLOGUE}<sst ${NAMESPACES}>${strings}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
    ...members,
  };
}

/** An archive of texts. */
export function archive(members: Readonly<Record<string, string | Uint8Array>>, name: string): File {
  const encoder = new TextEncoder();
  const bytes = Object.entries(members).map(
    ([path, member]) => [path, typeof member === 'string' ? encoder.encode(member) : member] as const,
  );
  return new File([zipSync(Object.fromEntries(bytes))], name);
}

/** A workbook as a file. */
export function workbook(made: MadeWorkbook): File {
  return archive(membersOf(made), 'made.xlsx');
}

/** A workbook with one sheet of these rows. */
export function sheet(
  rows: string,
  more: Partial<MadeSheet> & Omit<Partial<MadeWorkbook>, 'sheets'> = {},
): File {
  const { before, after, ...rest } = more;
  const around = { ...(before ? { before } : {}), ...(after ? { after } : {}) };
  return workbook({ ...rest, sheets: [{ name: 'Feuil1', rows, ...around }] });
}

/** A row of texts, each in its cell; empty ones have none. */
export function row(line: number, ...cells: readonly string[]): string {
  const letters = 'ABCDEFGHIJ';
  const made = cells.map((text, at) =>
    text === '' ? '' : `<c r="${letters[at] ?? ''}${line}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${line}">${made.join('')}</row>`;
}
