import { element, escaped } from './markup.ts';

/** A printed number within a sentence: how it is written, and the cell that it is. */
export interface Figure {
  readonly text: string;
  readonly key: string;
}

/** What stands in the places of a sentence: words, or printed numbers. */
export type Places = Readonly<Record<string, string | Figure>>;

/** Each piece of a sentence: words, or what fills a place; a place that isn't given is a fault of the program. */
function piecesOf(sentence: string, places: Places): (string | Figure)[] {
  return sentence.split(/(\{\w+\})/).map((piece) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined) return piece;
    const place = places[name];
    if (place === undefined) throw new Error(`Nothing is given for ${name}`);
    return place;
  });
}

/** A sentence with its places `{name}` filled, as text. */
export function filled(sentence: string, places: Places): string {
  return piecesOf(sentence, places)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');
}

/** A sentence as markup: its numbers are bold and carry the key of their cell, so that the page can check them. */
export function marked(sentence: string, places: Places): string {
  return piecesOf(sentence, places)
    .map((piece) =>
      typeof piece === 'string'
        ? escaped(piece)
        : element('b', { 'data-key': piece.key }, escaped(piece.text)),
    )
    .join('');
}
