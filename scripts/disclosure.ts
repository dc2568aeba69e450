/** `npm run test:disclosure [-- COUNT]`: protects so many random publications by turns of method, and attacks each. */
import loadHighs from 'highs';
import { tryOut } from '../tests/disclosure/random-publications.ts';
import { say } from './run.ts';

const count = Number(process.argv[2] ?? 2000);
const highs = await loadHighs();
const methods = [
  { id: 'rounding' as const },
  { id: 'suppression' as const, threshold: 5 },
  { id: 'suppression' as const, threshold: 11 },
];
let [leaking, refused, cells] = [0, 0, 0];
for (let seed = 1; seed <= count; seed++) {
  const method = methods[seed % methods.length] ?? { id: 'rounding' as const };
  const outcome = tryOut(seed, method, highs);
  cells += outcome.cells;
  if (outcome.leaks.length > 0) {
    leaking += 1;
    say(`${String(seed)} ${outcome.method}: ${outcome.leaks.slice(0, 5).join('; ')}`);
  }
  if (outcome.refusals.length > 0) {
    refused += 1;
    say(`${String(seed)} ${outcome.method}: refused for ${[...new Set(outcome.refusals)].join(', ')}`);
  }
  if (seed % 100 === 0) say(`${String(seed)} tried: ${String(cells)} cells, ${String(leaking)} leak`);
}
say(
  `${String(count)} publications, ${String(cells)} cells: ${String(leaking)} leak, ${String(refused)} refused with a reason`,
);
process.exitCode = leaking > 0 ? 1 : 0;
