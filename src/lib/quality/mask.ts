import { sql, type Sql } from '#lib/sql/sql.ts';

const DOTS = '•••';
const LONGEST = 40;

/** An identifier as dots and its last two characters, none of a short one: enough to find a row, not a person. */
export function maskedKey(key: Sql): Sql {
  return sql`CASE WHEN length(${key}) > 4 THEN ${DOTS} || right(${key}, 2) ELSE ${DOTS} END`;
}

/** The same for a text outside the engine. */
export function maskText(text: string): string {
  const characters = Array.from(text);
  return characters.length > 4 ? DOTS + characters.slice(-2).join('') : DOTS;
}

/** A number of a file, a telephone or a person, an address, or words too long to be one of a list. */
function couldIdentify(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return (
    text.length > LONGEST ||
    digits > 8 ||
    /\d{5}|@/.test(text) ||
    /(?=\S*\p{L})(?=\S*\d\S*\d\S*\d)\S+/u.test(text)
  );
}

/** A value of a code list, a day or a number as it is written; masked where it could identify someone. */
export function maskedValue(text: string): string {
  const bare = text.trim();
  return couldIdentify(bare) ? maskText(bare) : bare;
}
