import type { Issue } from '#lib/model/issue.ts';
import type { Shelf } from './shelf.ts';

/** Turns what is kept into text and back; text that can't be read is a list of issues. */
export interface Codec<T> {
  readonly write: (value: T) => string;
  readonly read: (text: string) => T | Issue[];
}

/** What is kept on the device, and what of it could not be read. */
export interface Kept<T> {
  readonly items: readonly T[];
  readonly issues: readonly Issue[];
}

/** Things of one kind kept on this device. Nothing is kept before the user asks for it with `save`. */
export interface KeptStore<T> {
  /** By name; what can't be read stays where it is and is named. */
  readonly list: () => Promise<Kept<T>>;
  /** Keeps a thing under its name, in place of an earlier one of that name; an issue where the device refuses. */
  readonly save: (item: T) => Promise<Issue | null>;
  readonly remove: (name: string) => Promise<Issue | null>;
  readonly clear: () => Promise<Issue | null>;
}

/** What a browser says when it won't store: no room, or storage forbidden on this page or in a private window. */
const REFUSALS: Readonly<Record<string, string>> = {
  QuotaExceededError: 'storage_full',
  SecurityError: 'storage_refused',
  InvalidStateError: 'storage_refused',
  NotAllowedError: 'storage_refused',
  UnknownError: 'storage_refused',
};

/** The issue of a device that refuses to store; anything else is a fault of the program and thrown. */
function refusal(cause: unknown): Issue {
  const code = cause instanceof Error ? REFUSALS[cause.name] : undefined;
  if (code === undefined) throw cause;
  return { code, severity: 'warning', where: {}, params: {} };
}

async function attempt(act: () => Promise<void>): Promise<Issue | null> {
  try {
    await act();
    return null;
  } catch (cause) {
    return refusal(cause);
  }
}

/** The store of named things upon a shelf; `unreadable` is the code of the issue where one can't be read. */
export function keptStore<T extends { readonly name: string }>(
  shelf: Shelf,
  codec: Codec<T>,
  unreadable: string,
): KeptStore<T> {
  const list = async (): Promise<Kept<T>> => {
    const items: T[] = [];
    const issues: Issue[] = [];
    for (const [name, text] of await shelf.entries()) {
      const read = codec.read(text);
      if (!Array.isArray(read)) items.push(read);
      else issues.push({ code: unreadable, severity: 'warning', where: {}, params: { name } });
    }
    return { items: items.sort((a, b) => a.name.localeCompare(b.name)), issues };
  };
  return {
    list: async () => {
      try {
        return await list();
      } catch (cause) {
        return { items: [], issues: [refusal(cause)] };
      }
    },
    save: (item) => attempt(() => shelf.set(item.name, codec.write(item))),
    remove: (name) => attempt(() => shelf.remove(name)),
    clear: () => attempt(() => shelf.clear()),
  };
}
