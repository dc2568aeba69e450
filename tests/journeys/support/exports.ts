/** A file as the file input takes it. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Lines of text as a file, in the encoding of Windows where asked. */
export function textUpload(
  name: string,
  lines: readonly string[],
  encoding: 'utf8' | 'latin1' = 'utf8',
): Upload {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\r\n')}\r\n`, encoding) };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * An export as a team makes it by hand in Excel: a title above the headers, dates whose order one column
 * doesn't tell, spellings that no list has, a site of its own, names, telephones and notes, a total below.
 */
export function handMade(name = 'maraude.csv'): Upload {
  const header =
    'Date du contact;Lieu;N° dossier;Nom et prénom;GSM;Nationalité;Thèmes;Suite donnée;Date suite;Remarques;Encodeur';
  const sites = ['Parc Maximilien', 'Gare du Nord', 'Quai 12', 'Parc Maximillien'];
  const nations = ['Érythréenne', 'Soudanaise', 'Zorgienne', 'Syrienne'];
  const topics = ['Accueil', '"Accueil; Dublin"', 'Retour volontaire'];
  const people = ['Abdi Farah', 'Tesfay Mulu', 'Karim Aziz', 'Osman Idris', 'Jean Dupont'];
  const notes = [
    'A parlé de sa soeur restée au pays et de la suite de sa demande',
    'Souhaite revoir le médiateur la semaine prochaine, très fatigué',
  ];
  const two = (value: number) => String(value).padStart(2, '0');
  const rows = Array.from({ length: 60 }, (_, at) => {
    const followUp = `${two((at % 11) + 1)}/${two((at % 9) + 1)}/2021`;
    return [
      `${two((at % 28) + 1)}/${two((at % 12) + 1)}/2021`,
      sites[at % 4],
      `RO-${1000 + (at % 40)}`,
      people[at % 5],
      `047${at % 10} ${10 + at} ${20 + at} ${30 + at}`,
      nations[(at * 3) % 4],
      topics[at % 3],
      at % 2 === 0 ? 'Retour en centre' : '',
      at % 2 === 0 ? followUp : '',
      notes[at % 2],
      LETTERS[at % 3],
    ].join(';');
  });
  const blank = ';'.repeat(10);
  return textUpload(
    name,
    [`Contacts 2021${blank}`, blank, header, ...rows, `Total;60${';'.repeat(9)}`],
    'latin1',
  );
}

/** A survey export: hundreds of columns, a multi-select both joined in one cell and spread over one column an option. */
export function surveyExport(name = 'survey.csv'): Upload {
  const options = ['agriculture', 'trade', 'services', 'none'];
  const questions = Array.from({ length: 300 }, (_, at) => `question_${at + 1}`);
  const header = ['today', 'livelihood', ...options.map((option) => `livelihood/${option}`), ...questions];
  const rows = Array.from({ length: 30 }, (_, at) => {
    const ticked = options.filter((_option, place) => (at + place) % 3 === 0);
    return [
      `2021-07-${String((at % 28) + 1).padStart(2, '0')}`,
      ticked.join(' '),
      ...options.map((option) => (ticked.includes(option) ? '1' : '0')),
      ...questions.map((_question, place) => `answer ${(at * place) % 7}`),
    ].join(',');
  });
  return textUpload(name, [header.join(','), ...rows]);
}
