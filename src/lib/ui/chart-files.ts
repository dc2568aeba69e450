import type { ChartTable } from '#lib/charts/chart.ts';
import { toLines } from '#lib/charts/text-width.ts';
import { machineStyle, toCsvText } from './csv.ts';

/** The words that travel with a chart when it leaves the page. */
export interface FileWords {
  readonly title: string;
  readonly subtitle: string;
  /** Completeness, source and date. */
  readonly foot: string;
  /** Class of release, and a warning where one is due. */
  readonly notes: readonly string[];
}

const EDGE_PX = 16;
const FONT =
  "'Segoe UI', -apple-system, 'Helvetica Neue', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/** The table as CSV with raw values; what a spreadsheet would run as a formula is neutralised. */
export function toCsv(table: ChartTable, words: FileWords): string {
  const rows: (string | number | null)[][] = [
    table.head.map(({ text }) => text),
    ...table.rows.map((row) => row.cells.map((cell) => cell.raw)),
    [],
    ...[words.title, words.subtitle, table.note ?? '', words.foot, ...words.notes]
      .filter(Boolean)
      .map((line) => [line]),
  ];
  return toCsvText(rows, { ...machineStyle, isMarked: true });
}

function resolveColours(svg: string, host: HTMLElement): string {
  const probe = document.createElement('span');
  host.append(probe);
  const resolved = svg.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return resolved;
}

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function textBlock(lines: readonly string[], y: number, style: string): string {
  return lines
    .map((line, index) => `<text x="${EDGE_PX}" y="${y + index * 20}" ${style}>${escapeText(line)}</text>`)
    .join('');
}

/** The drawing as one SVG that stands alone: colours resolved, hatch inside, with title and source. */
export function toSvg(drawing: SVGSVGElement, host: HTMLElement, words: FileWords): string {
  const width = Number(drawing.getAttribute('width'));
  const height = Number(drawing.getAttribute('height'));
  const title = toLines(words.title, width, 16, 600);
  const subtitle = toLines(words.subtitle, width, 14);
  const foot = toLines([words.foot, ...words.notes].join(' · '), width, 13);
  const head = EDGE_PX + 16 + (title.length + subtitle.length) * 20;
  const total = head + height + foot.length * 20 + EDGE_PX + 8;
  const pattern = document.querySelector('#hatch')?.outerHTML ?? '';
  const plot = drawing.cloneNode(true) as SVGSVGElement;
  plot.setAttribute('x', String(EDGE_PX));
  plot.setAttribute('y', String(head));
  const body = [
    `<defs>${pattern}</defs>`,
    `<rect width="100%" height="100%" fill="var(--paper)"/>`,
    textBlock(title, EDGE_PX + 14, 'font-size="16" font-weight="600" fill="var(--ink)"'),
    textBlock(subtitle, EDGE_PX + 14 + title.length * 20, 'font-size="14" fill="var(--ink-2)"'),
    new XMLSerializer().serializeToString(plot),
    textBlock(foot, head + height + 24, 'font-size="13" fill="var(--ink-3)"'),
  ].join('');
  const full = width + 2 * EDGE_PX;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${total}" viewBox="0 0 ${full} ${total}" font-family="${FONT}">${body}</svg>`;
  return resolveColours(svg, host);
}

/** An SVG as a PNG at twice its size, so that it stays sharp in print. */
export async function toPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
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
