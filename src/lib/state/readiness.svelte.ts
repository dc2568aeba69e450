import { untrack } from 'svelte';

/**
 * What still has to be painted before a page shows everything that its link asks for. Whoever begins
 * something that ends in paint takes a hold and releases it; the page is ready when none is left.
 */
export class Readiness {
  #holds = $state.raw<ReadonlySet<string>>(new Set());
  readonly ready: boolean = $derived.by(() => this.#holds.size === 0);

  /** Safe to call in effects: they don't come to depend on what others hold. */
  hold(name: string): void {
    this.#change((holds) => holds.add(name));
  }

  release(name: string): void {
    this.#change((holds) => holds.delete(name));
  }

  #change(change: (holds: Set<string>) => unknown): void {
    const before = untrack(() => this.#holds);
    const after = new Set(before);
    change(after);
    if (after.size !== before.size) this.#holds = after;
  }
}
