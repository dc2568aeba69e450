import { describe, expect, test } from 'vitest';
import { localImporter } from '#lib/ingest/ingest.ts';
import { isLosing } from '#lib/state/reading.ts';
import { Session } from '#lib/state/session.svelte.ts';
import { startNodeEngine } from '../support/engine.ts';
import { noFilter } from '../support/tables.ts';

/** One engine for all visits: each load takes the place of what an earlier one left. */
const engine = startNodeEngine();

const file = (name: string, ...lines: string[]) => new File([lines.join('\n')], name);
const january = file('january.csv', 'contact_id;date;site', 'A;2024-01-02;Calais', 'B;2024-01-03;Calais');
const february = file('february.csv', 'contact_id;date;site', 'C;2024-02-02;Calais');
const corrected = file('january.csv', 'contact_id;date;site', 'A;2024-01-02;Gand', 'D;2024-01-09;Calais');

const visit = () =>
  new Session({
    startEngine: () => engine,
    importer: localImporter,
    fetchSample: () => Promise.resolve([file('sample.csv', 'date;site', '2024-03-01;Calais')]),
    today: () => '2025-01-01',
  });

async function load(session: Session, ...files: File[]): Promise<void> {
  await session.importing.addFiles(files);
  await session.importing.load();
}

async function contactMoments(session: Session): Promise<number | null> {
  const ask = { indicator: 'contact-moments', by: [] };
  const answer = await session.answer(ask, noFilter, new AbortController().signal);
  return 'overall' in answer ? answer.overall.value : null;
}

describe('the way of files into the engine', () => {
  test('next month’s export is loaded at once and says what it adds', async () => {
    const session = visit();
    await load(session, january);
    await load(session, february);
    expect(session.importing.stage).toBe('loaded');
    expect(session.importing.reading?.changes?.contact).toMatchObject({
      added: 1,
      changed: 0,
      gone: 0,
      same: 2,
    });
    expect(await contactMoments(session)).toBe(3);
  });

  test('rows that change or go wait for a yes; without it what is loaded stays', async () => {
    const session = visit();
    await load(session, january);
    await load(session, corrected);
    const { importing } = session;
    expect(importing.stage).toBe('checked');
    expect(importing.reading?.changes?.contact).toMatchObject({ added: 1, changed: 1, gone: 1, same: 0 });
    expect(isLosing(importing.reading?.changes ?? null)).toBe(true);
    expect(session.dataset?.version).toBe(1);

    await importing.commit();
    expect(importing.stage).toBe('loaded');
    expect(session.dataset?.version).toBe(2);
    expect(session.dataset?.codes.site).toEqual(new Set(['BE-VLG-GNT', 'FR-62-CAL']));
  });

  test('undo brings back the set that was loaded before, and before that nothing', async () => {
    const session = visit();
    const { importing } = session;
    await load(session, january);
    await load(session, february);
    expect(importing.canUndo).toBe(true);
    await importing.undo();
    expect(importing.plans.map((plan) => plan.file)).toEqual(['january.csv']);
    expect(await contactMoments(session)).toBe(2);
    expect(importing.canUndo).toBe(false);

    const first = visit();
    await load(first, january);
    await first.importing.undo();
    expect(first.dataset).toBeNull();
    expect(first.importing.stage).toBe('idle');
  });

  test('cancelling leaves what was loaded, and the sources to be corrected', async () => {
    const session = visit();
    const { importing } = session;
    await load(session, january);
    await importing.addFiles([february]);
    const loading = importing.load();
    importing.cancel();
    await loading;
    expect(importing.stage).toBe('planned');
    expect(session.error).toBeNull();
    expect(await contactMoments(session)).toBe(2);
  });

  test('of rows with one id and different content the last can be chosen', async () => {
    const session = visit();
    const twice = file('twice.csv', 'contact_id;date;site', 'A;2024-01-02;Calais', 'A;2024-01-02;Gand');
    await load(session, twice);
    expect(session.importing.result?.rejects).toMatchObject([{ line: 3, reason: 'id_repeated' }]);
    await session.importing.keepOnly('last');
    if (session.importing.stage === 'checked') await session.importing.commit();
    expect(session.importing.result?.rejects).toMatchObject([{ line: 2, reason: 'id_superseded' }]);
    expect(session.dataset?.codes.site).toEqual(new Set(['BE-VLG-GNT']));
  });

  test('a site of no list is given its place', async () => {
    const session = visit();
    const { importing } = session;
    await importing.addFiles([file('a.csv', 'date;site', '2024-01-02;Kaai 12')]);
    importing.placeSite({ code: 'Kaai 12', municipality: null, region: 'BRU' });
    await importing.load();
    expect(session.dataset?.codes.region).toEqual(new Set(['BRU']));
    expect(session.dataset?.codes.site).toEqual(new Set(['Kaai 12']));
  });

  test('the sample takes the place of own files, and undo brings them back', async () => {
    const session = visit();
    await load(session, january);
    await session.importing.loadSample();
    expect(session.dataset?.synthetic).toBe(true);
    expect(await contactMoments(session)).toBe(1);
    await session.importing.undo();
    expect(session.dataset?.synthetic).toBe(false);
    expect(await contactMoments(session)).toBe(2);
  });
});
