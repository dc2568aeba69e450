import type { CodeList } from '../code.ts';
import { entry } from './entry.ts';

/** What kind of contact it was; refusals and absences are no contact moments. */
export const contactTypeList: CodeList = {
  id: 'contact-type',
  label: { en: 'Types of contact', fr: 'Types de contact', nl: 'Soorten contact' },
  open: false,
  codes: [
    entry('INF', 'Short information talk', 'Contact informatif', 'Kort infocontact', [
      'information',
      'info',
      'information talk',
      'information courte',
      'infocontact',
      'informatief contact',
    ]),
    entry('IND', 'Individual interview', 'Entretien individuel', 'Individueel gesprek', [
      'interview',
      'individual',
      'entretien',
      'individuel',
      'gesprek',
      'individueel',
      'individual interviews',
    ]),
    entry('FUP', 'Follow-up', 'Suivi', 'Opvolging', [
      'follow up',
      'followup',
      'suivi individuel',
      'opvolggesprek',
    ]),
    entry('REF', 'Refusal to engage', 'Refus', 'Weigering', [
      'refused',
      'refusal',
      'refus de contact',
      'geweigerd',
    ]),
    entry('ABS', 'Not found', 'Non trouvé', 'Niet aangetroffen', [
      'absent',
      'no show',
      'no-show',
      'absente',
      'non trouvée',
      'afwezig',
      'niet gevonden',
    ]),
  ],
};
