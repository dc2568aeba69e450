import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { profileSchema } from '../src/lib/ingest/profiles/schema.ts';
import { say } from './run.ts';

const folder = new URL('../static/schemas/', import.meta.url);

/** The published schemas of files that users exchange, by their names in `static/schemas/`. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...toJsonSchema(profileSchema, { target: 'draft-2020-12', errorMode: 'ignore' }),
    title: 'A layout of activity exports, as the Reach Out dashboard remembers it',
    description:
      'Headers and decisions of an import; no row of data. Fields and codes are those of the dashboard’s definitions.',
  };
  return new Map([['import-profile.schema.json', `${JSON.stringify(schema, null, 2)}\n`]]);
}

if (process.argv[1]?.endsWith('schemas.ts')) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(new URL(name, folder), text);
  say(`Schemas written: ${fileURLToPath(folder)}`);
}
