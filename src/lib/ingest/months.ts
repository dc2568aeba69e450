/** Full names of the months from January on, without accents, in English, French, Dutch and German. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'janvier', 'januari', 'januar'],
  ['february', 'fevrier', 'februari', 'februar'],
  ['march', 'mars', 'maart', 'mrt', 'marz'],
  ['april', 'avril'],
  ['may', 'mai', 'mei'],
  ['june', 'juin', 'juni'],
  ['july', 'juillet', 'juli'],
  ['august', 'aout', 'augustus'],
  ['september', 'septembre'],
  ['october', 'octobre', 'oktober'],
  ['november', 'novembre'],
  ['december', 'decembre', 'dezember'],
];
const SHORTEST = 3;

const WEEKDAYS: readonly string[] = [
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
].flat();
/** Words that may stand before a day without changing it. */
const ARTICLES = new Set(['le', 'du', 'au', 'op', 'de', 'den', 'on', 'the']);

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The month from 1 to 12 that a name or an abbreviation in English, French, Dutch or German stands for;
 * 0 when it is none, or could be two: `jui` begins both June and July in French.
 */
export function monthNumber(word: string): number {
  const start = bare(word);
  if (start.length < SHORTEST) return 0;
  const found = NAMES.flatMap((names, at) => (names.some((name) => name.startsWith(start)) ? [at + 1] : []));
  return found.length === 1 ? (found[0] ?? 0) : 0;
}

/** Whether a word names or abbreviates a day of the week, or is an article before a date. */
export function isDayWord(word: string): boolean {
  const start = bare(word);
  return ARTICLES.has(start) || (start.length >= 2 && WEEKDAYS.some((name) => name.startsWith(start)));
}
