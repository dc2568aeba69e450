import type { ZipEntry } from 'unzipit';
import { isYes, tagsOf } from './xml-tags.ts';
import { openZip, zipFaultOf } from './zip.ts';

/** Most bytes that the parts of a workbook with cells in them may have: all are in memory together. */
const MOST_BYTES = 3 * 2 ** 27;
/** The reader of values goes one call deeper for each piece of a part: longer ones would exhaust the stack. */
const MOST_OF_ONE = 2 ** 27;

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const KINDS_READ = /\/(worksheet|sharedStrings|styles)$/;
const LONGEST_PROLOGUE = 1000;

/** A sheet with cells: the place among all sheets from 1, and the path of the part that holds it. */
export interface SheetPart {
  readonly place: number;
  readonly path: string;
  readonly isHidden: boolean;
}

/** The parts of a workbook that its values stand in, by path, and what it says of its sheets. */
export interface WorkbookParts {
  readonly parts: Map<string, Uint8Array<ArrayBuffer>>;
  readonly sheets: readonly SheetPart[];
  /** Days count from 1904 in place of 1900, as workbooks of old Macintosh machines do. */
  readonly is1904: boolean;
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** Parts by path with `/` between folders, as all but a few old writers put it. */
function byPath(members: readonly ZipEntry[]): Map<string, ZipEntry> {
  return new Map(members.map((member) => [member.name.replaceAll('\\', '/'), member]));
}

function partOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Paths of the parts with values by the id of their relation. */
function relationsOf(xml: string): Map<string, { readonly path: string; readonly isSheet: boolean }> {
  const relations = new Map<string, { path: string; isSheet: boolean }>();
  for (const { attributes } of tagsOf(xml, ['Relationship'])) {
    const [, kind] = KINDS_READ.exec(attributes['Type'] ?? '') ?? [];
    const path = partOf(attributes['Target'] ?? '');
    if (kind !== undefined) relations.set(attributes['Id'] ?? '', { path, isSheet: kind === 'worksheet' });
  }
  return relations;
}

/** A document type is forbidden in workbooks, and only there to do harm. */
function hasDocumentType(bytes: Uint8Array): boolean {
  return /<!DOCTYPE/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_PROLOGUE)));
}

/** Reads parts one after the other; a missing one is left out. */
async function readParts(members: ReadonlyMap<string, ZipEntry>, paths: readonly string[]) {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const path of paths) {
    const member = members.get(path);
    if (member) parts.set(path, new Uint8Array(await member.arrayBuffer()));
  }
  return parts;
}

function describe(
  parts: Map<string, Uint8Array<ArrayBuffer>>,
  sheets: ReturnType<typeof relationsOf>,
): WorkbookParts {
  const tags = [...tagsOf(textOf(parts.get(WORKBOOK)), ['workbookPr', 'sheet'])];
  const properties = tags.find(({ name }) => name === 'workbookPr');
  const listed = tags.filter(({ name, attributes }) => name === 'sheet' && attributes['name'] !== undefined);
  return {
    parts,
    is1904: isYes(properties?.attributes['date1904']),
    sheets: listed.flatMap(({ attributes }, at) => {
      const relation = sheets.get(attributes['id'] ?? '');
      const isHidden = /hidden/i.test(attributes['state'] ?? '');
      return relation?.isSheet ? [{ place: at + 1, path: relation.path, isHidden }] : [];
    }),
  };
}

async function readWorkbook(members: ReadonlyMap<string, ZipEntry>): Promise<WorkbookParts | string> {
  const frame = await readParts(members, [WORKBOOK, RELATIONS]);
  if (frame.size < 2) return 'workbook_unreadable';
  const relations = relationsOf(textOf(frame.get(RELATIONS)));
  const paths = [...new Set(Array.from(relations.values(), ({ path }) => path))];
  const sizes = paths.map((path) => members.get(path)?.size ?? 0);
  if (sizes.reduce((sum, size) => sum + size, 0) > MOST_BYTES || Math.max(...sizes) > MOST_OF_ONE)
    return 'workbook_too_large';
  const parts = new Map([...frame, ...(await readParts(members, paths))]);
  if ([...parts.values()].some(hasDocumentType)) return 'workbook_unreadable';
  return describe(parts, relations);
}

/** Takes the parts with values out of a workbook; what is wrong with it is a code. */
export async function openParts(file: File): Promise<WorkbookParts | string> {
  const members = await openZip(file);
  if (members === 'zip_locked') return 'workbook_locked';
  if (typeof members === 'string') return members === 'zip_bomb' ? members : 'workbook_damaged';
  try {
    return await readWorkbook(byPath(members));
  } catch (cause) {
    return zipFaultOf(cause) === 'zip_bomb' ? 'zip_bomb' : 'workbook_damaged';
  }
}
