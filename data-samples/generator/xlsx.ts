import writeExcelFile from 'write-excel-file/node';
import type { Field } from '#lib/model/field.ts';
import type { Value, Values } from './csv.ts';

/** One sheet of the workbook. */
export interface SheetOf {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly records: readonly object[];
}

function cellOf(field: Field, value: Value) {
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  if (field.type === 'date')
    return { value: new Date(`${String(value)}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value: Array.isArray(value) ? value.join(';') : String(value), type: String };
}

function sheetOf({ name, fields, records }: SheetOf) {
  const header = fields.map((field) => ({ value: field.name, fontWeight: 'bold' as const, type: String }));
  const rows = (records as readonly Values[]).map((record) =>
    fields.map((field) => cellOf(field, record[field.name] ?? null)),
  );
  return { data: [header, ...rows], sheet: name, stickyRowsCount: 1 };
}

const LOCAL_FILE = 0x04034b50;
const CENTRAL_FILE = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const NEW_YEAR_1980 = 0x00210000;

/** Sets every entry's time in a zip archive to 1 January 1980, so that equal contents are equal bytes. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const still = bytes.slice();
  const view = new DataView(still.buffer, still.byteOffset, still.byteLength);
  let end = still.length - 22;
  while (view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  let central = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const local = view.getUint32(central + 42, true);
    if (view.getUint32(central, true) !== CENTRAL_FILE || view.getUint32(local, true) !== LOCAL_FILE) {
      throw new Error('Not the zip archive that was expected');
    }
    view.setUint32(central + 12, NEW_YEAR_1980, true);
    view.setUint32(local + 10, NEW_YEAR_1980, true);
    central +=
      46 +
      view.getUint16(central + 28, true) +
      view.getUint16(central + 30, true) +
      view.getUint16(central + 32, true);
  }
  return still;
}

/** A workbook with typed cells, the same bytes whenever it is written. */
export async function workbookOf(sheets: readonly SheetOf[]): Promise<Uint8Array> {
  const buffer = await writeExcelFile(sheets.map(sheetOf)).toBuffer();
  return withoutClock(new Uint8Array(buffer));
}
