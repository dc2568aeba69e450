import { crossed, easy, plain, type KnownCase } from './case.ts';
import { furtherCases } from './further-cases.ts';
import type { Published } from '#lib/audit/published.ts';

const linked = (n: number | null): Published => ({
  dimensions: {
    region: {
      root: 'all',
      sums: {
        all: [
          ['c1', 'c2'],
          ['big', 'small'],
        ],
        c1: [['A', 'B', 'I', 'J']],
        c2: [['K', 'L', 'M', 'N']],
        big: [['L', 'M']],
        small: [['A', 'B', 'I', 'J', 'K', 'N']],
      },
    },
  },
  tables: [
    {
      measure: 'count',
      dimensions: ['region'],
      cells: plain('region', {
        all: 36,
        c1: 20,
        c2: 16,
        A: null,
        B: null,
        I: 8,
        J: 8,
        K: null,
        L: null,
        M: null,
        N: n,
      }),
    },
    { measure: 'count', dimensions: ['region'], cells: plain('region', { big: 6, small: 30 }) },
  ],
});

/** Published cases with known answers (sources in their names), and some worked out by hand. */
export const knownCases: readonly KnownCase[] = [
  ...furtherCases,
  {
    name: 'Handbook on SDC, chapter 4.2, example 3 (Geurts 1992): X11 lies between 3 and 6',
    threshold: 5,
    width: 4,
    published: {
      dimensions: {
        r: { root: 'all', sums: { all: [['1', '2', '3']] } },
        c: { root: 'all', sums: { all: [['1', '2']] } },
      },
      tables: [
        {
          measure: 'count',
          dimensions: ['r', 'c'],
          cells: crossed('r', 'c', ['1', '2', 'all'], {
            '1': [null, null, 7],
            '2': [null, null, 3],
            '3': [3, 3, 6],
            all: [9, 7, 16],
          }),
        },
      ],
    },
    ranges: {
      'count|c=1&r=1': [3, 6],
      'count|c=2&r=1': [1, 4],
      'count|c=1&r=2': [0, 3],
      'count|c=2&r=2': [0, 3],
    },
  },
  {
    name: 'sdcTable, linked tables: each is safe alone, together K is 3',
    threshold: 4,
    width: 1,
    published: linked(7),
    exact: { 'count|region=K': 3 },
  },
  {
    name: 'sdcTable, linked tables: with N hidden too, nothing is found',
    threshold: 4,
    width: 1,
    published: linked(null),
    isSafe: true,
  },
  {
    name: 'easySdcTable: two hidden ones under a sum of 2, where zeros are shown',
    threshold: 4,
    width: 3,
    published: easy(
      {
        all: [21, null, null, 7, null, 8],
        r1: [9, 0, null, 7, null, 0],
        r2: [12, null, 0, 0, null, 8],
      },
      1,
    ),
    exact: { 'count|col=B&row=r1': 1, 'count|col=M&row=r1': 1 },
  },
  {
    name: 'easySdcTable: two hidden zeros under a sum of 0',
    threshold: 4,
    width: 3,
    published: easy(
      {
        all: [57, 10, 9, 16, 5, 17],
        r1: [21, 5, null, 7, null, 9],
        r2: [36, 5, 9, 9, 5, 8],
      },
      0,
    ),
    exact: { 'count|col=B&row=r1': 0, 'count|col=M&row=r1': 0 },
  },
  {
    name: 'Handbook on SDC, chapter 5.2: two bandings give away one that nobody printed',
    threshold: 3,
    width: 2,
    published: {
      dimensions: {
        sex: { root: 'all', sums: { all: [['M', 'F']] } },
        hours: {
          root: 'all',
          sums: {
            '<25': [['<20', '20-24']],
            '20-39': [['20-24', '25-39']],
            all: [['<20', '20-24', '25-39', '40+']],
          },
        },
      },
      tables: [
        {
          measure: 'count',
          dimensions: ['sex', 'hours'],
          cells: [
            ...crossed('sex', 'hours', ['<20', '20-39'], { M: [6, 9], F: [10, 38] }),
            ...crossed('sex', 'hours', ['<25', '25-39'], { M: [7, 8], F: [10, 38] }),
          ],
        },
      ],
    },
    exact: { 'count|hours=20-24&sex=M': 1, 'count|hours=20-24&sex=F': 0 },
  },
  {
    name: 'by hand: 33.3 % of 12 are 4',
    threshold: 5,
    width: 4,
    published: {
      dimensions: {
        site: { root: 'all', sums: { all: [['A', 'B']] } },
        gender: { root: 'all', sums: { all: [['F', 'M', 'X']] } },
      },
      leastHidden: 1,
      tables: [
        {
          measure: 'count',
          dimensions: ['site', 'gender'],
          cells: crossed('site', 'gender', ['all', 'F', 'M', 'X'], {
            A: [12, null, null, null],
            B: [40, null, null, null],
            all: [52, 18, 26, 8],
          }),
        },
      ],
      ratios: [
        {
          measure: 'count',
          numerator: { site: 'A', gender: 'F' },
          denominator: { site: 'A' },
          value: 0.333,
          decimals: 3,
        },
      ],
    },
    exact: { 'count|gender=F&site=A': 4 },
  },
  {
    name: 'by hand: January to February, then January to March, give away March',
    threshold: 5,
    width: 4,
    published: {
      dimensions: {
        site: { root: 'all', sums: { all: [['A', 'B']] } },
        month: { root: 'all', sums: { ytd3: [['ytd2', 'm3']] } },
      },
      tables: [
        {
          measure: 'count',
          dimensions: ['site', 'month'],
          cells: crossed('site', 'month', ['ytd2', 'ytd3'], { A: [31, 33], B: [18, 29] }),
        },
      ],
    },
    exact: { 'count|month=m3&site=A': 2 },
  },
  {
    name: 'by hand: distinct persons are held by inequalities, and by the contacts behind them',
    threshold: 5,
    width: 4,
    published: {
      dimensions: { month: { root: 'all', sums: { all: [['m1', 'm2']] } } },
      measures: { persons: { nonAdditive: ['month'], atMost: 'contacts' } },
      tables: [
        { measure: 'persons', dimensions: ['month'], cells: plain('month', { all: 20, m1: 12, m2: null }) },
        { measure: 'contacts', dimensions: ['month'], cells: plain('month', { all: 28, m1: 15, m2: 13 }) },
      ],
    },
    ranges: { 'persons|month=m2': [8, 13] },
    isSafe: true,
  },
];
