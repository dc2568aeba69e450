import { isCount } from '#lib/model/units.ts';
import type { Fact } from './claim.ts';

/** Indicators that count a part of what another counts. */
const wholes: Readonly<Record<string, string>> = {
  'new-persons': 'persons-reached',
  'returning-persons': 'persons-reached',
  'continuing-persons': 'persons-reached',
  'vulnerable-persons': 'persons-reached',
  'unaccompanied-minors': 'persons-reached',
  'cross-border-overlap': 'persons-reached',
  'individual-interviews': 'contact-moments',
  'accompaniments-opened': 'accompaniments',
};

const counted = ({ unit }: Fact): boolean => isCount(unit);

const isWhole = (fact: Fact): boolean => Object.keys(fact.scope).length === 0;

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

/**
 * The facts, and the shares that follow from them: of a group in its whole, and of one count in another that holds
 * it. The id of a share is that of its part and that of its whole with `/` between; its value is 0–1.
 */
export function withShares(facts: readonly Fact[]): Fact[] {
  const whole = new Map(
    facts.filter((fact) => isWhole(fact) && counted(fact)).map((fact) => [fact.indicator, fact]),
  );
  const shares = facts.filter(counted).flatMap((part): Fact[] => {
    const above = whole.get(isWhole(part) ? (wholes[part.indicator] ?? '') : part.indicator);
    if (!above || above.id === part.id) return [];
    return [
      {
        ...part,
        id: `${part.id}/${above.id}`,
        unit: 'share',
        value: ratio(part.value, above.value),
        before: ratio(part.before, above.before),
      },
    ];
  });
  return [...facts, ...shares];
}
