import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Chart } from './chart.ts';
import { topThree } from './describe.ts';
import { drawMap } from './map-layers.ts';
import { commaPeriod } from './period-words.ts';
import { placesOf } from './places.ts';
import { countCell, partsOf, tableHead, textCell } from './table-of.ts';
import { unitHead } from './units.ts';

/** Contact moments per municipality as circles on the map; internal, never published. */
export const map: Chart<'byMunicipality'> = {
  id: 'map',
  section: 'locations',
  asks: { byMunicipality: { indicator: 'contact-moments', by: ['municipality'] } },
  title: (_, { locale }) => m.chart_map_title({}, { locale }),
  subtitle: (_, context) =>
    m.chart_map_subtitle({ period: commaPeriod(context) }, { locale: context.locale }),
  spec: ({ byMunicipality }, context) => drawMap(placesOf(byMunicipality, context), context),
  describe: ({ byMunicipality }, context) => {
    const { locale } = context;
    const title = m.chart_map_title({}, { locale });
    const { onMap } = placesOf(byMunicipality, context);
    if (onMap.length === 0) return m.chart_describe_empty({ title }, { locale });
    return `${title}. ${m.chart_describe_parts({ list: topThree(onMap, locale) }, { locale })}`;
  },
  table: ({ byMunicipality }, context) => {
    const { locale } = context;
    const { brussels, offMap } = placesOf(byMunicipality, context);
    const whole = brussels && {
      cells: [
        textCell(m.chart_map_all_brussels({ region: brussels.name }, { locale })),
        countCell(brussels.value, locale),
      ],
      filter: brussels.filter,
    };
    const rows = partsOf(byMunicipality, 'municipality', context).map((part) => ({
      cells: [textCell(part.name), countCell(part.value, locale)],
      filter: part.filter,
    }));
    const head = tableHead(
      [m.chart_head_municipality({}, { locale })],
      [unitHead(byMunicipality.unit, locale)],
    );
    const off = offMap.reduce((sum, part) => sum + (part.value ?? 0), 0);
    const table = { head, rows: whole ? [whole, ...rows] : rows };
    return off > 0
      ? { ...table, note: m.chart_map_off({ value: formatNumber(off, locale) }, { locale }) }
      : table;
  },
};
