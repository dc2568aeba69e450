import { clear, del, entries, promisifyRequest, set, type UseStore } from 'idb-keyval';
import { databaseOf } from './places.ts';

/** Texts kept under names. */
export interface Shelf {
  readonly entries: () => Promise<readonly (readonly [name: string, text: string])[]>;
  readonly set: (name: string, text: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/**
 * Opens our database; null when there is none and none is wanted. Looking must not leave an empty database
 * behind: the upgrade that would make it is undone.
 */
async function open(factory: IDBFactory, store: string, isMade: boolean): Promise<IDBDatabase | null> {
  const request = factory.open(databaseOf(store));
  const seen = { isAbsent: false };
  request.onupgradeneeded = () => {
    seen.isAbsent = true;
    if (isMade) request.result.createObjectStore(store);
    else request.transaction?.abort();
  };
  try {
    return await promisifyRequest(request);
  } catch (cause) {
    if (seen.isAbsent && !isMade) return null;
    throw cause;
  }
}

/** A connection for one transaction, closed behind it so that it never stands in the way of forgetting. */
function storeOf(database: IDBDatabase, store: string): UseStore {
  return async (mode, callback) => {
    try {
      return await callback(database.transaction(store, mode).objectStore(store));
    } finally {
      database.close();
    }
  };
}

/** A shelf in IndexedDB; its database comes into being with the first text that is put there. */
export function indexedShelf(factory: IDBFactory, store: string): Shelf {
  const ifThere = async (act: (use: UseStore) => Promise<void>) => {
    const database = await open(factory, store, false);
    if (database) await act(storeOf(database, store));
  };
  return {
    entries: async () => {
      const database = await open(factory, store, false);
      return database ? entries<string, string>(storeOf(database, store)) : [];
    },
    set: async (name, text) => {
      const database = await open(factory, store, true);
      if (!database) throw new Error('The database was not made');
      await set(name, text, storeOf(database, store));
    },
    remove: (name) => ifThere((use) => del(name, use)),
    clear: () => ifThere((use) => clear(use)),
  };
}
