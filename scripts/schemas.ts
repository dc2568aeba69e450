import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { profileSchema } from '../src/lib/ingest/profiles/schema.ts';
import { templateSchema } from '../src/lib/reports/template.ts';
import { say } from './run.ts';

const folder = new URL('../static/schemas/', import.meta.url);

type Schema = Parameters<typeof toJsonSchema>[0];

function published(schema: Schema, title: string, description: string): string {
  const written = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'ignore' }),
    title,
    description,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** The published schemas of files that users exchange, by their names in `static/schemas/`. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map([
    [
      'import-profile.schema.json',
      published(
        profileSchema,
        'A layout of activity exports, as the Reach Out dashboard remembers it',
        'Headers and decisions of an import; no row of data. Fields and codes are those of the dashboard’s definitions.',
      ),
    ],
    [
      'report-template.schema.json',
      published(
        templateSchema,
        'What a funder wants of a report, for the Reach Out dashboard',
        'Indicators with targets, sections of text and figures. Indicators, units and codes are those of the dashboard’s definitions, which also checks what no schema can say.',
      ),
    ],
  ]);
}

if (process.argv[1]?.endsWith('schemas.ts')) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(new URL(name, folder), text);
  say(`Schemas written: ${fileURLToPath(folder)}`);
}
