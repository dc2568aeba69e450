import { foldHeader } from '../fold.ts';
import type { PrivateCode } from './finding.ts';

/** Words after which "name" is not a person's: `nom du site`, `naam van de organisatie`. */
const NAMED_THINGS =
  /\b(sites?|lieux?|plaats|places?|locations?|localisation|locatie|spot|communes?|gemeente|villes?|city|stad|town|pays|country|land|region|regio|province|provincie|quartier|wijk|camps?|centres?|center|centrum|organisations?|organisatie|organizations?|partenaires?|partners?|structure|association|vereniging|ngo|ong|services?|diensten?|dienst|projets?|projects?|project|langue|taal|language|activites?|activity|activiteit|equipes?|team|ploeg|file|fichier|bestand|list|liste|lijst|variables?|champ|field|unique|ascii|eurostat|programme|program|formulaire|form|fonds?|ecole|school|hopital|hospital|ziekenhuis|rue|street|straat|gare|station)\b/;

const NAME_ALONE =
  /^(noms?|prenoms?|name|names|full name|naam|namen|voornaam|achternaam|familienaam|surname|first name|last name|middle name|nickname|surnom|alias|roepnaam|initiales|initialen|initials|identite|identiteit)( \d)?$/;
const NAME_WITHIN =
  /\b(nom et prenoms?|nom prenoms?|prenoms? (et )?nom|naam en voornaam|naam voornaam|voornaam (en )?(naam|achternaam)|nom de famille|nom de jeune fille|nom d usage|nom usuel|nom complet|volledige naam|full name|first name|firstname|last name|lastname|family name|given name|maiden name|middle name|surname|prenoms?|voornaam|voornamen|achternaam|familienaam|meisjesnaam)\b/;
const NAME_OF =
  /^(noms?|names?|naam) (et|en|and|de|du|des|d|of|van|complet|responsable|beneficiaires?|personnes?|client|usager|famille|contact)\b|\b(votre|vos|your|uw|je|ton|his|her|their|son|sa|zijn|haar) (nom|name|naam)\b|\b(person|personne|persoon|client|beneficiary|beneficiaire|respondent|patient|hoh|head|contact|mother|father|mere|pere|moeder|vader|child|enfant|kind|enumerator|interviewer|worker|medewerker|staff|guardian|tuteur|voogd|contact plus) (name|nom|naam)\b/;
const SOMEONES_NAME = [NAME_ALONE, NAME_WITHIN, NAME_OF];

const HEADERS: readonly (readonly [PrivateCode, RegExp])[] = [
  [
    'private_ip',
    /\b(device ?id|imei|imsi|subscriber ?id|sim ?serial|sim ?id|serial ?number|mac address|adresse mac|ip address|ipaddress|adresse ip|adresses ip|ip adres|client ip|remote ip|user ?agent|advertising ?id)\b/,
  ],
  [
    'private_email',
    /\b(e ?mails?|mails?|mailadres|courriel|courriels|adresse electronique|adresse mail|social media|facebook|instagram|messenger|snapchat|tiktok|skype)\b/,
  ],
  [
    'private_phone',
    /\b(gsm|telephone|telephones|telefoon|telefoonnummer|telefoonnr|gsmnummer|phone|phones|phonenumber|whatsapp|viber|telegram|signal nr|tel)\b|^(mobile|portable|mobiel)( \d)?$|\b(numero|n|nr|no|nummer|number) (mobile|portable|mobiel)\b|\b(mobile|portable|mobiel) (number|nr|nummer|numero|phone)\b/,
  ],
  [
    'private_file_number',
    /^(oe|dvz|sp|ov|cgra|cgvs|cgrs|agdref|anef|eurodac|s p|o v)( (nr|no|n|nummer|numero|number))?$|\b(numero|num|n|nr|no|nummer|number|dossier|dossiernummer|dossiernr|code|ref|reference|referentie|identifiant) (de |d |du |de l |des |van |of )?(dossier |file )?(oe|dvz|sp|ov|cgra|cgvs|cgrs|agdref|anef|fedasil|ofpra|cnda|eurodac|office des etrangers|vreemdelingenzaken|surete publique|openbare veiligheid|usager etranger|etranger|titre de sejour|carte de sejour|visa|recepisse|annexe 26|bijlage 26)\b|\b(oe|dvz|sp|ov|cgra|cgvs|agdref|anef|fedasil|ofpra|eurodac) ?(nr|no|nummer|numero|number|dossiernummer|dossiernr|dossier|id|file)\b|\bagdref\b|\b(dossiernummer|dossiernr) (dvz|cgvs|fedasil)\b|\bfedasilnummer\b/,
  ],
  [
    'private_number',
    /^(nn|rn|rrn|rnn|ssn|bsn)$|\b(nir|niss|insz|inss|numero national|registre national|national register|national number|nationaal nummer|rijksregister|rijksregisternummer|rijksregisternr|numero bis|bis nummer|bisnummer|passeport|passeports|passport|passports|paspoort|paspoortnummer|passportnummer|laissez passer|securite sociale|social security|sociale zekerheid|carte d identite|carte identite|num(ero)? (de )?carte|n carte|kaartnummer|card number|identity card|identiteitskaart|identiteitskaartnummer|id card|national id|numero d identite|carte vitale)\b/,
  ],
  [
    'private_place',
    /\b(gps|latitude|longitude|geolocation|geolocalisation|geolocatie|geopoint|geotrace|geoshape|geopunt|geo point|coordinates?|coordonnees gps|coordonnees geographiques|coordinaten|lat ?(lon|lng|long)|geom|geometry|wkt|what3words|altitude)\b|^(lat|lng|lon|geo lat|geo lon)$|\bgeo plus (lat|lon|coord)|\b(lat|lng|lon)$/,
  ],
  [
    'private_address',
    /^(rue|straat|street|domicile|woonplaats|adres|coordonnees|contactgegevens|contact details)$|\b(adresses?|address|addresses|thuisadres|woonadres|verblijfsadres|straatnaam|street name|nom de rue|numero de rue|huisnummer)\b/,
  ],
  [
    'private_text',
    /\b(remarques?|remarks?|commentaires?|comments|commentaar|observations?|notes?|notities|notitie|opmerkingen?|opmerking|descriptions?|beschrijving|recits?|verslag|narratives?|details libres|texte libre|vrije tekst|free text|story|verhaal|temoignage|compte rendu|bijzonderheden)\b|\bcomment$|\b(photos?|foto s?|fotos?|pictures?|images?|selfies?|signature|handtekening|attachments?|pieces? jointes?|bijlagen?|audio|videos?|enregistrement|scan|url|urls|lien web|hyperlink)\b/,
  ],
];

function isSomeonesName(folded: string): boolean {
  return SOMEONES_NAME.some((words) => words.test(folded)) && !NAMED_THINGS.test(folded);
}

/** What the header of a column gives away, in French, Dutch or English; null when nothing. */
export function privateByHeader(header: string): PrivateCode | null {
  const folded = foldHeader(header);
  const found = HEADERS.find(([, words]) => words.test(folded))?.[0] ?? null;
  if (found === 'private_text' || found === null) return isSomeonesName(folded) ? 'private_name' : found;
  return found;
}
