import codes from 'i18n-iso-countries/codes.json';
import arabic from 'i18n-iso-countries/langs/ar.json';
import german from 'i18n-iso-countries/langs/de.json';
import english from 'i18n-iso-countries/langs/en.json';
import french from 'i18n-iso-countries/langs/fr.json';
import dutch from 'i18n-iso-countries/langs/nl.json';

// Country | names and abbreviations that files use and no standard has.
const USED = `
ARE | UAE, EAU, VAE, Émirats, Emirates, Emiraten
BIH | Bosnie-Herzégovine, Bosnia-Herzegovina, Bosnië-Herzegovina
CAF | RCA, CAR
CIV | RCI, République de Côte d'Ivoire
CMR | République du Cameroun
COD | RD du Congo, République démocratique Congo, Congo belge, Congo-Léopoldville, Congo République démocratique
COG | Congo République, Congo Republic, Congo-Brazza
BDI | République du Burundi
DOM | Saint-Domingue, Santo Domingo
ESH | Sahara occ., Sahara-Occidental
GBR | England, Angleterre, Engeland, Scotland, Écosse, Schotland, Wales, Pays de Galles, Northern Ireland, Irlande du Nord, Noord-Ierland, Groot-Brittannië
GIN | République de Guinée
GUF | Guyane
IRN | République islamique d'Iran, Perse, Perzië
KOR | République de Corée
LBY | Lybie, Lybia, Libya Arab Jamahiriya
MAR | Royaume du Maroc
MKD | FYROM, ARYM
NER | République du Niger
NGA | République fédérale du Nigeria
PRK | République populaire démocratique de Corée
PSE | Palestinian Authority, Autorité palestinienne, Palestijnse Autoriteit, Palestinian Territory, Occupied Palestinian Territory, Territoires palestiniens occupés, Bezette Palestijnse gebieden, Gaza Strip, Bande de Gaza, Gazastrook, West Bank, Westelijke Jordaanoever, Westbank
RUS | Fédération de Russie
RWA | République du Rwanda
SDN | Soudan du Nord, North Sudan, Noord-Soedan, République du Soudan
SEN | République du Sénégal
SSD | Soudan Sud, République du Soudan du Sud, Republic of South Sudan
SYR | République arabe syrienne, Siria
TCD | République du Tchad
TUR | République de Turquie
USA | Amérique, America, Amerika
XXA | Apatridie, Statelessness, Geen nationaliteit
`;

type Names = Readonly<Record<string, string | readonly string[]>>;

/** Kosovo has no code of the standard; the model takes the one of the European Union. */
const KOSOVO: Readonly<Record<string, string>> = { XKK: 'XKX' };

const countries = codes.map(([two = '', three = '', numeric = '']) => ({
  two,
  numeric,
  code: KOSOVO[three] ?? three,
}));
const codeOfTwo = new Map(countries.map(({ two, code }) => [two, code]));

function wordsIn(names: Names): (readonly [word: string, code: string])[] {
  return Object.entries(names).flatMap(([two, name]) => {
    const code = codeOfTwo.get(two);
    return code === undefined ? [] : [name].flat().map((word) => [word, code] as const);
  });
}

function used(): (readonly [word: string, code: string])[] {
  return USED.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', words = ''] = line.split(' | ');
      return words.split(', ').map((word) => [word, code] as const);
    });
}

/**
 * Numeric codes of ISO 3166-1 with their noughts, and the names of countries in English, French, Dutch, German
 * and Arabic, each with the country's alpha-3 code. The alpha-2 codes stand in the model, without Namibia's
 * `NA`, which means "missing".
 */
export const countryWords: readonly (readonly [word: string, code: string])[] = [
  ...countries.map(({ numeric, code }) => [numeric, code] as const),
  ...used(),
  ...[english, french, dutch, german, arabic].flatMap((language) => wordsIn(language.countries as Names)),
];
