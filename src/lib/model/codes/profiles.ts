import type { CodeList } from '../code.ts';
import { entry, unknownEntry } from './entry.ts';

/** Household profile as the team publishes it. */
export const profileList: CodeList = {
  id: 'profile',
  label: { en: 'Profiles', fr: 'Profils', nl: 'Profielen' },
  open: false,
  codes: [
    entry('SM', 'Single man', 'Homme isolé', 'Alleenstaande man', [
      'single men',
      'single male',
      'isolé',
      'homme seul',
      'hommes isolés',
      'alleenstaande mannen',
      'alleenstaande',
    ]),
    entry('SW', 'Single woman', 'Femme seule', 'Alleenstaande vrouw', [
      'single women',
      'single female',
      'isolée',
      'femme isolée',
      'femmes seules',
      'alleenstaande vrouwen',
    ]),
    entry('FAM', 'Family', 'Famille', 'Gezin', [
      'families',
      'family with children',
      'familles',
      'famille avec enfants',
      'gezinnen',
      'gezin met kinderen',
    ]),
    entry('UAM', 'Unaccompanied minor', 'Mineur non accompagné', 'Niet-begeleide minderjarige', [
      'MENA',
      'MNA',
      'NBMV',
      'UASC',
      'UMA',
      'unaccompanied minors',
      'mineur étranger non accompagné',
      'mineurs non accompagnés',
      'niet-begeleide minderjarige vreemdeling',
      'minor alone',
    ]),
    entry('COU', 'Couple', 'Couple', 'Koppel', [
      'couples',
      'couple sans enfant',
      'koppels',
      'koppel zonder kinderen',
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
