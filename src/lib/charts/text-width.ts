/** Advance widths of Arial and its metric twins in thousandths of an em, from U+0020 to U+007E. */
const ADVANCES = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

const COMBINING = /\p{M}/gu;
/** System faces run up to a twentieth wider than Arial. */
const SLACK = 1.05;

/** Width of a text in px as the sans face sets it, estimated from real glyph widths, never too small by much. */
export function textWidth(text: string, fontPx = 13, weight: 400 | 600 = 400): number {
  let thousandths = 0;
  for (const glyph of text.normalize('NFD').replace(COMBINING, '')) {
    thousandths += ADVANCES[(glyph.codePointAt(0) ?? 0) - 32] ?? 556;
  }
  return Math.ceil((thousandths / 1000) * fontPx * SLACK * (weight === 600 ? 1.06 : 1));
}

/** Width of the widest of several texts in px; 0 for none. */
export function widest(texts: readonly string[], fontPx = 13, weight: 400 | 600 = 400): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text, fontPx, weight)), 0);
}

/** A word in pieces that each fit a width in px; whole where it fits. */
function toPieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces = [''];
  for (const letter of word) {
    const longer = `${pieces.at(-1) ?? ''}${letter}`;
    if (longer === letter || fits(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}

/** Words cut into lines of a width in px, inside a word only where it is longer than a line. */
export function toLines(text: string, widthPx: number, fontPx = 13, weight: 400 | 600 = 400): string[] {
  const lines: string[] = [];
  const fits = (piece: string) => textWidth(piece, fontPx, weight) <= widthPx;
  for (const word of text.split(' ').flatMap((whole) => toPieces(whole, fits))) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text cut to a width in px, the cut shown by three dots. */
export function toWidth(text: string, widthPx: number, weight: 400 | 600 = 400): string {
  const fits = (shorter: string) => textWidth(shorter, 13, weight) <= widthPx;
  if (fits(text)) return text;
  let letters = text.length;
  while (letters > 1 && !fits(`${text.slice(0, letters)}…`)) letters--;
  return `${text.slice(0, letters).trimEnd()}…`;
}
