import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { recordsToArrow } from '../../../data-samples/generator/arrow.ts';
import { contactFields } from '../../../src/lib/model/fields.ts';
import { PLAIN } from './costume.ts';
import { textEntry, type Entry, type Truth } from './entry.ts';
import { meantRows } from './meant.ts';
import { accountOf, cleanRows, type Written } from './written.ts';

const FIELDS = PLAIN.fields.filter((field) => field !== 'remark');

function truthOfSchema(): Truth {
  const rows = meantRows().map((meant): Written => ({ cells: [], fate: 'accepted', meant }));
  return {
    ...{ encoding: null, delimiter: null, quote: null, headerRow: -1, headerRows: 0, decimal: null },
    dateOrder: 'iso',
    topics: null,
    account: accountOf(rows),
    rows: cleanRows(rows, FIELDS),
  };
}

function arrowEntry(format: 'stream' | 'file'): Entry {
  const fields = contactFields.filter(({ name }) => FIELDS.some((field) => field === name));
  return {
    name: `arrow-${format}.arrow`,
    group: 'arrow',
    bytes: () => recordsToArrow(fields, meantRows(), format),
    tables: [truthOfSchema()],
    refusal: null,
  };
}

/** A zip of texts; where there are several, their contacts are one table. */
function zipEntry(name: string, members: readonly Entry[]): Entry {
  return {
    name,
    group: 'packed',
    bytes: async () => {
      const files = await Promise.all(
        members.map(async (member) => [member.name, await member.bytes()] as const),
      );
      return zipSync(Object.fromEntries(files));
    },
    tables: members.flatMap(({ tables }) => tables),
    refusal: null,
  };
}

function packedFiles(): Entry[] {
  const rows = meantRows(60);
  const french = textEntry('packed', 'french', { rows: rows.slice(0, 30) });
  const dutch = textEntry('packed', 'nederlands', {
    rows: rows.slice(30),
    bytes: 'windows-1252',
    costume: { locale: 'nl' },
    dialect: { delimiter: '\t' },
  });
  return [
    { ...french, name: 'packed-gzip.csv.gz', bytes: async () => gzipSync(await french.bytes()) },
    zipEntry('packed-one.zip', [french]),
    zipEntry('packed-named-csv.csv', [french]),
    zipEntry('packed-two.zip', [french, dutch]),
  ];
}

/** Files whose format has a schema, and packed texts. */
export function columnFiles(): Entry[] {
  return [arrowEntry('stream'), arrowEntry('file'), ...packedFiles()];
}
