import type { Field } from '#lib/model/field.ts';
import { contactFields, outcomeFields, sessionFields } from '#lib/model/fields.ts';
import { recordsToArrow } from './arrow.ts';
import { brokenCsv } from './broken.ts';
import { canonicalLayout, localLayout, recordsToCsv, toUtf8, toWindows1252 } from './csv.ts';
import { ofiiCsv } from './ofii-file.ts';
import { makeSample } from './sample.ts';
import { workbookOf } from './xlsx.ts';

const NOT_IN_CONTACTS = new Set([
  'status_verified',
  'recorded_on',
  'birth_year',
  'age_bracket',
  'outcome',
  'outcome_date',
  'outcome_country',
  'outcome_evidence',
]);
const NOT_IN_OUTCOMES = new Set(['accompaniment_id', 'contact_id']);

/** Columns of the canonical contacts file: outcomes have their own file, ages are in years. */
export const contactColumns: readonly Field[] = contactFields.filter(
  ({ name }) => !NOT_IN_CONTACTS.has(name),
);

/** Columns of the outcomes file: outcomes are linked by team and person. */
export const outcomeColumns: readonly Field[] = outcomeFields.filter(
  ({ name }) => !NOT_IN_OUTCOMES.has(name),
);

/** Every file of the sample, by name, as bytes. */
export async function makeFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { fedasil, ofii, sessions, outcomes } = makeSample();
  return new Map([
    ['contacts.csv', toUtf8(recordsToCsv(contactColumns, fedasil, canonicalLayout))],
    ['sessions.csv', toUtf8(recordsToCsv(sessionFields, sessions, canonicalLayout))],
    ['outcomes.csv', toUtf8(recordsToCsv(outcomeColumns, outcomes, canonicalLayout))],
    ['contacts-fr-excel.csv', toWindows1252(recordsToCsv(contactColumns, fedasil, localLayout('fr', '/')))],
    ['contacts-nl.csv', toUtf8(recordsToCsv(contactColumns, fedasil, localLayout('nl', '-')), true)],
    ['ofii.csv', toUtf8(ofiiCsv(ofii))],
    ['contacts.arrows', recordsToArrow(contactColumns, fedasil, 'stream')],
    ['contacts.arrow', recordsToArrow(contactColumns, fedasil, 'file')],
    [
      'contacts.xlsx',
      await workbookOf([
        { name: 'Contacts', fields: contactColumns, records: fedasil },
        { name: 'Sessions', fields: sessionFields, records: sessions },
      ]),
    ],
    ['broken.csv', toUtf8(brokenCsv())],
  ]);
}
