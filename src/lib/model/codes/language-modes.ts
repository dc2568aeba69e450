import type { CodeList } from '../code.ts';
import { entry, unknownEntry } from './entry.ts';

/** How the language of the contact was covered. */
export const languageModeList: CodeList = {
  id: 'language-mode',
  label: { en: 'Language coverage', fr: 'Couverture de la langue', nl: 'Taaldekking' },
  open: false,
  codes: [
    entry('DIR', 'Spoken by the worker', 'Parlée par l’intervenant', 'Gesproken door de medewerker', [
      'direct',
      'worker',
      "parlée par l'intervenant",
      'intervenant',
      'medewerker',
      'rechtstreeks',
    ]),
    entry(
      'ICM',
      'Through a mediator',
      'Par un médiateur interculturel',
      'Via een intercultureel bemiddelaar',
      [
        'mediator',
        'intercultural mediator',
        'médiateur',
        'médiateur interculturel',
        'médiation',
        'bemiddelaar',
        'intercultureel bemiddelaar',
      ],
    ),
    entry('INT', 'Interpreter on site', 'Interprète sur place', 'Tolk ter plaatse', [
      'interpreter',
      'interprète',
      'tolk',
      'EUAA interpreter',
      'interprète EUAA',
      'EUAA-tolk',
    ]),
    entry('TEL', 'Telephone interpreter', 'Interprète par téléphone', 'Telefoontolk', [
      'phone interpreter',
      'interprétariat téléphonique',
      'tolk via telefoon',
      'telefonische tolk',
    ]),
    entry('LF', 'Lingua franca', 'Langue véhiculaire', 'Voertaal (lingua franca)', [
      'lingua-franca',
      'langue tierce',
      'lingua franca (EN/FR)',
      'tussentaal',
    ]),
    entry('NONE', 'Not covered', 'Non couverte', 'Niet gedekt', [
      'none',
      'no common language',
      'aucune',
      'pas de langue commune',
      'geen',
      'geen gemeenschappelijke taal',
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
