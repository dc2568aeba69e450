import { m } from '#lib/i18n/paraglide/messages.js';
import { dimensions } from '#lib/model/dimension.ts';
import type { Locale } from '#lib/model/text.ts';
import { neededDimension, refusalOf, shareRefusal, type PivotChoice } from '#lib/state/pivot/choice.ts';
import { missingSentence } from '../words.ts';

/** Why a pivot of the loaded fields can't be made, in one sentence; null when it can. */
export function refusalSentence(
  choice: PivotChoice,
  fields: ReadonlySet<string>,
  locale: Locale,
): string | null {
  const { measure, rows, columns } = choice;
  const named = (id: keyof typeof dimensions) => ({
    measure: measure.label[locale],
    dimension: dimensions[id].label[locale],
  });
  for (const id of [...rows, ...(columns ? [columns] : [])]) {
    const reason = refusalOf(measure, id, fields);
    if (reason?.kind === 'missing') return missingSentence(reason.fields, locale);
    if (reason) return m.explore_cant(named(id), { locale });
  }
  const needed = neededDimension(choice);
  return needed ? m.explore_needs(named(needed), { locale }) : null;
}

/** Why its cells are no shares although they were asked for; null where they are, or weren't. */
export function shareSentence(choice: PivotChoice, locale: Locale): string | null {
  const words = {
    rate: m.explore_refuse_rate,
    several: m.explore_refuse_several,
    distinct: m.explore_refuse_distinct,
    alone: m.explore_refuse_alone,
  };
  const reason = shareRefusal(choice, choice.show);
  return reason && words[reason]({}, { locale });
}
