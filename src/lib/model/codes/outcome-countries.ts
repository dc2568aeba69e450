import type { CodeList } from '../code.ts';
import { entry } from './entry.ts';

/** The country in which an outcome took place. */
export const outcomeCountryList: CodeList = {
  id: 'country',
  label: { en: 'Countries of outcome', fr: 'Pays de la suite', nl: 'Landen van het resultaat' },
  open: false,
  codes: [
    entry('BE', 'Belgium', 'Belgique', 'België', ['BEL']),
    entry('FR', 'France', 'France', 'Frankrijk', ['FRA']),
  ],
};
