import { filterOf } from '#lib/charts/marks.ts';
import type { MarkFilter } from '#lib/charts/chart.ts';

/** A mark of a drawing that acts, and what it filters by. */
export interface ActingMark {
  readonly element: SVGElement;
  readonly filter: MarkFilter;
}

/** The marks of a drawing that act. The renderer leaves on each element the item that it draws. */
export function actingMarks(svg: SVGSVGElement): ActingMark[] {
  return [...svg.querySelectorAll<SVGElement>('path, text, circle, rect')].flatMap((element) => {
    const { datum } = (element as { __data__?: { datum?: unknown } }).__data__ ?? {};
    const filter = filterOf(datum);
    return filter ? [{ element, filter }] : [];
  });
}

/** Shows which marks are meant: `is-meant` on those, `is-other` on the rest; none meant shows all alike. */
export function pointOut(marks: readonly ActingMark[], isMeant: (filter: MarkFilter) => boolean): void {
  const isAny = marks.some(({ filter }) => isMeant(filter));
  for (const { element, filter } of marks) {
    element.classList.toggle('is-meant', isAny && isMeant(filter));
    element.classList.toggle('is-other', isAny && !isMeant(filter));
  }
}
