/** A text without case, accents and punctuation, for comparing what people typed. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/</g, ' lt ')
    .replace(/>/g, ' gt ')
    .replace(/\+/g, ' plus ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A header folded: words of `camelCase` apart, a form's group path and a mangled byte-order mark left out. */
export function foldHeader(header: string): string {
  const bare = header.replace(/^(\uFEFF|ï»¿|X\.U\.FEFF\.)/, '');
  const words = bare.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return fold(words);
}

const MISSING = new Set(
  [
    [
      '',
      'na',
      'n/a',
      '#n/a',
      '#na',
      'n.a.',
      'nd',
      'n.d.',
      'n/d',
      'nan',
      'null',
      'none',
      'missing',
      '(missing)',
    ],
    ['-', '--', '–', '—', '?', '??', '.', '/', 'unknown', 'not known', 'not recorded', 'no data'],
    [
      'inconnu',
      'inconnue',
      'pas de données',
      'pas de donnée',
      '(manquant)',
      'manquant',
      'nsp',
      'non renseigné',
    ],
    ['ne sait pas', 'non précisé', 'vide', '(vide)', 'onbekend', 'geen', 'geen gegevens', 'niet ingevuld'],
    ['ontbreekt', '(ontbreekt)', 'nvt', 'n.v.t.', 'leeg', '(leeg)', '(blank)', 'blank'],
  ].flat(),
);

/** Whether a cell says in its own way that nothing is known. */
export function isMissing(cell: string): boolean {
  if (cell.length > 24) return cell.trim() === '';
  return MISSING.has(cell.trim().normalize('NFC').toLowerCase());
}
