import type { Finding } from './findings.ts';

/** What may stand at a place of the data: one value, a list, any names with something behind each, or these names. */
type Shape =
  | 'value'
  | { readonly list: Shape }
  | { readonly each: Shape }
  | { readonly keys: Readonly<Record<string, Shape>> };

const value = 'value';
const of = (names: string): Record<string, Shape> =>
  Object.fromEntries(names.split(' ').map((name) => [name, value]));
const words: Shape = { keys: of('en fr nl') };
const codes: Shape = { each: value };
const sums: Shape = { each: { list: { list: value } } };

/** Everything that the data of an edition may say, by the names of what says it. */
const edition: Shape = {
  keys: {
    ...of('format version id number date dataAsOf publisher euStatement isSynthetic'),
    period: { keys: of('from to') },
    title: words,
    reading: words,
    method: { keys: of('id base threshold width leastHidden') },
    dimensions: {
      each: {
        keys: {
          ...of('root'),
          label: words,
          sums,
          codes: { each: words },
          merged: { each: { list: words } },
        },
      },
    },
    measures: {
      each: { keys: { ...of('atMost'), label: words, definition: words, nonAdditive: { list: value } } },
    },
    tables: {
      list: {
        keys: {
          ...of('id measure drawn figure'),
          ...{ title: words, lead: words, dimensions: { list: value }, filters: codes },
          cells: { list: { keys: { ...of('value'), at: codes } } },
        },
      },
    },
    ratios: { list: { keys: {} } },
    previous: { keys: of('id sha256') },
    changes: {
      keys: {
        ...of('same shown added removed unshown'),
        from: { keys: of('id number date') },
        cells: {
          list: { keys: { ...of('key before after'), parts: { list: { keys: of('cause amount') } } } },
        },
        hidden: { list: { keys: of('key before') } },
      },
    },
  },
};

/** The places at which data say what no edition does. */
function oddPlaces(data: unknown, shape: Shape | undefined, place: string): string[] {
  if (shape === undefined) return [place];
  if (data === null || typeof data !== 'object') return data === null || shape === value ? [] : [place];
  if (shape === value) return [place];
  if (Array.isArray(data))
    return 'list' in shape
      ? data.flatMap((one, at) => oddPlaces(one, shape.list, `${place}[${String(at)}]`))
      : [place];
  if ('list' in shape) return [place];
  return Object.entries(data).flatMap(([name, inner]) =>
    oddPlaces(
      inner,
      'each' in shape ? shape.each : Object.hasOwn(shape.keys, name) ? shape.keys[name] : undefined,
      `${place}.${name}`,
    ),
  );
}

/** Text as it stands within a script, where no character may end it. */
const inScript = (json: string): string =>
  json.replaceAll(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The data in a file, to the last byte: they say nothing that isn't part of an edition, so nothing in them goes unread,
 * and nothing twice, of which readers see the last alone.
 */
export function checkData(text: string): Finding[] {
  const data: unknown = JSON.parse(text);
  const odd = oddPlaces(data, edition, '').map((place) => place.slice(1));
  const isPlain = inScript(JSON.stringify(data)) === text;
  return [...odd, ...(isPlain ? [] : ['JSON'])].map((detail) => ({
    kind: 'stray',
    detail: detail.slice(0, 120),
  }));
}
