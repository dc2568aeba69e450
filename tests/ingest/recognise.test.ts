import { describe, expect, test } from 'vitest';
import { tableOf, teamOf } from '../../src/lib/ingest/recognise.ts';
import { headerWeights } from '../../src/lib/ingest/synonyms.ts';

const columns = (header: string): string[] => header.split(',').map((cell) => cell.trim());

describe('which table a file holds, by its headers', () => {
  test.each([
    ['person', 'person_key,nationality,sex,birth_year'],
    ['person', 'Code personne,Nationalité,Langue,Statut administratif,Date de naissance,Date d’encodage'],
    ['person', 'Persoonscode,Nationaliteit,Geslacht,Leeftijd,Kwetsbaar'],
    ['person', 'PersonalID,DOB,Gender,DateCreated,DateUpdated,UserID,DateDeleted,ExportID'],
    ['accompaniment', 'accompaniment_id,person_key,opened_on,closed_on,region,team'],
    ['accompaniment', 'N° de suivi,N° dossier,Date d’ouverture,Date de clôture,Région'],
    ['accompaniment', 'Begeleidingsnummer,Persoonscode,Startdatum,Einddatum,Gewest'],
    ['accompaniment', 'case id,client id,start,end'],
    ['outcome', 'accompaniment_id,outcome_date,outcome_code'],
    ['outcome', 'Dossier,Suite donnée,Date de la suite'],
    ['session', 'N° maraude,Date,Lieu,Collaborateurs,Médiateurs'],
  ])('%s: %s', (table, header) => {
    expect(tableOf(columns(header))).toBe(table);
  });

  test.each([
    ['a day of contact', 'person_key,nationality,sex,contact_date'],
    ['a day in other words', 'Dossier,Quand,Nationalité,Sexe'],
    ['a place', 'person_key,nationality,sex,Lieu'],
    ['topics', 'accompaniment_id,opened_on,closed_on,topics'],
    ['a day beside the opening', 'accompaniment_id,opened_on,closed_on,date'],
    ['no attribute of a person', 'MATRICULE,ROLE PERSONNE,NIR,DATE DEMANDE RSA,TAGS'],
    ['the day of a form', '_uuid,nationality,sex,_submission_time'],
    [
      'a log of living situations',
      'CurrentLivingSitID,EnrollmentID,PersonalID,InformationDate,LocationDetails,DateCreated',
    ],
    [
      'services by day',
      'ServicesID,EnrollmentID,PersonalID,DateProvided,RecordType,TypeProvided,DateCreated',
    ],
    ['exits by day', 'ExitID,EnrollmentID,PersonalID,ExitDate,Destination,DateCreated,DateUpdated'],
  ])('contacts where there is %s', (_, header) => {
    expect(tableOf(columns(header))).toBe('contact');
  });
});

test('the day of entry is a column of its own, save where a form has no other day', () => {
  expect([...(headerWeights.contact.get('date d encodage') ?? [])].map(([field]) => field)).toEqual([
    'recorded_on',
  ]);
  expect([...(headerWeights.contact.get('date created') ?? [])].map(([field]) => field)).toEqual([
    'recorded_on',
  ]);
  const submitted = headerWeights.contact.get('submission time');
  expect(submitted?.get('contact_date')).toBeGreaterThan(submitted?.get('recorded_on') ?? 1);
  // The day that the form asks for, or that it was opened, is nearer to the contact.
  for (const better of ['date', 'today', 'start'])
    expect(headerWeights.contact.get(better)?.get('contact_date')).toBeGreaterThan(
      submitted?.get('contact_date') ?? 1,
    );
});

test('a file’s name may give its team away', () => {
  expect(['OFII_2024.csv', 'personnes Fedasil.xlsx', 'contacts.csv'].map(teamOf)).toEqual([
    'FR-OFII',
    'BE-FEDASIL',
    null,
  ]);
});
