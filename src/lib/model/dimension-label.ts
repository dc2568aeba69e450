import { labelOf, municipalities, regions } from './codes/registry.ts';
import { dimensions, type DimensionId } from './dimension.ts';
import type { Locale, Text } from './text.ts';

/** What a missing value is called; a category like any other, always last. */
export const notRecorded: Text = { en: 'Not recorded', fr: 'Non renseigné', nl: 'Niet ingevuld' };

const yesNo: Readonly<Record<string, Text>> = {
  yes: { en: 'With a mediator', fr: 'Avec médiateur', nl: 'Met bemiddelaar' },
  no: { en: 'Without a mediator', fr: 'Sans médiateur', nl: 'Zonder bemiddelaar' },
  true: { en: 'Yes', fr: 'Oui', nl: 'Ja' },
  false: { en: 'No', fr: 'Non', nl: 'Nee' },
};

const regionLabels = new Map<string, Text>(regions.map((region) => [region.code, region.label]));
const municipalityLabels = new Map<string, Text>(municipalities.map((place) => [place.id, place.label]));

/** The wording of a code of a dimension; null is "not recorded" or what it means there, a code of no list is shown as it is. */
export function dimensionLabel(id: DimensionId, code: string | null, locale: Locale): string {
  const dimension = dimensions[id];
  if (code === null) return ('open' in dimension ? dimension.open : notRecorded)[locale];
  if (id === 'region') return regionLabels.get(code)?.[locale] ?? code;
  if (id === 'municipality') return municipalityLabels.get(code)?.[locale] ?? code;
  if ('list' in dimension) return labelOf(dimension.list, code, locale);
  return yesNo[code]?.[locale] ?? code;
}

/** Every code that the lists know for a dimension; empty where there is no list. */
export function isListedCode(id: DimensionId, code: string): boolean {
  if (id === 'mediator') return code === 'yes' || code === 'no';
  return dimensionLabel(id, code, 'en') !== code || dimensionLabel(id, code, 'fr') !== code;
}
