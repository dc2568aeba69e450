import { orphanRule } from '../orphan-rule.ts';

/** Outcomes whose key is in no contact. */
export const outcomeOrphan = orphanRule(
  {
    id: 'outcome-orphan',
    group: 'links',
    severity: 'warning',
    sentence: {
      en: 'Outcomes that name a person, contact or accompaniment in no other file',
      fr: 'Suites qui nomment une personne, un contact ou un accompagnement absents des autres fichiers',
      nl: 'Resultaten die een persoon, contact of begeleiding noemen die in geen ander bestand staat',
    },
    advice: {
      en: 'They count among outcomes, but belong to no contact: filters of place or person leave them out.',
      fr: 'Elles comptent parmi les suites, mais n’appartiennent à aucun contact : les filtres de lieu ou de personne les écartent.',
      nl: 'Ze tellen mee als resultaat, maar horen bij geen contact: filters op plaats of persoon laten ze weg.',
    },
    counted: 'rows',
    needs: [['file:outcome']],
    touches: ['outcome'],
  },
  ['outcome-person', 'outcome-contact', 'outcome-accompaniment'],
);
