import type { Device } from './forget.ts';
import { indexedShelf, type Shelf } from './shelf.ts';

/** What a getter of the browser gives; undefined where the browser forbids even to ask. */
function ifAllowed<T>(get: () => T): T | undefined {
  try {
    return get();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'SecurityError') return undefined;
    throw cause;
  }
}

/** The places of the device that the page runs on, as far as the browser lets the page near them. */
export function browserDevice(): Device {
  const indexedDB = ifAllowed(() => globalThis.indexedDB);
  const localStorage = ifAllowed(() => globalThis.localStorage);
  const sessionStorage = ifAllowed(() => globalThis.sessionStorage);
  const caches = ifAllowed(() => ('caches' in globalThis ? globalThis.caches : undefined));
  const hasFolders = 'storage' in navigator && 'getDirectory' in navigator.storage;
  return {
    ...(indexedDB ? { indexedDB } : {}),
    ...(localStorage ? { localStorage } : {}),
    ...(sessionStorage ? { sessionStorage } : {}),
    ...(caches ? { caches } : {}),
    ...(hasFolders ? { folders: () => navigator.storage.getDirectory() } : {}),
  };
}

/** A shelf on the device that the page runs on; one that refuses everything where the browser has no database for us. */
export function browserShelf(store: string): Shelf {
  const { indexedDB } = browserDevice();
  if (indexedDB) return indexedShelf(indexedDB, store);
  const refuse = () => Promise.reject(new DOMException('No database', 'SecurityError'));
  return { entries: refuse, set: refuse, remove: refuse, clear: refuse };
}
