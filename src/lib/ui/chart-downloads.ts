import type { ChartTable, KeyEntry } from '#lib/charts/chart.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/model/text.ts';
import {
  footLines,
  saveFile,
  tableFacts,
  toPng,
  toSvg,
  type FileAbout,
  type FileWords,
} from './chart-files.ts';
import { chartForExcel, chartForMachines } from './chart-tables.ts';
import { fileName } from './file-name.ts';

/** What a chart shows at the moment of a download. */
export interface Downloadable {
  readonly id: string;
  readonly locale: Locale;
  readonly words: FileWords;
  readonly about: FileAbout;
  readonly table: ChartTable;
  readonly key: readonly KeyEntry[];
  /** Null while nothing is drawn. */
  readonly drawing: SVGSVGElement | null;
  readonly host: HTMLElement;
}

/** A file that is offered: what it is called, and saving it. */
export interface Download {
  readonly label: string;
  readonly save: () => void;
}

const CSV = 'text/csv;charset=utf-8';

function svgOf({ drawing, host, words, key, about, locale }: Downloadable): string | null {
  const foot = (widthPx: number) => footLines(words, about, widthPx, locale);
  return drawing && toSvg(drawing, host, { ...words, key }, foot);
}

async function savePng(shown: Downloadable, name: string): Promise<void> {
  const svg = svgOf(shown);
  if (svg) saveFile(await toPng(svg), name, 'image/png');
}

const nameOf = ({ id, about }: Downloadable, ending: string) => fileName(id, about.scope, about.made, ending);

const factsOf = ({ words, key, about, locale }: Downloadable) => tableFacts(words, key, about, locale);

function saveForExcel(shown: Downloadable): void {
  const text = chartForExcel(shown.table, factsOf(shown), shown.locale);
  saveFile(text, nameOf(shown, 'internal.csv'), CSV);
}

function saveForMachines(shown: Downloadable): void {
  const text = chartForMachines(shown.table, factsOf(shown));
  saveFile(text, nameOf(shown, 'plain.internal.csv'), CSV);
}

function saveSvg(shown: Downloadable): void {
  const svg = svgOf(shown);
  if (svg) saveFile(svg, nameOf(shown, 'internal.svg'), 'image/svg+xml');
}

/** The files that a chart offers; what is shown is taken when one of them is asked for, null where there is nothing. */
export function chartDownloads(shownNow: () => Downloadable | null, locale: Locale): Download[] {
  const saving = (save: (shown: Downloadable) => void) => () => {
    const shown = shownNow();
    if (shown) save(shown);
  };
  return [
    { label: m.explore_save_excel({}, { locale }), save: saving(saveForExcel) },
    { label: m.explore_save_machine({}, { locale }), save: saving(saveForMachines) },
    { label: m.chart_download_svg({}, { locale }), save: saving(saveSvg) },
    {
      label: m.chart_download_png({}, { locale }),
      save: saving((shown) => void savePng(shown, nameOf(shown, 'internal.png'))),
    },
  ];
}
