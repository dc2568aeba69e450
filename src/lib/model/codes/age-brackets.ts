import type { CodeList } from '../code.ts';
import { entry, unknownEntry } from './entry.ts';

/** Age brackets of the European funds; 18 and 60 both fall in the middle. */
export const ageBracketList: CodeList = {
  id: 'age-bracket',
  label: { en: 'Age brackets', fr: 'Tranches d’âge', nl: 'Leeftijdsgroepen' },
  open: false,
  codes: [
    entry('u18', 'Under 18', 'Moins de 18 ans', 'Jonger dan 18', [
      '<18',
      '< 18',
      '-18',
      '0-17',
      'under-18',
      'minor',
      'mineur',
      'minderjarig',
      'moins de 18',
      'mineure',
    ]),
    entry('18-60', '18 to 60', '18 à 60 ans', '18 tot en met 60', [
      '18–60',
      '18 - 60',
      '18-60 ans',
      '18-60 jaar',
      '18 tot 60',
      'adult',
      'adulte',
      'volwassene',
    ]),
    entry('o60', 'Over 60', 'Plus de 60 ans', 'Ouder dan 60', [
      '>60',
      '> 60',
      '61+',
      'over-60',
      'plus de 60',
      'ouder dan 60 jaar',
    ]),
    unknownEntry('U', 'Unknown', 'Inconnu', 'Onbekend', [
      'UNK',
      '?',
      'NSP',
      'ne sait pas',
      'niet bekend',
      'not known',
      'inconnue',
      'non précisé',
    ]),
  ],
};
