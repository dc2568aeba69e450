import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openQuestions } from '../../src/lib/ingest/plan.ts';
import { byteFile, loadAll, planOf, rowsOf } from './files.ts';

const folder = join(import.meta.dirname, '../../data-samples');
const sample = (name: string) => byteFile(readFileSync(join(folder, name)), name);
const twins = ['contacts-fr-excel.csv', 'contacts-nl.csv', 'contacts.arrows', 'contacts.arrow'];
const others = ['ofii.csv', 'sessions.csv', 'outcomes.csv'];

describe.runIf(existsSync(join(folder, 'contacts.csv')))('the sample files', () => {
  test.each(['contacts.csv', ...twins, ...others])(
    '%s leaves no question open and loses no row',
    async (name) => {
      expect(openQuestions(await planOf(sample(name)))).toBe(0);
      const { logs, rejects, issues } = await loadAll(sample(name));
      expect(rejects).toEqual([]);
      expect(issues).toEqual([]);
      expect(logs[0]?.accepted).toBe(logs[0]?.read);
    },
  );

  test.each(twins)('%s gives the same table as contacts.csv', async (name) => {
    const expected = rowsOf(await loadAll(sample('contacts.csv')));
    expect(rowsOf(await loadAll(sample(name)))).toEqual(expected);
  });

  test('an Arrow file or stream that is cut off is refused', async () => {
    for (const name of ['contacts.arrows', 'contacts.arrow']) {
      const bytes = readFileSync(join(folder, name));
      for (const share of [0.02, 0.5, 0.9]) {
        const plan = await planOf(byteFile(bytes.subarray(0, Math.floor(bytes.length * share)), name));
        expect(plan.issues.map((issue) => issue.code)).toEqual(['arrow_truncated']);
      }
    }
  });
});
