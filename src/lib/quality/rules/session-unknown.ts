import { orphanRule } from '../orphan-rule.ts';

/** Contacts that name a session which the sessions file doesn't have. */
export const sessionUnknown = orphanRule(
  {
    id: 'session-unknown',
    group: 'links',
    severity: 'warning',
    sentence: {
      en: 'Contacts naming a session that the sessions file lacks',
      fr: 'Contacts qui nomment une session absente du fichier des sessions',
      nl: 'Contacten die een sessie noemen die in het sessiebestand ontbreekt',
    },
    advice: {
      en: 'The session counts, with what its contacts tell of it; its staff and hours are not known.',
      fr: 'La session compte, avec ce que ses contacts en disent ; son équipe et ses heures ne sont pas connues.',
      nl: 'De sessie telt mee, met wat haar contacten ervan zeggen; personeel en uren zijn niet bekend.',
    },
    counted: 'rows',
    needs: [['file:session'], ['activity_id']],
    touches: ['sessions'],
  },
  ['contact-session'],
);
