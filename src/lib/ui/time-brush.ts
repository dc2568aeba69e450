import type { MarkFilter } from '#lib/charts/chart.ts';
import { isTimeFilter, spanFilter } from './datum-reading.ts';
import { actingMarks, pointOut, type ActingMark } from './chart-marks.ts';

/** A hand that moves less far means a click. */
const LEAST_DRAG_PX = 6;

interface Drag {
  readonly pointer: number;
  readonly fromPx: number;
  readonly marks: readonly ActingMark[];
  chosen: readonly MarkFilter[];
}

/** The filters of time whose marks lie between two places on the screen, earliest first. */
function between(marks: readonly ActingMark[], onePx: number, otherPx: number): MarkFilter[] {
  const [left, right] = onePx < otherPx ? [onePx, otherPx] : [otherPx, onePx];
  return marks
    .filter(({ element }) => {
      const box = element.getBoundingClientRect();
      return box.right >= left && box.left <= right;
    })
    .map(({ filter }) => filter)
    .sort((a, b) => a.value.localeCompare(b.value));
}

/**
 * Lets a span of time be drawn on a chart whose marks are spans of time: dragging across them filters from the
 * first to the last one touched. Does nothing where no mark stands for time. Returns whether a click that is
 * heard now ends such a drag.
 */
export function brushTime(svg: SVGSVGElement, onfilter: (filter: MarkFilter) => void): () => boolean {
  let drag: Drag | null = null;
  let hasBrushed = false;
  const timeMarks = () => actingMarks(svg).filter(({ filter }) => isTimeFilter(filter));
  if (timeMarks().length === 0) return () => false;
  // A finger that moves sideways draws, one that moves up or down scrolls the page.
  svg.style.touchAction = 'pan-y';
  svg.addEventListener('pointerdown', (event) => {
    hasBrushed = false;
    if (event.button === 0)
      drag = { pointer: event.pointerId, fromPx: event.clientX, marks: timeMarks(), chosen: [] };
  });
  svg.addEventListener('pointermove', (event) => {
    if (drag?.pointer !== event.pointerId) return;
    if (drag.chosen.length === 0 && Math.abs(event.clientX - drag.fromPx) < LEAST_DRAG_PX) return;
    svg.setPointerCapture(event.pointerId);
    const chosen = between(drag.marks, drag.fromPx, event.clientX);
    drag.chosen = chosen;
    pointOut(drag.marks, (filter) => chosen.some(({ value }) => value === filter.value));
  });
  const end = (event: PointerEvent) => {
    const ended = drag;
    drag = null;
    if (!ended || ended.chosen.length === 0) return;
    hasBrushed = true;
    pointOut(ended.marks, () => false);
    const [first, last] = [ended.chosen[0], ended.chosen.at(-1)];
    if (event.type === 'pointerup' && first && last) onfilter(spanFilter(first, last));
  };
  svg.addEventListener('pointerup', end);
  svg.addEventListener('pointercancel', end);
  return () => hasBrushed;
}
