import type { Answer } from '#lib/model/answer.ts';
import { numberOf } from './groups.ts';
import { codeOf } from './table-of.ts';

/** The stages from contact to outcome, each a subset of the one before. */
export const stageIds = ['met', 'interviewed', 'accompanied', 'followed'] as const;
export type StageId = (typeof stageIds)[number];

/** Persons who reached each stage; and those accompanied without an interview, who are not in the nesting. */
export interface PathStages {
  readonly counts: Readonly<Record<StageId, number>>;
  readonly leftOut: number;
}

/** Nests persons by interview, accompaniment and recorded outcome; the answer is broken down by all three. */
export function toPathStages(answer: Answer): PathStages {
  const counts = { met: 0, interviewed: 0, accompanied: 0, followed: 0 };
  let leftOut = 0;
  for (const row of answer.table.rows) {
    const value = numberOf(row, 'value');
    const [interviewed, accompanied, followed] = (['interviewed', 'accompanied', 'followed'] as const).map(
      (dimension) => codeOf(row[dimension]) === 'true',
    );
    counts.met += value;
    if (accompanied && !interviewed) leftOut += value;
    if (!interviewed) continue;
    counts.interviewed += value;
    if (!accompanied) continue;
    counts.accompanied += value;
    if (followed) counts.followed += value;
  }
  return { counts, leftOut };
}
