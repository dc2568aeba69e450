import type { Answer, Ask, Unanswerable } from '#lib/model/answer.ts';
import type { Params } from '#lib/model/params.ts';
import { isUnanswerable } from './answering.ts';
import type { Session } from './session.svelte.ts';

/** Several questions that are shown together, by name. */
export type Asks = Readonly<Record<string, Ask>>;

/** What is known so far of an inquiry; the last good answers stay while new ones are on their way. */
export interface Findings {
  readonly answers: Readonly<Record<string, Answer>>;
  /** Questions that the loaded data can't answer, with what they lack. */
  readonly missing: Readonly<Record<string, Unanswerable>>;
  readonly params: Params;
}

/** One set of questions: asks again when the data or the filters change, and forgets answers that come too late. */
export class Inquiry {
  findings = $state.raw<Findings | null>(null);
  status = $state<'loading' | 'ready' | 'error'>('loading');
  error = $state.raw<unknown>(null);

  /** Both inputs are getters; `params` null means that there is nothing to ask yet. Call while a component initialises. */
  constructor(session: Session, asks: () => Asks, params: () => Params | null) {
    // Before painting, and so in the order of reading: the headline asks first, the last chart last.
    $effect.pre(() => {
      const wanted = asks();
      const under = params();
      const version = session.dataset?.version;
      if (!under || version === undefined) return;
      const controller = new AbortController();
      this.status = 'loading';
      void this.#ask(session, wanted, under, controller.signal);
      return () => controller.abort();
    });
  }

  async #ask(session: Session, asks: Asks, params: Params, signal: AbortSignal): Promise<void> {
    try {
      const results = await Promise.all(
        Object.entries(asks).map(
          async ([name, ask]) => [name, await session.answer(ask, params, signal)] as const,
        ),
      );
      if (signal.aborted) return;
      const answers: Record<string, Answer> = {};
      const missing: Record<string, Unanswerable> = {};
      for (const [name, result] of results) {
        if (isUnanswerable(result)) missing[name] = result;
        else answers[name] = result;
      }
      this.findings = { answers, missing, params };
      this.status = 'ready';
    } catch (cause) {
      if (signal.aborted) return;
      this.error = cause;
      this.status = 'error';
    }
  }
}
