import type { Row } from '#lib/model/table.ts';

/** Contact moments by language of the person: spoken by a worker, mediator, interpreters, lingua franca, none, not recorded. */
const counts: readonly (readonly [language: string | null, ...ways: number[]])[] = [
  ['tir', 180, 96, 31, 12, 58, 9, 14],
  ['ara', 402, 60, 22, 9, 41, 3, 20],
  ['apd', 60, 12, 8, 2, 33, 2, 6],
  ['prs', 22, 40, 30, 18, 29, 6, 5],
  ['pus', 8, 22, 34, 21, 27, 8, 4],
  ['run', 18, 4, 12, 9, 22, 4, 2],
  ['som', 44, 9, 11, 6, 19, 2, 3],
  ['amh', 31, 20, 6, 4, 14, 1, 2],
  ['orm', 6, 9, 5, 2, 13, 3, 1],
  ['ckb', 12, 6, 14, 3, 9, 1, 1],
  ['tur', 20, 0, 6, 5, 6, 0, 2],
  ['sqi', 4, 0, 5, 3, 5, 1, 0],
  ['kat', 0, 0, 6, 2, 4, 2, 0],
  ['vie', 0, 0, 2, 1, 2, 1, 0],
  [null, 88, 12, 6, 4, 31, 5, 40],
];
const modes = ['DIR', 'ICM', 'INT', 'TEL', 'LF', 'NONE', null] as const;

export const needRows: Row[] = counts.flatMap(([person_language, ...ways]) =>
  modes.map((mode, index) => ({ person_language, mode, value: ways[index] ?? 0 })),
);

export const availableRows: Row[] = counts.flatMap(
  ([person_language, worker = 0, mediator = 0, ...others]) => [
    { person_language, available: 'yes', value: worker + mediator },
    { person_language, available: 'no', value: others.reduce((sum, value) => sum + value, 0) },
  ],
);

/** The same, with places: thirds and sixths of each count. */
export const siteRows: Row[] = needRows.flatMap((row) =>
  (
    [
      ['BE-BRU-INF', 0.33],
      ['BE-BRU-MAX', 0.22],
      ['FR-62-CAL', 0.2],
      ['BE-VLG-GNT', 0.12],
      ['BE-VLG-ANT', 0.08],
      [null, 0.03],
    ] as const
  ).map(([site, part]) => ({ ...row, site, value: Math.round(Number(row['value']) * part) })),
);
