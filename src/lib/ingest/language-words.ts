// Language | its name in itself, other spellings, and codes of ISO 639 that stand for the same language.
const WORDS = `
aar | Qafar, Qafár af
acm | arabe mésopotamien, Mesopotamian Arabic, Iraaks Arabisch
aka | Twi, Fante, Fanti, Asante, fat
amh | አማርኛ, amharisch, amharigna, amarigna, amharinya
apc | شامي, Syrian Arabic, Palestinian Arabic, Lebanese Arabic, arabe libanais, arabe jordanien, ajp
apd | سوداني, Arabic (Sudan), arabe (Soudan), Arabisch (Soedan), Soudanais (arabe), Sudanese, Arabe du Soudan
ara | العربية, عربي, عربى, Arabian, arabisch, langue arabe
arb | فصحى, الفصحى, fusha, arabe classique
arq | دارجة جزائرية, darja
ary | دارجة, الدارجة, Arabe du Maroc
arz | مصري, Egyptian
aze | Azərbaycanca, Azeri, azb, azj, azerbaïdjanais
bam | Bamanankan
ben | বাংলা, Bengalais, Bengalese, Bengaals
bod | བོད་སྐད་
bul | Български
ces | čeština, cze
che | Нохчийн
ckb | سۆرانی, کوردیی ناوەندی, kurde central, Soranî, Sorani Kurdish
deu | Deutsch
dyu | Julakan, Dyoula, Djoula
ell | ελληνικά, Modern Greek, grec moderne
eng | English language, langue anglaise
est | eesti, ekk
ewe | Eʋegbe
fas | Persian (macrolanguage)
fin | suomi
fra | langue française, Frans (taal)
ful | Fulbe, Pular, Peuhl, Peule, fuc, fuf, Foulani
hat | Kreyòl ayisyen, Kreyol
hau | هَوُسَ, Haussa
haz | هزارگی, Hazara, Hazaragui
hbs | srp, hrv, bos, cnr, sr, hr, bs, srpski, hrvatski, bosanski, српски, scc, scr, serbo-croate, Montenegrin, Monténégrin
heb | עברית
hin | हिन्दी, hindou
hun | magyar
hye | Հայերեն
ibo | Asụsụ Igbo, Ibo
ind | bahasa Indonesia
ita | italiano
jpn | 日本語
kab | Taqbaylit, berbère kabyle
kat | ქართული
khm | ភាសាខ្មែរ, Cambodgien, Cambodian
kin | Ikinyarwanda, Rwanda, Rwandais, Rwandan
kmr | kurmancî, Kurmandji, Kurmanji Kurdish, kurmandjî, Behdini, Badînî
kon | Kikóngo
kor | 한국어
kur | kurdî, kurdi, کوردی
lao | ພາສາລາວ
lin | lingála
lug | Ganda
mkd | македонски
mlg | Malagasy
mnk | Mandinka kango, Mandé, Mandinke, Mandinque, emk
mon | монгол, khk
mul | plusieurs, several, multilingual, multilingue, meertalig
mya | မြန်မာဘာသာ, bur, Myanmar
nep | नेपाली, npi
nld | Nederlands (taal), Hollandais, Flamand, vls
orm | Afaan Oromoo, Oromiffaa, Oromigna, Oromifa, gaz
pan | ਪੰਜਾਬੀ, پنجابی, Penjabi, Pundjabi, Pendjâbi
pes | فارسی, فارسي, Parsi, farsi iranien, Iranian Farsi
pol | polski
por | português, brésilien, Brazilian Portuguese, portugais du Brésil
prs | دری, درى, Farsi (Dari), Dari Persian, Afghan (Dari), Afghan Farsi
pus | پښتو, پشتو, pbu, pst, pbt, Pachtoun, Pachto, Pachtô, Pasjto, Pashtoo, Pashtoe, Pachtu, Poushtou
rom | romanes, rmy, Rromani, Romanès, tsigane
ron | română, mol, mo, Moldovan, Moldave, Moldavian, moldavisch
run | Ikirundi
rus | русский, russkij
sin | සිංහල, Singhalese, Singhalais, Sinhalese
slk | slovenčina, slo
slv | slovenščina
sna | chiShona
snk | Soninkanxanne, Sarakolé
som | Soomaali, af Soomaali, af-Soomaali, الصومالية, Somalien
spa | español, castellano, castillan
sqi | shqip, aln, als
sus | Sosoxui, Sousou, Soso
swa | Kiswahili, Swahili (Congo), Swahili (Kenya), swc
tam | தமிழ்
tel | తెలుగు
tgk | тоҷикӣ
tha | ภาษาไทย
tir | ትግርኛ, tigrina, tigriña, tigrigna, tigrinya (Érythrée), Tigrinja, Tigrignia, Tigrynia
tig | ትግረ, ትግራይት, Tigré, Xasa
tur | Türkçe
uig | ئۇيغۇرچە
ukr | українська
urd | اردو, Ordou, Ourdu, Urdo
uzb | oʻzbek, ўзбек, uzn, uzs
vie | Tiếng Việt
wol | Wolof laakk, Ouolof
yor | Yorùbá
zgh | ⵜⴰⵎⴰⵣⵉⵖⵜ, Amazigh, Amazighe, tzm, shi, Rifain, Tarifit, Riffijns, Berbers, Tamazigt
zho | 中文, 汉语, 漢語, 普通话, Putonghua, chinois mandarin, Mandarin Chinese
`;

/** Languages by their own names and other spellings, each with its ISO 639-3 code. */
export const languageWords: readonly (readonly [word: string, code: string])[] = WORDS.trim()
  .split('\n')
  .flatMap((line) => {
    const [code = '', words = ''] = line.split(' | ');
    return words.split(', ').map((word) => [word, code] as const);
  });
