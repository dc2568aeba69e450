import { PLAIN } from './costume.ts';
import { dateCostumes, type DateCostume } from './dates.ts';
import { textEntry, type Entry, type TextParts } from './entry.ts';
import { meantRows, onEarlyDays, type Meant } from './meant.ts';

type Put = NonNullable<TextParts['put']>;

function remarked(...words: string[]): Meant[] {
  return meantRows().map((row, at) => ({ ...row, remark: words[at % words.length] ?? '' }));
}

/** Alphabets of the people who are met, and little of ours. */
const OTHER_SCRIPTS = [
  'يريد معلومات عن إجراءات اللجوء في بلجيكا ثم يعود غدا مع صديقه',
  'ናብ ብራሰልስ መጺኡ ብዛዕባ ዕቑባ ሓበሬታ ሓቲቱ',
  'می خواهد درباره بازگشت داوطلبانه بداند',
  'хоче знати про тимчасовий захист 🙂',
] as const;

function encodingTraps(): Entry[] {
  const scripts = remarked(...OTHER_SCRIPTS);
  const late = Array.from({ length: 120 }, (_, at) => ({
    ...(meantRows(120)[at] ?? meantRows(1)[0]!),
    remark: at === 119 ? 'été' : 'x'.repeat(900),
  }));
  const codes = { words: 'codes', headers: 'fields' } as const;
  return [
    textEntry('hostile', 'other-scripts-utf8', { rows: scripts }),
    textEntry('hostile', 'other-scripts-utf16le', {
      rows: scripts,
      bytes: 'utf-16le',
      dialect: { delimiter: '\t' },
    }),
    textEntry('hostile', 'other-scripts-utf16be', { rows: scripts, bytes: 'utf-16be' }),
    textEntry('hostile', 'first-accent-late-utf8', { rows: late, costume: codes }),
    textEntry('hostile', 'first-accent-late-windows', { rows: late, costume: codes, bytes: 'windows-1252' }),
    textEntry('hostile', 'only-curly-quotes', {
      rows: remarked('l’aide', '20 €'),
      costume: codes,
      bytes: 'windows-1252',
    }),
  ];
}

function quoteTraps(): Entry[] {
  const dutch = remarked('’s avonds', "'s morgens", "'t was koud, foto's genomen", "Alex'", "'n vriend");
  return [
    textEntry('hostile', 'dutch-apostrophes', { rows: dutch, costume: { locale: 'nl' } }),
    textEntry('hostile', 'dutch-apostrophes-commas', {
      rows: dutch,
      costume: { locale: 'nl', decimal: '.' },
      dialect: { delimiter: ',' },
    }),
    textEntry('hostile', 'inches', { rows: remarked('écran 15"', 'tente 3" de haut', 'rien') }),
  ];
}

function writerTraps(): Entry[] {
  const plain = remarked('rien', 'oui');
  return [
    textEntry('hostile', 'padded-cells', {
      rows: plain,
      costume: { topics: { kind: 'joined', separator: ' | ' } },
      text: (text) => text.replaceAll(';', ' ; '),
    }),
    textEntry('hostile', 'declared-in-quotes', {
      put: (rows) => [{ cells: ['sep=;'], fate: 'skipped', raw: '"sep=;"' }, ...rows],
    }),
  ];
}

/** Both orders proved in one column, by people who share a sheet: not one order can be right. */
const contradicting: DateCostume = {
  id: 'contradicting',
  order: 'dmy',
  write: (day, at) => (at % 2 === 0 ? dateCostumes.dayFirst : dateCostumes.monthFirst).write(day, at),
};

function orderTraps(): Entry[] {
  const second =
    (header: string, date: DateCostume): Put =>
    (rows) =>
      rows.map((row, at) => ({
        ...row,
        cells: [...row.cells, row.meant ? date.write(row.meant.contact_date, at) : header],
      }));
  const sameDay = (row: Meant) => ({ recorded_on: Date.parse(row.contact_date) });
  return [
    textEntry('hostile', 'both-orders-proved', {
      costume: { date: contradicting },
      truth: { dateOrder: 'ask', rows: null, account: null },
    }),
    textEntry('hostile', 'two-columns-two-orders', {
      put: second('Date d’encodage', dateCostumes.monthFirst),
      also: sameDay,
    }),
    textEntry('hostile', 'open-beside-proved', {
      rows: onEarlyDays(meantRows()),
      put: second('Date d’encodage', dateCostumes.iso),
      also: sameDay,
    }),
    textEntry('hostile', 'words-among-dates', {
      put: (rows) =>
        rows.map((row, at) =>
          at > 0 && at % 9 === 0
            ? {
                ...row,
                fate: 'rejected',
                cells: row.cells.map((cell, column) => (column === 1 ? 'à compléter' : cell)),
              }
            : row,
        ),
    }),
  ];
}

/** Lists as programs print them: with brackets, quotes, or a separator at the end. */
function listTraps(): Entry[] {
  const topics = PLAIN.fields.indexOf('topics');
  const rewritten =
    (write: (codes: readonly string[]) => string): Put =>
    (rows) =>
      rows.map((row) => {
        const { meant } = row;
        return meant
          ? { ...row, cells: row.cells.map((cell, at) => (at === topics ? write(meant.topics) : cell)) }
          : row;
      });
  const list = (separator: string) => ({ topics: { kind: 'joined', separator } as const });
  return [
    textEntry('hostile', 'trailing-separators', {
      put: rewritten((codes) => codes.map((code) => `${code};`).join('')),
      truth: list(';'),
    }),
    textEntry('hostile', 'repeated-items', {
      put: rewritten((codes) => [...codes, ...codes.slice(0, 1)].join(' | ')),
      truth: list('|'),
    }),
    textEntry('hostile', 'json-lists', {
      put: rewritten((codes) => JSON.stringify(codes)),
      truth: list(','),
    }),
    textEntry('hostile', 'python-lists', {
      put: rewritten((codes) => `[${codes.map((code) => `'${code}'`).join(', ')}]`),
      truth: list(','),
    }),
    textEntry('hostile', 'postgres-lists', {
      put: rewritten((codes) => `{${codes.join(',')}}`),
      truth: list(','),
    }),
  ];
}

/** Files made to mislead. */
export function hostileFiles(): Entry[] {
  return [...encodingTraps(), ...quoteTraps(), ...writerTraps(), ...orderTraps(), ...listTraps()];
}
