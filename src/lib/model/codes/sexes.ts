import type { CodeList } from '../code.ts';
import { entry, unknownEntry } from './entry.ts';

/** Sex or gender as declared. */
export const sexList: CodeList = {
  id: 'sex',
  label: { en: 'Sexes', fr: 'Sexes', nl: 'Geslachten' },
  open: false,
  codes: [
    entry('F', 'Female', 'Femme', 'Vrouw', ['woman', 'féminin', 'V', 'vrouwelijk', 'féminine']),
    entry('M', 'Male', 'Homme', 'Man', ['H', 'masculin', 'mannelijk', 'masculine']),
    entry('X', 'Other', 'Autre', 'Anders', [
      'non-binary',
      'non binaire',
      'non-binair',
      'autre genre',
      'X (other)',
    ]),
    unknownEntry('U', 'Unknown', 'Inconnu', 'Onbekend', [
      'UNK',
      '?',
      'NSP',
      'ne sait pas',
      'niet bekend',
      'not known',
      'non précisé',
    ]),
  ],
};
