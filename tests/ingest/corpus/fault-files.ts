import { dress } from './costume.ts';
import { textEntry, type Entry, type TextParts } from './entry.ts';
import { meantRows, type Meant, type MeantField } from './meant.ts';
import type { Written } from './written.ts';

type Put = NonNullable<TextParts['put']>;

/** Changes the records at some places; the header is at 0. */
function at(places: readonly number[], change: (row: Written) => Written): Put {
  return (rows) => rows.map((row, place) => (places.includes(place) ? change(row) : row));
}

/** Writes other words into a cell of some records, which then meet another fate. */
function cell(field: MeantField, words: readonly string[], fate: Written['fate']): Put {
  return (rows, costume) => {
    const index = dress(costume).indexOf(field);
    return rows.map((row, place) => {
      const word = words[place - 3];
      if (word === undefined) return row;
      return { ...row, fate, cells: row.cells.map((old, column) => (column === index ? word : old)) };
    });
  };
}

function cutAfter(row: Written, width: number): Written {
  const { meant, cells } = row;
  if (!meant) return row;
  const bare: Meant = {
    ...meant,
    ...{ site_code: null, person_key: null, nationality: null, language_main: null, sex: null, age: null },
    ...{ head_count: 1, contact_type: null, duration_min: null, topics: [], referrals: [] },
  };
  return { ...row, cells: cells.slice(0, width), meant: bare };
}

const unclosed: Put = (rows) =>
  rows.map((row, place) => {
    if (place !== 5) return row;
    const [first = '', second = ''] = row.cells;
    return { ...row, fate: 'rejected', raw: `${first};${second};"Gare du Nord;;;;;;;;;;;` };
  });

const identical: Put = (rows) =>
  rows.flatMap((row, place) =>
    place === 4 || place === 9 ? [row, { ...row, fate: 'merged' as const }] : [row],
  );

const conflicting: Put = (rows, costume) => {
  const index = dress(costume).indexOf('nationality');
  return rows.flatMap((row, place) => {
    if (place !== 4 && place !== 9) return [row];
    const other = row.cells.map((old, column) => (column === index ? 'Maroc' : old));
    return [row, { ...row, fate: 'rejected' as const, cells: other }];
  });
};

/** The same rows without a given id: two contacts that look alike are two contacts. */
const alike: Put = (rows) => rows.flatMap((row, place) => (place === 4 || place === 9 ? [row, row] : [row]));

const NO_ID = ['contact_date', 'site_code', 'nationality', 'sex', 'topics', 'head_count'] as const;

function withoutQuotes(): Meant[] {
  return meantRows().map((row) => ({ ...row, remark: row.remark.replace(/[";\n]/g, ' ') }));
}

function rowFaults(): Entry[] {
  const impossible = ['31/02/2022', '2022-13-01', '00/00/0000', 'hier', '', 'n/a', '32/01/2022'];
  const counts = ['0', '-1', '1,5', 'plusieurs'];
  return [
    textEntry('fault', 'short-rows', { put: at([3, 8, 20], (row) => cutAfter(row, 2)) }),
    textEntry('fault', 'long-rows', {
      put: at([3, 8], (row) => ({ ...row, cells: [...row.cells, 'de trop'], fate: 'rejected' })),
    }),
    textEntry('fault', 'long-empty-rows', {
      put: at([3, 8], (row) => ({ ...row, cells: [...row.cells, '', ''] })),
    }),
    textEntry('fault', 'quote-unclosed', {
      rows: withoutQuotes(),
      costume: { topics: { kind: 'joined', separator: ' | ' } },
      put: unclosed,
      truth: { quote: null },
    }),
    textEntry('fault', 'quote-inside', {
      rows: withoutQuotes(),
      costume: { words: 'spoken' },
      text: (text) => text.replace('Parc Max;', 'Parc "Max";'),
      truth: { quote: null, rows: null },
    }),
    textEntry('fault', 'impossible-dates', { put: cell('contact_date', impossible, 'rejected') }),
    textEntry('fault', 'head-counts', { put: cell('head_count', counts, 'rejected') }),
    textEntry('fault', 'identical-ids', { put: identical }),
    textEntry('fault', 'conflicting-ids', { put: conflicting }),
    textEntry('fault', 'alike-without-ids', { costume: { fields: NO_ID }, put: alike }),
    textEntry('fault', 'nul-bytes', {
      text: (text) => text.replaceAll('Bruxelles', 'Bru\0xelles').replace('2', '\0' + '2'),
    }),
    textEntry('fault', 'grouped-thousands', {
      rows: meantRows().map((row) => ({ ...row, contact_id: row.contact_id.replace('C-', '12') })),
      text: (text) => text.replaceAll(/^12(\d)(\d{3});/gm, '12$1.$2;'),
    }),
  ];
}

function cellFaults(): Entry[] {
  const remarks = (words: readonly string[]) =>
    meantRows().map((row, place) => ({ ...row, remark: words[place % words.length] ?? '' }));
  return [
    textEntry('fault', 'line-feeds-in-cells', {
      rows: remarks(['une\ndeux\n\ntrois', 'Total\n12', 'dit "non"\n;\n', '']),
    }),
    textEntry('fault', 'very-long-cell', {
      rows: remarks(['x', 'y'.repeat(1_000_000), ...Array<string>(70).fill('z')]),
    }),
    textEntry('fault', 'very-long-quoted-cell', {
      rows: remarks(['x', `y;${'"'.repeat(3)}${'z '.repeat(300_000)}`, ...Array<string>(70).fill('z')]),
    }),
    textEntry('fault', 'formula-cells', {
      rows: remarks(['=1+1', '=HYPERLINK("http://x.be";"y")', '+32', '@SUM(A1)']),
    }),
    textEntry('fault', 'phone-numbers', {
      rows: remarks(['0470 12 34 56', '+32 470 12 34 57', '0033612345678', '02/555.12.34']),
      text: (text) => text.replace('Remarques', 'Divers'),
    }),
    textEntry('fault', 'national-numbers', {
      rows: remarks(['85.07.30-033.28', '85073003328', '']),
      text: (text) => text.replace('Remarques', 'Divers'),
    }),
    textEntry('fault', 'odd-spaces', {
      rows: remarks(['une\u2028deux', 'trois\u00A0quatre', 'cinq\u200Bsix']),
      text: (text) => text.replaceAll('Gare du Nord', '\u00A0Gare\u00A0du\u202FNord '),
    }),
  ];
}

function columnFaults(): Entry[] {
  const wide =
    (count: number): Put =>
    (rows) =>
      rows.map((row, place) => ({
        ...row,
        cells: [
          ...row.cells,
          ...Array.from({ length: count }, (_, column) => (place === 0 ? `q${column}` : '')),
        ],
      }));
  const named =
    (name: string): Put =>
    (rows) =>
      rows.map((row, place) => ({ ...row, cells: [...row.cells, place === 0 ? name : 'autre'] }));
  return [
    textEntry('fault', 'many-columns', { rows: meantRows(12), put: wide(1_500) }),
    textEntry('fault', 'repeated-names', { put: named('Remarques') }),
    textEntry('fault', 'repeated-field', { put: named('Lieu') }),
  ];
}

function cutAtAccent(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) < 0xc3) end--;
  return bytes.slice(0, end);
}

const isFirstOfTwo = (bytes: Uint8Array, place: number) =>
  (bytes[place] ?? 0) >= 0xc3 && (bytes[place] ?? 0) < 0xe0;

/** One accent of many spoilt: the second of its two bytes is missing. */
function oneBadByte(bytes: Uint8Array): Uint8Array {
  const places = [...bytes.keys()].filter((place) => isFirstOfTwo(bytes, place));
  const spoilt = places.at(-2) ?? 0;
  return Uint8Array.from([...bytes.slice(0, spoilt + 1), ...bytes.slice(spoilt + 2)]);
}

/** The last contact ends in an accent, for a file to be cut within it. */
function endingInAccent(): Meant[] {
  return meantRows().map((row, place, all) => (place === all.length - 1 ? { ...row, remark: 'dîné' } : row));
}

function byteFaults(): Entry[] {
  const windows = new TextDecoder('windows-1252');
  return [
    textEntry('fault', 'cut-within-an-accent', { rows: endingInAccent(), raw: cutAtAccent }),
    textEntry('fault', 'one-bad-byte', { rows: endingInAccent(), raw: oneBadByte }),
    textEntry('fault', 'mojibake', {
      raw: (bytes) => new TextEncoder().encode(windows.decode(bytes)),
      truth: { topics: null, rows: null },
    }),
    textEntry('fault', 'two-marks', { bytes: 'utf-8-mark', text: (text) => `\uFEFF${text}` }),
    textEntry('fault', 'mixed-line-ends', {
      text: (text) => text.replaceAll(/\r\n(C-00[1-3])/g, '\n$1'),
    }),
    textEntry('fault', 'cut-mid-row', {
      put: (rows) => {
        const last = rows.at(-1);
        return last ? [...rows.slice(0, -1), cutAfter(last, 2)] : rows;
      },
      dialect: { endsLine: false },
    }),
  ];
}

/** Faults that a file may have and still be read. */
export function faultFiles(): Entry[] {
  return [...rowFaults(), ...cellFaults(), ...columnFaults(), ...byteFaults()];
}
