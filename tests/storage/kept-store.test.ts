import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { indexedShelf, type Shelf } from '../../src/lib/storage/shelf.ts';
import { keptStore, type Codec } from '../../src/lib/storage/kept-store.ts';

interface Layout {
  readonly name: string;
  readonly columns: number;
}

const codec: Codec<Layout> = {
  write: (layout) => JSON.stringify(layout),
  read: (text) =>
    text.startsWith('{')
      ? (JSON.parse(text) as Layout)
      : [{ code: 'profile_no_json', severity: 'error', where: {}, params: {} }],
};

const failing = (name: string): Shelf => {
  const fail = () => Promise.reject(new DOMException('no', name));
  return { entries: fail, set: fail, remove: fail, clear: fail };
};

describe('remembered layouts', () => {
  test('are kept under their names, found again by another visit, and removed', async () => {
    const factory = new IDBFactory();
    const store = keptStore(indexedShelf(factory, 'profiles'), codec, 'profile_unreadable');
    expect(await store.save({ name: 'b', columns: 2 })).toBeNull();
    await store.save({ name: 'a', columns: 1 });
    await store.save({ name: 'b', columns: 3 });
    const later = keptStore(indexedShelf(factory, 'profiles'), codec, 'profile_unreadable');
    expect(await later.list()).toEqual({
      items: [
        { name: 'a', columns: 1 },
        { name: 'b', columns: 3 },
      ],
      issues: [],
    });
    await later.remove('b');
    expect((await store.list()).items).toEqual([{ name: 'a', columns: 1 }]);
    await store.clear();
    expect((await store.list()).items).toEqual([]);
  });

  test('looking, removing and clearing leave nothing behind where nothing was kept', async () => {
    const factory = new IDBFactory();
    const store = keptStore(indexedShelf(factory, 'profiles'), codec, 'profile_unreadable');
    expect(await store.list()).toEqual({ items: [], issues: [] });
    await store.remove('a');
    await store.clear();
    expect(await factory.databases()).toEqual([]);
    await store.save({ name: 'a', columns: 1 });
    expect((await factory.databases()).map(({ name }) => name)).toEqual(['reach-out']);
  });

  test('that can’t be read are named and stay', async () => {
    const shelf = indexedShelf(new IDBFactory(), 'profiles');
    await shelf.set('old', 'unreadable');
    const store = keptStore(shelf, codec, 'profile_unreadable');
    await store.save({ name: 'a', columns: 1 });
    expect(await store.list()).toEqual({
      items: [{ name: 'a', columns: 1 }],
      issues: [{ code: 'profile_unreadable', severity: 'warning', where: {}, params: { name: 'old' } }],
    });
    expect((await shelf.entries()).map(([name]) => name)).toEqual(['a', 'old']);
  });

  test.each([
    ['QuotaExceededError', 'storage_full'],
    ['SecurityError', 'storage_refused'],
    ['InvalidStateError', 'storage_refused'],
  ])('a device that says %s is an issue', async (name, code) => {
    const store = keptStore(failing(name), codec, 'profile_unreadable');
    expect(await store.save({ name: 'a', columns: 1 })).toMatchObject({ code });
    expect(await store.remove('a')).toMatchObject({ code });
    expect(await store.clear()).toMatchObject({ code });
    expect(await store.list()).toMatchObject({ items: [], issues: [{ code }] });
  });

  test('a fault of the program is thrown', async () => {
    await expect(keptStore(failing('DataCloneError'), codec, 'profile_unreadable').clear()).rejects.toThrow();
  });
});
