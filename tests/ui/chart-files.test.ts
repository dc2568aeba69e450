import { expect, test } from 'vitest';
import type { KeyEntry } from '#lib/charts/chart.ts';
import { textWidth } from '#lib/charts/text-width.ts';
import { footLines, tableFacts, type FileAbout, type FileWords } from '#lib/ui/chart-files.ts';

const words: FileWords = {
  title: 'Personnes par lieu',
  subtitle: 'Personnes rencontrées, 2024',
  foot: '90 connues sur 100 personnes\u00a0· fichier des contacts',
  note: 'Les lignes ne s’additionnent pas.',
  release: 'interne, ne pas publier',
  warnings: ['Petites cellules.'],
};
const about: FileAbout = {
  filters: '2024 · Région\u202f: Bruxelles',
  scope: ['2024-01-01_2024-12-31', 'region-BRU'],
  made: '2025-02-03',
  warnings: ['Données synthétiques.'],
  definition: 'Personnes identifiées distinctes.',
  facts: [
    ['Filtres', '2024 · Région\u202f: Bruxelles'],
    ['Définition', 'Personnes rencontrées\u202f: …'],
  ],
};

test('a table says what it is, of what, how far it goes, and when it was made', () => {
  const key: KeyEntry[] = [
    { swatch: 'period', text: 'Période choisie' },
    { swatch: 'hatch', text: 'Manquant (2020, 2024)', note: 'Manquant, et non zéro (2024)' },
  ];
  expect(tableFacts(words, key, about, 'fr')).toEqual([
    ['Tableau', 'Personnes par lieu'],
    ['Sous-titre', 'Personnes rencontrées, 2024'],
    ['Note', 'Les lignes ne s’additionnent pas.'],
    ['Note', 'Manquant, et non zéro (2024)'],
    ['Note', 'Petites cellules.'],
    ['Note', 'Données synthétiques.'],
    ['Source', '90 connues sur 100 personnes\u00a0· fichier des contacts'],
    ['Classe', 'interne, ne pas publier'],
    ['Filtres', '2024 · Région\u202f: Bruxelles'],
    ['Définition', 'Personnes rencontrées\u202f: …'],
    ['Établi le', { day: '2025-02-03' }],
  ]);
});

test('a picture says what it counts and the filters in its foot, before the class of release', () => {
  const text = footLines(words, about, 584, 'fr').join(' ');
  expect(text).toBe(
    'Personnes identifiées distinctes. Les lignes ne s’additionnent pas. · 90 connues sur 100 personnes\u00a0· fichier des contacts · Filtres en vigueur\u202f: 2024 · Région\u202f: Bruxelles · interne, ne pas publier · établi le 3 février 2025 · Petites cellules. · Données synthétiques.',
  );
});

test('no line of the foot is wider than the picture, whatever a file calls its places', () => {
  const filters = `Lieu\u202f: ${'Wagenbestelplaats'.repeat(12)}, ${'Permanence '.repeat(60)}`;
  for (const widthPx of [240, 328, 584]) {
    const lines = footLines(words, { ...about, filters }, widthPx, 'fr');
    expect(Math.max(...lines.map((line) => textWidth(line, 13)))).toBeLessThanOrEqual(widthPx);
    expect(lines.join('').replaceAll(' ', '')).toContain('Wagenbestelplaats'.repeat(12));
  }
});
