import type { StatedIndicator } from './indicator.ts';

/** Quality of the data (I32), told by the page on quality. */
export const dataQuality = {
  id: 'data-quality',
  number: 'I32',
  label: { en: 'Data quality', fr: 'Qualité des données', nl: 'Kwaliteit van de gegevens' },
  unit: 'mixed',
  definition: {
    en: 'Share of missing values per field; rows rejected and merged; contradictions; implausible values; and the last day that the data cover.',
    fr: 'Part de valeurs manquantes par champ\u202f; lignes rejetées et fusionnées\u202f; contradictions\u202f; valeurs peu plausibles\u202f; et le dernier jour couvert par les données.',
    nl: 'Aandeel ontbrekende waarden per veld; geweigerde en samengevoegde rijen; tegenstrijdigheden; onwaarschijnlijke waarden; en de laatste dag die de gegevens dekken.',
  },
  caveats: [
    {
      en: 'Data that pass every check may still be wrong: only what contradicts itself or is absent can be seen.',
      fr: 'Des données qui passent tous les contrôles peuvent être fausses\u202f: seul se voit ce qui se contredit ou manque.',
      nl: 'Gegevens die elke controle doorstaan, kunnen nog fout zijn: alleen wat zichzelf tegenspreekt of ontbreekt, is te zien.',
    },
  ],
  needs: ['contact_date'],
  page: '/quality',
} as const satisfies StatedIndicator;
