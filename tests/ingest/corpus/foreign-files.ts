import { dateCostumes } from './dates.ts';
import { textEntry, type Entry, type TextParts } from './entry.ts';
import { meantRows, onEarlyDays } from './meant.ts';
import type { Written } from './written.ts';

type Put = NonNullable<TextParts['put']>;

const GERMAN = [
  ...['Fallnummer', 'Tag', 'Ort', 'Klient', 'Herkunft', 'Sprache', 'Geschlecht', 'Alter in Jahren'],
  ...['Anwesende', 'Art', 'Stunden', 'Gegenstand', 'Vermittelt an', 'Bemerkung'],
];
const QUESTIONS = [
  ...['1. Number?', '2. On which day did you meet?', '3. Where?', '4. Who?', '5. From where?', '6. Spoken?'],
  ...['7. Sex', '8. How old?', '9. How many?', '10. What kind?', '11. How long?', '12. About what?'],
  ...['13. Sent to whom?', '14. Anything else?'],
];

function renamed(nameOf: (at: number) => string): Put {
  return (rows) =>
    rows.map((row) =>
      row.fate === 'header' ? { ...row, cells: row.cells.map((_, at) => nameOf(at)) } : row,
    );
}

function below(lines: readonly (readonly string[])[], put: Put): Put {
  return (rows, costume) => [
    ...lines.map((cells): Written => ({ cells, fate: 'skipped' })),
    ...put(rows, costume),
  ];
}

/** Names of columns that nobody taught the importer: how the file is built must still be found out. */
function foreign(name: string, put: Put, parts: Omit<TextParts, 'put'> = {}): Entry {
  return textEntry('foreign', name, { ...parts, put, truth: { topics: null, account: null, rows: null } });
}

const german = renamed((at) => GERMAN[at] ?? '');
const questions = renamed((at) => QUESTIONS[at] ?? '');
const variables = renamed((at) => `v${at + 1}`);

/** Files whose headers are unknown. */
export function foreignFiles(): Entry[] {
  const american = { date: dateCostumes.monthFirst, decimal: '.', locale: 'en' } as const;
  const titles = [['Auswertung der Kontakte'], ['Stand: 14.03.2023'], ['']];
  return [
    foreign('german', german),
    foreign('german-dotted-tabs', german, {
      costume: { date: dateCostumes.dotted },
      dialect: { delimiter: '\t' },
    }),
    foreign('german-below-titles', below(titles, german), { bytes: 'windows-1252' }),
    foreign('german-commas-quoted', german, { dialect: { delimiter: ',', quoting: 'all' } }),
    foreign('questions', questions, { costume: american, dialect: { delimiter: ',' } }),
    foreign('questions-single-quotes', questions, {
      costume: american,
      dialect: { quoting: 'single', delimiter: ',' },
    }),
    foreign('questions-below-parameters', below([['From', '2021'], ['To', '2024'], ['']], questions), {
      costume: american,
      dialect: { delimiter: ',' },
    }),
    foreign('variables', variables, {
      costume: { words: 'codes', ...american },
      dialect: { delimiter: ',' },
    }),
    foreign('variables-pipes', variables, {
      costume: { date: dateCostumes.iso },
      dialect: { delimiter: '|' },
    }),
    foreign('variables-utf16', variables, { bytes: 'utf-16le', dialect: { delimiter: '\t' } }),
    foreign('variables-open-dates', variables, { rows: onEarlyDays(meantRows()) }),
    textEntry('foreign', 'no-header', {
      put: (rows) => rows.filter(({ fate }) => fate !== 'header'),
      truth: { headerRow: -1, headerRows: 0, topics: null, account: null, rows: null },
    }),
    foreign('few-rows', german, { rows: meantRows(3) }),
    foreign('few-rows-commas', questions, {
      rows: meantRows(2),
      costume: american,
      dialect: { delimiter: ',' },
    }),
  ];
}
