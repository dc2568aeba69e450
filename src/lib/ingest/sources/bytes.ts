import type { ZipEntry } from 'unzipit';
import type { Encoding } from '../plan.ts';
import { openZip, zipFaultOf } from './zip.ts';

const CHUNK_BYTES = 1 << 20;
const PROBE_BYTES = 1 << 16;

/** What the bytes of a file say it is; `text` when nothing else does. */
export type Kind =
  | 'text'
  | 'arrow-file'
  | 'arrow-stream'
  | 'xlsx'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'document'
  | 'zip'
  | 'xls'
  | 'pdf'
  | 'image'
  | 'parquet'
  | 'gzip'
  | 'archive'
  | 'html'
  | 'json'
  | 'binary';

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

const SIGNATURES: readonly (readonly [Kind, readonly number[]])[] = [
  ['arrow-file', ascii('ARROW1')],
  ['arrow-file', ascii('FEA1')],
  ['image', [0x89, ...ascii('PNG')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
  ['pdf', ascii('%PDF')],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['parquet', ascii('PAR1')],
  ['parquet', ascii('PARE')],
  ['gzip', [0x1f, 0x8b]],
  ['zip', [...ascii('PK'), 3, 4]],
  ['zip', [...ascii('PK'), 5, 6]],
  ['archive', [...ascii('7z'), 0xbc, 0xaf]],
  ['archive', ascii('Rar!')],
  ['archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['arrow-stream', [0xff, 0xff, 0xff, 0xff]],
];

/** Members that tell what a ZIP archive really is, in the order in which they are looked for. */
const MEMBERS: readonly (readonly [Kind, RegExp])[] = [
  ['xlsb', /^xl\/workbook\.bin$/i],
  ['xlsx', /^xl\/workbook.*\.xml$/i],
  ['document', /^(word|ppt|visio)\//i],
  ['numbers', /^Index(\/Document\.iwa|\.zip)$/],
  ['ods', /^(META-INF\/manifest\.xml|content\.xml|mimetype)$/],
];

const OFFICE = /\[Content_Types\]\.xml|xl\//;
const SHORT_BYTES = 200;
/** Share of control characters above which bytes are no text: bytes at random hold one in ten. */
const MOST_CONTROLS = 0.04;
/** The first member of an open document says of which kind it is, uncompressed, behind a header of 30 bytes. */
const OPEN_SPREADSHEET = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

function kindOfMarkup(head: string): Kind | null {
  if (/progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'xls';
  if (/^(<!doctype html|<html|<table|<\?xml)/i.test(head)) return 'html';
  return /^(\{\s*"|\[\s*[{[])/.test(head) ? 'json' : null;
}

/** What the first bytes alone say a file is; `kindOfFile` looks further where they can't tell. */
export function kindOf(probe: Uint8Array): Kind {
  const found = SIGNATURES.find(([, signature]) => startsWith(probe, signature));
  if (found?.[0] === 'zip' && latin(probe.subarray(30, 100)).startsWith(OPEN_SPREADSHEET)) return 'ods';
  if (found) return found[0] === 'zip' && OFFICE.test(latin(probe)) ? 'xlsx' : found[0];
  const head = latin(probe.subarray(0, 1000)).replace(/^(ï»¿)?\s*/, '');
  return kindOfMarkup(head) ?? (encodingOfProbe(probe) === null && isBinary(probe) ? 'binary' : 'text');
}

/** An Office file with a password is an older container around an encrypted package. */
async function holdsPackage(file: File): Promise<boolean> {
  const name = 'E n c r y p t e d P a c k a g e'.replaceAll(' ', '\0');
  let tail = '';
  for await (const chunk of chunksOf(file)) {
    const text = tail + latin(chunk);
    if (text.includes(name)) return true;
    tail = text.slice(-name.length);
  }
  return false;
}

/** An open document says of which kind it is in its first member. */
async function isSpreadsheet(members: readonly ZipEntry[]): Promise<boolean> {
  const type = members.find(({ name, size }) => name === 'mimetype' && size < SHORT_BYTES);
  return !type || /spreadsheet/.test(await type.text().catch(zipFaultOf));
}

/** A workbook, a document or a plain archive, by the members that it lists; null where the list can't be read. */
async function kindOfZip(file: File): Promise<Kind | null> {
  const members = await openZip(file);
  if (typeof members === 'string') return null;
  const [kind = 'zip'] = MEMBERS.find(([, member]) => members.some(({ name }) => member.test(name))) ?? [];
  return kind === 'ods' && !(await isSpreadsheet(members)) ? 'document' : kind;
}

/**
 * Recognises what isn't text by its bytes, whatever the file is called: archives by what they hold. A workbook
 * with a password is a workbook: opening it says that it is locked.
 */
export async function kindOfFile(file: File): Promise<Kind> {
  const probe = await probeOf(file);
  const kind = kindOf(probe);
  if (kind === 'zip' || kind === 'xlsx') return (await kindOfZip(file)) ?? kind;
  return kind === 'xls' && startsWith(probe, [0xd0]) && (await holdsPackage(file)) ? 'xlsx' : kind;
}

function isBinary(probe: Uint8Array): boolean {
  let controls = 0;
  for (const byte of probe)
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1f && byte !== 0x1b)) controls++;
  return controls > probe.length * MOST_CONTROLS;
}

/** Encoding by byte-order mark, or by the zero bytes that UTF-16 puts beside Latin letters; null when neither tells. */
export function encodingOfProbe(probe: Uint8Array): Encoding | null {
  if (startsWith(probe, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(probe, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(probe, [0xfe, 0xff])) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < probe.length; at += 2) {
    if (probe[at] === 0) even++;
    if (probe[at + 1] === 0) odd++;
  }
  const pairs = probe.length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

/** The first bytes of a file, enough to recognise it. */
export async function probeOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, PROBE_BYTES).arrayBuffer());
}

/** The file in pieces, so that memory stays bounded whatever its size. */
export async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += CHUNK_BYTES) {
    yield new Uint8Array(await file.slice(start, start + CHUNK_BYTES).arrayBuffer());
  }
}

/** Whether all of a file is valid UTF-8. */
export async function isUtf8(file: File): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunksOf(file)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (cause) {
    if (cause instanceof TypeError) return false;
    throw cause;
  }
}
