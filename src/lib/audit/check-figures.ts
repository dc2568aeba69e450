import type { Finding } from './findings.ts';
import { attributeOf, elementsIn, type Element } from './page.ts';
import { printedIn, type StatedEdition } from './stated-edition.ts';

/** Coordinates are written with two decimals. */
const SLACK = 0.011;

const numberIn = (element: Element, name: string): number =>
  Number.parseFloat(attributeOf(element, name) ?? 'NaN');

/** Whether numbers are one and the same. */
const isConstant = (values: readonly number[]): boolean =>
  values.every((value) => Math.abs(value - (values[0] ?? 0)) <= SLACK);

/** Whether numbers run on in equal steps, as places of rows and columns do. */
function isEven(values: readonly number[]): boolean {
  const step = (values.at(-1) ?? 0) - (values[0] ?? 0);
  const each = values.length > 1 ? step / (values.length - 1) : 0;
  return values.every((value, at) => Math.abs(value - ((values[0] ?? 0) + at * each)) <= 2 * SLACK);
}

/** Whether numbers are a straight line of the printed values: then they tell these and no more. */
function isOfValues(measured: readonly number[], printed: readonly number[]): boolean {
  const low = printed.indexOf(Math.min(...printed));
  const high = printed.indexOf(Math.max(...printed));
  const [x0 = 0, x1 = 0] = [printed[low], printed[high]];
  const [y0 = 0, y1 = 0] = [measured[low], measured[high]];
  const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
  return measured.every(
    (value, at) => Math.abs(value - (y0 + slope * ((printed[at] ?? 0) - x0))) <= 3 * SLACK,
  );
}

function checkMarks(marks: readonly Element[], printed: ReadonlyMap<string, number | null>): string[] {
  const keyed = marks.filter((one) => attributeOf(one, 'data-key') !== null);
  const values = keyed.map((one) => printed.get(attributeOf(one, 'data-key') ?? ''));
  if (values.some((value) => typeof value !== 'number')) return ['data-key'];
  const known = values.filter((value) => typeof value === 'number');
  const odd = ['x', 'y', 'width', 'height'].filter((name) => {
    const measured = keyed.map((one) => numberIn(one, name));
    const isPlace = name === 'x' || name === 'y';
    return (
      !isConstant(measured) &&
      !isOfValues(measured, known) &&
      !(isPlace && isEven(marks.map((one) => numberIn(one, name))))
    );
  });
  const hidden = marks.filter((one) => attributeOf(one, 'data-key') === null);
  const telling = ['width', 'height'].filter((name) => !isConstant(hidden.map((one) => numberIn(one, name))));
  return [...odd, ...telling];
}

/** Words of a figure may stand in even steps, or beside their mark. */
function checkWords(words: readonly Element[], marks: readonly Element[]): string[] {
  const near = (one: Element) =>
    attributeOf(one, 'text-anchor') === 'middle' &&
    marks.some(
      (mark) =>
        [4, 6].some((gap) => Math.abs(numberIn(mark, 'y') - gap - numberIn(one, 'y')) <= SLACK) &&
        Math.abs(numberIn(mark, 'x') + numberIn(mark, 'width') / 2 - numberIn(one, 'x')) <= 3 * SLACK,
    );
  const anchors = [
    ...new Set(words.map((one) => `${attributeOf(one, 'text-anchor') ?? ''} ${String(near(one))}`)),
  ];
  return anchors.flatMap((anchor) => {
    if (anchor.endsWith('true')) return [];
    const alike = words.filter(
      (one) => `${attributeOf(one, 'text-anchor') ?? ''} ${String(near(one))}` === anchor,
    );
    return ['x', 'y'].filter((name) => !isEven(alike.map((one) => numberIn(one, name))));
  });
}

/** Rank of the marks where something isn't shown: then only the order of the data tells nothing. */
function checkOrder(marks: readonly Element[], order: readonly string[]): boolean {
  const places = marks.flatMap((one) => {
    const key = attributeOf(one, 'data-key');
    return key === null ? [] : [order.indexOf(key)];
  });
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1));
}

/**
 * The figures as an outsider with a ruler would read them: lengths and heights must be a straight line of the printed
 * values, places even steps; what isn't shown has marks of one size, and where there is any, the order is that of the data.
 */
export function checkFigures(page: Parameters<typeof elementsIn>[0], edition: StatedEdition): Finding[] {
  const printed = printedIn(edition);
  const order = [...printed.keys()];
  return elementsIn(page)
    .filter((one) => one.tagName === 'svg')
    .flatMap((svg): Finding[] => {
      const inside = elementsIn(svg);
      const marks = inside.filter((one) => one.tagName === 'rect');
      const words = inside.filter((one) => one.tagName === 'text');
      const where = attributeOf(svg, 'data-figure') ?? 'svg';
      const hides = marks.some((one) => attributeOf(one, 'data-key') === null);
      return [
        ...[...checkMarks(marks, printed), ...checkWords(words, marks)].map((name): Finding => ({
          kind: 'geometry',
          detail: `${where}: ${name}`,
        })),
        ...(hides && !checkOrder(marks, order) ? [{ kind: 'order' as const, detail: where }] : []),
      ];
    });
}
