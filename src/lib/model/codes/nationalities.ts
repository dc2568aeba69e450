import type { Code, CodeList } from '../code.ts';
import { entry, unknownEntry } from './entry.ts';

// ISO 3166-1 alpha-3 | English | French | Dutch | other spellings: alpha-2, demonyms, official names.
// Short names as Belgian asylum statistics write them. Namibia, New Caledonia and Nauru have no alpha-2 here: "NA", "NC" and "NR" say
// that nothing is known.
const COUNTRIES = `
ABW | Aruba | Aruba | Aruba | AW
AFG | Afghanistan | Afghanistan | Afghanistan | AF, Afghan, Afghane, Afghaans, Afghaanse, Afghaan, Islamitisch Emiraat Afghanistan
AGO | Angola | Angola | Angola | AO, Angolan, Angolais, Angolaise, Angolees, Republiek Angola
AIA | Anguilla | Anguilla | Anguilla | AI
ALA | Åland Islands | Åland | Åland | AX
ALB | Albania | Albanie | Albanië | AL, Albanian, Albanais, Albanaise, Albanees, Albanese, Republiek Albanië
AND | Andorra | Andorre | Andorra | AD, Vorstendom Andorra
ARE | United Arab Emirates | Émirats arabes unis | Verenigde Arabische Emiraten | AE
ARG | Argentina | Argentine | Argentinië | AR, Argentijnse Republiek
ARM | Armenia | Arménie | Armenië | AM, Armenian, Arménien, Arménienne, Armeens, Republiek Armenië
ASM | American Samoa | Samoa américaines | Amerikaans-Samoa | AS
ATA | Antarctica | Antarctique | Antarctica | AQ
ATF | French Southern Territories | Terres australes françaises | Franse Gebieden in de zuidelijke Indische Oceaan | TF, Franse Zuidelijke Gebieden
ATG | Antigua and Barbuda | Antigua-et-Barbuda | Antigua en Barbuda | AG
AUS | Australia | Australie | Australië | AU, Gemenebest van Australië
AUT | Austria | Autriche | Oostenrijk | AT, Republiek Oostenrijk
AZE | Azerbaijan | Azerbaïdjan | Azerbeidzjan | AZ, Azerbaijani, Azerbaïdjanais, Azerbaïdjanaise, Azerbeidzjaans, Republiek Azerbeidzjan
BDI | Burundi | Burundi | Burundi | BI, Burundian, Burundais, Burundaise, Burundees, Burundese, Republiek Burundi
BEL | Belgium | Belgique | België | BE, Belgian, Belge, Belgisch, Koninkrijk België
BEN | Benin | Bénin | Benin | BJ, Beninese, Béninois, Béninoise, Benins, Republiek Benin
BES | Bonaire, Sint Eustatius and Saba | Bonaire, Saint-Eustache et Saba | Caribisch Nederland | BQ
BFA | Burkina Faso | Burkina Faso | Burkina Faso | BF, Burkinabe, Burkinees
BGD | Bangladesh | Bangladesh | Bangladesh | BD, Bangladeshi, Bangladais, Bangladaise, Bengali, Bengalees, Volksrepubliek Bangladesh
BGR | Bulgaria | Bulgarie | Bulgarije | BG, Bulgarian, Bulgare, Bulgaars, Republiek Bulgarije
BHR | Bahrain | Bahreïn | Bahrein | BH, Koninkrijk Bahrein
BHS | Bahamas | Bahamas | Bahama’s | BS, Gemenebest van de Bahama's
BIH | Bosnia and Herzegovina | Bosnie-Herzégovine | Bosnië en Herzegovina | BA, Bosnian, Bosniaque, Bosnien, Bosnienne, Bosnisch, Bosnia, Bosnie
BLM | Saint Barthélemy | Saint-Barthélemy | Saint-Barthélemy | BL
BLR | Belarus | Biélorussie | Belarus | BY, Belarusian, Biélorusse, Wit-Russisch, Republiek Wit-Rusland
BLZ | Belize | Belize | Belize | BZ
BMU | Bermuda | Bermudes | Bermuda | BM
BOL | Bolivia | Bolivie | Bolivia | BO, Bolivian, Bolivien, Bolivienne, Boliviaans, Plurinationale Staat Bolivia
BRA | Brazil | Brésil | Brazilië | BR, Brazilian, Brésilien, Brésilienne, Braziliaans, Braziliaanse, Braziliaan, Federale Republiek Brazilië
BRB | Barbados | Barbade | Barbados | BB
BRN | Brunei | Brunei | Brunei | BN, Brunei Darussalam
BTN | Bhutan | Bhoutan | Bhutan | BT, Koninkrijk Bhutan
BVT | Bouvet Island | Île Bouvet | Bouveteiland | BV, Bouvet Eiland
BWA | Botswana | Botswana | Botswana | BW, Republiek Botswana
CAF | Central African Republic | République centrafricaine | Centraal-Afrikaanse Republiek | CF, Central African, Centrafricain, Centrafricaine, Centrafrique
CAN | Canada | Canada | Canada | CA
CCK | Cocos (Keeling) Islands | Îles Cocos | Cocoseilanden | CC
CHE | Switzerland | Suisse | Zwitserland | CH, Zwitserse Bondsstaat
CHL | Chile | Chili | Chili | CL, Chilean, Chilien, Chilienne, Chileens, Republiek Chili
CHN | China | Chine | China | CN, Chinese, Chinois, Chinoise, Chinees, People's Republic of China, Volksrepubliek China
CIV | Côte d’Ivoire | Côte d’Ivoire | Ivoorkust | CI, Ivorian, Ivoirien, Ivoirienne, Ivoriaans, Ivoriaanse, Ivory Coast, Côte d'Ivoire, Côte-d'Ivoire, Republiek Ivoorkust
CMR | Cameroon | Cameroun | Kameroen | CM, Cameroonian, Camerounais, Camerounaise, Kameroens, Kameroense, Kameroener, Republiek Kameroen
COD | DR Congo | RD Congo | DR Congo | CD, RDC, DRC, Congo-Kinshasa, Congo Kinshasa, Congo (RDC), Congolais (RDC), Congolaise (RDC), Congolese (DRC), Congo (RD), Congo DR, Congo Democratic Republic, Zaïre, Democratic Republic of the Congo, République démocratique du Congo, Democratische Republiek Congo
COG | Congo-Brazzaville | Congo-Brazzaville | Congo-Brazzaville | CG, Congo Brazzaville, Congo (Brazzaville), Congolais (Brazzaville), Republic of the Congo, République du Congo, Republiek Congo
COK | Cook Islands | Îles Cook | Cookeilanden | CK
COL | Colombia | Colombie | Colombia | CO, Colombian, Colombien, Colombienne, Colombiaans, Republiek Colombia
COM | Comoros | Comores | Comoren | KM, Comorian, Comorien, Comorienne, Unie der Comoren
CPV | Cabo Verde | Cap-Vert | Kaapverdië | CV, Cape Verde, Cap-Verdien, Kaapverdiaans, Republiek Kaapverdië
CRI | Costa Rica | Costa Rica | Costa Rica | CR, Republiek Costa Rica
CUB | Cuba | Cuba | Cuba | CU, Cuban, Cubain, Cubaine, Cubaans, Republiek Cuba
CUW | Curaçao | Curaçao | Curaçao | CW
CXR | Christmas Island | Île Christmas | Christmaseiland | CX
CYM | Cayman Islands | Îles Caïmans | Kaaimaneilanden | KY
CYP | Cyprus | Chypre | Cyprus | CY, Republiek Cyprus
CZE | Czechia | Tchéquie | Tsjechië | CZ, Czech, Tchèque, Tsjechisch, République tchèque, Czech Republic, Tsjechische Republiek
DEU | Germany | Allemagne | Duitsland | DE, German, Allemand, Allemande, Duits, Bondsrepubliek Duitsland
DJI | Djibouti | Djibouti | Djibouti | DJ, Djiboutian, Djiboutien, Djiboutienne, Djiboutiaans, Republiek Djibouti
DMA | Dominica | Dominique | Dominica | DM, Gemenebest Dominica
DNK | Denmark | Danemark | Denemarken | DK, Koninkrijk Denemarken
DOM | Dominican Republic | République dominicaine | Dominicaanse Republiek | DO
DZA | Algeria | Algérie | Algerije | DZ, Algerian, Algérien, Algérienne, Algerijns, Algerijnse, Algerijn, Democratische Volksrepubliek Algerije
ECU | Ecuador | Équateur | Ecuador | EC, Ecuadorian, Équatorien, Équatorienne, Ecuadoraans, Republiek Ecuador
EGY | Egypt | Égypte | Egypte | EG, Egyptian, Égyptien, Égyptienne, Egyptisch, Egyptische, Egyptenaar, Arabische Republiek Egypte
ERI | Eritrea | Érythrée | Eritrea | ER, Eritrean, Érythréen, Érythréenne, Eritrees, Eritrese, Eritreeër, Staat Eritrea
ESH | Western Sahara | Sahara occidental | Westelijke Sahara | EH
ESP | Spain | Espagne | Spanje | ES, Spanish, Espagnol, Espagnole, Spaans, Koninkrijk Spanje
EST | Estonia | Estonie | Estland | EE, Republiek Estland
ETH | Ethiopia | Éthiopie | Ethiopië | ET, Ethiopian, Éthiopien, Éthiopienne, Ethiopisch, Ethiopische, Ethiopiër, Federale Democratische Republiek Ethiopië
FIN | Finland | Finlande | Finland | FI, Republiek Finland
FJI | Fiji | Fidji | Fiji | FJ, Republiek Fiji
FLK | Falkland Islands | Îles Malouines | Falklandeilanden | FK, Falkland Islands (Malvinas)
FRA | France | France | Frankrijk | FR, French, Français, Française, Frans, Franse Republiek
FRO | Faroe Islands | Îles Féroé | Faeröer | FO
FSM | Micronesia | Micronésie | Micronesië | FM, Federale Staten van Micronesië
GAB | Gabon | Gabon | Gabon | GA, Gabonese, Gabonais, Gabonaise, Gabonees, Republiek Gabon
GBR | United Kingdom | Royaume-Uni | Verenigd Koninkrijk | GB, British, Britannique, Brits, UK, Great Britain, Grande-Bretagne, Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland
GEO | Georgia | Géorgie | Georgië | GE, Georgian, Géorgien, Géorgienne, Georgisch, Georgische, Georgiër
GGY | Guernsey | Guernesey | Guernsey | GG
GHA | Ghana | Ghana | Ghana | GH, Ghanaian, Ghanéen, Ghanéenne, Ghanees, Ghanese, Republiek Ghana
GIB | Gibraltar | Gibraltar | Gibraltar | GI
GIN | Guinea | Guinée | Guinee | GN, Guinean, Guinéen, Guinéenne, Guinees, Guinese, Guineeër, Guinée-Conakry, Guinée Conakry, Guinea-Conakry, Republiek Guinee
GLP | Guadeloupe | Guadeloupe | Guadeloupe | GP
GMB | Gambia | Gambie | Gambia | GM, Gambian, Gambien, Gambienne, Gambiaans, Gambiaanse, Republic of The Gambia, Republiek Gambia
GNB | Guinea-Bissau | Guinée-Bissau | Guinee-Bissau | GW, Bissau-Guinean, Bissau-Guinéen, Republiek Guinee-Bissau
GNQ | Equatorial Guinea | Guinée équatoriale | Equatoriaal-Guinea | GQ, Equatorial Guinean, Équato-Guinéen, Republiek Equatoriaal-Guinea
GRC | Greece | Grèce | Griekenland | GR, Greek, Grec, Grecque, Grieks, Helleense Republiek
GRD | Grenada | Grenade | Grenada | GD
GRL | Greenland | Groenland | Groenland | GL
GTM | Guatemala | Guatemala | Guatemala | GT, Guatemalan, Guatémaltèque, Guatemalteeks, Republiek Guatemala
GUF | French Guiana | Guyane française | Frans-Guyana | GF
GUM | Guam | Guam | Guam | GU
GUY | Guyana | Guyana | Guyana | GY, Coöperatieve Republiek Guyana
HKG | Hong Kong | Hong Kong | Hongkong | HK, Hongkong SAR van China
HMD | Heard Island and McDonald Islands | Îles Heard-et-MacDonald | Heard en McDonaldeilanden | HM
HND | Honduras | Honduras | Honduras | HN, Honduran, Hondurien, Hondurienne, Hondurees, Republiek Honduras
HRV | Croatia | Croatie | Kroatië | HR, Croatian, Croate, Kroatisch, Republiek Kroatië
HTI | Haiti | Haïti | Haïti | HT, Haitian, Haïtien, Haïtienne, Haïtiaans, Republiek Haïti
HUN | Hungary | Hongrie | Hongarije | HU, Hungarian, Hongrois, Hongroise, Hongaars, Hongaarse Republiek
IDN | Indonesia | Indonésie | Indonesië | ID, Indonesian, Indonésien, Indonésienne, Indonesisch, Republiek Indonesië
IMN | Isle of Man | Île de Man | Isle of Man | IM, Man Eiland
IND | India | Inde | India | IN, Indian, Indien, Indienne, Indiaas, Indiase, Indiër, Republiek India
IOT | British Indian Ocean Territory | Territoire britannique de l’océan Indien | Brits Indische Oceaanterritorium | IO, Océan Indien Britannique, Brits Indische oceaan
IRL | Ireland | Irlande | Ierland | IE, Ierse Republiek
IRN | Iran | Iran | Iran | IR, Iranian, Iranien, Iranienne, Iraans, Iraanse, Iraniër, Islamic Republic of Iran, Islamitische Republiek Iran
IRQ | Iraq | Irak | Irak | IQ, Iraqi, Irakien, Irakienne, Iraakien, Irakees, Iraaks, Iraakse, Irakese, Irakezen, Republiek Irak
ISL | Iceland | Islande | IJsland | IS, IJslandse Republiek
ISR | Israel | Israël | Israël | IL, Israeli, Israélien, Israélienne, Israëlisch, Staat Israël
ITA | Italy | Italie | Italië | IT, Italian, Italien, Italienne, Italiaans, Italiaanse Republiek
JAM | Jamaica | Jamaïque | Jamaica | JM
JEY | Jersey | Jersey | Jersey | JE
JOR | Jordan | Jordanie | Jordanië | JO, Jordanian, Jordanien, Jordanienne, Jordaans, Hasjemitisch Koninkrijk Jordanië
JPN | Japan | Japon | Japan | JP
KAZ | Kazakhstan | Kazakhstan | Kazachstan | KZ, Kazakh, Kazakhstanais, Kazachs, Republiek Kazachstan
KEN | Kenya | Kenya | Kenia | KE, Kenyan, Kényane, Keniaans, Republiek Kenia
KGZ | Kyrgyzstan | Kirghizistan | Kirgizië | KG, Kyrgyz, Kirghize, Kirgizisch, Kirgizische Republiek
KHM | Cambodia | Cambodge | Cambodja | KH, Koninkrijk Cambodja
KIR | Kiribati | Kiribati | Kiribati | KI, Republiek Kiribati
KNA | Saint Kitts and Nevis | Saint-Christophe-et-Niévès | Saint Kitts en Nevis | KN, Federatie Saint Kitts en Nevis
KOR | South Korea | Corée du Sud | Zuid-Korea | KR, Republiek Korea
KWT | Kuwait | Koweït | Koeweit | KW, Kuwaiti, Koweïtien, Koweïtienne, Koeweits, Koeweitse, Staat Koeweit
LAO | Laos | Laos | Laos | LA, Lao People's Democratic Republic, Lao Democratische Volksrepubliek
LBN | Lebanon | Liban | Libanon | LB, Lebanese, Libanais, Libanaise, Libanees, Libanese Republiek
LBR | Liberia | Liberia | Liberia | LR, Liberian, Libérien, Libérienne, Liberiaans, Republiek Liberia
LBY | Libya | Libye | Libië | LY, Libyan, Libyen, Libyenne, Libisch, Libische, Libiër, Staat Libië
LCA | Saint Lucia | Sainte-Lucie | Saint Lucia | LC
LIE | Liechtenstein | Liechtenstein | Liechtenstein | LI, Vorstendom Liechtenstein
LKA | Sri Lanka | Sri Lanka | Sri Lanka | LK, Sri Lankan, Sri-Lankais, Sri-Lankaise, Sri Lankaans, Democratische Socialistische Republiek Sri Lanka
LSO | Lesotho | Lesotho | Lesotho | LS, Koninkrijk Lesotho
LTU | Lithuania | Lituanie | Litouwen | LT, Lithuanian, Lituanien, Lituanienne, Litouws, Republiek Litouwen
LUX | Luxembourg | Luxembourg | Luxemburg | LU, Groothertogdom Luxemburg
LVA | Latvia | Lettonie | Letland | LV, Latvian, Letton, Lettone, Lets, Republiek Letland
MAC | Macao | Macao | Macau | MO, Macau SAR van China
MAF | Saint Martin | Saint-Martin (partie française) | Saint-Martin | MF, Saint Martin (French part), Sint-Maarten (Frans deel)
MAR | Morocco | Maroc | Marokko | MA, Moroccan, Marocain, Marocaine, Marokkaans, Marokkaanse, Marokkaan, Koninkrijk Marokko
MCO | Monaco | Monaco | Monaco | MC, Vorstendom Monaco
MDA | Moldova | Moldavie | Moldavië | MD, Moldovan, Moldave, Moldavisch, Moldavische, Moldaviër, Republiek Moldavië
MDG | Madagascar | Madagascar | Madagaskar | MG, Malagasy, Malgache, Republiek Madagaskar
MDV | Maldives | Maldives | Malediven | MV, Republiek der Maldiven, Maldiven
MEX | Mexico | Mexique | Mexico | MX, Mexican, Mexicain, Mexicaine, Mexicaans, Verenigde Mexicaanse Staten
MHL | Marshall Islands | Îles Marshall | Marshalleilanden | MH, Republiek der Marshalleilanden
MKD | North Macedonia | Macédoine du Nord | Noord-Macedonië | MK, Macedonian, Macédonien, Macédonienne, Macedonisch, Macedonia, Macédoine, Macedonië, The Republic of North Macedonia, Republiek Noord-Macedonië
MLI | Mali | Mali | Mali | ML, Malian, Malien, Malienne, Malinees, Malinese, Republiek Mali
MLT | Malta | Malte | Malta | MT, Republiek Malta
MMR | Myanmar | Myanmar | Myanmar | MM, Burmese, Birman, Birmane, Birmanie, Burma, Republiek van de Unie van Myanmar, Myanmar (Birma)
MNE | Montenegro | Monténégro | Montenegro | ME, Montenegrin, Montenegrijns
MNG | Mongolia | Mongolie | Mongolië | MN, Mongolian, Mongol, Mongole, Mongolien, Mongools, Mongoolse
MNP | Northern Mariana Islands | Îles Mariannes du Nord | Noordelijke Marianen | MP
MOZ | Mozambique | Mozambique | Mozambique | MZ, Republiek Mozambique
MRT | Mauritania | Mauritanie | Mauritanië | MR, Mauritanian, Mauritanien, Mauritanienne, Mauritaans, Islamitische Republiek Mauritanië
MSR | Montserrat | Montserrat | Montserrat | MS
MTQ | Martinique | Martinique | Martinique | MQ
MUS | Mauritius | Maurice | Mauritius | MU, Republiek Mauritius
MWI | Malawi | Malawi | Malawi | MW, Republiek Malawi
MYS | Malaysia | Malaisie | Maleisië | MY
MYT | Mayotte | Mayotte | Mayotte | YT
NAM | Namibia | Namibie | Namibië | Republiek Namibië
NCL | New Caledonia | Nouvelle-Calédonie | Nieuw-Caledonië
NER | Niger | Niger | Niger | NE, Nigérien, Nigérienne, Nigerees, Nigerese, Republiek Niger
NFK | Norfolk Island | Île Norfolk | Norfolk | NF
NGA | Nigeria | Nigeria | Nigeria | NG, Nigerian, Nigériane, Nigeriaans, Nigeriaanse, Nigeriaan, Federale Republiek Nigeria
NIC | Nicaragua | Nicaragua | Nicaragua | NI, Nicaraguan, Nicaraguayen, Nicaraguayenne, Nicaraguaans, Republiek Nicaragua
NIU | Niue | Niué | Niue | NU
NLD | Netherlands | Pays-Bas | Nederland | NL, Dutch, Néerlandais, Néerlandaise, Nederlands, Holland, Koninkrijk der Nederlanden
NOR | Norway | Norvège | Noorwegen | NO, Koninkrijk Noorwegen
NPL | Nepal | Népal | Nepal | NP, Nepalese, Népalais, Népalaise, Nepalees, Federale Democratische Republiek Nepal
NRU | Nauru | Nauru | Nauru | Republiek Nauru
NZL | New Zealand | Nouvelle-Zélande | Nieuw-Zeeland | NZ
OMN | Oman | Oman | Oman | OM, Sultanaat Oman
PAK | Pakistan | Pakistan | Pakistan | PK, Pakistani, Pakistanais, Pakistanaise, Pakistaans, Pakistaanse, Pakistaan, Islamitische Republiek Pakistan
PAN | Panama | Panama | Panama | PA, Republiek Panama
PCN | Pitcairn | Îles Pitcairn | Pitcairneilanden | PN
PER | Peru | Pérou | Peru | PE, Peruvian, Péruvien, Péruvienne, Peruaans, Republiek Peru
PHL | Philippines | Philippines | Filipijnen | PH, Filipino, Philippine, Filipijns, Republiek der Filipijnen
PLW | Palau | Palaos | Palau | PW, Republiek Palau
PNG | Papua New Guinea | Papouasie-Nouvelle-Guinée | Papoea-Nieuw-Guinea | PG, Onafhankelijke Staat Papoea-Nieuw-Guinea
POL | Poland | Pologne | Polen | PL, Polish, Polonais, Polonaise, Pools, Republiek Polen
PRI | Puerto Rico | Porto Rico | Puerto Rico | PR
PRK | North Korea | Corée du Nord | Noord-Korea | KP, Democratische Volksrepubliek Korea
PRT | Portugal | Portugal | Portugal | PT, Portuguese, Portugais, Portugaise, Portugees, Portugese Republiek
PRY | Paraguay | Paraguay | Paraguay | PY, Republiek Paraguay
PSE | Palestine | Palestine | Palestina | PS, Palestinian, Palestinien, Palestinienne, Palestijns, Palestijnse, Palestijn, Palestinian Territories, Territoires palestiniens, Gaza, Cisjordanie, State of Palestine, Staat Palestina, Palestijnse gebieden
PYF | French Polynesia | Polynésie française | Frans-Polynesië | PF
QAT | Qatar | Qatar | Qatar | QA, Staat Qatar
REU | Réunion | La Réunion | Réunion | RE
ROU | Romania | Roumanie | Roemenië | RO, Romanian, Roumain, Roumaine, Roemeens, Roemeense Republiek
RUS | Russia | Russie | Rusland | RU, Russian, Russe, Russisch, Russische, Russian Federation, Russische Federatie
RWA | Rwanda | Rwanda | Rwanda | RW, Rwandan, Rwandais, Rwandaise, Rwandees, Rwandese, Republiek Rwanda
SAU | Saudi Arabia | Arabie saoudite | Saudi-Arabië | SA, Saudi, Saoudien, Saoudienne, Saoedi-Arabië, Saoedisch, Koninkrijk Saudi-Arabië
SDN | Sudan | Soudan | Soedan | SD, Sudanese, Soudanais, Soudanaise, Soedanees, Soedanese, Republiek Soedan
SEN | Senegal | Sénégal | Senegal | SN, Senegalese, Sénégalais, Sénégalaise, Senegalees, Republiek Senegal
SGP | Singapore | Singapour | Singapore | SG, Republiek Singapore
SGS | South Georgia and the South Sandwich Islands | Géorgie du Sud-et-les Îles Sandwich du Sud | Zuid-Georgia en Zuidelijke Sandwicheilanden | GS, Zuid-Georgia en de Zuidelijke Sandwicheilanden
SHN | Saint Helena | Sainte-Hélène | Sint-Helena | SH
SJM | Svalbard and Jan Mayen | Svalbard et Jan Mayen | Spitsbergen en Jan Mayen | SJ, Svalbard et Île Jan Mayen
SLB | Solomon Islands | Îles Salomon | Salomonseilanden | SB
SLE | Sierra Leone | Sierra Leone | Sierra Leone | SL, Sierra Leonean, Sierra-Léonais, Sierra-Léonaise, Sierra-Leoons, Republiek Sierra Leone
SLV | El Salvador | El Salvador | El Salvador | SV, Salvadoran, Salvadorian, Salvadorien, Salvadorienne, Salvadoraans, Salvadoraanse, Salvador, Republiek El Salvador
SMR | San Marino | Saint-Marin | San Marino | SM, Republiek San Marino
SOM | Somalia | Somalie | Somalië | SO, Somali, Somalian, Somalien, Somalienne, Somalisch, Somalische, Somaliër, Federale Republiek Somalië
SPM | Saint Pierre and Miquelon | Saint-Pierre-et-Miquelon | Saint-Pierre en Miquelon | PM
SRB | Serbia | Serbie | Servië | RS, Serbian, Serbe, Servisch, Republiek Servië
SSD | South Sudan | Soudan du Sud | Zuid-Soedan | SS, South Sudanese, Sud-Soudanais, Sud-Soudanaise, Zuid-Soedanees, Zuid-Soedanese, Republiek Zuid-Soedan
STP | Sao Tome and Principe | São Tomé-et-Principe | Sao Tomé en Principe | ST, Democratische Republiek São Tomé en Principe
SUR | Suriname | Suriname | Suriname | SR, Republiek Suriname
SVK | Slovakia | Slovaquie | Slowakije | SK, Slovak, Slovaque, Slovaaks, Slowaakse Republiek
SVN | Slovenia | Slovénie | Slovenië | SI, Republiek Slovenië
SWE | Sweden | Suède | Zweden | SE, Koninkrijk Zweden
SWZ | Eswatini | Eswatini | Eswatini | SZ, Swaziland, Royaume d'Eswatini, Koninkrijk Eswatini
SXM | Sint Maarten | Saint-Martin (partie néerlandaise) | Sint-Maarten | SX, Sint Maarten (Dutch part)
SYC | Seychelles | Seychelles | Seychellen | SC, Republiek der Seychellen
SYR | Syria | Syrie | Syrië | SY, Syrian, Syrien, Syrienne, Syrisch, Syrische, Syriër, Syrian Arab Republic, Syrische Arabische Republiek
TCA | Turks and Caicos Islands | Îles Turques-et-Caïques | Turks- en Caicoseilanden | TC
TCD | Chad | Tchad | Tsjaad | TD, Chadian, Tchadien, Tchadienne, Tsjadisch, Tsjadische, Tsjadiër, Republiek Tsjaad
TGO | Togo | Togo | Togo | TG, Togolese, Togolais, Togolaise, Togolees, Togolese Republiek
THA | Thailand | Thaïlande | Thailand | TH, Thai, Thaïlandais, Thaïlandaise, Koninkrijk Thailand
TJK | Tajikistan | Tadjikistan | Tadzjikistan | TJ, Tajik, Tadjik, Tadzjieks, Republiek Tadzjikistan
TKL | Tokelau | Tokelau | Tokelau | TK
TKM | Turkmenistan | Turkménistan | Turkmenistan | TM, Turkmeense Republiek
TLS | Timor-Leste | Timor oriental | Oost-Timor | TL, Democratische Republiek Timor-Leste
TON | Tonga | Tonga | Tonga | TO, Koninkrijk Tonga
TTO | Trinidad and Tobago | Trinité-et-Tobago | Trinidad en Tobago | TT, Republiek Trinidad en Tobago
TUN | Tunisia | Tunisie | Tunesië | TN, Tunisian, Tunisien, Tunisienne, Tunesisch, Tunesische, Tunesiër, Republiek Tunesië
TUR | Türkiye | Turquie | Turkije | TR, Turkish, Turc, Turque, Turks, Turkse, Turk, Turkey, Republiek Turkije
TUV | Tuvalu | Tuvalu | Tuvalu | TV
TWN | Taiwan | Taïwan | Taiwan | TW
TZA | Tanzania | Tanzanie | Tanzania | TZ, Tanzanian, Tanzanien, Tanzanienne, Tanzaniaans, United Republic of Tanzania, République unie de Tanzanie, Verenigde Republiek Tanzania
UGA | Uganda | Ouganda | Oeganda | UG, Ugandan, Ougandais, Ougandaise, Oegandees, Republiek Oeganda
UKR | Ukraine | Ukraine | Oekraïne | UA, Ukrainian, Ukrainien, Ukrainienne, Oekraïens, Oekraïense, Oekraïner
UMI | United States Minor Outlying Islands | Îles mineures éloignées des États-Unis | Kleine afgelegen eilanden van de Verenigde Staten | UM, Amerikaanse Kleinere Afgelegen Eilanden
URY | Uruguay | Uruguay | Uruguay | UY, Oostelijke Republiek Uruguay
USA | United States | États-Unis | Verenigde Staten | US, American, Américain, Américaine, Amerikaans, États-Unis d’Amérique, United States of America, États-Unis d'Amérique, Verenigde Staten van Amerika
UZB | Uzbekistan | Ouzbékistan | Oezbekistan | UZ, Uzbek, Ouzbek, Oezbeeks, Republiek Oezbekistan
VAT | Holy See | Saint-Siège | Heilige Stoel | VA, Holy See (Vatican City State), Saint-Siège (Vatican), Vaticaanstad
VCT | Saint Vincent and the Grenadines | Saint-Vincent-et-les-Grenadines | Saint Vincent en de Grenadines | VC
VEN | Venezuela | Venezuela | Venezuela | VE, Venezuelan, Vénézuélien, Vénézuélienne, Venezolaans, Bolivariaanse Republiek Venezuela
VGB | British Virgin Islands | Îles Vierges britanniques | Britse Maagdeneilanden | VG
VIR | United States Virgin Islands | Îles Vierges américaines | Amerikaanse Maagdeneilanden | VI
VNM | Vietnam | Viêt Nam | Vietnam | VN, Vietnamese, Vietnamien, Vietnamienne, Vietnamees, Socialistische Republiek Vietnam
VUT | Vanuatu | Vanuatu | Vanuatu | VU, Republiek Vanuatu
WLF | Wallis and Futuna | Wallis-et-Futuna | Wallis en Futuna | WF
WSM | Samoa | Samoa | Samoa | WS, Onafhankelijke Staat Samoa
XKX | Kosovo | Kosovo | Kosovo | XK, Kosovar, Kosovare, Kosovaars, Kosovaarse, RKS, XKK, UNK (Kosovo), Republiek Kosovo
YEM | Yemen | Yémen | Jemen | YE, Yemeni, Yéménite, Jemenitisch, Jemenitische, Jemeniet, Republiek Jemen
ZAF | South Africa | Afrique du Sud | Zuid-Afrika | ZA, Republiek Zuid-Afrika
ZMB | Zambia | Zambie | Zambia | ZM, Republiek Zambia
ZWE | Zimbabwe | Zimbabwe | Zimbabwe | ZW, Zimbabwean, Zimbabwéen, Zimbabwéenne, Republiek Zimbabwe
`;

function toCode(line: string): Code {
  const [code = '', en = '', fr = '', nl = '', aliases = ''] = line.split('|').map((cell) => cell.trim());
  return entry(code, en, fr, nl, aliases === '' ? [] : aliases.split(', '));
}

const countries = COUNTRIES.trim().split('\n').map(toCode);
const countryCodes = new Set(countries.map((country) => country.code));

/** Nationalities: every ISO 3166-1 country, Kosovo, and the codes for stateless and unknown. */
export const nationalityList: CodeList = {
  id: 'nationality',
  label: { en: 'Nationalities', fr: 'Nationalités', nl: 'Nationaliteiten' },
  open: false,
  codes: [
    ...countries,
    entry('XXA', 'Stateless', 'Apatride', 'Staatloos', [
      'Apatrides',
      'Staatloze',
      'No nationality',
      'Sans nationalité',
    ]),
    unknownEntry('XXX', 'Unknown', 'Inconnue', 'Onbekend', [
      'UNK',
      'Inconnu',
      '?',
      'NSP',
      'ne sait pas',
      'niet bekend',
      'not known',
      'indéterminée',
      'non précisée',
    ]),
  ],
};

/** Whether a code names a nationality: a country or Kosovo, not stateless (XXA) or unknown (XXX). */
export function isNationality(code: string): boolean {
  return countryCodes.has(code);
}
