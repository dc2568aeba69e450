/**
 * `npm run publish:sample -- --out DIR`: publishes the sample twice, first as if some records had not come in yet, and
 * writes both editions (page, JSON, CSV) and the ledger.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import loadHighs from 'highs';
import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import { contents } from '#lib/publish/contents.ts';
import { ledgerText } from '#lib/publish/ledger-file.ts';
import { publishEdition } from '#lib/publish/publish-edition.ts';
import { countPublication } from '#lib/state/publication-counts.ts';
import { startNodeEngine } from '../tests/support/engine.ts';
import { loadFiles, sampleFile } from '../tests/support/files.ts';
import { say } from './run.ts';

const at = process.argv.indexOf('--out');
const out = at > 0 ? process.argv[at + 1] : undefined;
if (out === undefined) throw new Error('Say where: npm run publish:sample -- --out DIR');
mkdirSync(out, { recursive: true });

const period = { from: '2024-01-01', to: '2024-12-31' };
const others = ['ofii.csv', 'sessions.csv', 'outcomes.csv'];
/** The contacts without each hundredth one: those that come in late. */
function early(): File {
  const [head = '', ...rows] = readFileSync(
    new URL('../data-samples/contacts.csv', import.meta.url),
    'utf8',
  ).split('\n');
  return new File([[head, ...rows.filter((_, line) => line % 100 !== 7)].join('\n')], 'contacts.csv');
}
const editions = [
  { files: [early(), ...others.map(sampleFile)], date: '2025-02-03', dataAsOf: '2025-01-15' },
  { files: ['contacts.csv', ...others].map(sampleFile), date: '2025-05-05', dataAsOf: '2025-04-15' },
];

const highs = await loadHighs();
let ledger: readonly LedgerEntry[] = [];
for (const [index, { files, date, dataAsOf }] of editions.entries()) {
  const engine = await startNodeEngine();
  await loadFiles(engine, files);
  const params = { period, asOf: '2024-12-31', selection: {} };
  const counted = await countPublication(engine, contents, params, new AbortController().signal);
  const published = await publishEdition(
    {
      ...counted,
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
  const { edition, html, json, csv, entry, audited, loss } = published;
  writeFileSync(join(out, `${edition.id}.html`), html);
  writeFileSync(join(out, `${edition.id}.json`), json);
  writeFileSync(join(out, `${edition.id}.csv`), csv);
  ledger = [...ledger, entry];
  say(
    `${edition.id}: ${String(audited)} cells attacked, mean rounding error ${loss.meanError.toFixed(2)}, ${String(edition.changes?.cells.length ?? 0)} numbers changed, ${String(html.length)} bytes`,
  );
}
writeFileSync(join(out, 'editions.ledger.json'), ledgerText(ledger));
say(`Written to ${out}`);
