import { factOf } from '../facts.ts';
import { MOST_EXAMPLES, type AccountRule } from '../rule.ts';

const lines = { label: { en: 'Lines', fr: 'Lignes', nl: 'Regels' }, type: 'lines' } as const;

/** Duplicates by identifier that say the same. */
export const merged: AccountRule = {
  id: 'merged',
  group: 'records',
  severity: 'note',
  sentence: {
    en: 'Rows with the identifier and the content of one already read',
    fr: 'Lignes ayant l’identifiant et le contenu d’une ligne déjà lue',
    nl: 'Rijen met het nummer en de inhoud van een al gelezen rij',
  },
  advice: {
    en: 'Merged: each counts once. Nothing to do.',
    fr: 'Fusionnées : chacune compte une fois. Rien à faire.',
    nl: 'Samengevoegd: elk telt één keer. Niets te doen.',
  },
  counted: 'rows',
  needs: [],
  touches: [],
  scope: 'files',
  from: 'account',
  read: ({ logs, issues }) => ({
    count: logs.reduce((sum, log) => sum + log.merged, 0),
    total: logs.reduce((sum, log) => sum + log.read, 0),
    examples: issues
      .filter(({ code }) => code === 'merged_identical')
      .slice(0, MOST_EXAMPLES)
      .map(({ where, params }) => ({
        file: where.file ?? null,
        line: null,
        facts: [factOf(lines, params['lines'] ?? '')],
      })),
  }),
};
