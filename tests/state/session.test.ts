import { expect, test } from 'vitest';
import { localImporter } from '#lib/ingest/ingest.ts';
import { Session } from '#lib/state/session.svelte.ts';
import { startNodeEngine } from '../support/engine.ts';
import { noFilter } from '../support/tables.ts';

/** One engine for all visits: each load takes the place of what an earlier one left. */
const engine = startNodeEngine();

const file = (name: string, ...lines: string[]) => new File([lines.join('\n')], name);
const contacts = (...days: string[]) =>
  file('contacts.csv', 'date;site', ...days.map((day) => `${day};Calais`));
const sessions = file(
  'sessions.csv',
  'activity_id;activity_date;site_code;activity_type;staff_count',
  'S1;2024-01-02;FR-62-CAL;OUT;2',
);

const session = () =>
  new Session({
    startEngine: () => engine,
    importer: localImporter,
    fetchSample: () => Promise.resolve([]),
    today: () => '2025-01-01',
  });

async function contactMoments(visit: Session): Promise<number | null> {
  const answer = await visit.answer(
    { indicator: 'contact-moments', by: [] },
    noFilter,
    new AbortController().signal,
  );
  return 'overall' in answer ? answer.overall.value : null;
}

test('what is loaded is the list of files: others are added, the same name takes the earlier place', async () => {
  const visit = session();
  await visit.importing.addFiles([contacts('2024-01-02', '2024-01-03')]);
  await visit.importing.load();
  expect(await contactMoments(visit)).toBe(2);

  await visit.importing.addFiles([sessions]);
  expect(visit.importing.plans.map((plan) => plan.file)).toEqual(['contacts.csv', 'sessions.csv']);
  await visit.importing.load();
  expect(visit.dataset?.hasSessionFile).toBe(true);
  expect(await contactMoments(visit)).toBe(2);

  await visit.importing.addFiles([contacts('2024-01-02', '2024-01-03', '2024-01-04')]);
  expect(visit.importing.plans.map((plan) => plan.file)).toEqual(['sessions.csv', 'contacts.csv']);
  await visit.importing.load();
  expect(await contactMoments(visit)).toBe(3);
});

test('a load that brings no row leaves what was loaded', async () => {
  const visit = session();
  await visit.importing.addFiles([contacts('2024-01-02')]);
  await visit.importing.load();
  visit.importing.removeSource(0);
  await visit.importing.addFiles([file('undated.csv', 'date;site', 'soon;Calais')]);
  await visit.importing.load();
  expect(visit.importing.broughtNothing).toBe(true);
  expect(await contactMoments(visit)).toBe(1);
});

test('a file that can’t be inspected is said, and the list stays', async () => {
  const failing = new Session({
    startEngine: () => engine,
    importer: { ...localImporter, inspect: () => Promise.reject(new Error('out of memory')) },
    fetchSample: () => Promise.resolve([]),
    today: () => '2025-01-01',
  });
  await failing.importing.addFiles([contacts('2024-01-02')]);
  expect(failing.error?.failure).toBe('out-of-memory');
  expect(failing.importing.stage).toBe('idle');
});
