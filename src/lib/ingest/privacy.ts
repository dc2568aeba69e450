import { foldHeader } from './fold.ts';
import type { ColumnProfile, EvidenceCode } from './plan.ts';

type PrivateKind = Extract<EvidenceCode, `private_${string}`>;

const HEADERS: readonly (readonly [PrivateKind, RegExp])[] = [
  [
    'private_name',
    /^(nom|noms|prenom|prenoms|name|full name|naam|voornaam|achternaam|familienaam|surname|first name|last name|middle name|nickname|surnom|roepnaam|signature|handtekening)$|^(nom|prenom|name|naam|voornaam|first name|last name) (et|en|and|de|du|of|van|complet|responsable|beneficiaire|personne|client|usager|famille)\b|\b(nom et prenom|nom prenom|naam en voornaam|nom de famille)\b/,
  ],
  [
    'private_phone',
    /\b(gsm|telephone|telephones|telefoon|telefoonnummer|telefoonnr|phone|mobile|portable|whatsapp|tel)\b/,
  ],
  ['private_email', /\b(e ?mail|mail|courriel|adresse electronique|email social media)\b/],
  [
    'private_number',
    /\b(nir|niss|insz|nn|registre national|rijksregister|rijksregisternummer|passeport|passport|paspoort|passportnummer|securite sociale|carte d identite|identiteitskaart|numero ov|ov nummer|agdref|numero etranger|ssn)\b/,
  ],
  [
    'private_address',
    /^(adresse|adres|address|rue|straat|street|domicile|woonplaats|gps|latitude|longitude|lat|lon|coordinates|coordonnees)$|\b(adresse (postale|personnelle|complete)|gps (latitude|longitude|coordinates))\b/,
  ],
  [
    'private_text',
    /\b(remarque|remarques|commentaire|commentaires|observation|observations|note|notes|opmerking|opmerkingen|comment|comments|remarks|description|beschrijving|recit|verslag|narrative|details libres|texte libre|vrije tekst)\b/,
  ],
];

const EMAIL = /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u;
const PHONE = /^(\+|00|0)[\d\s./()-]{8,17}$/;
const BELGIAN_NUMBER = /^\d{2}[.\s]?\d{2}[.\s]?\d{2}[-.\s]?\d{3}[.\s-]?\d{2}$/;
const FRENCH_NUMBER = /^[12]\s?\d{2}\s?\d{2}\s?\d[\dAB]\s?\d{3}\s?\d{3}(\s?\d{2})?$/;
const FREE_TEXT_LENGTH = 40;

function shareOf(profile: ColumnProfile, test: (value: string) => boolean): number {
  let hits = 0;
  let total = 0;
  for (const [value, count] of profile.values) {
    total += count;
    if (test(value.trim())) hits += count;
  }
  return total === 0 ? 0 : hits / total;
}

/** A Belgian national number with its check digits right (people born since 2000 put a 2 before), or a French one. */
function isNumber(value: string): boolean {
  if (FRENCH_NUMBER.test(value)) return true;
  if (!BELGIAN_NUMBER.test(value)) return false;
  const digits = value.replace(/\D/g, '');
  const check = Number(digits.slice(9));
  return ['', '2'].some((century) => 97 - (Number(century + digits.slice(0, 9)) % 97) === check);
}

/** What the contents of a column give away, whatever its header says; null when nothing. */
export function privateByContent(profile: ColumnProfile): PrivateKind | null {
  if (profile.filled === 0) return null;
  if (shareOf(profile, (value) => EMAIL.test(value)) >= 0.3) return 'private_email';
  if (shareOf(profile, isNumber) >= 0.6) return 'private_number';
  if (shareOf(profile, (value) => PHONE.test(value) && value.replace(/\D/g, '').length >= 9) >= 0.5)
    return 'private_phone';
  const isFreeText = profile.meanLength > FREE_TEXT_LENGTH && profile.distinct > profile.filled * 0.5;
  const hasWords = shareOf(profile, (value) => value.split(/\s+/).length >= 5) >= 0.4;
  return isFreeText && hasWords ? 'private_text' : null;
}

/** What the header of a column gives away; null when nothing. */
export function privateByHeader(header: string): PrivateKind | null {
  const folded = foldHeader(header);
  return HEADERS.find(([, words]) => words.test(folded))?.[0] ?? null;
}
