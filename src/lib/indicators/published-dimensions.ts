import { codeLists, isLanguage, isNationality, regions } from '#lib/model/codes/registry.ts';
import { areas } from '#lib/model/codes/areas.ts';
import { notRecorded } from '#lib/model/dimension-label.ts';
import type { CodeListId } from '#lib/model/field.ts';
import { calendarQuarter, calendarYear } from '#lib/model/named-periods.ts';
import { endOfMonth, type Period } from '#lib/model/period.ts';
import type { Text } from '#lib/model/text.ts';
import { UNKNOWN_CODE, type CountedDimension, type PublishedDimension } from './published-counts.ts';

/** A dimension of open editions: how it adds up, what its codes are called, in their order, and how deep each lies. */
export interface PublicHierarchy {
  readonly id: PublishedDimension;
  readonly label: Text;
  readonly root: string;
  /** Each way in which a code is the sum of others. */
  readonly sums: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Every code with its wording, in the order of reading; the total first. */
  readonly codes: ReadonlyMap<string, Text>;
  /** Codes of the data that are counted in a broader one since they aren't told apart, and in which one. */
  readonly countedIn?: ReadonlyMap<string, string>;
  /** What of a closed list is counted in a code besides what it says, as readers are told. */
  readonly merged?: ReadonlyMap<string, readonly Text[]>;
}

/** The hierarchies of a publication, by their ids. */
export type PublicHierarchies = Readonly<Record<string, PublicHierarchy>>;

const ROOT = 'all';
const OTHER = 'other';
/** The list of topics has a code for others. */
const OTHER_TOPIC = 'OTH';
const othersText: Text = { en: 'Other', fr: 'Autres', nl: 'Andere' };
const all: Text = { en: 'All', fr: 'Total', nl: 'Totaal' };
const countries: readonly (readonly [string, Text])[] = [
  ['BE', { en: 'Belgium', fr: 'Belgique', nl: 'België' }],
  ['FR', { en: 'France', fr: 'France', nl: 'Frankrijk' }],
];

/** What the small ones of a list become together, and what they are called; the list of topics has a code for it. */
export const otherOf = (id: PublishedDimension): readonly [code: string, label: Text] =>
  id === 'topic' ? [OTHER_TOPIC, othersText] : [OTHER, othersText];

/** How many levels lie above a code: 0 for the total. */
export function depthOf({ root, sums }: Pick<PublicHierarchy, 'root' | 'sums'>, code: string): number {
  if (code === root) return 0;
  const [parent] = Object.entries(sums).find(([, parts]) => parts.some((part) => part.includes(code))) ?? [];
  return parent === undefined ? 0 : depthOf({ root, sums }, parent) + 1;
}

/** Every code that a finest code counts in: itself, those above it and the total. */
function ancestorsOf({ sums }: PublicHierarchy, code: string): string[] {
  const above = Object.entries(sums).flatMap(([parent, parts]) =>
    parts.some((part) => part.includes(code)) ? ancestorsOf({ sums } as PublicHierarchy, parent) : [],
  );
  return [...new Set([code, ...above])];
}

/** The hierarchy as counts are asked for. */
export function toCounted(hierarchy: PublicHierarchy): CountedDimension {
  const leaves = [...hierarchy.codes.keys()].filter((code) => !(code in hierarchy.sums));
  const codes = new Set(leaves);
  const other = [OTHER, OTHER_TOPIC].find((code) => codes.has(code)) ?? UNKNOWN_CODE;
  return {
    id: hierarchy.id,
    within: new Map([
      ...leaves.map((leaf) => [leaf, ancestorsOf(hierarchy, leaf)] as const),
      ...[...(hierarchy.countedIn ?? [])].map(
        ([leaf, code]) => [leaf, ancestorsOf(hierarchy, code)] as const,
      ),
    ]),
    other: codes.has(other) ? other : (leaves.at(-1) ?? hierarchy.root),
  };
}

/**
 * A hierarchy as an edition told it apart: codes that it doesn't name are counted in the nearest one above that it does,
 * else with the others. Words are those of today; it is for counting alone.
 */
export function asTold(
  hierarchy: PublicHierarchy,
  { root, sums }: Pick<PublicHierarchy, 'root' | 'sums'>,
): PublicHierarchy {
  const told = new Set([root, ...Object.keys(sums), ...Object.values(sums).flat(2)]);
  const [other] = otherOf(hierarchy.id);
  const parentOf = (code: string) =>
    Object.entries(hierarchy.sums).find(([, parts]) => parts.some((part) => part.includes(code)))?.[0];
  const targetOf = (code: string): string => {
    const parent = parentOf(code);
    if (told.has(code)) return code;
    return parent === undefined || parent === hierarchy.root ? other : targetOf(parent);
  };
  const codes = [...told].map((code) => [code, hierarchy.codes.get(code) ?? othersText] as const);
  const gone = [...hierarchy.codes.keys()].filter((code) => !told.has(code));
  return {
    ...hierarchy,
    ...{ root, sums, codes: new Map(codes) },
    countedIn: new Map(gone.map((code) => [code, targetOf(code)])),
  };
}

const inside = (name: Text): Text => ({
  en: `${name.en}, area not recorded`,
  fr: `${name.fr}, zone non renseignée`,
  nl: `${name.nl}, gebied niet ingevuld`,
});

/** Places as far as the public may see them: countries, regions and the thirteen areas. */
export function placeHierarchy(): PublicHierarchy {
  const codes: [string, Text][] = [[ROOT, all]];
  const sums: Record<string, string[][]> = { [ROOT]: [[...countries.map(([code]) => code), UNKNOWN_CODE]] };
  for (const [country, name] of countries) {
    codes.push([country, name]);
    const own = regions.filter(({ code }) =>
      areas.some((one) => one.region === code && one.country === country),
    );
    // The one region of the French coast is its two departments.
    const parts = own.flatMap(({ code, label }): [string, Text][] =>
      code === 'FR-LIT' ? [...areasOf(code), ['in-FR-LIT', inside(label)]] : [[code, label]],
    );
    sums[country] = [parts.map(([code]) => code)];
    for (const [code, label] of parts) {
      codes.push([code, label]);
      const finer = own.some((region) => region.code === code) ? areasOf(code) : [];
      if (finer.length === 0) continue;
      const deeper: [string, Text][] = [...finer, [`in-${code}`, inside(label)]];
      sums[code] = [deeper.map(([one]) => one)];
      codes.push(...deeper);
    }
  }
  codes.push([UNKNOWN_CODE, notRecorded]);
  return {
    id: 'place',
    label: { en: 'Place', fr: 'Lieu', nl: 'Plaats' },
    root: ROOT,
    sums,
    codes: new Map(codes),
  };
}

const areasOf = (region: string): [string, Text][] =>
  areas.filter((one) => one.region === region).map(({ code, label }) => [code, label]);

/** A month in words, in the three languages, as Intl writes it. */
function monthText(year: number, month: number): Text {
  const day = new Date(Date.UTC(year, month - 1, 1));
  const written = (locale: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day);
  return { en: written('en-GB'), fr: written('fr-BE'), nl: written('nl-BE') };
}

/** The years, quarters and months of a period of whole months; the total is the period itself. */
export function periodHierarchy({ from, to }: Period): PublicHierarchy {
  const codes: [string, Text][] = [[ROOT, all]];
  const sums: Record<string, string[][]> = {};
  const put = (parent: string, code: string, label: Text) => {
    const [parts = []] = (sums[parent] ??= [[]]);
    if (parts.includes(code)) return;
    parts.push(code);
    codes.push([code, label]);
  };
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  for (let at = first ?? 0; at <= (last ?? -1); at++) {
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    const quarter = calendarQuarter(year, Math.ceil(month / 3));
    const parent = isOneYear ? ROOT : String(year);
    if (!isOneYear) put(ROOT, parent, calendarYear(year).label);
    put(parent, quarter.id, quarter.label);
    put(quarter.id, `${year}-${String(month).padStart(2, '0')}`, monthText(year, month));
  }
  return {
    id: 'period',
    label: { en: 'Period', fr: 'Période', nl: 'Periode' },
    root: ROOT,
    sums,
    codes: new Map(codes),
  };
}

/** The code of a hierarchy of periods that is of exactly these days; null where they are no span of whole months in it. */
export function periodCode({ root, sums }: PublicHierarchy, { from, to }: Period): string | null {
  const monthsIn = (code: string): string[] => (sums[code] ? sums[code].flat().flatMap(monthsIn) : [code]);
  const codes = [root, ...Object.values(sums).flat(2)];
  return (
    codes.find((code) => {
      const months = monthsIn(code);
      const [first = '', last = ''] = [months[0], months.at(-1)];
      return `${first}-01` === from && endOfMonth(`${last}-01`) === to;
    }) ?? null
  );
}

function flat(
  id: PublishedDimension,
  label: Text,
  list: CodeListId,
  kept: (code: string) => boolean = () => true,
  rest: readonly (readonly [string, Text])[] = [],
): PublicHierarchy {
  const listed = codeLists[list].codes.filter(({ unknown, code }) => !unknown && kept(code));
  const parts = [
    ...listed.map((one) => [one.code, one.label] as const),
    ...rest,
    [UNKNOWN_CODE, notRecorded] as const,
  ];
  return {
    id,
    label,
    root: ROOT,
    sums: { [ROOT]: [parts.map(([code]) => code)] },
    codes: new Map([[ROOT, all], ...parts]),
  };
}

const others: readonly [string, Text] = [OTHER, othersText];

/** Gender as declared. */
export const genderHierarchy = (): PublicHierarchy =>
  flat('gender', { en: 'Gender', fr: 'Genre', nl: 'Geslacht' }, 'sex');

/** Age in the brackets of the funders. */
export const ageHierarchy = (): PublicHierarchy =>
  flat('age', { en: 'Age', fr: 'Âge', nl: 'Leeftijd' }, 'age-bracket');

/** Nationalities: those that have enough persons, in the order of the list, all others together. */
export const nationalityHierarchy = (named: ReadonlySet<string>): PublicHierarchy =>
  flat(
    'nationality',
    { en: 'Nationality', fr: 'Nationalité', nl: 'Nationaliteit' },
    'nationality',
    (code) => isNationality(code) && named.has(code),
    [others],
  );

/** Languages of contact: those that are frequent enough, in the order of the list, all others together. */
export const languageHierarchy = (named: ReadonlySet<string>): PublicHierarchy =>
  flat(
    'language',
    { en: 'Language of contact', fr: 'Langue de l’entretien', nl: 'Gesprekstaal' },
    'language',
    (code) => isLanguage(code) && named.has(code),
    [others],
  );

/** Topics; a contact may have several. */
export const topicHierarchy = (): PublicHierarchy =>
  flat('topic', { en: 'Topic', fr: 'Thème', nl: 'Onderwerp' }, 'topic');

/** The partner teams. */
export const teamHierarchy = (): PublicHierarchy =>
  flat('team', { en: 'Team', fr: 'Équipe', nl: 'Team' }, 'team');

/** Types of contact. */
export const contactTypeHierarchy = (): PublicHierarchy =>
  flat('contact', { en: 'Type of contact', fr: 'Type de contact', nl: 'Soort contact' }, 'contact-type');

/** What followed the contact. */
export const outcomeHierarchy = (): PublicHierarchy =>
  flat('outcome', { en: 'Outcome', fr: 'Suite', nl: 'Resultaat' }, 'outcome');
