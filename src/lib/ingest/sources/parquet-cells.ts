import type { ParquetParsers, SchemaElement, SchemaTree } from 'hyparquet';
import {
  bytesText,
  clockText,
  instantText,
  listText,
  momentText,
  numberText,
  partsText,
  singleText,
} from './cell-text.ts';

type ToText = (value: unknown) => string;

const DAY_MS = 86_400_000;
const UNIT_MS = { MILLIS: 1, MICROS: 1e-3, NANOS: 1e-6 } as const;

/** Days and moments as milliseconds since 1970-01-01, texts as they stand: what they mean, the schema tells. */
export const rawParsers: Partial<ParquetParsers> = {
  dateFromDays: (days) => days * DAY_MS,
  timestampFromMilliseconds: Number,
  timestampFromMicroseconds: (micros) => Number(micros) / 1e3,
  timestampFromNanoseconds: (nanos) => Number(nanos / 1000n) / 1e3,
  jsonFromBytes: bytesText,
};

function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Uint8Array) return bytesText(value);
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));
}

/** Moments without a logical type are universal time by the older rule; INT96 never says, and stands as written. */
function isZonedElement({ logical_type: logical, converted_type: converted }: SchemaElement): boolean {
  if (logical?.type === 'TIMESTAMP') return logical.isAdjustedToUTC;
  return !logical && (converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS');
}

function leafText(element: SchemaElement): ToText {
  const { type, logical_type: logical, converted_type: converted } = element;
  if (isZonedElement(element)) return (value) => instantText(value as number);
  if (type === 'INT96' || converted === 'DATE' || logical?.type === 'DATE' || logical?.type === 'TIMESTAMP')
    return (value) => momentText(value as number);
  if (logical?.type === 'TIME') return (value) => clockText(Number(value) * UNIT_MS[logical.unit]);
  if (converted === 'TIME_MILLIS') return (value) => clockText(Number(value));
  if (converted === 'TIME_MICROS') return (value) => clockText(Number(value) / 1e3);
  if (type === 'FLOAT') return (value) => singleText(value as number);
  return plainText;
}

function isKind({ element }: SchemaTree, kind: 'LIST' | 'MAP'): boolean {
  return element.logical_type?.type === kind || element.converted_type === kind;
}

/** Below a list stands a group that repeats, and below that the item; older writers leave the group out. */
function itemOf(tree: SchemaTree): SchemaTree | undefined {
  const [group] = tree.children;
  return group?.children.length === 1 ? group.children[0] : group;
}

function structText(tree: SchemaTree): ToText {
  const readers = tree.children.map((child) => [child.element.name, cellText(child)] as const);
  return (value) =>
    partsText(readers.map(([name, toText]) => [name, toText((value as Record<string, unknown>)[name])]));
}

function mapText(tree: SchemaTree): ToText {
  const item = tree.children[0]?.children[1];
  const toText = item ? cellText(item) : plainText;
  return (value) =>
    partsText(Object.entries(value as object).map(([name, part]) => [name, toText(part)] as const));
}

function filledText(tree: SchemaTree): ToText {
  if (tree.children.length === 0) return leafText(tree.element);
  if (isKind(tree, 'MAP')) return mapText(tree);
  const item = isKind(tree, 'LIST') ? itemOf(tree) : undefined;
  return item ? cellText(item) : structText(tree);
}

/** How the values of a Parquet column are written in a cell; nulls are empty. Structs and maps become JSON. */
export function cellText(tree: SchemaTree): ToText {
  const toText = filledText(tree);
  const read: ToText = (value) => {
    if (value === null || value === undefined) return '';
    return Array.isArray(value) ? listText(value.map(read)) : toText(value);
  };
  return read;
}

/** Whether a column holds moments with a time zone, in lists and structs too. */
export function isZoned(tree: SchemaTree): boolean {
  return tree.children.length === 0 ? isZonedElement(tree.element) : tree.children.some(isZoned);
}
