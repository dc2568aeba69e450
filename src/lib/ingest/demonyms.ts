// Country | what its people are called in English; French; Dutch. `+` adds a feminine or inflected ending;
// the plural in -s is understood.
const DEMONYMS = `
AFG | Afghan, Afghani; Afghan+e; Afghaan, Afghanen, Afghaans+e
AGO | Angolan; Angolais+e; Angolees, Angolese, Angolezen
ALB | Albanian; Albanais+e; Albanees, Albanese, Albanezen
ARG | Argentinian, Argentine; Argentin+e; Argentijn, Argentijnen, Argentijns+e
ARM | Armenian; Arménien+ne; Armeniër, Armeens+e
AUS | Australian; Australien+ne; Australiër, Australisch+e
AUT | Austrian; Autrichien+ne; Oostenrijker, Oostenrijks+e
AZE | Azerbaijani, Azeri; Azerbaïdjanais+e, Azéri+e; Azerbeidzjaan, Azerbeidzjanen, Azerbeidzjaans+e
BDI | Burundian; Burundais+e; Burundees, Burundese, Burundezen, Burundiër
BEL | Belgian; Belge; Belg, Belgen, Belgisch+e
BEN | Beninese; Béninois+e; Beniner, Benins+e
BFA | Burkinabe, Burkinese; Burkinabé+e; Burkinees, Burkinese, Burkinezen
BGD | Bangladeshi; Bangladais+e, Bangladeshi; Bengalees, Bengalese, Bengalezen, Bangladees, Bangladese
BGR | Bulgarian; Bulgare; Bulgaar, Bulgaren, Bulgaars+e
BIH | Bosnian; Bosnien+ne, Bosniaque; Bosniër, Bosnisch+e
BLR | Belarusian, Belarussian, Byelorussian; Biélorusse, Bélarusse; Wit-Rus, Wit-Russen, Wit-Russisch+e, Belarussisch+e
BOL | Bolivian; Bolivien+ne; Boliviaan, Bolivianen, Boliviaans+e
BRA | Brazilian; Brésilien+ne; Braziliaan, Brazilianen, Braziliaans+e
CAF | Central African; Centrafricain+e; Centraal-Afrikaan, Centraal-Afrikanen, Centraal-Afrikaans+e
CAN | Canadian; Canadien+ne; Canadees, Canadese, Canadezen
CHE | Swiss; Suisse, Suissesse; Zwitser, Zwitsers+e
CHL | Chilean; Chilien+ne; Chileen, Chilenen, Chileens+e
CHN | Chinese; Chinois+e; Chinees, Chinezen
CIV | Ivorian, Ivoirian; Ivoirien+ne; Ivoriaan, Ivorianen, Ivoriaans+e
CMR | Cameroonian; Camerounais+e; Kameroener, Kameroens+e, Kameroenees, Kameroenese
COD | Zairian; Zaïrois+e, Congolais Kinshasa, Congolaise Kinshasa; Zaïrees, Congolees (Kinshasa)
COG | Congolese (Brazzaville); Congolais Brazzaville, Congolaise Brazzaville; Congolees (Brazzaville)
COL | Colombian; Colombien+ne; Colombiaan, Colombianen, Colombiaans+e
COM | Comorian, Comoran; Comorien+ne; Comoriaan, Comorees, Comorese
CPV | Cape Verdean, Cabo Verdean; Cap-Verdien+ne, Capverdien+ne; Kaapverdiër, Kaapverdiaan, Kaapverdisch+e, Kaapverdiaans+e
CUB | Cuban; Cubain+e; Cubaan, Cubanen, Cubaans+e
CYP | Cypriot; Chypriote, Cypriote; Cyprioot, Cyprioten, Cypriotisch+e
CZE | Czech; Tchèque; Tsjech, Tsjechen, Tsjechisch+e
DEU | German; Allemand+e; Duitser, Duits+e
DJI | Djiboutian; Djiboutien+ne; Djiboutiaan, Djiboutianen, Djiboutiaans+e
DMA | Dominican (Dominica); Dominiquais+e; Dominicaans (Dominica)
DNK | Danish, Dane; Danois+e; Deen, Denen, Deens+e
DOM | Dominican (Republic); Dominicain+e; Dominicaans (Republiek)
DZA | Algerian; Algérien+ne; Algerijn, Algerijnen, Algerijns+e
ECU | Ecuadorian; Équatorien+ne; Ecuadoraan, Ecuadoranen, Ecuadoraans+e, Ecuadoriaans+e
EGY | Egyptian; Égyptien+ne; Egyptenaar, Egyptenaren, Egyptisch+e
ERI | Eritrean; Érythréen+ne; Eritreeër, Eritrees, Eritrese
ESH | Sahrawi; Sahraoui+e; Sahrawi
ESP | Spanish, Spaniard; Espagnol+e; Spanjaard, Spanjaarden, Spaans+e
EST | Estonian; Estonien+ne; Est, Esten, Ests+e, Estlands+e
ETH | Ethiopian; Éthiopien+ne; Ethiopiër, Ethiopisch+e
FIN | Finnish, Finn; Finlandais+e; Fin, Finnen, Fins+e
FRA | French; Français+e; Fransman, Fransen, Frans+e
GAB | Gabonese; Gabonais+e; Gabonees, Gabonezen
GBR | British, Briton, English; Britannique, Anglais+e; Brit, Brits+e, Engels+e
GEO | Georgian; Géorgien+ne; Georgiër, Georgisch+e
GHA | Ghanaian, Ghanian; Ghanéen+ne; Ghanees, Ghanese, Ghanezen
GIN | Guinean; Guinéen+ne, Guinéen Conakry; Guineeër, Guinees, Guinese
GMB | Gambian; Gambien+ne; Gambiaan, Gambianen, Gambiaans+e
GNB | Bissau-Guinean, Guinea-Bissauan; Bissau-Guinéen+ne, Bissaoguinéen+ne, Guinéen Bissau; Guinee-Bissauer, Guinee-Bissaus+e
GNQ | Equatorial Guinean, Equatoguinean; Équato-Guinéen+ne, Équatoguinéen+ne; Equatoriaal-Guinees, Equatoriaal-Guinese
GRC | Greek; Grec, Grecque; Griek, Grieken, Grieks+e
GTM | Guatemalan; Guatémaltèque; Guatemalteek, Guatemalteken, Guatemalteeks+e
HND | Honduran; Hondurien+ne; Hondurees, Hondurese, Hondurezen
HRV | Croatian, Croat; Croate; Kroaat, Kroaten, Kroatisch+e
HTI | Haitian; Haïtien+ne; Haïtiaan, Haïtianen, Haïtiaans+e
HUN | Hungarian; Hongrois+e; Hongaar, Hongaren, Hongaars+e
IDN | Indonesian; Indonésien+ne; Indonesiër, Indonesisch+e
IND | Indian; Indien+ne; Indiër, Indiaas, Indiase
IRL | Irish; Irlandais+e; Ier, Ieren, Iers+e
IRN | Iranian; Iranien+ne; Iraniër, Iraans+e
IRQ | Iraqi, Iraki; Irakien+ne, Iraquien+ne, Iraqien+ne; Irakees, Irakese, Irakezen, Iraakien, Iraaks+e
ISR | Israeli; Israélien+ne; Israëli, Israëliër, Israëlisch+e
ITA | Italian; Italien+ne; Italiaan, Italianen, Italiaans+e
JAM | Jamaican; Jamaïcain+e, Jamaïquain+e; Jamaicaan, Jamaicanen, Jamaicaans+e
JOR | Jordanian; Jordanien+ne; Jordaniër, Jordaans+e
JPN | Japanese; Japonais+e; Japanner, Japans+e
KAZ | Kazakh, Kazakhstani; Kazakh+e, Kazakhstanais+e; Kazach, Kazachen, Kazachs+e
KEN | Kenyan; Kényan+e, Kenyan+e; Keniaan, Kenianen, Keniaans+e
KGZ | Kyrgyz, Kyrgyzstani; Kirghize, Kirghiz; Kirgies, Kirgiezen, Kirgizisch+e
KHM | Cambodian; Cambodgien+ne; Cambodjaan, Cambodjanen, Cambodjaans+e
KOR | South Korean; Sud-Coréen+ne; Zuid-Koreaan, Zuid-Koreanen, Zuid-Koreaans+e
KWT | Kuwaiti; Koweïtien+ne; Koeweiti, Koeweiter, Koeweits+e
LAO | Laotian; Laotien+ne; Laotiaan, Laotianen, Laotiaans+e
LBN | Lebanese; Libanais+e; Libanees, Libanezen
LBR | Liberian; Libérien+ne; Liberiaan, Liberianen, Liberiaans+e
LBY | Libyan; Libyen+ne, Lybien+ne; Libiër, Libisch+e
LKA | Sri Lankan; Sri-Lankais+e, Srilankais+e; Sri Lankaan, Sri Lankanen, Sri Lankaans+e
LTU | Lithuanian; Lituanien+ne; Litouwer, Litouws+e
LUX | Luxembourger, Luxembourgish; Luxembourgeois+e; Luxemburger, Luxemburgs+e
LVA | Latvian; Letton+e, Lettonne; Let, Letten, Lets+e
MAR | Moroccan; Marocain+e; Marokkaan, Marokkanen, Marokkaans+e
MDA | Moldovan, Moldavian; Moldave; Moldaviër, Moldavisch+e
MDG | Malagasy; Malgache; Malagassiër, Malagassisch+e
MEX | Mexican; Mexicain+e; Mexicaan, Mexicanen, Mexicaans+e
MKD | Macedonian; Macédonien+ne; Macedoniër, Macedonisch+e
MLI | Malian; Malien+ne; Malinees, Malinese, Malinezen, Maliër
MMR | Burmese, Myanmarese; Birman+e; Birmaan, Birmanen, Birmezen, Birmaans+e, Birmees, Birmese, Myanmarees, Myanmarese
MNE | Montenegrin; Monténégrin+e; Montenegrijn, Montenegrijnen, Montenegrijns+e
MNG | Mongolian, Mongol; Mongol+e, Mongolien+ne; Mongool, Mongolen, Mongools+e
MOZ | Mozambican; Mozambicain+e; Mozambikaan, Mozambikanen, Mozambikaans+e
MRT | Mauritanian; Mauritanien+ne; Mauritaniër, Mauritaans+e
MUS | Mauritian; Mauricien+ne; Mauritiaan, Mauritianen, Mauritiaans+e
MWI | Malawian; Malawien+ne, Malawite; Malawiër, Malawisch+e
NAM | Namibian; Namibien+ne; Namibiër, Namibisch+e
NER | Nigerien; Nigérien+ne; Nigerees, Nigerese, Nigerezen
NGA | Nigerian; Nigérian+e; Nigeriaan, Nigerianen, Nigeriaans+e
NIC | Nicaraguan; Nicaraguayen+ne; Nicaraguaan, Nicaraguanen, Nicaraguaans+e
NLD | Dutch; Néerlandais+e, Hollandais+e; Nederlander, Nederlands+e
NOR | Norwegian; Norvégien+ne; Noor, Noren, Noors+e
NPL | Nepalese, Nepali; Népalais+e; Nepalees, Nepalezen
PAK | Pakistani; Pakistanais+e; Pakistaan, Pakistanen, Pakistaans+e
PER | Peruvian; Péruvien+ne; Peruaan, Peruanen, Peruaans+e
PHL | Filipino, Filipina, Philippine; Philippin+e; Filipijn, Filipijnen, Filipijns+e
POL | Polish, Pole; Polonais+e; Pool, Polen, Pools+e
PRK | North Korean; Nord-Coréen+ne; Noord-Koreaan, Noord-Koreanen, Noord-Koreaans+e
PRT | Portuguese; Portugais+e; Portugees, Portugezen
PRY | Paraguayan; Paraguayen+ne; Paraguayaan, Paraguayaans+e
PSE | Palestinian, Gazan; Palestinien+ne, Gazaoui+e; Palestijn, Palestijnen, Palestijns+e
ROU | Romanian; Roumain+e; Roemeen, Roemenen, Roemeens+e
RUS | Russian; Russe; Rus, Russen, Russin, Russisch+e
RWA | Rwandan, Rwandese; Rwandais+e; Rwandees, Rwandezen
SAU | Saudi, Saudi Arabian; Saoudien+ne; Saoediër, Saoedi, Saoedisch+e, Saoedi-Arabisch+e, Saudi-Arabisch+e
SDN | Sudanese, North Sudanese; Soudanais+e, Nord-Soudanais+e; Soedanees, Soedanese, Soedanezen, Noord-Soedanees
SEN | Senegalese; Sénégalais+e; Senegalees, Senegalezen
SLE | Sierra Leonean; Sierra-Léonais+e, Sierraléonais+e; Sierra Leoner, Sierra Leoons+e
SLV | Salvadoran, Salvadorean, Salvadorian; Salvadorien+ne; Salvadoraan, Salvadoranen, Salvadoraans+e
SOM | Somali, Somalian; Somalien+ne, Somali+e; Somaliër, Somalisch+e
SRB | Serbian, Serb; Serbe; Serviër, Servisch+e
SSD | South Sudanese; Sud-Soudanais+e, Soudanais du Sud, Soudanaise du Sud; Zuid-Soedanees, Zuid-Soedanese, Zuid-Soedanezen
SUR | Surinamese; Surinamais+e; Surinamer, Surinaams+e
SVK | Slovak; Slovaque; Slowaak, Slowaken, Slowaaks+e
SVN | Slovene, Slovenian; Slovène; Sloveen, Slovenen, Sloveens+e
SWE | Swedish, Swede; Suédois+e; Zweed, Zweden, Zweeds+e
SYR | Syrian; Syrien+ne; Syriër, Syrisch+e
TCD | Chadian; Tchadien+ne; Tsjadiër, Tsjadisch+e
TGO | Togolese; Togolais+e; Togolees, Togolezen
THA | Thai; Thaïlandais+e; Thai, Thais+e, Thailander
TJK | Tajik, Tajikistani; Tadjik+e; Tadzjiek, Tadzjieken, Tadzjieks+e
TKM | Turkmen; Turkmène; Turkmeen, Turkmenen, Turkmeens+e
TUN | Tunisian; Tunisien+ne; Tunesiër, Tunesisch+e
TUR | Turkish, Turk; Turc, Turque; Turk, Turken, Turks+e
TWN | Taiwanese; Taïwanais+e; Taiwanees, Taiwanezen
TZA | Tanzanian; Tanzanien+ne; Tanzaniaan, Tanzanianen, Tanzaniaans+e
UGA | Ugandan; Ougandais+e; Oegandees, Oegandese, Oegandezen
UKR | Ukrainian; Ukrainien+ne; Oekraïner, Oekraïens+e
URY | Uruguayan; Uruguayen+ne; Uruguayaan, Uruguayaans+e
USA | American; Américain+e, Étatsunien+ne; Amerikaan, Amerikanen, Amerikaans+e
UZB | Uzbek, Uzbekistani; Ouzbek, Ouzbèke; Oezbeek, Oezbeken, Oezbeeks+e
VEN | Venezuelan; Vénézuélien+ne; Venezolaan, Venezolanen, Venezolaans+e
VNM | Vietnamese; Vietnamien+ne; Vietnamees, Vietnamezen
XKX | Kosovar, Kosovan; Kosovar+e, Kosovien+ne; Kosovaar, Kosovaren, Kosovaars+e
XXA | Stateless person; Apatride; Staatloos, Staatloze, Staatlozen
YEM | Yemeni, Yemenite; Yéménite; Jemeniet, Jemenieten, Jemenitisch+e
ZAF | South African; Sud-Africain+e; Zuid-Afrikaan, Zuid-Afrikanen, Zuid-Afrikaans+e
ZMB | Zambian; Zambien+ne; Zambiaan, Zambianen, Zambiaans+e
ZWE | Zimbabwean; Zimbabwéen+ne; Zimbabwaan, Zimbabwanen, Zimbabwaans+e
`;

function formsOf(word: string): string[] {
  const [form = '', ending] = word.split('+');
  return ending === undefined ? [form] : [form, form + ending];
}

/** What the people of a country are called, man or woman, in three languages, with the country's code. */
export const demonyms: readonly (readonly [word: string, code: string])[] = DEMONYMS.trim()
  .split('\n')
  .flatMap((line) => {
    const [code = '', words = ''] = line.split(' | ');
    return words.split(/[;,]\s*/).flatMap((word) => formsOf(word).map((form) => [form, code] as const));
  });

/** Words that more than one country goes by, with the country that is most often meant: asked, never taken. */
export const sharedDemonyms: readonly (readonly [word: string, code: string])[] = [
  ...['Congo', 'Kongo', 'Congolais', 'Congolaise', 'Congolaises', 'Congolese', 'Congolees', 'Congolezen'].map(
    (word) => [word, 'COD'] as const,
  ),
  ...['Corée', 'Korea', 'Coréen', 'Coréens', 'Coréenne', 'Coréennes', 'Korean', 'Koreans'].map(
    (word) => [word, 'KOR'] as const,
  ),
  ...['Koreaan', 'Koreanen', 'Koreaans', 'Koreaanse'].map((word) => [word, 'KOR'] as const),
  ...['Dominican', 'Dominicans', 'Dominicaan', 'Dominicanen', 'Dominicaans', 'Dominicaanse'].map(
    (word) => [word, 'DOM'] as const,
  ),
];
