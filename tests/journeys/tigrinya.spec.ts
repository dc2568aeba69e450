import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, open, ready, sampleFile, sampleTest } from './support/app.ts';
import { tabTo } from './support/keyboard.ts';

type Rows = readonly Readonly<Record<string, string>>[];

const rowsOf = (name: string): Rows =>
  Papa.parse<Record<string, string>>(readFileSync(sampleFile(name), 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** Counted in the files themselves: contact moments of 2021 in which Tigrinya was spoken. */
function counted(): { brussels: number; calais: number } {
  const isMoment = ({ contact_type, activity_type }: Rows[number]) =>
    contact_type !== 'REF' && contact_type !== 'ABS' && activity_type !== 'NET';
  const brussels = rowsOf('contacts.csv').filter(
    (row) =>
      isMoment(row) &&
      row['contact_date']?.startsWith('2021') &&
      row['site_code']?.startsWith('BE-BRU-') &&
      [row['language_main'], ...(row['contact_languages'] ?? '').split(';')].includes('tir'),
  );
  const calais = rowsOf('ofii.csv').filter(
    (row) =>
      !/refus|non trouv|absent/i.test(row['Nature du contact'] ?? '') &&
      !/1re ligne/i.test(row['Type d’activité'] ?? '') &&
      row['Date']?.endsWith('2021') &&
      row['Lieu de maraude'] === 'Calais' &&
      /tigrinya/i.test(row['Langue'] ?? ''),
  );
  return { brussels: brussels.length, calais: calais.length };
}

const words = {
  en: {
    preset: /^Brussels and Calais$/,
    period: /^Period/,
    language: /^Language of contact/,
    share: /^Use the other filters of A/,
    table: /^Table/,
  },
  fr: {
    preset: /^Bruxelles et Calais$/,
    period: /^Période/,
    language: /^Langue de l’entretien/,
    share: /^Reprendre aussi ici/,
    table: /^Tableau/,
  },
  nl: {
    preset: /^Brussel en Calais$/,
    period: /^Periode/,
    language: /^Gesprekstaal/,
    share: /^De andere filters van A/,
    table: /^Tabel/,
  },
} as const;

for (const [lang, name] of Object.entries(words))
  sampleTest(
    `Brussels and Calais in 2021: who speaks Tigrinya, and what came of it, by keyboard in ${lang}`,
    async ({ page }, info) => {
      await open(page, `/compare?data=sample&lang=${lang}`);
      await tabTo(page, name.preset);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/region=BRU&b\.site=FR-62-CAL/);
      await tabTo(page, name.period);
      await page.keyboard.press('Enter');
      await tabTo(page, /^2021$/);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await tabTo(page, name.language);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Tigrinya/);
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
      await tabTo(page, name.share);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/b\.period=2021.*b\.language=tir/);
      await ready(page);

      const { brussels, calais } = counted();
      expect(Math.min(brussels, calais)).toBeGreaterThan(0);
      const contacts = page.getByTestId('compare-count-contact-moments').locator('[data-value]');
      await expect(contacts.nth(0)).toHaveAttribute('data-value', String(brussels));
      await expect(contacts.nth(1)).toHaveAttribute('data-value', String(calais));

      const outcomes = page.getByTestId('chart-compared-outcomes');
      await outcomes.getByRole('button', { name: name.table }).focus();
      await page.keyboard.press('Enter');
      await expect(outcomes.locator('[data-testid$="-table"] tbody tr').first()).toBeVisible();
      await page.screenshot({ path: info.outputPath(`tigrinya-${lang}.png`), fullPage: true });
    },
  );
