import type { Issue } from '#lib/model/issue.ts';
import { SHARED_KEY_PREFIX } from '#lib/model/shared-key.ts';

const LEAST_CHARACTERS = 12;
/** 128 bits: among a million persons the odds that two get one pseudonym are 1 to 10^26. */
const BYTES = 16;
/** Messages signed at a time: more gain nothing, and between two batches the caller can cancel. */
const BATCH = 1024;

function normalisedSecret(secret: string): string {
  return secret.normalize('NFKC').trim();
}

/**
 * A key as it is signed: compatibility forms unified, blanks at the ends left out and inner ones made
 * one space, in capitals whatever the language. Two teams that type one key alike get one pseudonym.
 */
function normalisedKey(key: string): string {
  return key.normalize('NFKC').trim().replace(/\s+/gu, ' ').toUpperCase().normalize('NFKC');
}

/** Says that a secret is too short to be safe; null when it will do. The secret itself is never repeated. */
export function checkSecret(secret: string): Issue | null {
  if (Array.from(normalisedSecret(secret)).length >= LEAST_CHARACTERS) return null;
  return { code: 'secret_short', severity: 'error', where: {}, params: { least: LEAST_CHARACTERS } };
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(normalisedSecret(secret));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/**
 * The pseudonym of each key under a secret: `hmac-` and 32 hexadecimal digits, the first half of
 * HMAC-SHA-256 (RFC 2104) over the normalised key in UTF-8; empty for an empty key. A million different
 * keys take a dozen seconds. Throws when the secret is too short, and with the signal's reason when
 * cancelled.
 */
export async function pseudonyms(
  keys: readonly string[],
  secret: string,
  signal?: AbortSignal,
): Promise<string[]> {
  if (checkSecret(secret)) throw new Error('The secret is too short: ask checkSecret before');
  const key = await keyOf(secret);
  const encoder = new TextEncoder();
  const sign = async (text: string): Promise<string> => {
    if (text === '') return '';
    const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(text));
    return SHARED_KEY_PREFIX + toHex(new Uint8Array(signature, 0, BYTES));
  };
  const made: string[] = [];
  for (let start = 0; start < keys.length; start += BATCH) {
    signal?.throwIfAborted();
    const batch = keys.slice(start, start + BATCH).map(normalisedKey);
    for (const pseudonym of await Promise.all(batch.map(sign))) made.push(pseudonym);
  }
  return made;
}
