import type { Finding } from './findings.ts';
import { attributeOf, elementsIn, nodesIn, textOf, type Element } from './page.ts';
import { printedIn, type StatedEdition } from './stated-edition.ts';

/** SHA-256 of the data and of the page of a file, worked out from its bytes. */
export interface Fingerprints {
  readonly data: string;
  readonly page: string;
}

/** A number as written, with the grouping and decimal signs of the three languages; groups of three are joined. */
const NUMBER = /\d{1,3}(?:[\u202f\u00a0.,]\d{3})+(?!\d)|\d+/g;

/** Every number in a text, without the signs between its groups. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([found]) => found.replaceAll(/\D/g, ''));
}

/** How many numbers moved, moved to where they were, stayed, came, or went, as an edition states it. */
function countsOf(changes: NonNullable<StatedEdition['changes']>): number[] {
  const { from, cells, same, hidden, shown, added, removed, unshown } = changes;
  const balanced = cells.filter(({ before, after }) => before === after).length;
  return [
    ...[from.number, cells.length - balanced, balanced],
    ...[same, hidden.length, shown, added, removed, unshown],
  ];
}

/** What an edition states of itself besides its counts: dates, numbers of editions, names of codes, its rules. */
function structural(edition: StatedEdition): Set<string> {
  const { dimensions, measures, method, changes, previous } = edition;
  const words = [
    ...Object.values(dimensions).flatMap(({ label, codes, merged }) => [
      ...Object.values(merged)
        .flat()
        .flatMap((text) => Object.values(text)),
      ...Object.values(label),
      ...Object.keys(codes),
      ...Object.values(codes).flatMap((text) => Object.values(text)),
    ]),
    ...Object.values(measures).flatMap(({ label }) => Object.values(label)),
    ...Object.values(edition.title),
    ...[
      edition.publisher,
      edition.id,
      edition.date,
      edition.dataAsOf,
      edition.period.from,
      edition.period.to,
    ],
    previous?.id ?? '',
    changes?.from.id ?? '',
    changes?.from.date ?? '',
  ];
  // A rounded number is a base less one from the true one at most, a difference of two twice that.
  const rules =
    method.id === 'rounding'
      ? [method.base, 2 * (method.base - 1)]
      : [method.threshold, method.threshold - 1];
  const counts = changes ? countsOf(changes) : [];
  return new Set([
    ...words.flatMap(numbersIn).flatMap((one) => [one, String(Number(one))]),
    ...[...rules, ...counts, edition.number, 0, 1, 4, 256].map(String),
  ]);
}

/** Attributes that are read elsewhere, or hold no count: places in figures, keys, hashes. */
const READ = new Set([
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'data-key',
  'data-value',
  'tabindex',
  'content',
]);
const UNTOLD = new Set(['script', 'style']);

/** Places of the fingerprint of the data and of the page; what stands there is held to these. */
const isFingerprint = (element: Element): boolean =>
  attributeOf(element, 'data-sha256') !== null || attributeOf(element, 'data-page') !== null;

function looseTexts(page: Parameters<typeof elementsIn>[0]): string[] {
  const skipped = new Set<unknown>();
  for (const element of elementsIn(page)) {
    const isCell = element.tagName === 'td' && attributeOf(element, 'data-key') !== null;
    const isPrint = isFingerprint(element);
    if (UNTOLD.has(element.tagName) || isCell || isPrint)
      for (const node of nodesIn(element)) if (node.nodeName === '#text') skipped.add(node);
  }
  return [...nodesIn(page)].flatMap((node) =>
    node.nodeName === '#text' && 'value' in node && !skipped.has(node) ? [node.value] : [],
  );
}

function looseAttributes(element: Element): string[] {
  // The name of the writer is read with the policy, by its hash.
  const isPolicy =
    attributeOf(element, 'http-equiv') !== null ||
    ['viewport', 'generator'].includes(attributeOf(element, 'name') ?? '');
  return element.attrs.flatMap(({ name, value }) =>
    READ.has(name) && (name !== 'content' || isPolicy)
      ? []
      : name === 'data-sha256' || name === 'class' || (name === 'charset' && value === 'utf-8')
        ? []
        : [value],
  );
}

/** The fingerprints that a page states: they must be the true ones, so nothing else can stand in their places. */
function checkFingerprints(page: Parameters<typeof elementsIn>[0], prints: Fingerprints): Finding[] {
  return elementsIn(page).flatMap((element): Finding[] => {
    if (!isFingerprint(element)) return [];
    const stated = attributeOf(element, 'data-sha256');
    const isTrue =
      stated === null
        ? attributeOf(element, 'data-page') === '' && textOf(element) === prints.page
        : stated === prints.data && textOf(element) === prints.data;
    return isTrue ? [] : [{ kind: 'mismatch', detail: 'SHA-256' }];
  });
}

/**
 * Every number of the file outside its tables and figures, in texts and attributes: it must be a printed one, a
 * difference that its changes state (`checkChanges`), or something that the edition states of itself.
 */
export function checkNumbers(
  page: Parameters<typeof elementsIn>[0],
  edition: StatedEdition,
  prints: Fingerprints,
): Finding[] {
  const printed = [...printedIn(edition).values()].filter((value) => value !== null);
  const { cells = [], hidden = [] } = edition.changes ?? {};
  const changed = [
    ...cells.flatMap(({ before, after, parts }) => [
      ...[before, after],
      ...parts.map(({ amount }) => Math.abs(amount)),
    ]),
    ...hidden.map(({ before }) => before),
  ];
  const allowed = new Set([...structural(edition), ...[...printed, ...changed].map(String)]);
  const ids = new Set(edition.tables.map(({ id }) => id));
  const texts = [...looseTexts(page), ...elementsIn(page).flatMap(looseAttributes)];
  const strays = texts
    .filter((text) => !ids.has(text))
    .flatMap((text) =>
      numbersIn(text)
        .filter((one) => !allowed.has(one))
        .map((one) => `${one} (${text.trim().slice(0, 60)})`),
    );
  return [
    ...checkFingerprints(page, prints),
    ...[...new Set(strays)].map((detail): Finding => ({ kind: 'stray', detail })),
  ];
}
