import type { Text } from './text.ts';

/** What every key of a person begins with that two teams made from one secret (a keyed pseudonym). */
export const SHARED_KEY_PREFIX = 'hmac-';

/** What a question may need beside the columns of a file: keys of this kind from more than one team. */
export const sharedKey: { readonly name: 'shared_key'; readonly label: Text } = {
  name: 'shared_key',
  label: {
    en: 'Person key shared by both teams',
    fr: 'Clé de personne commune aux deux équipes',
    nl: 'Persoonssleutel die beide teams delen',
  },
};
