import type { CodeList } from '../code.ts';
import { entry } from './entry.ts';

/** Whether the person was sent to a service or came from one. */
export const referralDirectionList: CodeList = {
  id: 'referral-direction',
  label: { en: 'Referral directions', fr: 'Sens de l’orientation', nl: 'Richtingen van doorverwijzing' },
  open: false,
  codes: [
    entry('OUT', 'To a service', 'Vers un service', 'Naar een dienst', [
      'outward',
      'sortant',
      'sortante',
      'uitgaand',
      'outgoing',
      'sent',
      'orienté vers',
      'doorverwezen naar',
    ]),
    entry('IN', 'From a service', 'Depuis un service', 'Vanuit een dienst', [
      'inward',
      'entrant',
      'entrante',
      'inkomend',
      'incoming',
      'received',
      'orienté par',
      'doorverwezen door',
    ]),
  ],
};
