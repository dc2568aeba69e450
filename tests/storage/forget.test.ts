import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { forgetEverything, placesOf, type Device, type Place } from '../../src/lib/storage/forget.ts';
import { indexedShelf } from '../../src/lib/storage/shelf.ts';
import { readSources } from '../architecture/source.ts';

/** A storage of keys that holds what it is given. */
function keysIn(...keys: string[]): Storage & { readonly left: () => string[] } {
  const kept = new Map(keys.map((key) => [key, 'x']));
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    left: () => [...kept.keys()],
  };
}

/** Folders of private files, as far as forgetting needs them. */
function foldersIn(names: Set<string>): () => Promise<FileSystemDirectoryHandle> {
  const root = {
    async *keys() {
      await Promise.resolve();
      yield* names;
    },
    removeEntry: (name: string) => Promise.resolve(void names.delete(name)),
  };
  return () => Promise.resolve(root as unknown as FileSystemDirectoryHandle);
}

async function filled() {
  const factory = new IDBFactory();
  await indexedShelf(factory, 'profiles').set('Maraudes', '{}');
  await new Promise(
    (resolve) =>
      (factory.open('other-app').onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve(null);
      }),
  );
  const local = keysIn('lang', 'other-app', 'reach-out:theme');
  const session = keysIn('sveltekit:scroll', 'other');
  const cacheNames = new Set(['reach-out-v1', 'other']);
  const folderNames = new Set(['reach-out', 'other']);
  const device: Device = {
    indexedDB: factory,
    localStorage: local,
    sessionStorage: session,
    caches: {
      keys: () => Promise.resolve([...cacheNames]),
      delete: (name) => Promise.resolve(cacheNames.delete(name)),
    },
    folders: foldersIn(folderNames),
  };
  return { factory, local, session, cacheNames, folderNames, device };
}

describe('forgetting everything', () => {
  test('leaves nothing of ours in any place, and all of others', async () => {
    const { factory, local, session, cacheNames, folderNames, device } = await filled();
    const { names, issues } = await forgetEverything(placesOf(device));
    expect(issues).toEqual([]);
    expect([...names].sort()).toEqual(
      ['lang', 'reach-out', 'reach-out', 'reach-out-v1', 'reach-out:theme', 'sveltekit:scroll'].sort(),
    );
    expect((await factory.databases()).map(({ name }) => name)).toEqual(['other-app']);
    expect([local.left(), session.left()]).toEqual([['other-app'], ['other']]);
    expect([[...cacheNames], [...folderNames]]).toEqual([['other'], ['other']]);
  });

  test('a second time finds nothing', async () => {
    const { device } = await filled();
    await forgetEverything(placesOf(device));
    expect(await forgetEverything(placesOf(device))).toEqual({ names: [], issues: [] });
  });

  test('our own stores don’t stand in the way', async () => {
    const { factory, device } = await filled();
    const shelf = indexedShelf(factory, 'profiles');
    await shelf.entries();
    expect((await forgetEverything(placesOf(device))).issues).toEqual([]);
    expect(await shelf.entries()).toEqual([]);
  });

  test('a place that won’t let go is named and keeps no other', async () => {
    const { factory, local, device } = await filled();
    // Another tab holds the database open.
    await new Promise((resolve) => (factory.open('reach-out').onsuccess = resolve));
    const { names, issues } = await forgetEverything(placesOf(device));
    expect(issues).toEqual([
      {
        code: 'forget_failed',
        severity: 'error',
        where: {},
        params: { kind: 'database', name: 'reach-out' },
      },
    ]);
    expect(names).toContain('lang');
    expect(local.left()).toEqual(['other-app']);
  });

  test('a browser that can’t list its databases forgets those that there may be', async () => {
    const asked: string[] = [];
    const factory = {
      deleteDatabase: (name: string) => {
        asked.push(name);
        const request = { onsuccess: null as (() => void) | null };
        queueMicrotask(() => request.onsuccess?.());
        return request;
      },
    } as unknown as IDBFactory;
    const { names } = await forgetEverything(placesOf({ indexedDB: factory }));
    expect(names).toEqual(['reach-out', 'reach-out-reports']);
    expect(asked).toEqual(names);
  });

  test('a fault of the program is thrown', async () => {
    const place: Place = {
      kind: 'cache',
      names: () => Promise.resolve(['reach-out']),
      remove: async () => {
        await Promise.resolve();
        throw 'not an error' as unknown;
      },
    };
    await expect(forgetEverything([place])).rejects.toBe('not an error');
  });
});

test('the device is written to in known places only', () => {
  const stores =
    /\b(localStorage|sessionStorage|indexedDB|getDirectory)\b|\bcaches\.|document\.cookie|from 'idb-keyval'/;
  const allowed = (path: string) => path.startsWith('src/lib/storage/');
  const outside = readSources().filter(({ path, code }) => stores.test(code) && !allowed(path));
  // The language is kept under the name that `places.ts` has for it.
  expect(outside.map(({ path }) => path)).toEqual(['src/routes/locale-choice.ts']);
  expect(outside[0]?.code.match(/localStorage\.\w+\([^),]*/g)).toEqual([
    'localStorage.getItem(LOCALE_KEY',
    'localStorage.setItem(LOCALE_KEY',
  ]);
});
