import { EngineError } from '#lib/engine/engine.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/model/text.ts';
import { isBlank, looksLikeQuestion } from '#lib/sql/asked.ts';
import { openNames } from '#lib/state/sandbox.ts';

/** Why a question has no answer: a sentence, the line where known, and what the engine said. */
export interface QueryFault {
  readonly sentence: string;
  readonly line: number | null;
  readonly said: string;
}

/** The line that the engine names. */
const lineIn = (message: string): number | null => {
  const found = /^LINE (\d+):/m.exec(message);
  return found ? Number(found[1]) : null;
};

function sentenceFor(message: string, text: string, locale: Locale): { text: string; placed: boolean } {
  const whole = (sentence: string) => ({ text: sentence, placed: false });
  const table = /Table with name "?([^\s"!]+)"? does not exist/.exec(message)?.[1];
  if (isBlank(text)) return whole(m.explore_sql_empty({}, { locale }));
  if (/multiple statements/i.test(message)) return whole(m.explore_sql_several({}, { locale }));
  if (table) return whole(m.explore_sql_no_table({ name: table, tables: openNames.join(', ') }, { locale }));
  if (/^Permission Error|Autoloading|disabled by configuration|configuration has been locked/im.test(message))
    return whole(m.explore_sql_closed({}, { locale }));
  if (!looksLikeQuestion(text)) return whole(m.explore_sql_only_select({}, { locale }));
  if (/^Parser Error/.test(message)) return { text: m.explore_sql_syntax({}, { locale }), placed: true };
  if (/^(Binder|Catalog) Error/.test(message))
    return { text: m.explore_sql_name({}, { locale }), placed: true };
  return whole(m.explore_sql_failed({}, { locale }));
}

/** A failure of a question in words; the engine's own words come along, as text. */
export function toQueryFault(error: Error, text: string, locale: Locale): QueryFault {
  const isMemory = error instanceof EngineError && error.failure === 'out-of-memory';
  if (isMemory) return { sentence: m.explore_sql_memory({}, { locale }), line: null, said: error.message };
  const line = lineIn(error.message);
  const { text: sentence, placed } = sentenceFor(error.message, text, locale);
  const isPlaced = placed && line !== null;
  return {
    sentence: isPlaced
      ? m.explore_sql_at_line({ line: String(line), sentence }, { locale })
      : sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1),
    line,
    said: error.message,
  };
}
