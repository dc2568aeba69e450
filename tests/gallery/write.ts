/** Rewrites the golden pictures of the gallery and the page that shows them all. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { exhibits } from './charts.ts';
import { answersOf, drawExhibit, surroundings, widthsOf } from './draw.ts';

const here = new URL('.', import.meta.url);
const tokens = readFileSync(new URL('../../src/lib/ui/tokens.css', here), 'utf8').replaceAll(
  /@font-face\s*{[^}]*}/g,
  '',
);
const hatch = `<svg width="0" height="0" style="position:absolute"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" stroke="var(--data-other)" stroke-width="2"/></pattern></defs></svg>`;

mkdirSync(new URL('golden/', here), { recursive: true });
const figures: string[] = [];
for (const exhibit of exhibits) {
  const { chart } = exhibit;
  const answers = await answersOf(chart);
  for (const widthPx of widthsOf(chart)) {
    const { svg } = await drawExhibit(exhibit, widthPx);
    writeFileSync(new URL(`golden/${chart.id}-${widthPx}.svg`, here), `${svg}\n`);
    const context = surroundings(exhibit, widthPx);
    const words = [
      chart.title(answers, context),
      chart.subtitle(answers, context),
      chart.describe(answers, context),
    ];
    figures.push(
      `<figure style="width:${widthPx}px"><h3>${words[0]}</h3><p>${words[1]}</p>${svg}<p><small>${words[2]}</small></p></figure>`,
    );
  }
}
const style = `${tokens}body{background:var(--paper);color:var(--ink);font:1rem var(--font-sans);margin:2rem}figure{margin:0 0 3rem}h3{margin:0}p{margin:.25rem 0;color:var(--ink-2)}`;
writeFileSync(
  new URL('index.html', here),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery of charts</title><style>${style}</style>${hatch}${figures.join('\n')}</html>\n`,
);
