import { contactFields } from '../../../src/lib/model/fields.ts';
import type { Locale } from '../../../src/lib/model/text.ts';
import type { MeantField } from './meant.ts';

/** Where the names of columns come from: the model's fields, the product's labels, or what teams write. */
export type HeaderStyle = 'fields' | 'labels' | 'spoken';

type Names = Readonly<Record<MeantField, string>>;

const SPOKEN: Readonly<Record<Locale, Names>> = {
  en: {
    contact_id: 'Contact ID',
    contact_date: 'Date of visit',
    site_code: 'Location',
    person_key: 'Client ID',
    nationality: 'Citizenship',
    language_main: 'Main language',
    sex: 'Gender',
    age: 'Age',
    head_count: 'Number of persons',
    contact_type: 'Type of contact',
    duration_min: 'Duration (h)',
    topics: 'Topics',
    referrals: 'Referred to',
    remark: 'Comments',
  },
  fr: {
    contact_id: 'N° contact',
    contact_date: 'Date du contact',
    site_code: 'Lieu',
    person_key: 'Code bénéficiaire',
    nationality: 'Nationalité',
    language_main: 'Langue de l’entretien',
    sex: 'Sexe',
    age: 'Âge',
    head_count: 'Nb de personnes',
    contact_type: 'Type de contact',
    duration_min: 'Durée (h)',
    topics: 'Thématiques',
    referrals: 'Orienté vers',
    remark: 'Remarques',
  },
  nl: {
    contact_id: 'Contactnummer',
    contact_date: 'Datum',
    site_code: 'Plaats',
    person_key: 'Persoonscode',
    nationality: 'Nationaliteit',
    language_main: 'Voertaal',
    sex: 'Geslacht',
    age: 'Leeftijd',
    head_count: 'Aantal personen',
    contact_type: 'Soort contact',
    duration_min: 'Duur (u)',
    topics: 'Thema’s',
    referrals: 'Doorverwezen naar',
    remark: 'Opmerkingen',
  },
};

/** What one of several numbered columns is called, before its number. */
export const SINGULAR: Readonly<Record<Locale, Readonly<Record<'topics' | 'referrals', string>>>> = {
  en: { topics: 'Reason', referrals: 'Referral' },
  fr: { topics: 'Thème', referrals: 'Orientation' },
  nl: { topics: 'Onderwerp', referrals: 'Doorverwijzing' },
};

/** The name of a field's column. */
export function headerFor(field: MeantField, style: HeaderStyle, locale: Locale): string {
  if (style === 'spoken') return SPOKEN[locale][field];
  if (style === 'fields') return field;
  return contactFields.find(({ name }) => name === field)?.label[locale] ?? SPOKEN[locale][field];
}

/** Whether durations under this name are hours rather than minutes. */
export function isInHours(style: HeaderStyle): boolean {
  return style === 'spoken';
}
