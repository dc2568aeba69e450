import { crossed, easy, plain, type KnownCase } from './case.ts';

const pair = (...codes: string[]) => ({ root: 'all', sums: { all: [codes] } });

/** 4 by 4 of the tests of sdcTable; the cell x, b is what the safe pattern hides besides. */
const heuristic = (xb: number | null): KnownCase['published'] => ({
  dimensions: { v1: pair('w', 'x', 'y', 'z'), v2: pair('a', 'b', 'c', 'd') },
  tables: [
    {
      measure: 'count',
      dimensions: ['v1', 'v2'],
      cells: crossed('v1', 'v2', ['all', 'a', 'b', 'c', 'd'], {
        all: [3943, 1012, 1262, 779, 890],
        w: [230, null, null, null, 89],
        x: [250, null, xb, null, 31],
        y: [336, 92, null, 59, null],
        z: [3127, 800, null, 651, null],
      }),
    },
  ],
});

/** The 4 by 2 of tau-ARGUS, where the cell of women in A is to be protected; `cMale` is hidden in the optimum. */
const optimum = (cMale: number | null): KnownCase['published'] => ({
  dimensions: { region: pair('A', 'B', 'C', 'D'), gender: pair('male', 'female') },
  tables: [
    {
      measure: 'count',
      dimensions: ['region', 'gender'],
      cells: crossed('region', 'gender', ['all', 'male', 'female'], {
        all: [5146, 2757, 2389],
        A: [1032, null, null],
        B: [1726, 753, 973],
        C: [1055, cMale, null],
        D: [1333, 540, 793],
      }),
    },
  ],
});

/** Cases of the literature on groups, links and patterns, each with its answer there. */
export const furtherCases: readonly KnownCase[] = [
  {
    name: 'easySdcTable: three hidden ones under a sum of 3, where zeros are shown',
    threshold: 4,
    width: 3,
    published: easy(
      { all: [21, null, null, 7, null, 8], r1: [10, null, null, 7, null, 0], r2: [11, null, 0, 0, null, 8] },
      1,
    ),
    exact: { 'count|col=A&row=r1': 1, 'count|col=B&row=r1': 1, 'count|col=M&row=r1': 1 },
  },
  {
    name: 'easySdcTable: three hidden zeros under a sum of 0',
    threshold: 4,
    width: 3,
    published: easy(
      { all: [44, null, 9, 16, null, 17], r1: [16, null, null, 7, null, 9], r2: [28, null, 9, 9, null, 8] },
      0,
    ),
    exact: { 'count|col=B&row=r1': 0 },
  },
  {
    name: 'sdcTable, simple heuristic: two hidden cells or more in every line, yet w, b is 47',
    threshold: 5,
    width: 4,
    published: heuristic(124),
    exact: { 'count|v1=w&v2=b': 47 },
  },
  {
    name: 'sdcTable, simple heuristic: one more hidden cell is enough',
    threshold: 5,
    width: 4,
    published: heuristic(null),
    ranges: { 'count|v1=w&v2=b': [0, 141] },
    isSafe: true,
  },
  {
    name: 'tau-ARGUS, optimum of a 4 by 2: the pattern of least cost is safe',
    threshold: 138,
    width: 137,
    published: optimum(null),
    // Women in A and C are 623 together; men in C, 432 more than women in A, stay within 1,055.
    ranges: { 'count|gender=female&region=A': [0, 623] },
    isSafe: true,
  },
  {
    name: 'tau-ARGUS, optimum of a 4 by 2: any smaller pattern gives the 137 women of A away',
    threshold: 138,
    width: 137,
    published: optimum(569),
    exact: { 'count|gender=female&region=A': 137, 'count|gender=male&region=A': 895 },
  },
  {
    name: 'Handbook on SDC, chapter 5.2: all six who are married work full time, and five of the six divorced',
    threshold: 3,
    width: 2,
    sensitive: ['hours'],
    published: {
      dimensions: { marital: pair('Married', 'Divorced', 'Single'), hours: pair('Full time', 'Part time') },
      tables: [
        {
          measure: 'count',
          dimensions: ['marital', 'hours'],
          cells: crossed('marital', 'hours', ['Full time', 'Part time', 'all'], {
            Married: [6, 0, 6],
            Divorced: [5, 1, 6],
            Single: [2, 2, 4],
            all: [13, 3, 16],
          }),
        },
      ],
    },
    groups: ['count|hours=Full time&marital=Divorced', 'count|hours=Full time&marital=Married'],
  },
  {
    name: 'Handbook on SDC, chapter 5.2: by linking, one woman both lives and works in the area',
    threshold: 3,
    width: 2,
    published: {
      dimensions: {
        sex: pair('M', 'F'),
        place: { root: 'all', sums: { work: [['both', 'workonly']], live: [['both', 'liveonly']] } },
      },
      tables: [
        { measure: 'count', dimensions: ['place'], cells: plain('place', { work: 49, live: 85, both: 22 }) },
        {
          measure: 'count',
          dimensions: ['sex', 'place'],
          cells: crossed('sex', 'place', ['both', 'liveonly', 'workonly'], { M: [21, 58, 23] }),
        },
      ],
    },
    exact: { 'count|place=both&sex=F': 1 },
  },
];
