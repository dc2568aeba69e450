import { formatDate, formatMonth, formatPeriod } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/model/text.ts';
import { monthOf, toCivilDate, toEpochDay } from '#lib/model/period.ts';
import type { Annotation } from './chart.ts';
import { textWidth } from './text-width.ts';
import { instantOf } from './time-buckets.ts';
import type { Layer, Panel } from './theme.ts';

/** Where the time axis lies on the drawing. */
export interface TimeScale {
  readonly from: number;
  readonly to: number;
  readonly widthPx: number;
}

interface Note {
  readonly x: number;
  readonly xEnd: number;
  readonly span: boolean;
  readonly y: number;
  readonly textX: number;
  readonly align: 'left' | 'right';
  readonly text: string;
}

const SPAN_PX = 32;
const EVENT_PX = 24;
/** Half the height of a line of words. */
const WORDS_PX = 9;

const positionOf = (scale: TimeScale, at: number) =>
  Math.round(((at - scale.from) / (scale.to - scale.from)) * scale.widthPx * 10) / 10;

/** Annotations that touch the time shown, spans first. */
export function notesInView(annotations: readonly Annotation[], scale: TimeScale): Annotation[] {
  return annotations
    .filter(({ from, to }) => instantOf(to ?? from) >= scale.from && instantOf(from) < scale.to)
    .sort((a, b) => Number(b.to !== undefined) - Number(a.to !== undefined) || a.from.localeCompare(b.from));
}

/** Instants of the dashed lines through the rows: the day of an event, the day after a span's last. */
export function noteLines(annotations: readonly Annotation[], scale: TimeScale): number[] {
  const instants = notesInView(annotations, scale).map((note) =>
    instantOf(note.to ? toCivilDate(toEpochDay(note.to) + 1) : note.from),
  );
  return [...new Set(instants)].filter((at) => at > scale.from && at < scale.to);
}

function wordsOf(note: Annotation, widthPx: number, locale: Locale): string {
  const label = note.label[locale];
  const onMonth = note.from === monthOf(note.from);
  const when = note.to
    ? formatPeriod({ from: note.from, to: note.to }, locale)
    : onMonth
      ? formatMonth(note.from, locale)
      : formatDate(note.from, locale);
  const long = `${label}, ${when}`;
  return textWidth(long) <= widthPx * 0.6 ? long : label;
}

function place(annotations: readonly Annotation[], scale: TimeScale, locale: Locale): Note[] {
  const lines = noteLines(annotations, scale).map((at) => positionOf(scale, at));
  const isClear = (from: number, to: number) => !lines.some((line) => line > from && line < to);
  let top = 0;
  return notesInView(annotations, scale).map((note) => {
    const span = note.to !== undefined;
    const x = Math.max(0, positionOf(scale, instantOf(note.from)));
    const end = note.to ? instantOf(note.to) + 86_400_000 : instantOf(note.from);
    const xEnd = Math.min(scale.widthPx, positionOf(scale, end));
    const text = wordsOf(note, scale.widthPx, locale);
    const gap = span ? 0 : 6;
    const room = gap + textWidth(text);
    const fitsRight = x + room <= scale.widthPx;
    const fitsLeft = x >= room;
    // Left of its line where words on the right would cross another one.
    const left = !fitsRight || (!span && !isClear(x + 1, x + room) && fitsLeft && isClear(x - room, x - 1));
    const y = top + 8;
    top += span ? SPAN_PX : EVENT_PX;
    const beside = left ? (span ? xEnd : x - gap) : x + gap;
    // Where neither side has room, words end at the right edge and the line begins below them.
    const textX = left && !fitsLeft ? scale.widthPx : beside;
    return { x, xEnd, span, y, textX, align: left ? 'right' : 'left', text };
  });
}

const across = { type: 'quantitative', scale: null, axis: null } as const;

function rule(x: string, x2: string | null, y: string, y2: string | null, dashed = false): Layer {
  return {
    mark: dashed
      ? { type: 'rule', style: 'event', strokeDash: [2, 2] }
      : { type: 'rule', strokeWidth: 2, color: 'var(--ink-2)' },
    encoding: {
      x: { field: x, ...across },
      ...(x2 ? { x2: { field: x2 } } : {}),
      y: { field: y, ...across },
      ...(y2 ? { y2: { field: y2 } } : {}),
    },
  };
}

/** The line that leads from a note down to the rows, in parts: it passes behind the words of notes below. */
function lineParts(note: Note, notes: readonly Note[], bottom: number) {
  const lineX = note.span ? note.xEnd : note.x;
  const crossing = notes.filter(({ span, textX, text, align, y }) => {
    const width = align === 'left' ? textWidth(text) : -textWidth(text);
    return !span && y >= note.y && (textX - lineX) * (textX + width - lineX) < 0;
  });
  const starts = [note.span ? note.y + 16 : note.y - 6, ...crossing.map(({ y }) => y + WORDS_PX)];
  const ends = [...crossing.map(({ y }) => y - WORDS_PX), bottom];
  return starts
    .map((lineTop, at) => ({ lineX, lineTop, lineEnd: ends[at] ?? bottom }))
    .filter(({ lineTop, lineEnd }) => lineEnd > lineTop);
}

/** The band above the rows that names the annotations; null when none is in view. */
export function noteBand(
  annotations: readonly Annotation[],
  scale: TimeScale,
  locale: Locale,
): { panel: Panel; heightPx: number } | null {
  const notes = place(annotations, scale, locale);
  if (notes.length === 0) return null;
  const height = notes.reduce((sum, note) => sum + (note.span ? SPAN_PX : EVENT_PX), 0);
  const rows = notes.map((note) => ({
    ...note,
    bar: note.y + 12,
    upper: note.y + 8,
    lower: note.y + 16,
  }));
  const spans = rows.filter((row) => row.span);
  const dashes = notes
    .flatMap((note) => lineParts(note, notes, height))
    .filter(({ lineX }) => lineX > 0 && lineX < scale.widthPx);
  const text = (align: 'left' | 'right'): Layer => ({
    data: { values: rows.filter((row) => row.align === align) },
    mark: { type: 'text', style: 'note', align },
    encoding: {
      x: { field: 'textX', ...across },
      y: { field: 'y', ...across },
      text: { field: 'text', type: 'nominal' },
    },
  });
  const panel = {
    width: scale.widthPx,
    height,
    layer: [
      { data: { values: spans }, ...rule('x', 'xEnd', 'bar', null) },
      { data: { values: spans }, ...rule('x', null, 'upper', 'lower') },
      { data: { values: spans }, ...rule('xEnd', null, 'upper', 'lower') },
      { data: { values: dashes }, ...rule('lineX', null, 'lineTop', 'lineEnd', true) },
      text('left'),
      text('right'),
    ],
  } as Panel;
  return { panel, heightPx: height };
}
