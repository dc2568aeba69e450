import { m } from '#lib/i18n/paraglide/messages.js';
import type { TableName } from '#lib/model/field.ts';

const sentences: Readonly<Record<TableName, () => string>> = {
  contact: m.import_table_contact_help,
  session: m.import_table_session_help,
  outcome: m.import_table_outcome_help,
  accompaniment: m.import_table_accompaniment_help,
  person: m.import_table_person_help,
};

/** What one row of a table is. */
export function tableHelp(table: TableName): string {
  return sentences[table]();
}
