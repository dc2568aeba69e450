import { codesOf } from '../universe.ts';
import type { Hierarchies, TableDesign } from '../publication.ts';
import type { Rule } from './rule.ts';

const MOST_DIMENSIONS = 3;
const MONTH = /^\d{4}-\d{2}$/;

/** Tables that are too fine for any method: more than three dimensions, or nationality by month. `check` is true for those. */
export const detail = {
  id: 'detail',
  sentence: {
    en: 'A table may have at most three dimensions, and nationality is not published by month.',
    fr: 'Un tableau peut avoir au plus trois dimensions, et la nationalité n’est pas publiée par mois.',
    nl: 'Een tabel mag hoogstens drie dimensies hebben, en nationaliteit wordt niet per maand gepubliceerd.',
  },
  check: ({ dimensions, filters = {} }: TableDesign, hierarchies: Hierarchies) => {
    const all = new Set([...dimensions, ...Object.keys(filters)]);
    const isMonthly = [...all].some((dimension) => {
      const hierarchy = hierarchies[dimension];
      const codes =
        dimensions.includes(dimension) && hierarchy ? codesOf(hierarchy) : [filters[dimension] ?? ''];
      return codes.some((code) => MONTH.test(code));
    });
    return all.size > MOST_DIMENSIONS || (isMonthly && all.has('nationality'));
  },
} as const satisfies Rule & { check: (table: TableDesign, hierarchies: Hierarchies) => boolean };
