/**
 * What still has to be painted before a page shows everything that its link asks for. Whoever begins
 * something that ends in paint takes a hold and releases it; the page is ready when none is left.
 */
export class Readiness {
  #holds = $state.raw<ReadonlySet<string>>(new Set());
  readonly ready: boolean = $derived.by(() => this.#holds.size === 0);

  hold(name: string): void {
    if (!this.#holds.has(name)) this.#holds = new Set(this.#holds).add(name);
  }

  release(name: string): void {
    if (!this.#holds.has(name)) return;
    const rest = new Set(this.#holds);
    rest.delete(name);
    this.#holds = rest;
  }
}
