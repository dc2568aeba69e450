declare const branded: unique symbol;

/** A piece of SQL text that was made by this module, so that no other text can be run. */
export interface Sql {
  readonly text: string;
  readonly [branded]: true;
}

/** What may be interpolated: a fragment as is, a scalar as a literal, a list as a comma-separated list of literals. */
export type SqlValue = Sql | string | number | boolean | null | readonly (string | number)[];

const make = (text: string): Sql => ({ text }) as unknown as Sql;

const isSql = (value: SqlValue): value is Sql =>
  typeof value === 'object' && value !== null && 'text' in value;

/** A value as an SQL literal; quotes are doubled, which is the only escape in standard strings. */
function literal(value: Exclude<SqlValue, Sql>): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''").replaceAll('\0', '')}'`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
    return String(value);
  }
  return value.map(literal).join(', ');
}

/** Tag for SQL: fragments are inlined, every other value becomes a literal, never SQL. */
export function sql(strings: TemplateStringsArray, ...values: readonly SqlValue[]): Sql {
  const parts = strings.map((string, index) => {
    const value = values[index];
    return value === undefined ? string : string + (isSql(value) ? value.text : literal(value));
  });
  return make(parts.join(''));
}

/** A quoted identifier; throws for a name that no table or column of ours can have. */
export function identifier(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]*$/i.test(name)) throw new RangeError(`Not an identifier: ${name}`);
  return make(`"${name}"`);
}

/** Fragments joined by a separator; nothing for an empty list. */
export function join(fragments: readonly Sql[], separator = ', '): Sql {
  return make(fragments.map((fragment) => fragment.text).join(separator));
}

/** Conditions that must all hold; TRUE for none. */
export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0
    ? make('TRUE')
    : make(conditions.map(({ text }) => `(${text})`).join(' AND '));
}

/** Conditions of which one must hold; FALSE for none. */
export function any(conditions: readonly Sql[]): Sql {
  return conditions.length === 0
    ? make('FALSE')
    : make(conditions.map(({ text }) => `(${text})`).join(' OR '));
}

/** The empty fragment. */
export const nothing: Sql = make('');

/**
 * SQL that a person wrote. Only for an engine that holds nothing but what that person may see, and only once the
 * engine has found it to be one statement by itself.
 */
export function written(text: string): Sql {
  return make(text);
}
