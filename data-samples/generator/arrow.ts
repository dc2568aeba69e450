import { bool, dateDay, dictionary, int32, list, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import type { Field } from '#lib/model/field.ts';
import type { Value, Values } from './csv.ts';

type ArrowType = ReturnType<typeof utf8> | ReturnType<typeof list> | ReturnType<typeof int32>;

function arrowType(field: Field): ArrowType {
  switch (field.type) {
    case 'date':
      return dateDay() as unknown as ArrowType;
    case 'integer':
      return int32();
    case 'boolean':
      return bool() as unknown as ArrowType;
    case 'code':
      return dictionary(utf8()) as unknown as ArrowType;
    case 'codes':
      return list(utf8());
    case 'text':
      return utf8();
  }
}

function arrowValue(field: Field, value: Value): unknown {
  if (Array.isArray(value) && value.length === 0) return null;
  return field.type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}

/** Records as Arrow IPC bytes: days as date32, codes as dictionaries, multi-selects as lists. */
export function recordsToArrow(
  fields: readonly Field[],
  records: readonly object[],
  format: 'stream' | 'file',
): Uint8Array {
  const columns = Object.fromEntries(
    fields.map((field) => [
      field.name,
      (records as readonly Values[]).map((record) => arrowValue(field, record[field.name] ?? null)),
    ]),
  );
  const types = Object.fromEntries(fields.map((field) => [field.name, arrowType(field)]));
  const bytes = tableToIPC(tableFromArrays(columns, { types }), { format });
  if (bytes === null) throw new Error('The Arrow encoder returned nothing');
  return bytes;
}
