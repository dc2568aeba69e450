import type { CodeList } from '../code.ts';
import { entry, unknownEntry } from './entry.ts';

/** How far a referral went. */
export const referralStatusList: CodeList = {
  id: 'referral-status',
  label: { en: 'Referral statuses', fr: 'Suivis d’orientation', nl: 'Statussen van doorverwijzing' },
  open: false,
  codes: [
    entry('INFO', 'Signposted', 'Orientation', 'Doorverwijzing', [
      'signposting',
      'information',
      'orienté',
      'orientée',
      'doorverwezen',
    ]),
    entry('ACC', 'Accompanied there', 'Accompagnement physique', 'Begeleiding ter plaatse', [
      'accompanied',
      'accompagné',
      'accompagnée',
      'begeleid',
    ]),
    entry('CONF', 'Arrival confirmed', 'Arrivée confirmée', 'Aankomst bevestigd', [
      'confirmed',
      'arrived',
      'confirmé',
      'confirmée',
      'bevestigd',
    ]),
    entry('DECL', 'Declined', 'Refusée', 'Geweigerd', [
      'refused',
      'refusé',
      'refus',
      'geweigerd door de persoon',
    ]),
    unknownEntry('UNK', 'Unknown', 'Inconnu', 'Onbekend', [
      '?',
      'NSP',
      'ne sait pas',
      'niet bekend',
      'not known',
      'inconnue',
      'non précisé',
      'niet gespecificeerd',
      'not specified',
    ]),
  ],
};
