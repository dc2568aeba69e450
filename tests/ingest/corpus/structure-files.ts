import { dress, PLAIN, type Costume } from './costume.ts';
import { textEntry, type Entry, type TextParts } from './entry.ts';
import type { MeantField } from './meant.ts';
import type { Written } from './written.ts';

type Put = NonNullable<TextParts['put']>;

function skipped(...cells: string[]): Written {
  return { cells, fate: 'skipped' };
}

function wide(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? '');
}

function widthOf(rows: readonly Written[]): number {
  return Math.max(...rows.map(({ cells }) => cells.length));
}

function below(rows: readonly Written[], ...added: Written[]): Written[] {
  return [...rows, ...added];
}

/** Lines above the header: bare, or padded to the width of the table as spreadsheets do. */
function titled(lines: readonly string[], isPadded: boolean): Put {
  return (rows) => {
    const width = isPadded ? widthOf(rows) : 1;
    return [...lines.map((line) => skipped(...wide([line], width))), ...rows];
  };
}

/** A line of sums, its label in the column of a field. */
function total(label: string, at: MeantField): Put {
  return (rows, costume) => {
    const { header, indexOf } = dress(costume);
    const cells = wide([], header.length);
    cells[indexOf(at)] = label;
    cells[indexOf('head_count')] = '143';
    cells[indexOf('duration_min')] = '61,75';
    return below(rows, skipped(...cells));
  };
}

/** Sums in the middle of the file, as grouped reports have them. */
const subtotals: Put = (rows, costume) => {
  const { header, indexOf } = dress(costume);
  return rows.flatMap((row, at) => {
    if (at === 0 || at % 20 !== 0) return [row];
    const cells = wide([], header.length);
    cells[indexOf('site_code')] = 'Sous-total';
    cells[indexOf('head_count')] = String(at);
    return [row, skipped(...cells)];
  });
};

/** Lines of text below the data, after an empty one. */
function noted(...lines: string[]): Put {
  return (rows) => below(rows, skipped(''), ...lines.map((line) => skipped(line)));
}

const tags: Put = (rows, costume) => {
  const known: Readonly<Partial<Record<MeantField, string>>> = {
    contact_id: '#contact +id',
    contact_date: '#date',
    site_code: '#loc',
    nationality: '#affected +nationality',
    head_count: '#affected',
    topics: '#subsector',
  };
  const cells = costume.fields.map((field) => known[field] ?? '');
  return [...rows.slice(0, 1), skipped(...cells), ...rows.slice(1)];
};

/** A line above the header that groups its columns, blank over the rest of each group. */
const grouped: Put = (rows) => {
  const groups = ['Contact', '', '', 'Personne', '', '', '', '', '', 'Entretien', '', '', '', ''];
  return [{ cells: groups, fate: 'header' }, ...rows];
};

/** Names that only their group tells apart: the days of the contact and of its recording. */
const groupedTwice: Put = (rows) =>
  rows.map((row, at) => {
    const [, ...rest] = row.cells;
    const cells = at === 0 ? ['Date', ...rest] : ['01/02/2025', ...rest];
    return { ...row, cells };
  });

const headerAgain: Put = (rows) =>
  rows.flatMap((row, at) => (at > 0 && at % 25 === 0 ? [row, skipped(...(rows[0]?.cells ?? []))] : [row]));

/** The same header in another language below the first. */
const headerTwice: Put = (rows, costume) => {
  const other = dress({ ...costume, locale: 'en' }).header;
  return [...rows.slice(0, 1), skipped(...other), ...rows.slice(1)];
};

const emptyAround: Put = (rows) => {
  const padded = rows.map((row) => ({ ...row, cells: [...row.cells, '', '', ''] }));
  const empty = wide([], widthOf(padded));
  return below(padded, skipped(...empty), skipped(...empty), skipped(...empty));
};

const firstColumnEmpty: Put = (rows) => rows.map((row) => ({ ...row, cells: ['', ...row.cells] }));

const middleColumnEmpty: Put = (rows) =>
  rows.map((row) => ({ ...row, cells: [...row.cells.slice(0, 4), '', ...row.cells.slice(4)] }));

const blankBetween: Put = (rows) => rows.flatMap((row, at) => (at % 7 === 3 ? [row, skipped('')] : [row]));

const blankAtEnd: Put = (rows) => below(rows, skipped(''), skipped(''), skipped(''));

const trailingDelimiter: Put = (rows) =>
  rows.map((row) => (row.fate === 'header' ? row : { ...row, cells: [...row.cells, ''] }));

function declared(delimiter: string): Put {
  return (rows) => [{ cells: [`sep=${delimiter}`], fate: 'skipped', raw: `sep=${delimiter}` }, ...rows];
}

function all(...puts: readonly Put[]): Put {
  return (rows, costume) => puts.reduce((put, next) => next(put, costume), rows);
}

const TITLES = ['Reach Out – contacts 2022', 'Exporté le 14/03/2023 par l’équipe de Bruxelles', ''] as const;

/** Two columns named alike, told apart by their group only; the first is the day of recording. */
function twoDates(): Entry {
  const groups = ['Encodage', 'Contact', '', 'Personne', '', '', '', '', '', 'Entretien', '', '', '', ''];
  const put: Put = (rows) => [{ cells: groups, fate: 'header' }, ...groupedTwice(rows, PLAIN)];
  const fields = PLAIN.fields;
  const text = (written: string) => written.replace('Date du contact', 'Date');
  return textEntry('structure', 'two-lines-same-name', {
    put,
    text,
    costume: { fields },
    truth: { rows: null },
  });
}

const PUTS: Readonly<Record<string, Put>> = {
  'titles-bare': titled(TITLES, false),
  'titles-padded': titled(TITLES, true),
  'titles-with-commas': titled(['Contacts, entretiens, suivis', 'Bruxelles, Calais, Gand'], true),
  'blank-above': titled(['', ''], false),
  'filters-above': titled(['Filtres appliqués : Région = Bruxelles ; Année = 2022', ''], false),
  'parameters-above': all(titled([''], true), (rows) => [
    skipped(...wide(['Période', '01/01/2021', '31/12/2024'], widthOf(rows))),
    skipped(...wide(['Équipe', 'Bruxelles'], widthOf(rows))),
    ...rows,
  ]),
  'comments-above': titled(['# Export Reach Out du 14/03/2023', '# Équipe : Bruxelles'], false),
  'hash-title': titled(['#contacts 2022'], true),
  'long-titles': titled(
    Array.from({ length: 14 }, (_, at) => `Ligne ${at} de la page de garde`),
    true,
  ),
  'total-fr': total('Total', 'contact_id'),
  'total-general-fr': total('Total général', 'contact_date'),
  'total-nl': total('Eindtotaal', 'contact_id'),
  'total-plain-nl': total('Totaal', 'site_code'),
  'total-en': total('Grand Total', 'contact_id'),
  'total-counted': total('TOTAL : 40 contacts', 'contact_id'),
  subtotals,
  'notes-fr': noted('Source : équipe mobile', '* données provisoires', 'Remarque : sans les refus de mars'),
  'notes-nl': noted('Bron: mobiel team', 'Toegepaste filters: Jaar is 2022'),
  'notes-en': noted('Applied filters:\nYear is 2022', 'Exported by someone'),
  'filters-below-fr': noted('Filtres appliqués :', 'Année est 2022', 'Région est Bruxelles'),
  'total-and-notes': all(total('Total', 'contact_id'), noted('Source : équipe mobile')),
  tags,
  'tags-below-titles': all(tags, titled(TITLES, true)),
  'two-lines': grouped,
  'two-lines-below-titles': all(grouped, titled(TITLES, true)),
  'header-again': headerAgain,
  'empty-around': emptyAround,
  'first-column-empty': firstColumnEmpty,
  'middle-column-empty': middleColumnEmpty,
  'blank-between': blankBetween,
  'blank-at-end': blankAtEnd,
  'trailing-delimiter': trailingDelimiter,
  everything: all(
    emptyAround,
    total('Total', 'contact_id'),
    noted('Source : équipe mobile'),
    titled(TITLES, true),
  ),
};

function declaredFiles(): Entry[] {
  const comma: Partial<Costume> = { decimal: '.' };
  return [
    textEntry('structure', 'declared-semicolon', { put: declared(';') }),
    textEntry('structure', 'declared-comma', {
      put: declared(','),
      costume: comma,
      dialect: { delimiter: ',', quoting: 'all' },
    }),
    textEntry('structure', 'declared-tab-utf16', {
      put: declared('\t'),
      bytes: 'utf-16le-mark',
      dialect: { delimiter: '\t' },
    }),
    textEntry('structure', 'declared-below-mark', { put: declared(';'), bytes: 'utf-8-mark' }),
    textEntry('structure', 'declared-rare', {
      put: declared('~'),
      dialect: { delimiter: '~' },
    }),
    textEntry('structure', 'declared-and-titles', { put: all(titled(TITLES, true), declared(';')) }),
  ];
}

/** A table of another kind below the first: its rows are no contacts, however they are counted. */
function secondTable(): Entry {
  const lines = [[''], ['Lieu', 'Contacts'], ['Gare du Nord', '31'], ['Calais', '29']];
  const put: Put = (rows) => below(rows, ...lines.map((cells) => skipped(...cells)));
  return textEntry('structure', 'second-table-below', { put, truth: { account: null } });
}

/** What stands around the table. */
export function structureFiles(): Entry[] {
  return [
    ...Object.entries(PUTS).map(([name, put]) => textEntry('structure', name, { put })),
    ...declaredFiles(),
    // Which of the two lines is the header is a matter of taste; the other is skipped either way.
    textEntry('structure', 'header-twice', { put: headerTwice, truth: { headerRow: null } }),
    textEntry('structure', 'header-with-line-feeds', {
      text: (text) =>
        text
          .replace('Date du contact', '"Date du\ncontact"')
          .replace('Type de contact', '"Type de\ncontact"'),
    }),
    textEntry('structure', 'header-spaced', {
      text: (text) => text.replace('Date du contact', '  Date du contact ').replace('Lieu', 'Lieu\u00A0'),
    }),
    textEntry('structure', 'header-upper', {
      text: (text) => text.replace(/^[^\r\n]*/, (line) => line.toUpperCase().replace('(H)', '(h)')),
    }),
    textEntry('structure', 'header-mangled-mark', { text: (text) => `ï»¿${text}` }),
    twoDates(),
    secondTable(),
  ];
}
