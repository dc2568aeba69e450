import { gzipSync } from 'node:zlib';
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

/** Files whose format has a schema, and packed texts. */
export function columnFiles(): Entry[] {
  const packed = textEntry('packed', 'gzip', {});
  return [
    arrowEntry('stream'),
    arrowEntry('file'),
    { ...packed, name: 'packed-gzip.csv.gz', bytes: async () => gzipSync(await packed.bytes()) },
  ];
}
