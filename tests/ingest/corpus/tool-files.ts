import { dateCostumes } from './dates.ts';
import { textEntry, type Entry, type TextParts } from './entry.ts';
import type { Layout, Ticks } from './layouts.ts';
import { meantRows } from './meant.ts';

type Put = NonNullable<TextParts['put']>;

const TRUE_FALSE: Ticks = ['True', 'False'];
const KOBO: Layout = { kind: 'folded', mark: '/', separator: ' ', ticks: ['1', '0'] };

/** A column of row numbers in front, without a name. */
const numbered: Put = (rows) =>
  rows.map((row, at) => ({ ...row, cells: [at === 0 ? '' : String(at), ...row.cells] }));

/** What a form server adds behind the questions. */
const served: Put = (rows) =>
  rows.map((row, at) => ({
    ...row,
    cells: [
      ...row.cells,
      ...(at === 0
        ? ['_id', '_uuid', '_submission_time', '_validation_status', '_index']
        : [String(9_000 + at), `7f3c-${at}`, '2025-01-14T08:12:31', '', String(at)]),
    ],
  }));

const servedOn = () => ({ recorded_on: Date.UTC(2025, 0, 14) });

/** Who filled in a form, in front. */
const stamped: Put = (rows) =>
  rows.map((row, at) => ({
    ...row,
    cells: [at === 0 ? 'Timestamp' : `1/${(at % 28) + 1}/2025 9:15:00`, ...row.cells],
  }));

function rFile(): Entry {
  return textEntry('tool', 'r-write-csv', {
    costume: {
      date: dateCostumes.iso,
      blank: 'NA',
      decimal: '.',
      headers: 'fields',
      words: 'codes',
      topics: { kind: 'joined', separator: '|' },
    },
    dialect: { delimiter: ',', newline: '\n', quoting: 'all' },
    put: numbered,
    // Numbers and missing values stand without quotes there.
    text: (text) => text.replaceAll(/"(NA|\d+(?:\.\d+)?)"(?=[,\n])/g, '$1'),
  });
}

function pandasFile(): Entry {
  return textEntry('tool', 'pandas-to-csv', {
    rows: meantRows().map((row) => ({ ...row, remark: row.remark.replaceAll('"', '') })),
    costume: {
      date: dateCostumes.isoTimed,
      decimal: '.',
      floats: true,
      headers: 'fields',
      words: 'codes',
      topics: { kind: 'options', mark: '.', ticks: TRUE_FALSE },
    },
    dialect: { delimiter: ',', newline: '\n' },
    put: numbered,
  });
}

function koboFiles(): Entry[] {
  const form = (text: string) =>
    text.replace(/^[^\r\n]*/, (line) =>
      line.replace(/(^|;)(contact_date|site_code|sex)(?=;)/g, '$1groupe/$2'),
    );
  const costume = { headers: 'fields', words: 'codes', decimal: '.', topics: KOBO, referrals: KOBO } as const;
  return [
    textEntry('tool', 'kobo-xml-values', {
      costume: { ...costume, date: dateCostumes.iso },
      dialect: { delimiter: ';', newline: '\n', quoting: 'all' },
      put: served,
      also: servedOn,
    }),
    textEntry('tool', 'kobo-groups', {
      costume: { ...costume, date: dateCostumes.isoZoned },
      dialect: { delimiter: ';', newline: '\n', quoting: 'minimal' },
      put: served,
      also: servedOn,
      text: form,
    }),
    textEntry('tool', 'kobo-labels', {
      costume: {
        ...costume,
        date: dateCostumes.iso,
        headers: 'spoken',
        words: 'labels',
        topics: { kind: 'options', mark: '/', ticks: ['1', '0'] },
        referrals: { kind: 'options', mark: '/', ticks: ['1', '0'] },
      },
      put: served,
      also: servedOn,
    }),
  ];
}

/** The tools that exports really come from. */
export function toolFiles(): Entry[] {
  return [
    rFile(),
    pandasFile(),
    ...koboFiles(),
    textEntry('tool', 'google-forms', {
      costume: {
        locale: 'en',
        date: dateCostumes.monthFirst,
        decimal: '.',
        topics: { kind: 'joined', separator: ', ' },
        referrals: { kind: 'joined', separator: ', ' },
      },
      dialect: { delimiter: ',', newline: '\n' },
      put: stamped,
    }),
    textEntry('tool', 'limesurvey', {
      costume: {
        date: dateCostumes.isoTimed,
        decimal: '.',
        topics: { kind: 'options', mark: '[', ticks: ['Oui', 'Non'] },
        words: 'labels',
        blank: '',
      },
      dialect: { delimiter: ',', newline: '\n', quoting: 'all' },
      bytes: 'utf-8-mark',
    }),
    textEntry('tool', 'excel-bruxelles', {
      bytes: 'windows-1252',
      costume: { words: 'labels' },
      dialect: { delimiter: ';', newline: '\r\n' },
    }),
    textEntry('tool', 'excel-gent', {
      bytes: 'windows-1252',
      costume: { locale: 'nl', words: 'labels', date: dateCostumes.dayFirstShort },
      dialect: { delimiter: ';', newline: '\r\n' },
    }),
    textEntry('tool', 'excel-unicode-text', {
      bytes: 'utf-16le-mark',
      dialect: { delimiter: '\t', newline: '\r\n' },
    }),
    textEntry('tool', 'excel-america', {
      bytes: 'windows-1252',
      costume: { locale: 'en', date: dateCostumes.monthFirstTimed, decimal: '.' },
      dialect: { delimiter: ',', newline: '\r\n' },
    }),
    textEntry('tool', 'access-single-quotes', {
      bytes: 'latin-1',
      costume: { locale: 'nl', words: 'spoken', decimal: '.' },
      dialect: { delimiter: ',', quoting: 'single' },
    }),
  ];
}
