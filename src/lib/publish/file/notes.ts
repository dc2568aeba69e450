import { formatDate, formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { euEmblemWords } from '#lib/reports/emblem.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Edition } from '../edition.ts';
import { hidesAny } from './figure.ts';
import { printPlace } from './fingerprint.ts';
import { capitalised, element, escaped } from './markup.ts';
import { noteWords } from './note-words.ts';
import { filled } from './sentence.ts';
import { words } from './words.ts';

/** A paragraph that begins with what it is about. */
const note = (lead: string, rest: string): string =>
  element('p', {}, element('b', {}, escaped(lead)), ' ', escaped(rest));

/** How to read the numbers: how they are protected, what they count, what isn't known. */
export function readingNotes(edition: Edition, locale: Locale): string {
  const { method, tables, previous } = edition;
  const of = (id: keyof typeof noteWords) => noteWords[id][locale];
  const lead = of(method.id === 'rounding' ? 'roundedLead' : 'hiddenLead');
  const below = (method.id === 'rounding' ? method.base : method.threshold) - 1;
  const isSomeHidden = method.id === 'rounding' && tables.some(hidesAny);
  return element(
    'article',
    { class: 'prose', id: `${locale}-notes` },
    element('h2', {}, escaped(of('notes'))),
    note(lead, edition.reading[locale]),
    isSomeHidden ? note(of('fewLead'), of('few')) : '',
    note(of('personLead'), of('person')),
    note(of('knownLead'), of('known')),
    note(of('attackedLead'), filled(of('attacked'), { below: formatNumber(below, locale) })),
    previous ? note(of('keptLead'), of('kept')) : '',
    edition.isSynthetic ? note(`${words.sample[locale]}.`, words.synthetic[locale]) : '',
  );
}

/** What each measure counts. */
export function definitionsOf({ measures }: Edition, locale: Locale): string {
  const items = Object.values(measures).flatMap(({ label, definition }) => [
    element('dt', {}, escaped(capitalised(label[locale]))),
    element('dd', {}, escaped(definition[locale])),
  ]);
  return element(
    'article',
    { class: 'prose' },
    element('h2', {}, escaped(words.definitions[locale])),
    element('dl', {}, ...items),
  );
}

/** The button that checks the file, hidden until the script is there, with the words of what it may find. */
function check(sha256: string, locale: Locale): string {
  const of = (id: keyof typeof noteWords) => noteWords[id][locale];
  const print = (name: string, digits: string) =>
    element('p', { class: 'quiet' }, escaped(`${name} `), digits);
  return [
    element('p', { class: 'quiet' }, escaped(of('checkNote'))),
    print(of('dataPrint'), element('code', { 'data-sha256': sha256 }, sha256)),
    print(of('pagePrint'), printPlace),
    element('button', { type: 'button', class: 'act', 'data-verify': '', hidden: '' }, escaped(of('verify'))),
    element('output', {
      ...{ 'data-good': of('good'), 'data-unhashed': of('unhashed'), 'data-other': of('other') },
      ...{ 'data-bad': of('bad'), 'data-print': of('badPrint'), 'data-unread': of('badData') },
      'data-lost': of('badCells'),
    }),
  ].join('');
}

/** The statement of funding beside the emblem of the European Union. */
function funding(locale: Locale): string {
  return element(
    'div',
    { class: 'eu' },
    element('i', { role: 'img', 'aria-label': euEmblemWords[locale] }),
    element('p', {}, escaped(m.report_cofunded({}, { locale }))),
  );
}

/** What edition it is, how to cite it, how to check it, and who funded it. */
export function imprintOf(edition: Edition, sha256: string, locale: Locale): string {
  const { publisher, title, number, date, id, euStatement, previous } = edition;
  const day = formatDate(date, locale);
  const cited = filled(noteWords.citation[locale], {
    ...{ publisher, id, date: day, title: title[locale], number: formatNumber(number, locale) },
  });
  const follows = previous ? ` ${filled(noteWords.previous[locale], { id: previous.id })}` : '';
  const heading = (name: string) => element('h3', {}, escaped(name));
  return element(
    'article',
    { class: 'prose', id: `${locale}-check` },
    element('h2', {}, escaped(noteWords.edition[locale])),
    element('p', {}, escaped(`${filled(noteWords.fixed[locale], { date: day })}${follows}`)),
    heading(noteWords.cite[locale]),
    element('p', {}, escaped(cited)),
    heading(noteWords.check[locale]),
    check(sha256, locale),
    euStatement ? funding(locale) : '',
  );
}
