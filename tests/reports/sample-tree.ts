import type { ReportCell, ReportFigure, ReportTable, ReportTree } from '#lib/reports/tree.ts';

const text = (words: string): ReportCell => ({ text: words, kind: 'text', value: null });
const count = (words: string, value: number | null): ReportCell => ({ text: words, kind: 'count', value });
const share = (words: string, value: number | null): ReportCell => ({ text: words, kind: 'share', value });
const ratio = (words: string, value: number): ReportCell => ({ text: words, kind: 'ratio', value });
const day = (value: string): ReportCell => ({ text: value, kind: 'day', value });

/** What a spreadsheet would run, and what markup or a field would be made of. */
export const hostile = {
  formula: '=HYPERLINK("https://exemple.invalid";"cliquez")',
  command: "@SUM(1+1)*cmd|' /C calc'!A0",
  markup: '<b>&amp;</b> ]]> <!-- x -->',
  field: '{ INCLUDETEXT "C:\\\\x" } TOTAL_PAGES MERGEFIELD x',
  control: 'avant\u0000\u0007\u001b\uffffaprès',
  arabic: 'مركز الاستقبال (Calais) ١٢',
} as const;

/** Control characters and non-characters; tabs and line ends are none. */
export const FORBIDDEN = /[^\P{Cc}\t\n\r]|\uffff/gu;

/** A text without what no file of XML may hold. */
export const printable = (text: string): string => text.replaceAll(FORBIDDEN, '');

const teams: ReportTable = {
  id: 'teams',
  caption: 'Contacts par équipe et part des entretiens individuels',
  head: [
    { text: 'Équipe', isNumeric: false },
    { text: 'Contacts', isNumeric: true },
    { text: 'Part des entretiens individuels', isNumeric: true },
    { text: 'Contacts par personne', isNumeric: true },
    { text: 'Premier jour', isNumeric: true },
  ],
  rows: [
    {
      cells: [
        text('Fedasil, Bruxelles'),
        count('12 345', 12_345),
        share('46,3 %', 0.46342),
        ratio('2,75', 2.7512),
        day('2024-01-02'),
      ],
    },
    {
      cells: [
        text('OFII, Côte d’Opale'),
        count('1 987', 1987),
        share('8 %', 0.0796),
        ratio('1,40', 1.4),
        day('2024-02-29'),
      ],
    },
    {
      cells: [text('Équipe inconnue'), count('–', null), share('–', null), ratio('1,05', 1.05), text('–')],
    },
    {
      cells: [
        text('Total'),
        count('14 332', 14_332),
        share('41,1 %', 0.41101),
        ratio('2,44', 2.4401),
        day('2024-01-02'),
      ],
      isTotal: true,
    },
  ],
  notes: ['Part : n = 14 210, soit 99 % des contacts.', 'Source : extractions d’activité, au 31 mars 2025.'],
};

/** Eighty rows, over several pages. */
const sites: ReportTable = {
  id: 'sites',
  caption: 'Contacts par lieu',
  head: [
    { text: 'Lieu', isNumeric: false },
    { text: 'Commune', isNumeric: false },
    { text: 'Contacts', isNumeric: true },
  ],
  rows: [
    ...Array.from({ length: 79 }, (_, at) => ({
      cells: [
        text(`Lieu nº ${at + 1}`),
        text(at % 3 === 0 ? 'Woluwe-Saint-Lambert' : 'Dunkerque'),
        count(`${(at + 1) * 3}`, (at + 1) * 3),
      ],
    })),
    { cells: [text('Total'), text(''), count('9 480', 9480)], isTotal: true },
  ],
  notes: ['Lieux dans l’ordre de leur ouverture.'],
};

const strange: ReportTable = {
  id: 'strange',
  caption: `Noms [inattendus] : ${hostile.markup}`,
  head: [
    { text: 'Nom', isNumeric: false },
    { text: '=1+1', isNumeric: true },
  ],
  rows: Object.values(hostile).map((words, at) => ({ cells: [text(words), count(`${at + 101}`, at + 101)] })),
  notes: [],
};

const wide: ReportTable = {
  id: 'wide',
  caption: 'Contacts par mois',
  head: [
    { text: 'Région', isNumeric: false },
    ...[
      'janv.',
      'févr.',
      'mars',
      'avr.',
      'mai',
      'juin',
      'juill.',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.',
    ].map((month) => ({ text: month, isNumeric: true })),
  ],
  rows: ['Région de Bruxelles-Capitale', 'Hauts-de-France'].map((name, row) => ({
    cells: [
      text(name),
      ...Array.from({ length: 12 }, (_, at) =>
        count(`1 ${String(row * 12 + at).padStart(3, '0')}`, 1000 + row * 12 + at),
      ),
    ],
  })),
  notes: ['Mois civils.'],
};

const bars = [
  ['Arabe', 5210, 46.9],
  ['Pachto', 3120, 28.1],
  ['Tigrigna', 1450, 13],
] as const;

const languages: ReportFigure = {
  id: 'languages',
  caption: 'Langues des entretiens',
  alt: 'Barres : arabe 5 210, pachto 3 120, tigrigna 1 450 contacts & "autres" <3 %.',
  widthPx: 640,
  heightPx: 240,
  svg: [
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="240" viewBox="0 0 640 240">',
    '<rect width="640" height="240" fill="white"/>',
    ...bars.map(
      ([name, contacts], at) =>
        `<rect x="110" y="${20 + at * 70}" width="${contacts / 12}" height="44" fill="#3b5b7a"/>` +
        `<text x="100" y="${48 + at * 70}" font-family="sans-serif" font-size="18" text-anchor="end">${name}</text>`,
    ),
    '</svg>',
  ].join(''),
  note: 'Langue connue pour 97 % des contacts. Source : extractions d’activité.',
  data: {
    id: 'languages-data',
    caption: 'Langues des entretiens, données de la figure',
    head: [
      { text: 'Langue', isNumeric: false },
      { text: 'Contacts', isNumeric: true },
      { text: 'Part', isNumeric: true },
    ],
    rows: bars.map(([name, contacts, percent]) => ({
      cells: [
        text(name),
        count(`${contacts}`, contacts),
        share(`${String(percent).replace('.', ',')} %`, percent / 100),
      ],
    })),
    notes: ['Parts des contacts dont la langue est connue.'],
  },
};

/** A report in French, written by hand, with everything that a tree can hold and what would break a careless writer. */
export const sampleTree: ReportTree = {
  locale: 'fr',
  title: 'Rapport d’exécution & résultats <2024>',
  subtitle: 'Reach Out, du 1er janvier au 31 décembre 2024, Belgique et France',
  stamp: 'Diffusion restreinte · Autorité de gestion AMIF · 31 mars 2025',
  funding: 'Cofinancé par l’Union européenne',
  warnings: ['Ces données sont fictives : aucun chiffre ne décrit une personne réelle.'],
  sections: [
    {
      id: 'summary',
      heading: 'Synthèse',
      blocks: [
        {
          kind: 'paragraph',
          runs: [
            { text: 'L’équipe a eu ' },
            { text: '14 332 contacts', isBold: true },
            { text: ', dont ' },
            { text: '41,1 %', isItalic: true },
            {
              text: ' d’entretiens individuels. Les lieux d’accueil de Bruxelles ont été visités chaque semaine ; ',
            },
            { text: 'la Côte d’Opale l’a été deux fois par mois.', isBold: true, isItalic: true },
          ],
        },
        { kind: 'heading', level: 2, text: 'Méthode' },
        {
          kind: 'list',
          isOrdered: true,
          items: [
            [{ text: 'Les contacts sont comptés à la date de la visite.' }],
            [
              { text: 'Les personnes le sont ' },
              { text: 'une fois', isBold: true },
              { text: ' par période.' },
            ],
          ],
        },
        { kind: 'heading', level: 3, text: 'Limites' },
        {
          kind: 'list',
          isOrdered: false,
          items: [[{ text: 'La langue est parfois inconnue.' }], [{ text: hostile.formula }]],
        },
        { kind: 'list', isOrdered: true, items: [[{ text: 'Une seconde liste recommence à un.' }]] },
      ],
    },
    {
      id: 'results',
      heading: 'Résultats',
      blocks: [
        { kind: 'table', table: teams },
        { kind: 'paragraph', runs: [{ text: `Noms reçus : ${hostile.arabic}, ${hostile.control}.` }] },
        { kind: 'figure', figure: languages },
        { kind: 'paragraph', runs: [{ text: hostile.field }] },
        { kind: 'table', table: wide },
        { kind: 'table', table: strange },
        { kind: 'heading', level: 2, text: 'Lieux' },
        { kind: 'table', table: sites },
      ],
    },
  ],
  words: {
    table: 'Tableau',
    figure: 'Figure',
    page: ['page ', ' sur ', ''],
    annex: 'Annexe : données des figures',
    about: 'À propos',
  },
  made: '2025-03-31',
};
