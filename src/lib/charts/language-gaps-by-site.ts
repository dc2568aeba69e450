import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answers, Chart, ChartContext, ChartTable, MarkFilter } from './chart.ts';
import { largest, topThree } from './describe.ts';
import { numberOf } from './groups.ts';
import { heatMap } from './heat-map.ts';
import { when } from './in-words.ts';
import { modesOf } from './language-coverage.ts';
import { filterFields, markFilter } from './marks.ts';
import { codeOf, countCell, tableHead, textCell } from './table-of.ts';
import { toWidth, widest } from './text-width.ts';
import { isNarrow } from './theme.ts';

type Key = 'gaps';

interface SiteGaps {
  readonly name: string;
  readonly total: number;
  readonly values: readonly number[];
  readonly filter: MarkFilter;
}

const uncovered = new Set([...modesOf.lingua, ...modesOf.none]);
const LANGUAGES = 8;
const NARROW_LANGUAGES = 5;
const SITES = 14;

const add = (sums: Map<string, number>, key: string, value: number): Map<string, number> =>
  sums.set(key, (sums.get(key) ?? 0) + value);

const ranked = (sums: ReadonlyMap<string, number>): string[] =>
  [...sums].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([code]) => code);

/** Contact moments without the person’s own language, by site and language, the largest of both first. */
function gapsOf({ gaps }: Answers<Key>, context: ChartContext): { languages: string[]; sites: SiteGaps[] } {
  const byPair = new Map<string, number>();
  const byLanguage = new Map<string, number>();
  const bySite = new Map<string, number>();
  for (const row of gaps.table.rows) {
    const language = codeOf(row['person_language']);
    if (language === null || !uncovered.has(codeOf(row['mode']) ?? '')) continue;
    const site = codeOf(row['site']) ?? '';
    const value = numberOf(row, 'value');
    add(byPair, `${site}|${language}`, value);
    add(byLanguage, language, value);
    add(bySite, site, value);
  }
  const languages = ranked(byLanguage).slice(0, isNarrow(context.widthPx) ? NARROW_LANGUAGES : LANGUAGES);
  const sites = ranked(bySite)
    .toSorted((a, b) => Number(a === '') - Number(b === ''))
    .map((site): SiteGaps => {
      const code = site === '' ? null : site;
      return {
        name: context.label('site', code),
        total: bySite.get(site) ?? 0,
        values: languages.map((language) => byPair.get(`${site}|${language}`) ?? 0),
        filter: markFilter('site', code),
      };
    });
  return { languages, sites };
}

const shown = (sites: readonly SiteGaps[], { showAll }: ChartContext): readonly SiteGaps[] =>
  showAll ? sites : sites.slice(0, SITES);

function spec(answers: Answers<Key>, context: ChartContext): ReturnType<Chart['spec']> {
  const { locale, label } = context;
  const { languages, sites } = gapsOf(answers, context);
  const names = languages.map((code) => label('person_language', code));
  const rows = shown(sites, context);
  const narrow = isNarrow(context.widthPx);
  // As the heat map lays it out: names on the left, totals on the right.
  const aside = narrow ? 0 : Math.min(widest(rows.map(({ name }) => name)) + 8, context.widthPx * 0.3) + 60;
  const roomPx = (context.widthPx - aside) / Math.max(1, languages.length) - 6;
  return heatMap(
    names.map((name) => ({ head: toWidth(name, roomPx), group: '' })),
    rows.map(({ name, total, values, filter }) => ({
      name,
      total: formatNumber(total, locale),
      ...filterFields(filter),
      cells: values.map((value, index) => {
        const text = formatNumber(value, locale);
        return { value, text, tip: m.chart_tip({ name, when: names[index] ?? '', value: text }, { locale }) };
      }),
    })),
    context,
  );
}

function table(answers: Answers<Key>, context: ChartContext): ChartTable {
  const { locale, label } = context;
  const { languages, sites } = gapsOf(answers, context);
  return {
    head: tableHead(
      [m.chart_head_site({}, { locale })],
      [...languages.map((code) => label('person_language', code)), m.chart_gaps_all({}, { locale })],
    ),
    rows: sites.map(({ name, total, values, filter }) => ({
      cells: [textCell(name), ...values.map((value) => countCell(value, locale)), countCell(total, locale)],
      filter,
    })),
    note: m.chart_gaps_site_note({}, { locale }),
  };
}

/** Where which language lacks: contact moments without the person’s own language, by site and language. */
export const languageGapsBySite: Chart<Key> = {
  id: 'language-gaps-by-site',
  section: 'languages',
  wide: true,
  asks: { gaps: { indicator: 'contact-moments', by: ['site', 'person_language', 'mode'] } },
  meaning: (locale) => m.chart_meaning_gaps({}, { locale }),
  title: (_, { locale }) => m.chart_gaps_site_title({}, { locale }),
  subtitle: (_, context) => m.chart_gaps_site_subtitle({ when: when(context) }, { locale: context.locale }),
  spec,
  describe: (answers, context) => {
    const { locale, label } = context;
    const { languages, sites } = gapsOf(answers, context);
    const cells = sites.flatMap(({ name, values }) =>
      values.map((value, index) => ({
        value,
        name: `${name}, ${label('person_language', languages[index] ?? null)}`,
      })),
    );
    const peak = largest(cells);
    if (!peak?.value) return m.chart_gaps_none({}, { locale });
    const list = topThree(
      sites.map(({ name, total }) => ({ name, value: total })),
      locale,
    );
    const highest = m.chart_describe_peak(
      { peak: peak.name, value: formatNumber(peak.value, locale) },
      { locale },
    );
    return `${m.chart_describe_parts({ list }, { locale })} ${highest}`;
  },
  table,
  hiddenRows: (answers, context) => {
    const { sites } = gapsOf(answers, context);
    return sites.length > SITES ? sites.length : 0;
  },
};
