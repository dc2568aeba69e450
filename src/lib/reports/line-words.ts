import { indicatorById } from '#lib/indicators/registry.ts';
import { dimensionLabel } from '#lib/model/dimension-label.ts';
import { UNKNOWN } from '#lib/model/code.ts';
import { isFilterKey, type Selection } from '#lib/model/params.ts';
import type { Locale } from '#lib/model/text.ts';
import type { TemplateLine } from './template.ts';

/** What a line is called: its own words, else its indicator's with the filters that it stands under. */
export function lineName(
  line: Pick<TemplateLine, 'indicator' | 'label'> & { readonly scope?: Selection },
  locale: Locale,
): string {
  if (line.label) return line.label[locale];
  const name = indicatorById(line.indicator)?.label[locale] ?? line.indicator;
  const filters = Object.entries(line.scope ?? {}).map(([key, codes]) =>
    codes
      .map((code) => (isFilterKey(key) ? dimensionLabel(key, code === UNKNOWN ? null : code, locale) : code))
      .join(', '),
  );
  return filters.length > 0 ? `${name} (${filters.join('; ')})` : name;
}
