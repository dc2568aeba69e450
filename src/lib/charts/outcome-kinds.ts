import type { Answer } from '#lib/model/answer.ts';
import { UNKNOWN } from '#lib/model/code.ts';
import { numberOf } from './groups.ts';
import { codeOf } from './table-of.ts';

/** Outcomes of one kind in one country; a null country is one that is none or not recorded. */
export interface KindCount {
  readonly country: string | null;
  readonly value: number;
  /** The outcome's code to filter by; null is not recorded. */
  readonly code: string | null;
}

/** One kind of outcome over all countries; `id` is `unknown` where the kind is not recorded. */
export interface OutcomeKind {
  readonly id: string;
  readonly total: number;
  readonly counts: readonly KindCount[];
}

/** Codes of one kind that differ by country only: `IPA-BE` and `IPA-FR` are both `IPA`. */
function kindOf(code: string): { id: string; country: string | null } {
  const [, id, country] = /^(.+)-(BE|FR)$/.exec(code) ?? [];
  return id && country ? { id, country } : { id: code, country: null };
}

/** Belgium first, then France, then no country. */
const order = (country: string | null): number => (country === 'BE' ? 0 : country === 'FR' ? 1 : 2);

/** The kinds of outcome, most frequent first, each with its countries; not recorded last. */
export function toOutcomeKinds(answer: Answer): OutcomeKind[] {
  const kinds = new Map<string, Map<string | null, KindCount>>();
  for (const row of answer.table.rows) {
    const value = numberOf(row, 'value');
    if (value === 0) continue;
    const code = codeOf(row['outcome']);
    const kind = code === null ? { id: UNKNOWN, country: null } : kindOf(code);
    const country = codeOf(row['country']) ?? kind.country;
    const counts = kinds.get(kind.id) ?? new Map<string | null, KindCount>();
    counts.set(country, { country, value: value + (counts.get(country)?.value ?? 0), code });
    kinds.set(kind.id, counts);
  }
  return [...kinds]
    .map(([id, counts]) => ({
      id,
      total: [...counts.values()].reduce((sum, { value }) => sum + value, 0),
      counts: [...counts.values()].toSorted((a, b) => order(a.country) - order(b.country)),
    }))
    .toSorted(
      (a, b) =>
        Number(a.id === UNKNOWN) - Number(b.id === UNKNOWN) || b.total - a.total || (a.id < b.id ? -1 : 1),
    );
}
