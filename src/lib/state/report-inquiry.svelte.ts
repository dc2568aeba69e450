import { keyOf, type Counted, type Question } from '#lib/reports/questions.ts';
import type { Session } from './session.svelte.ts';

/** Counts what a report asks; asks again when its questions or the data change, and forgets what comes too late. */
export class ReportInquiry {
  /** The last that was counted whole; figures that are new in the report are missing in it until the next. */
  counted = $state.raw<Counted>(new Map());
  status = $state<'loading' | 'ready' | 'error'>('loading');
  /** The version of the data that `counted` is of; null while something is being counted. */
  countedFor = $state<number | null>(null);

  /** The input is a getter; without questions nothing is asked. Call while a component initialises. */
  constructor(session: Session, asked: () => readonly Question[]) {
    // Words are typed far more often than questions change: only these are asked anew.
    const questions = $derived(asked());
    const key = $derived(questions.map(keyOf).join('\n'));
    $effect.pre(() => {
      const dataset = session.dataset;
      if (!dataset || key === '') return;
      this.countedFor = null;
      const controller = new AbortController();
      this.status = 'loading';
      void this.#ask(session, questions, dataset.span.to, controller.signal);
      return () => controller.abort();
    });
  }

  async #ask(
    session: Session,
    questions: readonly Question[],
    asOf: string,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      const found = await Promise.all(
        questions.map(async (question) => {
          const { ask, period, scope: selection } = question;
          return [keyOf(question), await session.answer(ask, { period, selection, asOf }, signal)] as const;
        }),
      );
      if (signal.aborted) return;
      this.counted = new Map(found);
      this.status = 'ready';
      this.countedFor = session.dataset?.version ?? null;
    } catch (cause) {
      if (signal.aborted) return;
      session.fail(cause);
      this.status = 'error';
    }
  }
}
