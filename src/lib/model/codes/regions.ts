import type { Code, CodeList } from '../code.ts';
import { entry } from './entry.ts';

/** The four regions of work: three Belgian regions and the French coast. */
export const regions: readonly Code[] = [
  entry('BRU', 'Brussels', 'Bruxelles', 'Brussel', [
    'BE-BRU',
    'Brussels-Capital',
    'Bruxelles-Capitale',
    'Brussels Gewest',
  ]),
  entry('VLG', 'Flanders', 'Flandre', 'Vlaanderen', ['BE-VLG', 'Région flamande', 'Vlaams Gewest']),
  entry('WAL', 'Wallonia', 'Wallonie', 'Wallonië', ['BE-WAL', 'Région wallonne', 'Waals Gewest']),
  entry('FR-LIT', 'Calais and Dunkirk', 'Calais et Dunkerque', 'Calais en Duinkerke', [
    'Littoral',
    'Hauts-de-France',
    'Noord-Frankrijk',
  ]),
];

/** The regions as a list, for files that name them. */
export const regionList: CodeList = {
  id: 'region',
  label: { en: 'Regions', fr: 'Régions', nl: 'Regio’s' },
  open: false,
  codes: regions,
};
