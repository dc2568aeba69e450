/** Letters that stay apart from their plain twin when accents are taken off. */
const TWINS: Readonly<Record<string, string>> = {
  ...{ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ð: 'd', þ: 'th' },
  ...{ ک: 'ك', ی: 'ي', ى: 'ي', ة: 'ه', ـ: '' },
};
const TWIN = new RegExp(`[${Object.keys(TWINS).join('')}]`, 'g');

const ASCII = /^[\0-\x7F]*$/;
/** Most cells are so already, and are let through. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A text without case, accents and punctuation, for comparing what people typed. */
export function fold(text: string): string {
  const plain = withoutAccents(text);
  if (FOLDED.test(plain)) return plain;
  return plain
    .replace(TWIN, (letter) => TWINS[letter] ?? letter)
    .replace(/^\s*[-−](?=\d)/, ' minus ')
    .replace(/</g, ' lt ')
    .replace(/>/g, ' gt ')
    .replace(/\+/g, ' plus ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A folded text without spaces, except between digits: `burkina faso` and `burkinafaso` are one, `1 2` and `12` two. */
export function squeeze(folded: string): string {
  return folded.replace(/(?<!\d) | (?!\d)/g, '');
}

/** A folded text whose longer words have lost the endings of the French and English plural: `maraudes`, `isolées`. */
export function stem(folded: string): string {
  const singular = (word: string) => (word.length < 4 ? word : word.replace(/[sx]$/, '').replace(/ee$/, 'e'));
  return folded.split(' ').map(singular).join(' ');
}

/** A header folded: words of `camelCase` apart, a form's group path and a mangled byte-order mark left out. */
export function foldHeader(header: string): string {
  const bare = header.replace(/^(\uFEFF|ï»¿|X\.U\.FEFF\.)/, '');
  const words = bare.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return fold(words);
}

const MISSING = new Set(
  [
    ['', '-', '--', '---', '–', '—', '_', '?', '??', '???', '.', '..', '...', '…', '/', '//', '\\', '*'],
    ['na', 'n/a', '#n/a', '#na', 'n.a.', '<na>', 'nan', 'nat', 'null', '(null)', 'none', '\\n', 'nil'],
    [
      '#n/b',
      '#null!',
      '#ref!',
      '#div/0!',
      '#deel/0!',
      '#value!',
      '#valeur!',
      '#waarde!',
      '#num!',
      '#nombre!',
    ],
    ['#getal!', '#name?', '#nom?', '#nom ?', '#naam?', '#leeg!', '#vide!', '#nul!', '#verw!'],
    ['nd', 'n.d.', 'n/d', 'nr', 'n.r.', 'n/r', 'nc', 'n.c.', 'n/c', 'n/k', 'n.b.', 'nsp', 'n.s.p.'],
    ['nvt', 'n.v.t.', 's/o', 's.o.', 'missing', '(missing)', 'blank', '(blank)', '(empty)', 'undefined'],
    ['unknown', 'not known', 'not recorded', 'no data', 'not available', 'not applicable', 'not specified'],
    ['unspecified', 'not stated', 'no answer', 'no response', "don't know", 'dont know', 'does not know'],
    ['inconnu', 'inconnue', 'pas de donnees', 'pas de donnee', 'aucune donnee', '(manquant)', 'manquant'],
    ['non renseigne', 'non renseignee', 'a renseigner', 'a completer', 'non communique', 'non communiquee'],
    ['ne sait pas', 'sait pas', 'non precise', 'non precisee', 'non specifie', 'non connu', 'non connue'],
    ['pas connu', 'non disponible', 'sans objet', 'sans reponse', 'pas de reponse', 'vide', '(vide)'],
    ['onbekend', 'niet bekend', 'niet gekend', 'geen', 'geen gegevens', 'geen antwoord', 'niet ingevuld'],
    ['niet beschikbaar', 'niet van toepassing', 'ontbreekt', '(ontbreekt)', 'leeg', '(leeg)', 'weet niet'],
    ['weet het niet', 'aan te vullen', 'in te vullen'],
  ].flat(),
);

/** Whether a cell says in its own way that nothing is known. */
export function isMissing(cell: string): boolean {
  if (cell.length > 24) return cell.trim() === '';
  return MISSING.has(withoutAccents(cell).replace(/[’‘]/g, "'").trim());
}
