import * as v from 'valibot';
import { fieldsOf } from '#lib/model/fields.ts';
import type { ImportProfile } from './import-profile.ts';

/** Longest JSON that is read, in characters: the widest layouts with thousands of mapped values stay far below. */
export const MOST_CHARACTERS = 2_000_000;

const MOST_COLUMNS = 2_000;
const MOST_VALUES = 20_000;

const tables = Object.keys(fieldsOf) as (keyof typeof fieldsOf)[];
const about = <S extends v.GenericSchema>(schema: S, words: string) => v.pipe(schema, v.description(words));
const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const dialect = v.strictObject({
  encoding: v.exactOptional(v.picklist(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'])),
  delimiter: v.exactOptional(text(3)),
  quote: v.exactOptional(v.picklist(['', '"', "'", '\\"'])),
  decimal: v.exactOptional(v.picklist([',', '.'])),
  headerRow: v.exactOptional(whole(0, 1_000)),
  headerRows: v.exactOptional(whole(1, 2)),
});

const column = v.strictObject({
  header: about(text(2_000), 'The header as the file has it.'),
  field: v.exactOptional(
    about(v.nullable(text(60)), 'Field that the column becomes; null: left out; absent: not decided.'),
  ),
  keeps: v.exactOptional(
    about(
      v.picklist([
        'private_name',
        'private_phone',
        'private_email',
        'private_number',
        'private_file_number',
        'private_address',
        'private_place',
        'private_ip',
        'private_text',
      ]),
      'What the column gives away, where keeping it was confirmed.',
    ),
  ),
  dateOrder: v.exactOptional(v.picklist(['iso', 'dmy', 'ymd', 'mdy', 'serial'])),
  nightUntilHour: v.exactOptional(
    about(whole(1, 12), 'Times before this hour belong to the evening before.'),
  ),
  separator: v.exactOptional(
    about(v.nullable(text(3)), 'Between several values in one cell; null: one value.'),
  ),
  option: v.exactOptional(about(text(200), 'The code that a 0/1 column ticks.')),
  inHours: v.exactOptional(v.boolean()),
  isGrouped: v.exactOptional(v.boolean()),
});

const value = v.strictObject({
  field: text(60),
  value: about(text(500), 'A value of the source, without case, accents and punctuation.'),
  code: v.exactOptional(
    about(v.nullable(text(200)), 'What it means; null: not recorded; absent: kept as it is written.'),
  ),
});

const site = v.strictObject({
  code: text(200),
  municipality: v.nullable(text(60)),
  region: text(20),
});

/** The shape of a remembered layout. Which fields and codes exist is checked apart: lists grow, shapes don't. */
export const profileSchema: v.GenericSchema<unknown, ImportProfile> = v.strictObject({
  $schema: v.exactOptional(text(500)),
  version: v.literal(1),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  table: v.picklist(tables),
  team: v.exactOptional(
    about(
      v.nullable(text(60)),
      'Team of the whole file; null: not known; absent: not answered, or a column says it.',
    ),
  ),
  hasSharedKeys: v.boolean(),
  isLeftOut: v.boolean(),
  dialect: about(dialect, 'What was chosen in place of what was found.'),
  columns: v.pipe(v.array(column), v.minLength(1), v.maxLength(MOST_COLUMNS)),
  values: v.pipe(v.array(value), v.maxLength(MOST_VALUES)),
  sites: v.pipe(v.array(site), v.maxLength(MOST_COLUMNS)),
});
