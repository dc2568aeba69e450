import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../src/lib/ingest/codes.ts';
import { countryWords } from '../../src/lib/ingest/countries.ts';
import { demonyms } from '../../src/lib/ingest/demonyms.ts';
import { fold, isMissing } from '../../src/lib/ingest/fold.ts';
import { languageWords } from '../../src/lib/ingest/language-words.ts';
import { sameValueKey } from '../../src/lib/ingest/suggest.ts';
import { codeLists } from '../../src/lib/model/codes/registry.ts';
import type { CodeListId } from '../../src/lib/model/field.ts';

const codeOf = (list: CodeListId, cell: string) => {
  const match = matcherOf(list).match(cell);
  return typeof match === 'string' ? match : match.code;
};
const ids = Object.keys(codeLists) as CodeListId[];

describe.each(ids)('the list %s', (id) => {
  const { codes } = codeLists[id];

  test('knows its own codes, labels and aliases, whatever case and accents', () => {
    const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'");
    const wrong = codes.flatMap(({ code, label, aliases = [], unknown }) =>
      [code, ...Object.values(label), ...aliases]
        .flatMap((text) => [text, text.toUpperCase(), text.toLowerCase(), bare(text), text.normalize('NFD')])
        .filter((text) => codeOf(id, text) !== (unknown ? 'unknown' : code))
        .map((text) => `${text}: ${codeOf(id, text)}, not ${code}`),
    );
    expect(wrong).toEqual([]);
  });

  test('says nothing where nothing is known', () => {
    for (const cell of ['', 'NA', 'inconnu', 'Onbekend', 'NSP', 'ne sait pas', '?'])
      expect([cell, codeOf(id, cell)]).toEqual([cell, 'unknown']);
  });

  test('knows no other words', () => {
    for (const cell of ['Atlantis', 'quelque chose', '12345', '☂'])
      expect([cell, codeOf(id, cell)]).toEqual([cell, 'unlisted']);
  });
});

describe('nationalities', () => {
  /** ISO codes of every kind; names in three languages; what people call themselves, man, woman, several. */
  test.each([
    ['ERI', 'ER eri 232 Eritrea Érythrée ERYTHREE Eritrean Érythréen érythréenne érythréens Érythréennes'],
    [
      'ERI',
      'Eritreeër Eritrees Eritrese eritreeërs erythreen Érythréen(ne) Érythréen·ne Érythréen·ne·s إريتريا',
    ],
    [
      'SDN',
      'SD 729 Sudan Soudan Soedan Sudanese soudanais Soudanaise Soudanaises Soedanees Soedanezen السودان',
    ],
    [
      'SSD',
      'SS 728 South_Sudan Soudan_du_Sud Zuid-Soedan Sud-Soudanais sud-soudanaise South_Sudanese Südsudan',
    ],
    [
      'ETH',
      'ET 231 Ethiopia Éthiopie Ethiopië Ethiopian Éthiopienne éthiopiens Ethiopiër Ethiopische Äthiopien',
    ],
    ['AFG', 'AF 004 Afghanistan Afghan afghane Afghans Afghaan Afghaanse Afghanen أفغانستان'],
    [
      'PSE',
      'PS 275 Palestine Palestina Palestinien palestinienne Palestiniens Palestijn Palestijnen Gaza فلسطين',
    ],
    ['SYR', 'SY 760 Syria Syrie Syrië Syrien syriennes Syriër Syrisch Syrian_Arab_Republic سوريا'],
    ['TUR', 'TR 792 Türkiye TÜRKİYE Turkey Turquie Turkije Turc turque Turcs Turken Turkish Türkei'],
    ['IRQ', 'IQ 368 Iraq Irak Iraqi Irakien irakienne Irakiens Irakees Irakezen Iraakse'],
    ['BDI', 'BI 108 Burundi Burundais burundaises Burundian Burundees Burundezen'],
    ['YEM', 'YE 887 Yemen Yémen Jemen Yéménite yéménites Yemeni Jemeniet Jemenieten'],
    ['SOM', 'SO 706 Somalia Somalie Somalië Somali Somalien somaliennes Somaliër Somalische'],
    ['IRN', 'IR 364 Iran Iranien iraniennes Iraniër Iraanse Iranian Islamic_Republic_of_Iran'],
    ['LBY', 'LY 434 Libya Libye Libië Libyen libyennes Lybie Lybien Libiër'],
    ['EGY', 'EG 818 Egypt Égypte Egypte Égyptien Egyptienne Egyptenaar Egyptenaren Ägypten'],
    ['MAR', 'MA 504 Morocco Maroc Marokko Marocain marocaines Marokkaan Marokkanen Marokkaanse'],
    ['DZA', 'DZ 012 Algeria Algérie Algerije Algérien algériennes Algerijn Algerijnen'],
    ['TUN', 'TN 788 Tunisia Tunisie Tunesië Tunisien tunisiennes Tunesiër'],
    ['GIN', 'GN 324 Guinea Guinée Guinee Guinéen guinéenne Guinean Guinees Guinée-Conakry Guinea-Conakry'],
    ['SEN', 'SN 686 Senegal Sénégal Sénégalais sénégalaises Senegalees Senegalezen'],
    ['CMR', 'CM 120 Cameroon Cameroun Kameroen Camerounais Kameroener Cameroonian'],
    ['COD', 'CD 180 RDC DRC R.D.C. RD_Congo Congo-Kinshasa Congolais_(RDC) Zaïre Zaïrois DR_Congo'],
    ['RWA', 'RW 646 Rwanda Rwandais rwandaises Rwandees Rwandezen Rwandan'],
    ['NGA', 'NG 566 Nigeria Nigéria Nigerian Nigérian nigériane nigérianes Nigeriaan Nigeriaanse Nigerianen'],
    ['TCD', 'TD 148 Chad Tchad Tsjaad Tchadien tchadiennes Tsjadiër Chadian'],
    ['ALB', 'AL 008 Albania Albanie Albanië Albanais albanaises Albanees Albanezen'],
    ['GEO', 'GE 268 Georgia Géorgie Georgië Géorgien géorgiennes Georgiër'],
    ['MDA', 'MD 498 Moldova Moldavie Moldavië Moldave moldaves Moldovan Moldaviër'],
    ['UKR', 'UA 804 Ukraine Oekraïne Ukrainien ukrainiennes Oekraïner'],
    ['RUS', 'RU 643 Russia Russie Rusland Russe russes Rus Russen Fédération_de_Russie'],
    ['BRA', 'BR 076 Brazil Brésil Brazilië Brésilien brésiliennes Braziliaan Brazilianen'],
    ['SLV', 'SV 222 El_Salvador Salvador Salvadorien salvadoriennes Salvadoraan'],
    ['MNG', 'MN 496 Mongolia Mongolie Mongolië Mongol mongole Mongolien Mongools'],
    ['PAK', 'PK 586 Pakistan Pakistanais pakistanaises Pakistaan Pakistani'],
    ['BGD', 'BD 050 Bangladesh Bangladais bangladaises Bangladeshi Bengalees'],
    ['IND', 'IN 356 India Inde Indien indiennes Indiër Indiase Indian'],
    ['VNM', 'VN 704 Vietnam Viêt_Nam Viet_Nam Vietnamien vietnamiennes Vietnamees'],
    ['KWT', 'KW 414 Kuwait Koweït Koeweit Koweïtien koweïtiennes Kuwaiti'],
    ['XKX', 'XK Kosovo Kosovar kosovare Kosovaar Kosovaren'],
    ['CIV', 'CI 384 Côte_d’Ivoire Cote_d_Ivoire Ivory_Coast Ivoorkust RCI Ivoirien ivoiriennes Ivoriaan'],
    ['CAF', 'CF RCA Centrafrique Centrafricain centrafricaine'],
    ['XXA', 'Stateless Apatride apatrides Staatloos staatloze Staatlozen'],
    ['GBR', 'GB UK U.K. United_Kingdom Royaume-Uni Verenigd_Koninkrijk England Angleterre Anglais Brits'],
    ['USA', 'US U.S.A. États-Unis Verenigde_Staten Américain'],
    ['BFA', 'Burkina_Faso BurkinaFaso Burkinabé Burkinabè burkinabés'],
  ])('%s: %s', (code, words) => {
    const cells = words.split(' ').map((word) => word.replaceAll('_', ' '));
    expect(cells.map((cell) => [cell, codeOf('nationality', cell)])).toEqual(
      cells.map((cell) => [cell, code]),
    );
  });

  test.each([
    ['Niger', 'NER'],
    ['Nigérien', 'NER'],
    ['nigériennes', 'NER'],
    ['Nigerees', 'NER'],
    ['Nigeria', 'NGA'],
    ['Nigériane', 'NGA'],
    ['Soudan', 'SDN'],
    ['Soudan du Nord', 'SDN'],
    ['Soudan du Sud', 'SSD'],
    ['Soudan (du Sud)', 'SSD'],
    ['Sudan', 'SDN'],
    ['South Sudan', 'SSD'],
    ['Congo', 'unlisted'],
    ['CONGO', 'unlisted'],
    ['Congolais', 'unlisted'],
    ['Congo-Brazzaville', 'COG'],
    ['République du Congo', 'COG'],
    ['Congolaise (Brazzaville)', 'COG'],
    ['Congo (RDC)', 'COD'],
    ['République démocratique du Congo', 'COD'],
    ['Congo (Kinshasa)', 'COD'],
    ['Guinée', 'GIN'],
    ['Guinée-Bissau', 'GNB'],
    ['Guinee Bissau', 'GNB'],
    ['Guinée équatoriale', 'GNQ'],
    ['Papouasie-Nouvelle-Guinée', 'PNG'],
    ['Équato-Guinéenne', 'GNQ'],
    ['Bissau-Guinéen', 'GNB'],
    ['Corée', 'unlisted'],
    ['Coréen', 'unlisted'],
    ['Corée du Sud', 'KOR'],
    ['North Korea', 'PRK'],
    ['Nord-Coréenne', 'PRK'],
    ['Palestinien', 'PSE'],
    ['Palestinien / apatride', 'unlisted'],
    ['Apatride (Palestine)', 'unlisted'],
    ['Dominique', 'DMA'],
    ['Dominiquaise', 'DMA'],
    ['République dominicaine', 'DOM'],
    ['Dominicaine', 'DOM'],
    ['Dominican', 'unlisted'],
    ['Guyane', 'GUF'],
    ['Guyana', 'GUY'],
    ['Autriche', 'AUT'],
    ['Australie', 'AUS'],
    ['Slovaquie', 'SVK'],
    ['Slovénie', 'SVN'],
    ['Iran', 'IRN'],
    ['Irak', 'IRQ'],
    ['Mali', 'MLI'],
    ['Malawi', 'MWI'],
    ['Mauritanie', 'MRT'],
    ['Maurice', 'MUS'],
    ['Gambie', 'GMB'],
    ['Zambie', 'ZMB'],
    ['Soudan (S)', 'unlisted'],
    ['Soudan / Soudan du Sud', 'unlisted'],
    ['NA', 'unknown'],
    ['NC', 'unknown'],
    ['NR', 'unknown'],
    ['Namibie', 'NAM'],
    ['XXX', 'unknown'],
    // A number without its noughts may be the code of any form.
    ['4', 'unlisted'],
    ['12', 'unlisted'],
    ['ERI – Érythrée', 'ERI'],
    ['Érythrée (ERI)', 'ERI'],
    ['Eritrea/Érythrée', 'ERI'],
    ['ERI – Soudan', 'unlisted'],
  ])('%s is %s', (cell, code) => expect(codeOf('nationality', cell)).toBe(code));

  test('no name or demonym stands for two countries, and each for a code of the list', () => {
    const owners = new Map<string, Set<string>>();
    for (const [word, code] of [...demonyms, ...countryWords])
      owners.set(fold(word), (owners.get(fold(word)) ?? new Set()).add(code));
    const shared = [...owners].filter(
      ([word, codes]) => codes.size > 1 && codeOf('nationality', word) !== 'unlisted',
    );
    expect(shared).toEqual([]);
    const known = new Set(codeLists.nationality.codes.map(({ code }) => code));
    expect([...demonyms, ...countryWords].filter(([, code]) => !known.has(code))).toEqual([]);
    expect(demonyms.filter(([word, code]) => codeOf('nationality', word) !== code)).toEqual([]);
  });
});

describe('languages', () => {
  /** ISO 639-1, 639-2/B, 639-2/T, 639-3, names in three languages and in the language itself. */
  test.each([
    ['fra', 'fr fre fra French français FRANÇAIS Frans'],
    ['nld', 'nl dut nld Dutch néerlandais Nederlands Vlaams flamand'],
    ['eng', 'en eng English anglais Engels'],
    ['deu', 'de ger deu German allemand Duits Deutsch'],
    ['ara', 'ar ara Arabic arabe Arabisch العربية عربي'],
    ['apd', 'apd Soedanees-Arabisch Sudanese_Arabic arabe_soudanais'],
    ['tir', 'ti tir Tigrinya tigrigna tigrinja ትግርኛ'],
    ['amh', 'am amh Amharic amharique Amhaars አማርኛ'],
    ['som', 'so som Somali Somalisch Soomaali'],
    ['orm', 'om orm Oromo Afaan_Oromo oromiffa'],
    ['pus', 'ps pus Pashto pachto pachtou pachtoune Pasjtoe پښتو'],
    ['prs', 'prs Dari dari دری Farsi_(Dari) persan_dari'],
    ['pes', 'pes Farsi persan Perzisch فارسی'],
    ['fas', 'fa fas per'],
    ['kur', 'ku kur Kurdish kurde Koerdisch kurdî'],
    ['ckb', 'ckb Sorani kurde_sorani Kurdish_(Sorani) سۆرانی'],
    ['kmr', 'kmr Kurmanji kurmandji Kurmanci Koerdisch_(Kurmanci)'],
    ['run', 'rn run Kirundi ikirundi'],
    ['kin', 'rw kin Kinyarwanda ikinyarwanda'],
    ['swa', 'sw swa swh Swahili Kiswahili'],
    ['lin', 'ln lin Lingala'],
    ['sqi', 'sq alb sqi Albanian albanais Albanees shqip'],
    ['zho', 'zh chi zho cmn Chinese chinois Mandarin 中文'],
    ['kat', 'ka geo kat Georgian géorgien ქართული'],
    ['hye', 'hy arm hye Armenian arménien Հայերեն'],
    ['ron', 'ro rum ron Romanian roumain română'],
    ['ell', 'el gre ell Greek grec ελληνικά'],
    ['mkd', 'mk mac mkd Macedonian'],
    ['mya', 'my bur mya Burmese birman'],
    ['bod', 'bo tib bod Tibetan'],
    ['ces', 'cs cze ces Czech tchèque'],
    ['slk', 'sk slo slk Slovak slovaque'],
    ['msa', 'ms may msa Malay malais'],
    ['tur', 'tr tur Turkish turc Turks Türkçe'],
    ['urd', 'ur urd Urdu ourdou اردو'],
    ['pan', 'pa pan Punjabi pendjabi ਪੰਜਾਬੀ'],
    ['ben', 'bn ben Bengali Bengaals বাংলা'],
    ['rus', 'ru rus Russian russe Русский'],
    ['ukr', 'uk ukr Ukrainian українська'],
    ['vie', 'vi vie Vietnamese Tiếng_Việt'],
    ['ful', 'ff ful Fula peul pulaar fulfulde peulh'],
    ['mnk', 'mnk man Mandinka mandingue malinké'],
    ['fvr', 'fvr Fur four'],
    ['zag', 'zag Zaghawa beria'],
    ['mls', 'mls Masalit massalit'],
    ['mul', 'mul plusieurs meerdere'],
    ['zxx', 'zxx'],
  ])('%s: %s', (code, words) => {
    const cells = words.split(' ').map((word) => word.replaceAll('_', ' '));
    expect(cells.map((cell) => [cell, codeOf('language', cell)])).toEqual(cells.map((cell) => [cell, code]));
  });

  test('a group of languages is none of its members', () => {
    expect(['ara', 'apd', 'arb', 'ary'].map((cell) => codeOf('language', cell))).toEqual([
      'ara',
      'apd',
      'arb',
      'ary',
    ]);
    expect(['fas', 'pes', 'prs', 'kur', 'ckb'].map((cell) => codeOf('language', cell))).toEqual([
      'fas',
      'pes',
      'prs',
      'kur',
      'ckb',
    ]);
    expect(codeOf('language', 'Arabe / Kurde')).toBe('unlisted');
  });

  test('every name in the language itself leads to a code of the list', () => {
    expect(languageWords.filter(([word, code]) => codeOf('language', word) !== code)).toEqual([]);
  });
});

describe('other lists', () => {
  test.each<[CodeListId, string, string]>([
    ['sex', '1', 'M'],
    ['sex', '2', 'F'],
    ['sex', 'm', 'M'],
    ['sex', 'H', 'M'],
    ['sex', 'V', 'F'],
    ['sex', 'w', 'F'],
    ['sex', 'Femmes', 'F'],
    ['sex', 'Vrouwen', 'F'],
    ['sex', 'X', 'X'],
    ['sex', '0', 'unlisted'],
    ['age-bracket', '<18', 'u18'],
    ['age-bracket', '-18', 'u18'],
    ['age-bracket', '-18 ans', 'u18'],
    ['age-bracket', '18', 'unlisted'],
    ['age-bracket', '18-60', '18-60'],
    ['age-bracket', '18 – 60 ans', '18-60'],
    ['age-bracket', '>60 jaar', 'o60'],
    ['age-bracket', '60+', 'unlisted'],
    ['topic', 'reception_right', 'REC'],
    ['topic', "(droit à l')accueil", 'REC'],
    ['topic', '(recht op) opvang', 'REC'],
    ['topic', '1. Accueil', 'REC'],
    ['topic', '2) Dublin', 'DUB'],
    ['topic', 'REC – Accueil', 'REC'],
    ['topic', 'besoins  pratiques', 'PRA'],
    ['activity', 'maraudes', 'OUT'],
    ['activity', 'outdoor outreach-sessie', 'OUT'],
    ['activity', 'Demande d’un acteur de 1re ligne', 'NET'],
    ['activity', 'dropin', 'PER'],
    ['contact-type', 'Entretiens individuels', 'IND'],
    ['contact-type', 'Individuele gesprekken', 'unlisted'],
    ['profile', 'femmes seules', 'SW'],
    ['profile', 'isolé', 'SM'],
    ['profile', 'isolée', 'SW'],
    // Of a man or of a woman: not to be told.
    ['profile', 'isolé(e)', 'unlisted'],
    ['profile', 'isolés', 'unlisted'],
    ['profile', 'MENA', 'UAM'],
    ['status', 'Débouté(e)', 'REJ'],
    ['status', 'DÉBOUTÉE', 'REJ'],
    ['status', 'demandeuse d’asile', 'AIP'],
    ['status', 'Protection in BE/FR', 'BIP'],
    ['status', 'réfugié·e reconnu·e', 'BIP'],
    ['referral', 'CPAS/OCMW', 'SOC'],
    ['referral', 'Croix-Rouge', 'unlisted'],
    ['referral-status', 'accompagné·e', 'ACC'],
    ['outcome', 'IP application lodged in Belgium', 'IPA-BE'],
    ['outcome', "Demande d'asile", 'unlisted'],
    ['outcome', '(re)entered French reception', 'REC-FR'],
    ['language-mode', 'médiatrice interculturelle', 'ICM'],
    ['language-mode', 'geen', 'NONE'],
    ['site', 'Gare du Nord / Noordstation', 'BE-BRU-NOR'],
    ['site', 'Petit-Château / Klein Kasteeltje', 'BE-BRU-PCH'],
    ['site', 'Parc Maximilien / Maximiliaanpark', 'BE-BRU-MAX'],
    ['site', 'Zeebrugge + motorway car parks', 'BE-VLG-ZEE'],
    ['site', 'BE_BRU_NOR', 'BE-BRU-NOR'],
    ['site', 'Infopoint', 'BE-BRU-INF'],
    ['region', 'Région de Bruxelles-Capitale', 'BRU'],
    ['team', 'OFII', 'FR-OFII'],
    ['country', 'Belgique', 'BE'],
  ])('%s: “%s” is %s', (list, cell, code) => expect(codeOf(list, cell)).toBe(code));

  test('words of a list come before words for nothing', () => {
    expect([isMissing('geen'), codeOf('language-mode', 'geen'), codeOf('language', 'geen')]).toEqual([
      true,
      'NONE',
      'unknown',
    ]);
  });

  test('spellings of one value lead to one code', () => {
    const wrong = ids.flatMap((id) => {
      const codes = new Map<string, string>();
      return codeLists[id].codes.flatMap(({ code, label }) =>
        Object.values(label).filter((text) => {
          const known = codes.get(sameValueKey(text));
          codes.set(sameValueKey(text), code);
          return known !== undefined && known !== code;
        }),
      );
    });
    expect(wrong).toEqual([]);
  });
});
