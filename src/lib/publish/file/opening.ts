import { formatDate, formatNumber, formatPeriod } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Edition } from '../edition.ts';
import { element, escaped } from './markup.ts';
import { noteWords } from './note-words.ts';
import { totalOf, type ReadCell } from './reading.ts';
import { filled, marked } from './sentence.ts';
import { unitWords, words } from './words.ts';

/** The total of each measure that has a printed one, by its id, in the order of the tables. */
function totalsOf(edition: Edition, locale: Locale): ReadonlyMap<string, ReadCell> {
  const totals = new Map<string, ReadCell>();
  for (const table of edition.tables) {
    const total = totalOf(edition, table, locale);
    if (total && total.value !== null && !totals.has(table.measure)) totals.set(table.measure, total);
  }
  return totals;
}

/** The days that an edition tells of, as a sentence begins with them. */
function whenOf({ period: { from, to } }: Edition, locale: Locale): string {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31`
    ? filled(words.inYear[locale], { year })
    : filled(words.fromTo[locale], { from: formatDate(from, locale), to: formatDate(to, locale) });
}

/** What the team did in one sentence; none where neither contacts nor people are counted. */
function lede(edition: Edition, locale: Locale): string {
  const totals = totalsOf(edition, locale);
  const [contacts, persons] = [totals.get('contacts'), totals.get('persons')];
  const places = {
    when: whenOf(edition, locale),
    about: edition.method.id === 'rounding' ? words.about[locale] : '',
  };
  const said = (sentence: string, figures: Readonly<Record<string, ReadCell>>) =>
    element('p', { class: 'lede' }, marked(sentence, { ...places, ...figures }));
  if (contacts && persons) return said(words.ledeBoth[locale], { contacts, persons });
  if (contacts) return said(words.ledeContacts[locale], { contacts });
  return persons ? said(words.ledePersons[locale], { persons }) : '';
}

function imprint(edition: Edition, locale: Locale): string {
  const { number, date, dataAsOf, period, publisher, isSynthetic } = edition;
  const link = (id: string, name: string) => element('a', { href: `#${locale}-${id}` }, escaped(name));
  const items = [
    escaped(
      filled(words.issue[locale], { number: formatNumber(number, locale), date: formatDate(date, locale) }),
    ),
    escaped(filled(words.period[locale], { period: formatPeriod(period, locale) })),
    escaped(filled(words.asOf[locale], { asOf: formatDate(dataAsOf, locale) })),
    escaped(publisher),
    ...(isSynthetic ? [element('b', {}, escaped(words.sample[locale]))] : []),
    link('notes', noteWords.notes[locale]),
    link('check', noteWords.checkLink[locale]),
  ];
  return element('ul', { class: 'imprint' }, ...items.map((item) => element('li', {}, item)));
}

/** The totals that open an edition, one of each measure: name, figure, what to know of it. */
function headline(edition: Edition, locale: Locale): string {
  const items = [...totalsOf(edition, locale)].map(([measure, total]) =>
    element(
      'div',
      {},
      element('dt', {}, escaped(edition.measures[measure]?.label[locale] ?? measure)),
      element('dd', { class: 'fig', 'data-key': total.key }, escaped(total.text)),
      element('dd', { class: 'unit' }, escaped(unitWords[measure]?.[locale] ?? '')),
    ),
  );
  return items.length > 0 ? element('dl', { class: 'head' }, ...items) : '';
}

/** How an edition begins in a language: title, what the team did, what edition it is, and its totals. */
export function openingOf(edition: Edition, locale: Locale): string {
  return [
    element('h1', {}, escaped(edition.title[locale])),
    lede(edition, locale),
    imprint(edition, locale),
    headline(edition, locale),
  ].join('');
}
