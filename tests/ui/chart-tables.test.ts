import { expect, test } from 'vitest';
import type { ChartTable } from '#lib/charts/chart.ts';
import { chartForExcel, chartForMachines } from '#lib/ui/chart-tables.ts';
import type { Fact } from '#lib/ui/cells.ts';

/** Places and a total: a formula, a decimal, a share with all its digits, nothing, and the unknown. */
const places: ChartTable = {
  head: [
    { text: 'Lieu', numeric: false },
    { text: 'Personnes', numeric: true, id: 'persons' },
    { text: 'Part', numeric: true, id: 'share' },
    { text: 'Moyenne', numeric: true, id: 'mean' },
  ],
  rows: [
    {
      cells: [
        { text: 'Calais', raw: 'Calais' },
        { text: '1 204', raw: 1204 },
        { text: '58 %', raw: 0.5796545105566219, of: 'share' },
        { text: '1,5', raw: 1.5 },
      ],
      filter: { key: 'site', value: 'FR-62-CAL' },
    },
    {
      cells: [
        { text: '=2+3; "x"', raw: '=2+3; "x"' },
        { text: '12', raw: 12 },
        { text: '–', raw: null, of: 'share' },
        { text: '0,25', raw: 0.25 },
      ],
      filter: { key: 'site', value: '=2+3' },
    },
    {
      cells: [
        { text: 'Non renseigné', raw: 'Non renseigné' },
        { text: '–', raw: null },
        { text: '0 %', raw: 0, of: 'share' },
        { text: '-2', raw: -2 },
      ],
      filter: { key: 'site', value: 'unknown' },
    },
    {
      cells: [
        { text: 'Total', raw: 'Total' },
        { text: '1 216', raw: 1216 },
        { text: '100 %', raw: 1, of: 'share' },
        { text: '–', raw: null },
      ],
      isTotal: true,
    },
  ],
};

/** A total of a period above its months. */
const months: ChartTable = {
  head: [
    { text: 'Month', numeric: false, id: 'month' },
    { text: 'Contacts, all', numeric: true },
    { text: 'Contacts, all', numeric: true },
  ],
  rows: [
    {
      cells: [
        { text: '2024', raw: '2024' },
        { text: '3', raw: 3 },
        { text: '4', raw: 4 },
      ],
      isTotal: true,
    },
    {
      cells: [
        { text: 'December 2023', raw: 'December 2023' },
        { text: '1', raw: 1 },
        { text: '2', raw: 2 },
      ],
      filter: { key: 'month', value: '2023-12-01' },
      isContext: true,
    },
    {
      cells: [
        { text: 'January 2024', raw: 'January 2024' },
        { text: '3', raw: 3 },
        { text: 'missing', raw: null },
      ],
      filter: { key: 'month', value: '2024-01-01' },
    },
  ],
};

const facts: Fact[] = [
  ['Tableau', '+Personnes; par lieu'],
  ['Établi le', { day: '2025-02-03' }],
];

test('for Excel in French: a mark, semicolons, decimal commas, no formula, then what it says of itself', () => {
  expect(chartForExcel(places, facts, 'fr')).toBe(
    [
      '\uFEFFLieu;Personnes;Part;Moyenne',
      'Calais;1204;0,5797;1,5',
      '"\'=2+3; ""x""";12;;0,25',
      'Non renseigné;;0;-2',
      'Total;1216;1;',
      '',
      'Tableau;"\'+Personnes; par lieu"',
      'Établi le;2025-02-03',
      '',
    ].join('\r\n'),
  );
});

test('no blank in a file for Excel is narrow, which its fonts may lack; a file for machines keeps them', () => {
  const spaced: Fact[] = [['Période', '2022\u202f: janvier\u2009–\u2009avril']];
  expect(chartForExcel(places, spaced, 'fr')).toContain('Période;2022\u00a0: janvier – avril\r\n');
  expect(chartForMachines(places, spaced)).toContain('2022\u202f: janvier\u2009–\u2009avril');
});

test('for Excel in Dutch the same, in English commas and points', () => {
  expect(chartForExcel(places, [], 'nl')).toContain('Calais;1204;0,5797;1,5\r\n');
  expect(chartForExcel(places, [], 'en')).toContain('Calais,1204,0.5797,1.5\r\n');
});

test('for Excel each month of the period has its first day besides its words, the total last', () => {
  expect(chartForExcel(months, [], 'nl')).toBe(
    [
      '\uFEFFEerste dag;Month;Contacts, all;Contacts, all',
      '2024-01-01;January 2024;3;',
      ';2024;3;4',
      '',
      '',
    ].join('\r\n'),
  );
});

test('for machines: no mark, commas, points, all digits, codes of links first, totals told, and what it says of itself', () => {
  expect(chartForMachines(places, facts)).toBe(
    [
      'level,site,Lieu,persons,share,mean,about',
      'part,FR-62-CAL,Calais,1204,0.5796545105566219,1.5,Tableau: +Personnes; par lieu | Établi le: 2025-02-03',
      'part,\'=2+3,"\'=2+3; ""x""",12,,0.25,',
      'part,unknown,Non renseigné,,0,-2,',
      'total,,Total,1216,1,,',
      '',
    ].join('\r\n'),
  );
});

test('for machines a span of time is its first day, one outside the period is left out, and columns have names of their own', () => {
  expect(chartForMachines(months, [])).toBe(
    ['level,month,"Contacts, all","Contacts, all_2",about', 'part,2024-01-01,3,,', 'total,,3,4,', ''].join(
      '\r\n',
    ),
  );
});

test('a figure with an interval takes three columns in both', () => {
  const table: ChartTable = {
    head: [
      { text: 'Day', numeric: true, id: 'day' },
      { text: 'Return', numeric: true },
    ],
    rows: [
      {
        cells: [
          { text: '30', raw: 30 },
          { text: '12% (8–17)', raw: 0.12, of: 'share', interval: { low: 0.08, high: 0.17 } },
        ],
      },
      {
        cells: [
          { text: '60', raw: 60 },
          { text: '–', raw: null },
        ],
      },
    ],
  };
  expect(chartForExcel(table, [], 'en')).toBe(
    '\uFEFFDay,Return,Return: 95% interval from,Return: 95% interval to\r\n30,0.12,0.08,0.17\r\n60,,,\r\n\r\n',
  );
  expect(chartForMachines(table, [])).toBe(
    'day,Return,Return_low,Return_high,about\r\n30,0.12,0.08,0.17,\r\n60,,,,\r\n',
  );
});

test('a cell that is a day is one in both', () => {
  const table: ChartTable = {
    head: [{ text: 'Mois', numeric: false, id: 'month' }],
    rows: [{ cells: [{ text: 'septembre 2021', raw: '2021-09-01', of: 'day' }] }],
  };
  expect(chartForExcel(table, [], 'fr')).toBe('\uFEFFMois\r\n2021-09-01\r\n\r\n');
  expect(chartForMachines(table, [])).toBe('month,about\r\n2021-09-01,\r\n');
});
