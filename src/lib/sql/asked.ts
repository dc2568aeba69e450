import { identifier, join, sql, written, type Sql } from './sql.ts';

/** A column of the result of what a person asked: its name as written, and its type as the engine calls it. */
export interface AskedColumn {
  readonly name: string;
  readonly type: string;
}

/** What a person wrote, without what ends a statement. */
export function toStatement(text: string): Sql {
  return written(text.replace(/[;\s]+$/, ''));
}

/**
 * What was written, as a relation. Grammar makes it read-only: between these brackets an engine takes nothing but a
 * question. The line break ends a comment that stands last.
 */
const relation = (text: string): Sql => sql`(
${toStatement(text)}
)`;

/** Asks which columns the question has: `column_name` and `column_type`; nothing is read. */
export function columnsQuestion(text: string): Sql {
  return sql`DESCRIBE SELECT * FROM ${relation(text)} AS asked`;
}

const isNumber = (type: string): boolean =>
  /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL.*)$/.test(type);

/** Numbers and truth values as they are, whatever else as text. */
function plain({ type }: AskedColumn, at: number): Sql {
  const column = identifier(`c${at}`);
  if (isNumber(type)) return sql`CAST(${column} AS DOUBLE) AS ${column}`;
  return type === 'BOOLEAN' ? column : sql`CAST(${column} AS VARCHAR) AS ${column}`;
}

/** The question itself: its columns by place as `c0`, `c1`, …, and so many rows at most. */
export function askedQuestion(text: string, columns: readonly AskedColumn[], rows: number): Sql {
  const names = join(columns.map((_, at) => identifier(`c${at}`)));
  return sql`SELECT ${join(columns.map(plain))} FROM ${relation(text)} AS asked(${names}) LIMIT ${rows}`;
}

const questions = [
  'SELECT',
  'FROM',
  'WITH',
  'VALUES',
  'SHOW',
  'DESCRIBE',
  'SUMMARIZE',
  'TABLE',
  'PIVOT',
  'UNPIVOT',
];

const comment = /--[^\n]*|\/\*[\s\S]*?\*\//g;

/** Whether there is anything in what was written besides comments. */
export function isBlank(text: string): boolean {
  return text.replace(comment, '').replace(/[;\s]/g, '') === '';
}

/** Whether what was written begins as a question does; only for the wording of a refusal, which grammar decides. */
export function looksLikeQuestion(text: string): boolean {
  const [, first = ''] = /^[\s(]*([a-z]*)/i.exec(text.replace(comment, ' ')) ?? [];
  return questions.includes(first.toUpperCase());
}
