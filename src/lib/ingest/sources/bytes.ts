import type { Encoding } from '../plan.ts';

const CHUNK_BYTES = 1 << 20;
const PROBE_BYTES = 1 << 16;

/** What the first bytes of a file say it is; `text` when nothing else does. */
export type Kind =
  | 'text'
  | 'arrow-file'
  | 'arrow-stream'
  | 'xlsx'
  | 'zip'
  | 'xls'
  | 'pdf'
  | 'image'
  | 'parquet'
  | 'gzip'
  | 'html'
  | 'json'
  | 'binary';

const SIGNATURES: readonly (readonly [Kind, readonly number[]])[] = [
  ['arrow-file', [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['gzip', [0x1f, 0x8b]],
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function hasText(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(text);
}

/** Recognises what isn't text by its first bytes, whatever the file is called. */
export function kindOf(probe: Uint8Array): Kind {
  const found = SIGNATURES.find(([, signature]) => startsWith(probe, signature));
  if (found) return found[0];
  if (startsWith(probe, [0x50, 0x4b, 0x03, 0x04]) || startsWith(probe, [0x50, 0x4b, 0x05, 0x06]))
    return hasText(probe, '[Content_Types].xml') || hasText(probe, 'xl/') ? 'xlsx' : 'zip';
  if (startsWith(probe, [0xff, 0xff, 0xff, 0xff])) return 'arrow-stream';
  const head = new TextDecoder('latin1').decode(probe.subarray(0, 200)).replace(/^(ï»¿)?\s+/, '');
  if (/^(ï»¿)?(<!doctype html|<html|<table|<\?xml)/i.test(head)) return 'html';
  if (/^(ï»¿)?(\{\s*"|\[\s*[{[])/.test(head)) return 'json';
  return encodingOfProbe(probe) === null && isBinary(probe) ? 'binary' : 'text';
}

function isBinary(probe: Uint8Array): boolean {
  let controls = 0;
  for (const byte of probe)
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1f && byte !== 0x1b)) controls++;
  return controls > probe.length * 0.1;
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
