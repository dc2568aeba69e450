import loadHighs from 'highs';
import { protect } from '#lib/disclosure/protect.ts';
import type { Method, ProtectionTask } from '#lib/disclosure/protection.ts';
import { universeOf } from '#lib/disclosure/plan.ts';
import type { Hierarchies, TableDesign } from '#lib/disclosure/publication.ts';
import { completed, countsOf, randomContacts } from './publications.ts';

// Prints what protection costs in publications of about 500, 2,000 and 6,000 cells: `npx tsx tests/disclosure/sizes.ts`.

const range = (prefix: string, size: number) => Array.from({ length: size }, (_, at) => `${prefix}${at + 1}`);
const areas = range('area', 13);
const months = range('m', 12);
const hierarchies: Hierarchies = {
  place: {
    root: 'all',
    sums: {
      all: [['BE', 'FR']],
      BE: [['BRU', 'VLG', 'WAL']],
      FR: [['CAL', 'DUN']],
      VLG: [areas.slice(0, 5)],
      WAL: [areas.slice(5, 10)],
      CAL: [areas.slice(10, 13)],
    },
  },
  period: {
    root: 'year',
    sums: {
      year: [['q1', 'q2', 'q3', 'q4']],
      ...Object.fromEntries([0, 1, 2, 3].map((at) => [`q${at + 1}`, [months.slice(at * 3, at * 3 + 3)]])),
    },
  },
  nationality: { root: 'all', sums: { all: [range('n', 35)] } },
  gender: { root: 'all', sums: { all: [['F', 'M', 'X']] } },
  age: { root: 'all', sums: { all: [['minor', 'adult']], adult: [['a18', 'a30', 'a45', 'a60']] } },
  outcome: { root: 'all', sums: { all: [range('o', 6)] } },
};
const table = (...dimensions: string[]): TableDesign => ({
  id: dimensions.join('-'),
  measure: 'contacts',
  dimensions,
});
const publications = [
  { contacts: 3000, tables: [table('place', 'period'), table('gender', 'age'), table('place', 'outcome')] },
  {
    contacts: 6000,
    tables: [table('place', 'period'), table('nationality', 'place'), table('place', 'outcome', 'gender')],
  },
  {
    contacts: 12_000,
    tables: [
      table('place', 'period'),
      table('nationality', 'place', 'gender'),
      table('place', 'outcome', 'gender'),
      table('place', 'age', 'gender'),
      table('period', 'age', 'gender'),
      table('nationality', 'age'),
      table('period', 'place', 'gender'),
    ],
  },
];
const methods: Method[] = [
  { id: 'rounding' },
  { id: 'suppression', threshold: 5 },
  { id: 'suppression', threshold: 11 },
];

const highs = await loadHighs();
const print = (line: string) => process.stdout.write(`${line}\n`);
print(
  '| method | contacts | cells | small cells | hidden | mean error | seconds, first run | least of three |',
);
print('|---|---|---|---|---|---|---|---|');
for (const { contacts, tables } of publications) {
  const used = Object.keys(hierarchies);
  const records = randomContacts(
    hierarchies,
    20,
    contacts,
    used.filter((dimension) => /gender|nation/.test(dimension)),
  );
  const base = { hierarchies, measures: {}, tables };
  const keys = universeOf(base).cells.map(({ key }) => key);
  const counts = completed(countsOf(records, tables, hierarchies), keys);
  for (const method of methods) {
    const task: ProtectionTask = {
      ...base,
      ...{ counts, method, sensitive: ['outcome'], ledger: [], ratios: [], dataAsOf: '2025-01-31' },
    };
    // Time of the processor, since machines that run this do other work besides; the first run compiles the solver, too.
    const runs = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      return { result: protect(task, highs), seconds: process.cpuUsage(start).user / 1e6 };
    });
    const [first] = runs;
    if (!first) continue;
    const { result } = first;
    const least = Math.min(...runs.map(({ seconds }) => seconds));
    const seconds = `${first.seconds.toFixed(2)} | ${least.toFixed(2)}`;
    const name = method.id === 'rounding' ? 'rounding to 5' : `suppression, ${method.threshold}`;
    if (result.status === 'refused') {
      print(
        `| ${name} | ${contacts} | ${keys.length} | refused: ${JSON.stringify(result.reasons)} | | | ${seconds} |`,
      );
      continue;
    }
    const { cells, smallCells, hidden, meanError } = result.loss;
    print(
      `| ${name} | ${contacts} | ${cells} | ${smallCells} | ${hidden} | ${meanError.toFixed(2)} | ${seconds} |`,
    );
  }
}
