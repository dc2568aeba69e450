import type { CodeList } from '../code.ts';
import { entry } from './entry.ts';

/** Where the knowledge of an outcome comes from. */
export const evidenceList: CodeList = {
  id: 'evidence',
  label: { en: 'Evidence', fr: 'Sources de l’information', nl: 'Bronnen' },
  open: false,
  codes: [
    entry('SELF', 'Said by the person', 'Dit par la personne', 'Gezegd door de persoon', [
      'self',
      'self-declared',
      'self-reported',
      'déclaratif',
      'déclaré',
      'zelf verklaard',
      'said by person',
      'self declared',
      'déclarée',
      'déclarative',
      'dit par l’intéressé',
      'verklaring',
      'verklaring van de persoon',
    ]),
    entry('TEAM', 'Seen by the team', 'Constaté par l’équipe', 'Vastgesteld door het team', [
      'observed',
      'équipe',
      'constaté',
      'vastgesteld',
      'seen by team',
      'vu par l’équipe',
      'observé',
      'observée',
      'gezien door het team',
    ]),
    entry(
      'ADMIN',
      'Confirmed by an administration',
      'Confirmé par une administration',
      'Bevestigd door een administratie',
      [
        'administration',
        'administrative',
        'confirmé',
        'administratie',
        'bevestigd',
        'administrative data',
        'donnée administrative',
        'confirmée',
        'administratief',
        'officiel',
        'official',
      ],
    ),
  ],
};
