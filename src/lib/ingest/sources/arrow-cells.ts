import type { DataType, Type } from '@uwdata/flechette';
import {
  bytesText,
  clockText,
  decimalText,
  instantText,
  listText,
  momentText,
  numberText,
  partsText,
  singleText,
} from './cell-text.ts';

type ToText = (value: unknown) => string;
/** The numbers of Arrow's types, handed on because the library is only loaded when it is needed. */
export type TypeIds = typeof Type;

/** Ticks of a second in each unit of time, in the order of Arrow: seconds, milli-, micro-, nanoseconds. */
const TICKS = [1, 1e3, 1e6, 1e9] as const;

function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Uint8Array) return bytesText(value);
  if (ArrayBuffer.isView(value) || Array.isArray(value))
    return listText(Array.from(value as ArrayLike<unknown>, orNothing(plainText)));
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));
}

function orNothing(toText: ToText): ToText {
  return (value) => (value === null || value === undefined ? '' : toText(value));
}

function clockOf(unit: number): ToText {
  return (value) => clockText((Number(value) * 1000) / (TICKS[unit] ?? 1000));
}

function structText(
  fields: readonly { readonly name: string; readonly type: DataType }[],
  ids: TypeIds,
): ToText {
  const readers = fields.map(({ name, type }) => [name, cellText(type, ids)] as const);
  return (value) =>
    partsText(readers.map(([name, toText]) => [name, toText((value as Record<string, unknown>)[name])]));
}

/** The types below a type; the library's types promise more of them than damaged files hold. */
function childrenOf(type: DataType): readonly (DataType | undefined)[] {
  return 'children' in type ? type.children.map((child) => child.type) : [];
}

function textOf(type: DataType | undefined, ids: TypeIds): ToText {
  return type ? cellText(type, ids) : plainText;
}

function mapText(type: DataType, ids: TypeIds): ToText {
  const [entries] = childrenOf(type);
  const [key, item] = entries ? childrenOf(entries) : [];
  const [keyText, itemText] = [textOf(key, ids), textOf(item, ids)];
  return (value) => {
    const pairs = Array.from(value as Iterable<readonly [unknown, unknown]>);
    return partsText(pairs.map(([name, part]) => [keyText(name), itemText(part)]));
  };
}

function itemsText(type: DataType, ids: TypeIds): ToText {
  const toText = textOf(childrenOf(type)[0], ids);
  return (value) => listText(Array.from(value as ArrayLike<unknown>, toText));
}

function filledText(type: DataType, ids: TypeIds): ToText {
  switch (type.typeId) {
    case ids.Date:
      return (value) => momentText(Number(value));
    case ids.Timestamp:
      return type.timezone ? (value) => instantText(Number(value)) : (value) => momentText(Number(value));
    case ids.Time:
    case ids.Duration:
      return clockOf(type.unit);
    case ids.Decimal:
      return (value) => decimalText(value as bigint | number, type.scale);
    case ids.Float:
      return type.precision === 1 ? (value) => singleText(Number(value)) : plainText;
    case ids.Dictionary:
      return cellText(type.dictionary, ids);
    case ids.List:
    case ids.LargeList:
    case ids.FixedSizeList:
    case ids.ListView:
    case ids.LargeListView:
      return itemsText(type, ids);
    case ids.Struct:
      return structText(type.children, ids);
    case ids.Map:
      return mapText(type, ids);
    case ids.RunEndEncoded:
      return textOf(childrenOf(type)[1], ids);
    default:
      return plainText;
  }
}

/** How the values of an Arrow type are written in a cell; nulls are empty. Structs and maps become JSON. */
export function cellText(type: DataType, ids: TypeIds): ToText {
  return orNothing(filledText(type, ids));
}

/** Whether values of this type are moments with a time zone, in lists and structs too. */
export function isZoned(type: DataType, ids: TypeIds): boolean {
  if (type.typeId === ids.Timestamp) return Boolean(type.timezone);
  if (type.typeId === ids.Dictionary) return isZoned(type.dictionary, ids);
  return 'children' in type && type.children.some((child) => isZoned(child.type, ids));
}
