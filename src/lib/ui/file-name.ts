import { filterKeys, type Params } from '#lib/model/params.ts';
import type { CivilDate } from '#lib/model/period.ts';

/** Letters that the codes of one key may take in a name; where they take more, their number stands for them. */
const LONGEST_PART = 40;
/** Letters that all filters together may take, so that every file system takes the name. */
const LONGEST_SCOPE = 120;

const safe = (code: string) => code.replace(/[^\p{L}\p{N}-]+/gu, '_');

/** The period and the filters as parts of a file's name, in the codes of links; the same in every language. */
export function scopeInName({ period, selection }: Pick<Params, 'period' | 'selection'>): string[] {
  const filters = filterKeys.flatMap((key) => {
    const codes = selection[key] ?? [];
    if (codes.length === 0) return [];
    const part = `${key}-${codes.map(safe).join('+')}`;
    return [part.length > LONGEST_PART ? `${key}-${codes.length}` : part];
  });
  return [...(period ? [`${period.from}_${period.to}`] : []), ...filters];
}

/** The name of a file that is not for publication: what it is, of what, and the day on which it was made. */
export function fileName(id: string, scope: readonly string[], made: CivilDate, ending: string): string {
  const parts: string[] = [];
  for (const part of scope) {
    if ([...parts, part].join('.').length <= LONGEST_SCOPE) parts.push(part);
    else break;
  }
  const rest = scope.length - parts.length;
  return [id, ...parts, ...(rest > 0 ? [`+${rest}`] : []), `made-${made}`, ending].join('.');
}
