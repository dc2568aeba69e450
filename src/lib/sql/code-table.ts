import type { Text } from '#lib/model/text.ts';
import type { OpenColumn, OpenTable } from './open-column.ts';
import { join, sql, type Sql } from './sql.ts';

/** A code of a list with its wording. */
export interface WordedCode {
  readonly list: string;
  readonly code: string;
  readonly label: Text;
}

const column = (name: string, help: Text): OpenColumn => ({
  name,
  type: 'text',
  label: help,
  help,
  from: sql`NULL`,
});

/** What is said of the table of codes. */
export const codeTable: Omit<OpenTable, 'from'> = {
  name: 'code',
  help: {
    en: 'What the codes mean, in three languages: one row a code of a list.',
    fr: 'Ce que signifient les codes, en trois langues\u202f: une ligne par code d’une liste.',
    nl: 'Wat de codes betekenen, in drie talen: één rij per code van een lijst.',
  },
  columns: [
    column('list', {
      en: 'The list, such as nationality, topic, site or outcome.',
      fr: 'La liste, par exemple nationality, topic, site ou outcome.',
      nl: 'De lijst, zoals nationality, topic, site of outcome.',
    }),
    column('code', {
      en: 'The code as the other tables hold it.',
      fr: 'Le code tel qu’il figure dans les autres tables.',
      nl: 'De code zoals de andere tabellen ze bevatten.',
    }),
    column('en', { en: 'English wording.', fr: 'Libellé anglais.', nl: 'Engelse benaming.' }),
    column('fr', { en: 'French wording.', fr: 'Libellé français.', nl: 'Franse benaming.' }),
    column('nl', { en: 'Dutch wording.', fr: 'Libellé néerlandais.', nl: 'Nederlandse benaming.' }),
  ],
};

/** The table of codes as a question. */
export function codesAsQuestion(codes: readonly WordedCode[]): Sql {
  const rows = codes.map(
    ({ list, code, label }) => sql`(${list}, ${code}, ${label.en}, ${label.fr}, ${label.nl})`,
  );
  return sql`SELECT * FROM (VALUES ${join(rows)}) AS code(list, code, en, fr, nl)`;
}
