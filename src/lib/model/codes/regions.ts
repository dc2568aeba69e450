import type { Code, CodeList } from '../code.ts';
import { entry } from './entry.ts';

/** The four regions of work: three Belgian regions and the French coast. */
export const regions: readonly Code[] = [
  entry('BRU', 'Brussels', 'Bruxelles', 'Brussel', [
    'BE-BRU',
    'Brussels-Capital',
    'Bruxelles-Capitale',
    'Brussels Gewest',
    'Brussels Region',
    'Région bruxelloise',
    'Région de Bruxelles-Capitale',
    'Brussels Hoofdstedelijk Gewest',
    'Brussels Capital Region',
    'RBC',
    'BHG',
    'BXL',
    'Bruxelles/Brussel',
  ]),
  entry('VLG', 'Flanders', 'Flandre', 'Vlaanderen', [
    'BE-VLG',
    'Région flamande',
    'Vlaams Gewest',
    'Flemish Region',
    'Flandres',
    'Flanders Region',
    'Vlaamse Gewest',
  ]),
  entry('WAL', 'Wallonia', 'Wallonie', 'Wallonië', [
    'BE-WAL',
    'Région wallonne',
    'Waals Gewest',
    'Walloon Region',
    'Région Wallonne (WAL)',
    'Waalse Gewest',
  ]),
  entry('FR-LIT', 'Calais and Dunkirk', 'Calais et Dunkerque', 'Calais en Duinkerke', [
    'Littoral',
    'Hauts-de-France',
    'Noord-Frankrijk',
    'Calais/Dunkirk',
    'Calais/Dunkerque',
    'Calais – Dunkerque',
    'Nord-Pas-de-Calais',
    'Nord',
    'Pas-de-Calais',
    'French coast',
    'Littoral français',
    'Franse kust',
    'Northern France',
    'Nord de la France',
    'Calaisis',
    'Dunkerquois',
    'Calais',
    'Dunkerque',
    'Dunkirk',
    'Duinkerke',
  ]),
];

/** The regions as a list, for files that name them. */
export const regionList: CodeList = {
  id: 'region',
  label: { en: 'Regions', fr: 'Régions', nl: 'Regio’s' },
  open: false,
  codes: regions,
};
