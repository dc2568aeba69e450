import type { Code, CodeList } from '../code.ts';
import { entry } from './entry.ts';
import { municipalities } from './municipalities.ts';

/** What kind of place a site is. */
export type SiteType = 'outdoor' | 'permanence' | 'day-centre' | 'emergency-shelter' | 'squat' | 'on-demand';

/**
 * A place of work. Its position is the centre of its municipality and never finer:
 * the exact position of an informal living site can lead to an eviction.
 */
export interface Site extends Code {
  readonly municipality: string;
  readonly region: string;
  readonly area: string;
  readonly country: 'BE' | 'FR';
  readonly lat: number;
  readonly lon: number;
  readonly type: SiteType;
}

function site(code: Code, municipalityId: string, type: SiteType): Site {
  const home = municipalities.find((municipality) => municipality.id === municipalityId);
  if (!home)
    throw new Error(`Site ${code.code} names the municipality ${municipalityId}, which is not in the table`);
  const { region, area, country, lat, lon } = home;
  return { ...code, municipality: municipalityId, region, area, country, lat, lon, type };
}

/** Every site known to the product, with the position of its municipality. */
export const sites: readonly Site[] = [
  site(
    entry('BE-BRU-MAX', 'Maximilian Park', 'Parc Maximilien', 'Maximiliaanpark', [
      'Parc Max',
      'Maximilien',
      'Maximilian',
      'Maximiliaan',
      'Max',
      'Park Maximiliaan',
      'Parc Maximilien (Bruxelles)',
      'Maximilien Park',
    ]),
    'bruxelles',
    'outdoor',
  ),
  site(
    entry('BE-BRU-NOR', 'Brussels North station', 'Gare du Nord', 'Noordstation', [
      'Bruxelles-Nord',
      'Bruxelles Nord',
      'Brussel-Noord',
      'Brussel Noord',
      'Brussels North',
      'Brussels-North',
      'Station Noord',
      'North station',
      'Gare Nord',
      'Gare de Nord',
      'Noord station',
      'Gare de Bruxelles-Nord',
      'Station Brussel-Noord',
      'Gare Bruxelles-Nord',
    ]),
    'schaerbeek',
    'outdoor',
  ),
  site(
    entry('BE-BRU-CAN', 'Brussels canal', 'Canal de Bruxelles', 'Brusselse kanaalzone', [
      'Canal',
      'Kanaal',
      'Zone du canal',
      'Quartier du canal',
      'Kanaalzone',
      'Kanaal Brussel',
      'Canal zone',
    ]),
    'molenbeek',
    'outdoor',
  ),
  site(
    entry('BE-BRU-ABA', 'Abattoir', 'Abattoirs d’Anderlecht', 'Slachthuis Anderlecht', [
      'Abattoirs',
      'Slachthuis',
      'Slachthuizen',
      "Abattoirs d'Anderlecht",
      'Slaughterhouse',
    ]),
    'anderlecht',
    'outdoor',
  ),
  site(
    entry('BE-BRU-MID', 'Brussels South station', 'Gare du Midi', 'Zuidstation', [
      'Bruxelles-Midi',
      'Bruxelles Midi',
      'Brussel-Zuid',
      'Brussel Zuid',
      'Brussels Midi',
      'Brussels-South',
      'Brussels South',
      'Station Zuid',
      'Midi',
      'South station',
      'Midi station',
      'Gare Midi',
      'Gare de Midi',
      'Zuid station',
      'Gare de Bruxelles-Midi',
      'Gare Bruxelles-Midi',
      'Brussels Midi station',
      'Station Brussel-Zuid',
    ]),
    'saint-gilles',
    'outdoor',
  ),
  site(
    entry('BE-BRU-PCH', 'Petit-Château arrival centre', 'Petit-Château', 'Klein Kasteeltje', [
      'Petit Château',
      'PCH',
      'Klein Kasteel',
      'Centre d’arrivée',
      'Aanmeldcentrum',
      'Arrival centre',
      'Petit-Château/Klein Kasteeltje',
      'Kleine Kasteeltje',
    ]),
    'bruxelles',
    'outdoor',
  ),
  site(
    entry('BE-BRU-PAC', 'Pacheco registration centre', 'Pacheco', 'Pacheco', [
      'Pachéco',
      'Boulevard Pacheco',
      'Bd Pacheco',
      'Pachecolaan',
      'Centre d’enregistrement Pacheco',
      'Registratiecentrum Pacheco',
      'Office des étrangers Pacheco',
    ]),
    'bruxelles',
    'outdoor',
  ),
  site(
    entry('BE-BRU-INF', 'Fedasil Info Point', 'Info Point Fedasil', 'Infopunt Fedasil', [
      'Info Point',
      'Infopoint',
      'Info-point',
      'Infopunt',
      'Point info',
      'Rue Héger-Bordet',
      'Héger-Bordet',
      'Fedasil Infopoint',
      'Info Point, rue Héger-Bordet 3',
      'Rue Héger-Bordet 3',
      'Héger Bordetstraat',
      'Héger-Bordetstraat',
      'Fedasil Info Point Brussels',
    ]),
    'bruxelles',
    'permanence',
  ),
  site(
    entry('BE-BRU-HUB', 'Humanitarian Hub', 'Hub humanitaire', 'Humanitaire hub', [
      'Hub',
      'Hub humanitaire Bruxelles',
      'Humanitarian hub Brussels',
      'Hub Port',
      'Hub avenue du Port',
      'Hub Havenlaan',
      'Hub humanitaire (Croix-Rouge)',
      'Humanitaire Hub Brussel',
    ]),
    'bruxelles',
    'day-centre',
  ),
  site(
    entry('BE-BRU-ULY', 'Porte d’Ulysse shelter', 'Porte d’Ulysse', 'Porte d’Ulysse (Haren)', [
      'Porte Ulysse',
      "Porte d'Ulysse",
      'Ulysse',
      'Haren',
      'Porte d’Ulysse Haren',
    ]),
    'bruxelles',
    'emergency-shelter',
  ),
  site(
    entry('BE-BRU-SAM', 'Brussels night shelters', 'Hébergements d’urgence', 'Noodopvang Brussel', [
      'Brussels night shelters (Samusocial, Red Cross)',
      'Hébergement d’urgence Bruxelles (Samusocial, Croix-Rouge)',
      'Noodopvang Brussel (Samusocial, Rode Kruis)',
      'Samusocial',
      'Samu social',
      'Samu',
      'Night shelter',
      'Night shelters',
      'Hébergement d’urgence',
      'Noodopvang',
      'Nachtopvang',
    ]),
    'bruxelles',
    'emergency-shelter',
  ),
  site(
    entry('BE-BRU-SQT', 'Squats in Brussels', 'Squats bruxellois', 'Kraakpanden in Brussel', [
      'Squat',
      'Squats',
      'Squat Bruxelles',
      'Kraakpand',
      'Kraakpanden',
      'Squat rue des Palais',
      'Rue des Palais',
      'Paleizenstraat',
      'Palais',
    ]),
    'schaerbeek',
    'squat',
  ),
  site(
    entry('BE-VLG-ANT', 'Antwerp', 'Anvers', 'Antwerpen', [
      'Permanence Anvers',
      'Permanentie Antwerpen',
      'ANT',
      'Antwerpen permanentie',
      'Anvers permanence',
      'Antwerp drop-in',
    ]),
    'antwerpen',
    'permanence',
  ),
  site(
    entry('BE-VLG-GNT', 'Ghent', 'Gand', 'Gent', [
      'Permanence Gand',
      'Permanentie Gent',
      'GNT',
      'Gent permanentie',
      'Gand permanence',
      'Ghent drop-in',
    ]),
    'gent',
    'permanence',
  ),
  site(
    entry('BE-VLG-LEU', 'Leuven', 'Louvain', 'Leuven', [
      'Permanence Louvain',
      'Permanentie Leuven',
      'LEU',
      'Leuven permanentie',
      'Louvain permanence',
      'Leuven drop-in',
    ]),
    'leuven',
    'permanence',
  ),
  site(
    entry('BE-VLG-ZEE', 'Zeebrugge, car parks', 'Zeebruges, parkings', 'Zeebrugge, parkings', [
      'Zeebrugge and motorway car parks',
      'Zeebruges et parkings d’autoroute',
      'Zeebrugge en snelwegparkings',
      'Zeebrugge',
      'Zeebruges',
      'Parkings',
      'Snelwegparkings',
      'Motorway car parks',
      'Parkings autoroute',
      'Zeebrugge + motorway car parks',
      'Zeebrugge + parkings',
      'Zeebruges et parkings',
      'Zeebrugge en parkings',
    ]),
    'brugge',
    'outdoor',
  ),
  site(entry('BE-WAL-LIE', 'Liège', 'Liège', 'Luik', ['Liege']), 'liege', 'on-demand'),
  site(entry('BE-WAL-CRL', 'Charleroi', 'Charleroi', 'Charleroi', ['CRL']), 'charleroi', 'on-demand'),
  site(entry('BE-WAL-NAM', 'Namur', 'Namur', 'Namen', ['NAM']), 'namur', 'on-demand'),
  site(entry('BE-WAL-WAR', 'Waremme', 'Waremme', 'Borgworm', ['Waremme-Borgworm']), 'waremme', 'on-demand'),
  site(
    entry('FR-62-CAL', 'Calais', 'Calais', 'Calais', [
      'Calaisis',
      'Kales',
      'Calais centre',
      'Jungle de Calais',
      'Calais (62)',
    ]),
    'calais',
    'outdoor',
  ),
  site(
    entry('FR-59-GSY', 'Grande-Synthe', 'Grande-Synthe', 'Grande-Synthe', [
      'Grande Synthe',
      'Gde-Synthe',
      'Gde Synthe',
      'Puythouck',
      'Puythoucq',
      'Grande-Synthe (59)',
    ]),
    'grande-synthe',
    'outdoor',
  ),
  site(
    entry('FR-59-LOP', 'Loon-Plage', 'Loon-Plage', 'Loon-Plage', [
      'Loon Plage',
      'Old Loon-Plage',
      'Loon',
      'Loon-Plage (59)',
    ]),
    'loon-plage',
    'outdoor',
  ),
  site(
    entry('FR-59-DKK', 'Dunkirk', 'Dunkerque', 'Duinkerke', [
      'Dunkerke',
      'Dunquerque',
      'DKK',
      'Dunkerque centre',
      'Dunkerque (59)',
      'Dunkirk office',
    ]),
    'dunkerque',
    'outdoor',
  ),
];

/** A site by its code; undefined for a site made locally. */
export const siteByCode: ReadonlyMap<string, Site> = new Map(sites.map((known) => [known.code, known]));

/** The list of sites; open, because teams make sites of their own. */
export const siteList: CodeList<Site> = {
  id: 'site',
  label: { en: 'Sites', fr: 'Lieux', nl: 'Locaties' },
  open: true,
  codes: sites,
};
