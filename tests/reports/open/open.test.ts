import { beforeAll, describe, expect, test } from 'vitest';
import { isSafeRounded } from '#lib/audit/audit-tables.ts';
import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import type { Engine } from '#lib/engine/engine.ts';
import type { Counted } from '#lib/reports/questions.ts';
import { checkOpen } from '#lib/reports/open/checks.ts';
import { toOpenTree } from '#lib/reports/open/compose.ts';
import { toOpenFigures } from '#lib/reports/open/figures.ts';
import type { OpenMaterial } from '#lib/reports/open/material.ts';
import { withTargets } from '#lib/reports/targets.ts';
import { enterReport } from '#lib/state/open-report.svelte.ts';
import { startNodeEngine } from '../../support/engine.ts';
import { loadFiles, sampleFile } from '../../support/files.ts';
import { numbersIn, wordsOfDocuments } from './documents.ts';
import { highs, materialOf, opened, openReport, span, type Opened } from './open-report.ts';

const errin = { from: '2020-01-01', to: '2022-04-30' };
const plain = openReport('errin', errin);
const report = {
  ...plain,
  template: withTargets(
    plain.template,
    new Map([
      ['contacts', 7000],
      ['sessions', 1003],
    ]),
  ),
  texts: {
    ...plain.texts,
    lessons:
      'We met {persons-reached} people. Then {sessions} sessions. **{contact-moments|region=BRU}** in Brussels.',
  },
};

let engine: Engine;
let errinOpened: Opened;
let material: OpenMaterial;
beforeAll(async () => {
  engine = await startNodeEngine();
  await loadFiles(engine, ['contacts.csv', 'ofii.csv', 'sessions.csv', 'outcomes.csv'].map(sampleFile));
  errinOpened = await opened(engine, report);
  material = await materialOf(report, errinOpened);
}, 120_000);

const tablesOf = ({ result }: Opened) => {
  if (result.status === 'refused') throw new Error(JSON.stringify(result.refusal));
  return result.tables;
};
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(wordsOf)
      : [];

/** Numbers that stand in the words of any open report and are no counts. */
const dated = [1, 31, 26, 3, 2024, 2025, 2020, 2021, 2022, 0, 4];

describe('the open version of a report', () => {
  test('holds protected numbers and nothing else, in both documents', async () => {
    const tree = toOpenTree(material);
    const printed = [...material.figures.values.values()].filter((value) => value !== null);
    const shares = tree.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table'
          ? block.table.rows.flatMap(({ cells }) => cells.filter(({ kind }) => kind === 'share'))
          : [],
      ),
    );
    const allowed = new Set([
      ...printed,
      ...dated,
      7000,
      ...shares.flatMap(({ value }) => [Number(value), Math.round(Number(value) * 100)]),
      // Quarters; tables and figures by number; ages of the brackets; codes of cells such as R5C2 aren't words.
      ...Array.from({ length: 20 }, (_, at) => at),
      ...[18, 60],
    ]);
    const found = await wordsOfDocuments(tree);
    expect(found.length).toBeGreaterThan(300);
    const strange = found.filter(([, words]) => numbersIn(words).some((one) => !allowed.has(one)));
    expect(strange).toEqual([]);
  });

  test('never prints an exact count that is another when rounded', () => {
    // Without targets: their shares may be like any number.
    const tree = toOpenTree({ ...material, report: plain });
    const exact = new Set(
      [...(errinOpened.task?.counts.values() ?? [])]
        .map(({ count }) => count)
        .filter((count) => count >= 32 && count % 5 !== 0),
    );
    expect(exact.size).toBeGreaterThan(80);
    const isDate = (one: number) => one >= 2020 && one <= 2025;
    const told = wordsOf(tree).filter((words) => !words.startsWith('<svg'));
    expect(told.flatMap(numbersIn).filter((one) => exact.has(one) && !isDate(one))).toEqual([]);
    // Drawings are made of the same numbers: what is in their data is printed.
    const data = wordsOf(tree)
      .filter((words) => words.startsWith('<svg'))
      .flatMap((svg) => [...svg.matchAll(/"name":"[^"]*","value":(\d+)/g)].map(([, value]) => Number(value)));
    expect(data.length).toBeGreaterThan(40);
    expect(data.every((value) => value % 5 === 0)).toBe(true);
  });

  test('says the same of one thing everywhere, and sums are kept', () => {
    const all = new Map<string, number | null>();
    for (const { measure, cells } of tablesOf(errinOpened))
      for (const { at, value } of cells) {
        const key = JSON.stringify([
          measure,
          Object.entries(at)
            .filter(([, code]) => code !== 'all')
            .toSorted(),
        ]);
        expect(all.get(key) ?? value).toBe(value);
        all.set(key, value);
      }
    const [, bySex] = toOpenTree(material).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
    const [persons] = bySex?.rows ?? [];
    const values = persons?.cells.slice(1).map(({ value }) => Number(value)) ?? [];
    expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(values.at(-1));
  });

  test('leaves a sentence out that holds what can’t be told, and lists it', () => {
    const words = wordsOf(toOpenTree(material)).join('\n');
    expect(words).toContain('We met ');
    expect(words).toMatch(/We met [\d,]+ people\.\s+[\d,]+\s+in Brussels\./);
    expect(words).not.toContain('Then ');
    expect(words).toMatch(/can’t be protected by rounding: .*Sessions/);
    expect(words).not.toMatch(/SHA-256|[Rr]ejected|Baseline|1,003/);
    expect(words).not.toContain('\u{E000}');
  });

  test('has a target with its share of a protected number', () => {
    const [lines] = toOpenTree(material).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
    const contacts = lines?.rows.find(({ cells }) => cells[0]?.text === 'Contact moments');
    const [target, value, share] = contacts?.cells.slice(-3).map((cell) => Number(cell.value)) ?? [];
    expect(target).toBe(7000);
    expect(share).toBe(Math.round(((value ?? 0) / 7000) * 100) / 100);
  });

  test('can’t be made of anything but protected tables', () => {
    const counted: Counted = new Map();
    const exact = { ...material, figures: counted };
    // @ts-expect-error What was counted is not protected.
    expect(() => toOpenTree(exact)).toThrow();
    const alike = { id: 'x', measure: 'contacts', dimensions: [], filters: {}, hierarchies: {}, cells: [] };
    // @ts-expect-error A table that looks like one is none: only protection makes them.
    expect(toOpenFigures([alike], {}).values.size).toBe(0);
    // @ts-expect-error A drawing of exact figures is no drawing of protected ones.
    const drawings: OpenMaterial['drawings'] = new Map([['sites', { svg: '', widthPx: 1, heightPx: 1 }]]);
    expect(drawings.size).toBe(1);
  });
});

describe('protection of an open report', () => {
  test('is attacked, and the attack catches a number that tells more than it should', () => {
    const { task } = errinOpened;
    if (!task) throw new Error('Nothing was protected');
    const { hierarchies: dimensions, measures } = task;
    const tables = tablesOf(errinOpened).map((table) => ({
      ...table,
      cells: [...table.cells],
    }));
    expect(isSafeRounded({ dimensions, measures, tables, together: [] }, highs)).toBe(true);
    const first = tables.findIndex((table) => table.dimensions.includes('gender'));
    const bent = tables.with(first, {
      ...tables[first]!,
      cells: tables[first]!.cells.map(({ at, value }, place) => ({
        at,
        value: place === 1 ? (value ?? 0) + 20 : value,
      })),
    });
    expect(isSafeRounded({ dimensions, measures, tables: bent, together: [] }, highs)).toBe(false);
  }, 60_000);

  test('keeps what an earlier edition of the same days printed, and enters itself once', async () => {
    const { result } = errinOpened;
    if (result.status === 'refused') throw new Error('refused');
    const request = {
      report,
      fields: new Set<string>(),
      asOf: span.to,
      dataAsOf: span.to,
      ledger: [] as readonly LedgerEntry[],
    };
    const entry = await enterReport(result, request, '2025-03-31');
    expect(entry).not.toBeNull();
    const again = await opened(engine, report, [entry!]);
    expect(tablesOf(again)).toEqual(tablesOf(errinOpened));
    if (again.result.status === 'refused') throw new Error('refused');
    expect(await enterReport(again.result, { ...request, ledger: [entry!] }, '2025-04-01')).toBeNull();
  }, 120_000);

  test('refuses days that cross an earlier edition, part of a month, and another method', async () => {
    const { result } = errinOpened;
    if (result.status === 'refused') throw new Error('refused');
    const entry = (await enterReport(
      result,
      { report, fields: new Set(), asOf: span.to, dataAsOf: span.to, ledger: [] },
      '2025-03-31',
    ))!;
    const refusalOf = async (...given: Parameters<typeof opened>) => {
      const { result: made } = await opened(...given);
      return made.status === 'refused' ? made.refusal : null;
    };
    const within = openReport('year-in-review', { from: '2021-01-01', to: '2021-12-31' });
    expect(await refusalOf(engine, within, [entry])).toEqual({ kind: 'editions', period: errin });
    const halfMonth = openReport('errin', { from: '2021-01-01', to: '2021-03-15' });
    expect(await refusalOf(engine, halfMonth)).toEqual({ kind: 'months' });
    const exact = {
      ...entry,
      method: { id: 'suppression' as const, threshold: 11, width: 10, leastHidden: 0 as const },
    };
    expect(await refusalOf(engine, report, [exact])).toMatchObject({
      kind: 'rules',
      reasons: [{ rule: 'one-method' }],
    });
    expect(await refusalOf(engine, openReport('errin', errin), [], new Set())).toEqual({ kind: 'nothing' });
  }, 120_000);
});

describe('what was typed', () => {
  const loaded = {
    span,
    codes: new Proxy({}, { get: () => new Set(['BE-FEDASIL', 'BRU', 'VLG', 'WAL', 'FR-LIT']) }) as never,
  };
  const issuesOf = (text: string) =>
    checkOpen(
      { ...material, report: { ...report, texts: { ...report.texts, lessons: text } } },
      loaded,
      'en',
    ).filter(({ severity }) => severity === 'error');

  test('stands in the way where it may be an exact count', () => {
    const persons = [...(errinOpened.task?.counts ?? [])].find(([key]) => key === 'persons|')?.[1].count ?? 0;
    expect(persons % 5).not.toBe(0);
    expect(issuesOf(`We met ${persons.toLocaleString('en')} people, three of them children.`)).toMatchObject([
      {
        code: 'check_open_typed',
        where: { column: 'section-lessons' },
        params: { number: persons.toLocaleString('en') },
      },
      { code: 'check_open_typed', where: { column: 'section-lessons' }, params: { number: 'three' } },
    ]);
  });

  test('does not where the report prints it, nor do dates and references', () => {
    const printed = material.figures.values.get('persons|') ?? 0;
    expect(
      issuesOf(`Since 12 March 2021 (article 5) we met ${printed.toLocaleString('en')} people.`),
    ).toEqual([]);
  });

  test('is looked for wherever it is printed', () => {
    const lines = report.template.lines.map((line) =>
      line.id === 'contacts' ? { ...line, caveat: { en: 'Of them 1,017 at night.', fr: '', nl: '' } } : line,
    );
    const given = {
      ...report,
      template: { ...report.template, lines },
      explanations: { contacts: 'Only 83% came.' },
    };
    const numbers = checkOpen({ ...material, report: given }, loaded, 'en').filter(
      ({ code }) => code === 'check_open_typed',
    );
    expect(numbers.map(({ where, params }) => [where.column, params['number']])).toEqual([
      ['line-contacts', '1,017'],
      ['line-contacts', '83%'],
    ]);
  });
});
