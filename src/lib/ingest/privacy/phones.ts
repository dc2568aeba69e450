import { latinDigits } from './digits.ts';
import { isEnterpriseNumber } from './numbers.ts';

const LABEL =
  /^\s*(?:t[ée]l(?:[ée]phone|efoon)?|gsm|phone|mobile|portable|whatsapp|wa|num[ée]ro|nr|n°)[.:\s]*/i;
const OTHERS = /\s*(?:[;,|]|\s\/\s|\s(?:ou|of|or|et|en|and)\s).*$/i;
const DATE = /^\d{1,2}([./-])\d{1,2}\1(\d{2}|\d{4})\b|^\d{4}-\d{2}-\d{2}/;

/** Belgian mobile and fixed, French, and British mobile numbers, as dialled at home. */
const NATIONAL = [/^04[5-9]\d{7}$/, /^0[1-9]\d{7}$/, /^0[1-9]\d{8}$/, /^07\d{9}$/];

/** A number as it would be dialled, of the first of several in a cell; null when it isn't written like one. */
function dialled(text: string): string | null {
  const first = latinDigits(text)
    .replace(LABEL, '')
    .replace(/\(0\)/g, '')
    .replace(/\([^)]*\p{L}[^)]*\)/gu, '')
    .replace(OTHERS, '')
    .replace(/[()'’]/g, '')
    .trim();
  if (!/^\+?\s?\d[\d\s./-]{6,22}\d$/.test(first)) return null;
  if (DATE.test(first) || /^\d+\.\d+$/.test(first)) return null;
  const lone = first.split(/[\s./-]+/).filter((group) => /^\d$/.test(group));
  return lone.length > 2 ? null : first.replace(/[^\d+]/g, '');
}

/**
 * Whether a text is a telephone number: international with `+` or `00`, or written as in Belgium or France
 * with its 0. Digits alone that begin otherwise are no sign, since identifiers look the same.
 */
export function isPhone(text: string): boolean {
  if (text.length > 60 || isEnterpriseNumber(text)) return false;
  const number = dialled(text);
  if (number === null) return false;
  if (/^\+[1-9]\d{7,14}$/.test(number) || /^00[1-9]\d{9,12}$/.test(number)) return true;
  return NATIONAL.some((plan) => plan.test(number));
}
