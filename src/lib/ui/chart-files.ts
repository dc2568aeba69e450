import type { Annotation, ChartContext, ChartTable, KeyEntry } from '#lib/charts/chart.ts';
import { toLines } from '#lib/charts/text-width.ts';
import { formatDate, formatPeriod } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { CivilDate } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Fact } from './cells.ts';
import { isTimeFilter } from './datum-reading.ts';

/** What the files of a chart say besides what the chart knows: what its figures are of. */
export interface FileAbout {
  /** Period and filters in force, in words. */
  readonly filters: string;
  /** The same as parts of a file's name. */
  readonly scope: readonly string[];
  readonly made: CivilDate;
  /** That the data are made up, where they are. */
  readonly warnings: readonly string[];
  /** What the first of its figures counts, in a sentence; empty where it has none. */
  readonly definition: string;
  /** Definitions, filters, dates and files, one by one. */
  readonly facts: readonly Fact[];
}

/** The dated notes of a scale of time, as a file lists them. */
export function datedFacts(annotations: readonly Annotation[], locale: Locale): Fact[] {
  return annotations.map(({ from, to, label }) => {
    const name = to ? formatPeriod({ from, to }, locale) : formatDate(from, locale);
    return [m.chart_meta_dated({}, { locale }), m.def_filter({ name, list: label[locale] }, { locale })];
  });
}

/**
 * What a file says besides, made the chart's own: what its figures count where that is something of its own, and the
 * dated notes where its rows are spans of time.
 */
export function withMeaning(
  about: FileAbout,
  meaning: string | undefined,
  table: ChartTable,
  { locale, annotations }: Pick<ChartContext, 'locale' | 'annotations'>,
): FileAbout {
  const isOfTime = table.rows.some(({ filter }) => filter !== undefined && isTimeFilter(filter));
  const notes = isOfTime ? datedFacts(annotations, locale) : [];
  const own: Fact[] = meaning ? [[m.explore_meta_definition({}, { locale }), meaning]] : [];
  return { ...about, definition: meaning ?? about.definition, facts: [...own, ...about.facts, ...notes] };
}

/** The words that travel with a chart when it leaves the page. */
export interface FileWords {
  readonly title: string;
  readonly subtitle: string;
  /** Completeness, source and date. */
  readonly foot: string;
  /** A sentence on the figures, for instance that rows don't sum to the total. */
  readonly note: string;
  /** Class of release. */
  readonly release: string;
  /** Warnings, where some are due. */
  readonly warnings: readonly string[];
}

const EDGE_PX = 16;
const FOOT_FONT_PX = 13;
const FONT =
  "'Segoe UI', -apple-system, 'Helvetica Neue', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/** What the table of a chart says of itself, for the end of a file; of its key, what tells of the figures. */
export function tableFacts(
  words: FileWords,
  key: readonly KeyEntry[],
  { facts, made, warnings }: FileAbout,
  locale: Locale,
): Fact[] {
  const noteLabel = m.explore_meta_note({}, { locale });
  const ofFigures = key.flatMap(({ note }) => note ?? []);
  const notes = [words.note, ...ofFigures, ...words.warnings, ...warnings].filter(Boolean);
  return [
    [m.explore_meta_title({}, { locale }), words.title],
    [m.chart_meta_subtitle({}, { locale }), words.subtitle],
    ...notes.map((text): Fact => [noteLabel, text]),
    [m.chart_meta_source({}, { locale }), words.foot],
    [m.quality_meta_class({}, { locale }), words.release],
    ...facts,
    [m.explore_meta_made({}, { locale }), { day: made }],
  ];
}

/** The lines under a picture: definition, note, completeness, source, filters, class of release, the day it was made and warnings, none wider than the picture. */
export function footLines(words: FileWords, about: FileAbout, widthPx: number, locale: Locale): string[] {
  const filters = m.def_filters_now({ filters: about.filters }, { locale });
  const made = m.chart_made({ date: formatDate(about.made, locale) }, { locale });
  const meaning = [about.definition, words.note].filter(Boolean).join(' ');
  const parts = [meaning, words.foot, filters, words.release, made, ...words.warnings, ...about.warnings];
  return toLines(parts.filter(Boolean).join(' · '), widthPx, FOOT_FONT_PX);
}

/** Markup or a style with the colours that its variables have in the host on a light page. */
export function resolveColours(text: string, host: HTMLElement): string {
  const probe = document.createElement('span');
  // A file is read on paper: it has the light colours, whatever the screen has.
  probe.style.colorScheme = 'light';
  host.append(probe);
  const resolved = text.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return resolved;
}

const hatch = () => document.querySelector('#hatch')?.outerHTML ?? '';

/** A drawing as an SVG that stands alone, without words around it: light colours, hatch inside. */
export function standAlone(drawing: SVGSVGElement, host: HTMLElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', FONT);
  const body = new XMLSerializer().serializeToString(copy);
  return resolveColours(body.replace(/^(<svg[^>]*>)/, `$1<defs>${hatch()}</defs>`), host);
}

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function textBlock(lines: readonly string[], y: number, style: string, x = EDGE_PX): string {
  return lines
    .map((line, index) => `<text x="${x}" y="${y + index * 20}" ${style}>${escapeText(line)}</text>`)
    .join('');
}

const swatches: Readonly<Record<KeyEntry['swatch'], string>> = {
  hatch: 'fill="url(#hatch)" stroke="var(--data-other)"',
  context: 'fill="var(--data-context)"',
  period: 'fill="var(--data-1)"',
  'open-circle': 'fill="none" stroke="var(--data-other)" rx="5.5"',
};

/** The key below a plot, an entry a paragraph, and how high it is with the gap under it. */
function keyBlock(
  entries: readonly KeyEntry[],
  y: number,
  widthPx: number,
): { svg: string; heightPx: number } {
  let lines = 0;
  const svg = entries.map(({ swatch, text }) => {
    const words = toLines(text, widthPx - 20, FOOT_FONT_PX);
    const top = y + lines * 20;
    lines += words.length;
    const box = `<rect x="${EDGE_PX + 0.5}" y="${top - 10.5}" width="11" height="11" ${swatches[swatch]}/>`;
    return box + textBlock(words, top, `font-size="${FOOT_FONT_PX}" fill="var(--ink-2)"`, EDGE_PX + 20);
  });
  return { svg: svg.join(''), heightPx: lines === 0 ? 0 : lines * 20 + 8 };
}

/** The drawing as one SVG that stands alone: colours resolved, hatch inside, with title, key, and the lines of its foot. */
export function toSvg(
  drawing: SVGSVGElement,
  host: HTMLElement,
  words: Pick<FileWords, 'title' | 'subtitle'> & { readonly key: readonly KeyEntry[] },
  footOf: (widthPx: number) => readonly string[],
): string {
  const width = Number(drawing.getAttribute('width'));
  const height = Number(drawing.getAttribute('height'));
  const title = toLines(words.title, width, 16, 600);
  const subtitle = toLines(words.subtitle, width, 14);
  const foot = footOf(width);
  const head = EDGE_PX + 16 + (title.length + subtitle.length) * 20;
  const key = keyBlock(words.key, head + height + 24, width);
  const total = head + height + key.heightPx + foot.length * 20 + EDGE_PX + 8;
  const plot = drawing.cloneNode(true) as SVGSVGElement;
  plot.setAttribute('x', String(EDGE_PX));
  plot.setAttribute('y', String(head));
  const body = [
    `<defs>${hatch()}</defs>`,
    `<rect width="100%" height="100%" fill="var(--paper)"/>`,
    textBlock(title, EDGE_PX + 14, 'font-size="16" font-weight="600" fill="var(--ink)"'),
    textBlock(subtitle, EDGE_PX + 14 + title.length * 20, 'font-size="14" fill="var(--ink-2)"'),
    new XMLSerializer().serializeToString(plot),
    key.svg,
    textBlock(foot, head + height + 24 + key.heightPx, `font-size="${FOOT_FONT_PX}" fill="var(--ink-3)"`),
  ].join('');
  const full = width + 2 * EDGE_PX;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${total}" viewBox="0 0 ${full} ${total}" font-family="${FONT}">${body}</svg>`;
  return resolveColours(svg, host);
}

/** An SVG as a PNG, at twice its size unless told another, so that it stays sharp in print. */
export async function toPng(svg: string, size?: { widthPx: number; heightPx: number }): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = size?.widthPx ?? image.width * 2;
    canvas.height = size?.heightPx ?? image.height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))));
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Saves a file on the user's device. */
export function saveFile(content: Blob | string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
