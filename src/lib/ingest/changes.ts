import type { Prints } from '#lib/model/load.ts';

/** How the rows of a table differ from those of an earlier load, by their given ids or their content. */
export interface Changes {
  /** Rows that are only in the later load, in both with other content, only in the earlier one, and the same. */
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly same: number;
  /** Row numbers of the later load, of the first few rows that are new or changed. */
  readonly addedRows: readonly number[];
  readonly changedRows: readonly number[];
}

const MOST_ROWS = 20;

function orderOf({ ids, contents }: Prints): Uint32Array {
  const order = Uint32Array.from({ length: ids.length }, (_, row) => row);
  return order.sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0) || (contents[a] ?? 0) - (contents[b] ?? 0));
}

/** A walk through the rows of a load in the order of their prints. */
class Walk {
  readonly #prints: Prints;
  readonly #order: Uint32Array;
  #at = 0;

  constructor(prints: Prints) {
    this.#prints = prints;
    this.#order = orderOf(prints);
  }

  get row(): number {
    return this.#order[this.#at] ?? -1;
  }

  get id(): number {
    return this.#prints.ids[this.row] ?? Infinity;
  }

  get content(): number {
    return this.#prints.contents[this.row] ?? Infinity;
  }

  step(): void {
    this.#at++;
  }
}

/** What a later load brings, changes and no longer holds. */
export function changesBetween(before: Prints, after: Prints): Changes {
  const counts = { added: 0, changed: 0, gone: 0, same: 0 };
  const addedRows: number[] = [];
  const changedRows: number[] = [];
  const [old, now] = [new Walk(before), new Walk(after)];
  while (old.row !== -1 || now.row !== -1) {
    const [isNew, isGone] = [now.id < old.id, old.id < now.id];
    if (isNew) {
      counts.added++;
      if (addedRows.length < MOST_ROWS) addedRows.push(now.row);
    } else if (isGone) counts.gone++;
    else if (old.content === now.content) counts.same++;
    else {
      counts.changed++;
      if (changedRows.length < MOST_ROWS) changedRows.push(now.row);
    }
    if (!isGone) now.step();
    if (!isNew) old.step();
  }
  return { ...counts, addedRows, changedRows };
}
