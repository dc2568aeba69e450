import type { Answer } from '#lib/model/answer.ts';
import type { ChartContext } from './chart.ts';
import { numberOf } from './groups.ts';
import { modesOf, wayIds, type Way } from './language-coverage.ts';
import { codeOf } from './table-of.ts';

/** A language that people met speak, with their contact moments by how it was covered. */
export interface LanguageNeed {
  /** Null where the language of the person isn't recorded. */
  readonly code: string | null;
  readonly name: string;
  readonly total: number;
  /** Those of which the way is known. */
  readonly known: number;
  readonly ways: Readonly<Record<Way, number>>;
  /** Those in a lingua franca or not covered at all: nobody brought the person's own language. */
  readonly gap: number;
  /** Those at a session that says which languages its team spoke, and how many of these had the person's. */
  readonly sessions: number;
  readonly available: number;
}

const wayOf = new Map(wayIds.flatMap((way) => modesOf[way].map((mode) => [mode, way] as const)));

type Counts = Omit<LanguageNeed, 'code' | 'name' | 'gap'> & { ways: Record<Way, number> };

const nothing = (): { -readonly [key in keyof Counts]: Counts[key] } => ({
  total: 0,
  known: 0,
  ways: { worker: 0, mediator: 0, interpreter: 0, lingua: 0, none: 0 },
  sessions: 0,
  available: 0,
});

/** The languages of people met, the largest gap first, not recorded last. */
export function toNeeds(
  needs: Answer,
  available: Answer | undefined,
  { label, locale }: ChartContext,
): LanguageNeed[] {
  const found = new Map<string | null, ReturnType<typeof nothing>>();
  const at = (code: string | null): ReturnType<typeof nothing> => {
    const counts = found.get(code) ?? nothing();
    found.set(code, counts);
    return counts;
  };
  for (const row of needs.table.rows) {
    const counts = at(codeOf(row['person_language']));
    const value = numberOf(row, 'value');
    const way = wayOf.get(codeOf(row['mode']) ?? '');
    counts.total += value;
    if (way === undefined) continue;
    counts.known += value;
    counts.ways[way] += value;
  }
  for (const row of available?.table.rows ?? []) {
    const said = codeOf(row['available']);
    if (said === null) continue;
    const counts = at(codeOf(row['person_language']));
    counts.sessions += numberOf(row, 'value');
    if (said === 'yes') counts.available += numberOf(row, 'value');
  }
  return [...found]
    .map(([code, counts]) => ({
      code,
      name: label('person_language', code),
      gap: counts.ways.lingua + counts.ways.none,
      ...counts,
    }))
    .toSorted(
      (a, b) =>
        Number(a.code === null) - Number(b.code === null) ||
        b.gap - a.gap ||
        b.total - a.total ||
        a.name.localeCompare(b.name, locale),
    );
}

/** Several languages as one. */
export function joined(name: string, needs: readonly LanguageNeed[]): LanguageNeed {
  const sum = (of: (need: LanguageNeed) => number): number =>
    needs.reduce((total, need) => total + of(need), 0);
  const way = (id: Way): number => sum(({ ways }) => ways[id]);
  return {
    code: null,
    name,
    total: sum(({ total }) => total),
    known: sum(({ known }) => known),
    ways: {
      worker: way('worker'),
      mediator: way('mediator'),
      interpreter: way('interpreter'),
      lingua: way('lingua'),
      none: way('none'),
    },
    gap: sum(({ gap }) => gap),
    sessions: sum(({ sessions }) => sessions),
    available: sum(({ available }) => available),
  };
}
