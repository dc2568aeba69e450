import type { Issue } from '#lib/model/issue.ts';
import { databases, isOurKey, isOurName } from './places.ts';

/** One kind of place where a browser keeps things for a page. */
export interface Place {
  readonly kind: 'database' | 'key' | 'cache' | 'folder';
  /** Names of all that is there, ours or not. */
  readonly names: () => Promise<readonly string[]>;
  readonly remove: (name: string) => Promise<void>;
}

/** Names of what was forgotten, and what would not go. */
export interface Forgotten {
  readonly names: readonly string[];
  readonly issues: readonly Issue[];
}

function isOurs(kind: Place['kind'], name: string): boolean {
  return kind === 'key' ? isOurKey(name) : isOurName(name);
}

async function forgetPlace(place: Place): Promise<Forgotten> {
  const names: string[] = [];
  const issues: Issue[] = [];
  for (const name of await place.names()) {
    if (!isOurs(place.kind, name)) continue;
    try {
      await place.remove(name);
      names.push(name);
    } catch (cause) {
      if (!(cause instanceof Error)) throw cause;
      issues.push({
        code: 'forget_failed',
        severity: 'error',
        where: {},
        params: { kind: place.kind, name },
      });
    }
  }
  return { names, issues };
}

/**
 * Deletes all that the product ever stored on the device, and nothing of other apps of the same host. One
 * place that fails, for instance a database that another tab holds open, doesn't keep the others.
 */
export async function forgetEverything(places: readonly Place[]): Promise<Forgotten> {
  const done = await Promise.all(places.map(forgetPlace));
  return { names: done.flatMap(({ names }) => names), issues: done.flatMap(({ issues }) => issues) };
}

function deleteDatabase(factory: IDBFactory, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error(`${name} was not deleted`));
    request.onblocked = () => reject(new Error(`${name} is open in another tab`));
  });
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
}

/** A simple storage of the browser as a place. */
function keyPlace(storage: Storage): Place {
  return {
    kind: 'key',
    names: () => Promise.resolve(keysOf(storage)),
    remove: (name) => {
      storage.removeItem(name);
      return Promise.resolve();
    },
  };
}

/** Where a page can keep things; what a browser doesn't have is absent. */
export interface Device {
  readonly indexedDB?: IDBFactory;
  readonly localStorage?: Storage;
  readonly sessionStorage?: Storage;
  readonly caches?: Pick<CacheStorage, 'keys' | 'delete'>;
  readonly folders?: () => Promise<FileSystemDirectoryHandle>;
}

function databasePlace(factory: IDBFactory): Place {
  return {
    kind: 'database',
    names: async () => {
      // Browsers that can't list their databases are told those that there may be.
      if (typeof factory.databases !== 'function') return databases;
      return (await factory.databases()).map(({ name }) => name ?? '');
    },
    remove: (name) => deleteDatabase(factory, name),
  };
}

function cachePlace(caches: Pick<CacheStorage, 'keys' | 'delete'>): Place {
  return {
    kind: 'cache',
    names: () => caches.keys(),
    remove: async (name) => {
      if (!(await caches.delete(name))) throw new Error(`${name} was not deleted`);
    },
  };
}

function folderPlace(root: () => Promise<FileSystemDirectoryHandle>): Place {
  return {
    kind: 'folder',
    names: async () => {
      const names: string[] = [];
      for await (const name of (await root()).keys()) names.push(name);
      return names;
    },
    remove: async (name) => (await root()).removeEntry(name, { recursive: true }),
  };
}

/** The places of a device: databases, simple storages, caches and private files. */
export function placesOf({ indexedDB, localStorage, sessionStorage, caches, folders }: Device): Place[] {
  return [
    ...(indexedDB ? [databasePlace(indexedDB)] : []),
    ...(localStorage ? [keyPlace(localStorage)] : []),
    ...(sessionStorage ? [keyPlace(sessionStorage)] : []),
    ...(caches ? [cachePlace(caches)] : []),
    ...(folders ? [folderPlace(folders)] : []),
  ];
}
