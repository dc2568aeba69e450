import type { CodeList } from '../code.ts';
import { entry } from './entry.ts';

/** Who took the first step to the contact. */
export const requestOriginList: CodeList = {
  id: 'request-origin',
  label: { en: 'Who asked', fr: 'Origines de la demande', nl: 'Herkomst van de vraag' },
  open: false,
  codes: [
    entry(
      'ACTOR',
      'A first-line actor asked',
      'Demande d’un acteur de première ligne',
      'Vraag van een eerstelijnsactor',
      [
        'actor',
        'acteur',
        'first-line actor',
        'acteur de première ligne',
        'eerstelijnsactor',
        'partenaire',
        'partner',
      ],
    ),
    entry(
      'PERSON',
      'The person came on their own',
      'La personne est venue d’elle-même',
      'De persoon kwam uit eigen beweging',
      [
        'person',
        'spontaneous',
        'personne',
        'spontané',
        'spontanée',
        'demande spontanée',
        'persoon',
        'spontaan',
      ],
    ),
    entry(
      'TEAM',
      'The team approached',
      'L’équipe est allée vers la personne',
      'Het team sprak de persoon aan',
      ['équipe', 'outreach', 'aller-vers', 'approached'],
    ),
  ],
};
