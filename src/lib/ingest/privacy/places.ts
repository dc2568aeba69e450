import { fold } from '../fold.ts';
import { latinDigits } from './digits.ts';

const LATITUDE = 90;
const LONGITUDE = 180;
const DMS = /\d{1,3}\s*°\s*\d{1,2}\s*['′’](?:\s*[\d.,]+\s*["″”]?)?\s*[NSEWO]/i;
const GEOMETRY = /^(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*Z?\s*\(/i;
const BINARY_GEOMETRY = /^0[01]0[1-7]0000[02468a]0[0-9a-f]{24,}$/i;
const MAP_LINK = /^https?:\/\/\S*(?:\bmaps\b|openstreetmap|[?&@=/]-?\d{1,2}\.\d{3,},-?\d{1,3}\.\d{3,})/i;

/** Where the teams work, so that two short decimals there are hardly anything else. */
function isNearby(latitude: number, longitude: number): boolean {
  return latitude > 41 && latitude < 56 && longitude > -6 && longitude < 12;
}

/** Two decimals (four numbers in a form's own notation: position, altitude, precision) that can be degrees. */
function isPair(text: string): boolean {
  const bare = text.replace(/^[[(]\s*|\s*[\])]$/g, '').replace(/(\d),(\d+)(?=\s|;|$)/g, '$1.$2');
  const parts = bare.split(/\s*[,;|/]\s*|\s+/);
  if (parts.length < 2 || parts.length > 4 || !parts.every((part) => /^-?\d+(\.\d+)?$/.test(part)))
    return false;
  const [latitude = 0, longitude = 0] = parts.map(Number);
  if (Math.abs(latitude) > LATITUDE || Math.abs(longitude) > LONGITUDE) return false;
  const decimals = Math.min(...parts.slice(0, 2).map((part) => part.split('.')[1]?.length ?? 0));
  if (parts.length === 4) return decimals >= 1;
  return decimals >= 3 || (decimals === 2 && isNearby(latitude, longitude));
}

/** Whether a text is a position: a pair of degrees in any notation, a geometry, a link to a map. */
export function isPosition(text: string): boolean {
  const plain = latinDigits(text).trim();
  const [first = ''] = plain.split(/\s*;\s*(?=-?\d+\.\d+\s-?\d)/);
  if (first.length < 80 && isPair(first)) return true;
  return (
    DMS.test(plain.slice(0, 60)) ||
    GEOMETRY.test(plain) ||
    BINARY_GEOMETRY.test(plain) ||
    MAP_LINK.test(plain)
  );
}

/** Whether a text can be one decimal degree, precise to some hundred metres at least. */
export function isDegree(text: string): boolean {
  const plain = latinDigits(text).trim();
  return /^-?\d{1,3}[.,]\d{3,}$/.test(plain) && Math.abs(Number(plain.replace(',', '.'))) <= LONGITUDE;
}

const STREET =
  /\b(rue|avenue|boulevard|bvd|chaussee|place|quai|impasse|allee|chemin|square|route|steenweg|street|road|straat|laan)\b|(straat|laan|steenweg|plein|kaai|dreef|gracht|strasse|gasse)\b/;

/** Whether a text names a street with a number. */
export function isAddress(text: string): boolean {
  if (text.length > 120 || !/\d/.test(text) || !/\p{L}{3}/u.test(text)) return false;
  return STREET.test(fold(text)) && /\b\d{1,4}\s?[a-zA-Z]?\b/.test(text);
}
