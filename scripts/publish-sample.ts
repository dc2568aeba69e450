/**
 * `npm run publish:sample -- --out DIR`: publishes the sample twice, first as if some records had not come in yet and some
 * were still wrong, and writes both editions (page, JSON, CSV) and the ledger. Each record says when it was entered, so
 * that the second edition tells late records from corrected ones.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import loadHighs from 'highs';
import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import { contents } from '#lib/publish/contents.ts';
import { ledgerText } from '#lib/publish/ledger-file.ts';
import { publishEdition } from '#lib/publish/publish-edition.ts';
import { countEntered } from '#lib/state/entered.ts';
import { countPublication } from '#lib/state/publication-counts.ts';
import { startNodeEngine } from '../tests/support/engine.ts';
import { loadFiles, sampleFile } from '../tests/support/files.ts';
import { say } from './run.ts';

const at = process.argv.indexOf('--out');
const out = at > 0 ? process.argv[at + 1] : undefined;
if (out === undefined) throw new Error('Say where: npm run publish:sample -- --out DIR');
mkdirSync(out, { recursive: true });

const period = { from: '2024-01-01', to: '2024-12-31' };
const others = ['sessions.csv', 'outcomes.csv'].map(sampleFile);
const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../data-samples/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split(/\r?\n/);

/** OFII's contacts, each entered on its day. */
function ofii(): File {
  const [head = '', ...rows] = linesOf('ofii.csv');
  const dated = rows.map((row) => `${row};${row.split(';')[0] ?? ''}`);
  return new File([[`${head};Date de saisie`, ...dated].join('\n')], 'ofii.csv');
}

/**
 * Fedasil's contacts, each entered on its day, but each hundredth one in March 2025. Before then those are missing, and
 * each two hundredth stands at another place than where it was.
 */
function contactsOf({ isEarly }: { isEarly: boolean }): File {
  const [head = '', ...rows] = linesOf('contacts.csv');
  const entered = rows.flatMap((row, line) => {
    const isLate = line % 100 === 7;
    if (isLate && isEarly) return [];
    const cells = row.split(',');
    if (isEarly && line % 200 === 3) cells[2] = 'BE-VLG-ANT';
    return [`${cells.join(',')},${isLate ? '2025-03-10' : (cells[1] ?? '')}`];
  });
  return new File([[`${head},recorded_on`, ...entered].join('\n')], 'contacts.csv');
}
const editions = [
  { isEarly: true, date: '2025-02-03', dataAsOf: '2025-01-15' },
  { isEarly: false, date: '2025-05-05', dataAsOf: '2025-04-15' },
];

const highs = await loadHighs();
let ledger: readonly LedgerEntry[] = [];
for (const [index, { isEarly, date, dataAsOf }] of editions.entries()) {
  const engine = await startNodeEngine();
  await loadFiles(engine, [contactsOf({ isEarly }), ofii(), ...others]);
  const params = { period, asOf: '2024-12-31', selection: {} };
  const { signal } = new AbortController();
  const counted = await countPublication(engine, contents, params, signal);
  const before = ledger.at(-1);
  const source = { engine, startApart: startNodeEngine };
  const entered =
    before && (await countEntered(source, before.dataAsOf, contents, counted.hierarchies, params, signal));
  const published = await publishEdition(
    {
      ...counted,
      ...(entered ? { entered } : {}),
      ledger,
      contentIds: contents.map(({ id }) => id),
      method: { id: 'rounding' },
      words: {
        title: { en: 'Reach Out in 2024', fr: 'Reach Out en 2024', nl: 'Reach Out in 2024' },
        ...{ number: index + 1, date, dataAsOf, period },
        ...{ publisher: 'Fedasil & OFII', euStatement: true, isSynthetic: true },
      },
    },
    highs,
  );
  if (published.status !== 'published')
    throw new Error(
      `There is no edition ${String(index + 1)}: ${JSON.stringify(published, null, 1).slice(0, 2000)}`,
    );
  const { edition, html, json, csv, entry, audited, cost } = published;
  writeFileSync(join(out, `${edition.id}.html`), html);
  writeFileSync(join(out, `${edition.id}.json`), json);
  writeFileSync(join(out, `${edition.id}.csv`), csv);
  ledger = [...ledger, entry];
  say(
    `${edition.id}: ${String(audited)} cells attacked, mean rounding error ${cost.meanError.toFixed(2)}, ${String(edition.changes?.cells.length ?? 0)} numbers changed, ${String(html.length)} bytes`,
  );
}
writeFileSync(join(out, 'editions.ledger.json'), ledgerText(ledger));
say(`Written to ${out}`);
