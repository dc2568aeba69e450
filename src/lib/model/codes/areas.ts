import type { Text } from '../text.ts';

/** An area that maps show and the public may see: a Belgian province, Brussels, or a French department of the coast. */
export interface Area {
  /** ISO 3166-2. */
  readonly code: string;
  readonly label: Text;
  readonly region: 'BRU' | 'VLG' | 'WAL' | 'FR-LIT';
  readonly country: 'BE' | 'FR';
}

function area(code: string, region: Area['region'], [en, fr, nl]: readonly [string, string, string]): Area {
  return { code, region, country: region === 'FR-LIT' ? 'FR' : 'BE', label: { en, fr, nl } };
}

/** The thirteen areas, in the order of their regions. */
export const areas: readonly Area[] = [
  area('BE-BRU', 'BRU', ['Brussels', 'Bruxelles', 'Brussel']),
  area('BE-VAN', 'VLG', ['Antwerp', 'Anvers', 'Antwerpen']),
  area('BE-VBR', 'VLG', ['Flemish Brabant', 'Brabant flamand', 'Vlaams-Brabant']),
  area('BE-VLI', 'VLG', ['Limburg', 'Limbourg', 'Limburg']),
  area('BE-VOV', 'VLG', ['East Flanders', 'Flandre orientale', 'Oost-Vlaanderen']),
  area('BE-VWV', 'VLG', ['West Flanders', 'Flandre occidentale', 'West-Vlaanderen']),
  area('BE-WBR', 'WAL', ['Walloon Brabant', 'Brabant wallon', 'Waals-Brabant']),
  area('BE-WHT', 'WAL', ['Hainaut', 'Hainaut', 'Henegouwen']),
  area('BE-WLG', 'WAL', ['Liège', 'Liège', 'Luik']),
  area('BE-WLX', 'WAL', ['Luxembourg', 'Luxembourg', 'Luxemburg']),
  area('BE-WNA', 'WAL', ['Namur', 'Namur', 'Namen']),
  area('FR-59', 'FR-LIT', ['Dunkirk (Nord)', 'Dunkerque (Nord)', 'Duinkerke (Nord)']),
  area('FR-62', 'FR-LIT', ['Calais (Pas-de-Calais)', 'Calais (Pas-de-Calais)', 'Calais (Pas-de-Calais)']),
];
