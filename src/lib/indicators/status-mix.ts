import { mixBy } from './mix.ts';

/** Persons by administrative status (I25). */
export const statusMix = mixBy(
  'status-mix',
  {
    en: 'Persons by administrative status',
    fr: 'Personnes par statut administratif',
    nl: 'Personen naar administratief statuut',
  },
  'status',
  'admin_status',
);
