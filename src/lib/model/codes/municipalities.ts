import type { Text } from '../text.ts';

/** A municipality: the finest place that is ever shown to the public. */
export interface Municipality {
  readonly id: string;
  readonly label: Text;
  /** Code of the region: BRU, VLG, WAL or FR-LIT. */
  readonly region: string;
  /** ISO 3166-2 code of the province or department (Brussels: the region). */
  readonly area: string;
  readonly country: 'BE' | 'FR';
  /** Centre of the municipality in degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
}

type Area = readonly [region: string, area: string, country: 'BE' | 'FR'];

const BRUSSELS: Area = ['BRU', 'BE-BRU', 'BE'];
const NORD: Area = ['FR-LIT', 'FR-59', 'FR'];

function municipality(
  id: string,
  names: readonly [string, string, string],
  within: Area,
  lat: number,
  lon: number,
): Municipality {
  const [en, fr, nl] = names;
  const [region, area, country] = within;
  return { id, label: { en, fr, nl }, region, area, country, lat, lon };
}

/** The municipalities in which the two teams have sites. */
export const municipalities: readonly Municipality[] = [
  municipality('bruxelles', ['City of Brussels', 'Bruxelles-Ville', 'Stad Brussel'], BRUSSELS, 50.846, 4.352),
  municipality('schaerbeek', ['Schaerbeek', 'Schaerbeek', 'Schaarbeek'], BRUSSELS, 50.867, 4.377),
  municipality(
    'molenbeek',
    ['Molenbeek', 'Molenbeek-Saint-Jean', 'Sint-Jans-Molenbeek'],
    BRUSSELS,
    50.854,
    4.328,
  ),
  municipality('anderlecht', ['Anderlecht', 'Anderlecht', 'Anderlecht'], BRUSSELS, 50.834, 4.298),
  municipality('saint-gilles', ['Saint-Gilles', 'Saint-Gilles', 'Sint-Gillis'], BRUSSELS, 50.827, 4.345),
  municipality('antwerpen', ['Antwerp', 'Anvers', 'Antwerpen'], ['VLG', 'BE-VAN', 'BE'], 51.221, 4.4),
  municipality('gent', ['Ghent', 'Gand', 'Gent'], ['VLG', 'BE-VOV', 'BE'], 51.054, 3.725),
  municipality('leuven', ['Leuven', 'Louvain', 'Leuven'], ['VLG', 'BE-VBR', 'BE'], 50.879, 4.701),
  municipality('brugge', ['Bruges', 'Bruges', 'Brugge'], ['VLG', 'BE-VWV', 'BE'], 51.209, 3.225),
  municipality('liege', ['Liège', 'Liège', 'Luik'], ['WAL', 'BE-WLG', 'BE'], 50.633, 5.568),
  municipality('charleroi', ['Charleroi', 'Charleroi', 'Charleroi'], ['WAL', 'BE-WHT', 'BE'], 50.411, 4.444),
  municipality('namur', ['Namur', 'Namur', 'Namen'], ['WAL', 'BE-WNA', 'BE'], 50.467, 4.867),
  municipality('waremme', ['Waremme', 'Waremme', 'Borgworm'], ['WAL', 'BE-WLG', 'BE'], 50.698, 5.255),
  municipality('calais', ['Calais', 'Calais', 'Calais'], ['FR-LIT', 'FR-62', 'FR'], 50.951, 1.858),
  municipality('grande-synthe', ['Grande-Synthe', 'Grande-Synthe', 'Grande-Synthe'], NORD, 51.013, 2.302),
  municipality('loon-plage', ['Loon-Plage', 'Loon-Plage', 'Loon-Plage'], NORD, 50.996, 2.218),
  municipality('dunkerque', ['Dunkirk', 'Dunkerque', 'Duinkerke'], NORD, 51.034, 2.377),
];
