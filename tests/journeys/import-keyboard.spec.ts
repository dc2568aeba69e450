import type { Page } from '@playwright/test';
import { expect, figure, open, ready, test } from './support/app.ts';
import { handMade } from './support/exports.ts';
import { tabTo } from './support/keyboard.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What a person reads on the way through the five steps. */
interface Words {
  readonly choose: string;
  readonly titles: readonly [file: string, columns: string, values: string, privacy: string, check: string];
  readonly next: readonly [columns: string, values: string, privacy: string, check: string];
  readonly noTeam: string;
  readonly team: string;
  readonly dayFirst: string;
  readonly steps: string;
  readonly question: RegExp;
  readonly field: string;
  readonly partner: string;
  readonly place: string;
  readonly region: string;
  readonly brussels: string;
  readonly doPlace: string;
  readonly placed: string;
  readonly becomes: string;
  readonly georgia: readonly [typed: string, whole: string];
  readonly plainKeys: string;
  readonly secret: string;
  readonly tooShort: string;
  readonly secretSet: string;
  /** With the row of the total, which is skipped. */
  readonly load: string;
  readonly loaded: string;
  readonly dashboard: string;
}

const languages: Readonly<Record<'en' | 'fr' | 'nl', Words>> = {
  en: {
    choose: 'Choose files',
    titles: [
      'What your files hold',
      'Match the columns',
      'Match the values',
      'Protect people',
      'Check before loading',
    ],
    next: ['Next: Columns', 'Next: Values', 'Next: Privacy', 'Next: Check'],
    noTeam: 'Leave it unknown',
    team: 'Fedasil (Belgium)',
    dayFirst: 'Day, then month',
    steps: 'Steps of the import',
    question: /question/,
    field: 'Field for the column “Encodeur”',
    partner: 'Partn',
    place: 'Place the site “Quai 12”',
    region: 'Region',
    brussels: 'Brus',
    doPlace: 'Place it',
    placed: 'A site of its own: Brussels',
    becomes: 'What “Zorgienne” becomes',
    georgia: ['georg', 'Georgia'],
    plainKeys: 'As they are',
    secret: 'Secret that both teams use',
    tooShort: 'at least 12 characters',
    secretSet: 'The secret is set',
    load: 'Load 61 rows',
    loaded: 'Loaded',
    dashboard: 'Open the dashboard',
  },
  fr: {
    choose: 'Choisir des fichiers',
    titles: [
      'Ce que contiennent vos fichiers',
      'Associer les colonnes',
      'Associer les valeurs',
      'Protéger les personnes',
      'Contrôler avant de charger',
    ],
    next: ['Suite : Colonnes', 'Suite : Valeurs', 'Suite : Vie privée', 'Suite : Contrôle'],
    noTeam: 'Laisser inconnue',
    team: 'Fedasil (Belgique)',
    dayFirst: 'Jour puis mois',
    steps: 'Étapes de l’import',
    question: /question/,
    field: 'Champ pour la colonne « Encodeur »',
    partner: 'Parten',
    place: 'Situer le lieu « Quai 12 »',
    region: 'Région',
    brussels: 'Brux',
    doPlace: 'Situer',
    placed: 'Un lieu à part entière : Bruxelles',
    becomes: 'Ce que devient « Zorgienne »',
    georgia: ['géorg', 'Géorgie'],
    plainKeys: 'Telles quelles',
    secret: 'Secret commun aux deux équipes',
    tooShort: 'au moins 12 caractères',
    secretSet: 'Le secret est défini',
    load: 'Charger 61 lignes',
    loaded: 'Chargé',
    dashboard: 'Ouvrir le tableau de bord',
  },
  nl: {
    choose: 'Bestanden kiezen',
    titles: [
      'Wat uw bestanden bevatten',
      'Kolommen koppelen',
      'Waarden koppelen',
      'Mensen beschermen',
      'Nakijken voor het laden',
    ],
    next: ['Volgende: Kolommen', 'Volgende: Waarden', 'Volgende: Privacy', 'Volgende: Controle'],
    noTeam: 'Onbekend laten',
    team: 'Fedasil (België)',
    dayFirst: 'Dag, dan maand',
    steps: 'Stappen van de import',
    question: /vraag|vragen/,
    field: 'Veld voor de kolom ‘Encodeur’',
    partner: 'Partn',
    place: 'De locatie ‘Quai 12’ situeren',
    region: 'Regio',
    brussels: 'Bruss',
    doPlace: 'Situeren',
    placed: 'Een eigen locatie: Brussel',
    becomes: 'Wat ‘Zorgienne’ wordt',
    georgia: ['georg', 'Georgië'],
    plainKeys: 'Zoals ze zijn',
    secret: 'Geheim dat beide teams gebruiken',
    tooShort: 'minstens 12 tekens',
    secretSet: 'Het geheim is ingesteld',
    load: '61 rijen laden',
    loaded: 'Geladen',
    dashboard: 'Dashboard openen',
  },
};

/** The words as they stand on the page, whichever space stands between them. */
const starting = (words: string, isWhole = true) =>
  new RegExp(
    `^${words.replaceAll(/[()]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s`)}${isWhole ? '$' : ''}`,
  );

/** Nothing sticks out to the right of a narrow screen. */
const fits = async (page: Page) => {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(excess, 'the page is wider than the screen').toBeLessThanOrEqual(0);
};

for (const [locale, words] of Object.entries(languages)) {
  test(`a team goes through all five steps on a telephone with a keyboard, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `/import?lang=${locale}`);
    await tabTo(page, starting(words.choose));
    const chooser = page.waitForEvent('filechooser');
    await press(page, 'Enter');
    await (await chooser).setFiles(handMade());
    await expect(title(page, words.titles[0])).toBeFocused({ timeout: 60_000 });
    await fits(page);

    await tabTo(page, starting(words.noTeam, false));
    await press(page, 'ArrowUp', 'ArrowUp');
    await expect(page.getByLabel(words.team)).toBeChecked();
    await tabTo(page, starting(words.dayFirst, false));
    await press(page, 'Space');
    const steps = page.getByRole('navigation', { name: words.steps });
    await expect(steps.getByText(words.question)).toHaveCount(0);
    await tabTo(page, starting(words.next[0]));
    await press(page, 'Enter');

    await expect(title(page, words.titles[1])).toBeFocused();
    await fits(page);
    await tabTo(page, starting(words.field));
    await page.keyboard.type(words.partner);
    await expect(page.getByLabel(starting(words.field))).toHaveValue('partner');
    await tabTo(page, starting(words.next[1]));
    await press(page, 'Enter');

    await expect(title(page, words.titles[2])).toBeFocused();
    await fits(page);
    await tabTo(page, starting(words.place));
    await press(page, 'Enter');
    await tabTo(page, starting(words.region));
    await page.keyboard.type(words.brussels);
    await tabTo(page, starting(words.doPlace));
    await press(page, 'Enter');
    await expect(page.getByText(starting(words.placed, false))).toBeVisible();
    await tabTo(page, starting(words.becomes));
    await page.keyboard.type(words.georgia[0]);
    await expect(page.getByRole('option', { name: words.georgia[1], exact: true })).toBeVisible();
    await press(page, 'Enter');
    await expect(page.getByRole('combobox', { name: /Zorgienne/ })).toHaveValue(words.georgia[1]);
    await tabTo(page, starting(words.next[2]));
    await press(page, 'Enter');

    await expect(title(page, words.titles[3])).toBeFocused();
    await fits(page);
    await tabTo(page, starting(words.plainKeys));
    await press(page, 'ArrowDown');
    await tabTo(page, starting(words.secret));
    await page.keyboard.type('trop court');
    await press(page, 'Enter');
    await expect(page.getByRole('alert')).toContainText(words.tooShort);
    await page.keyboard.type(', puis assez long');
    await press(page, 'Enter');
    await expect(page.getByText(starting(words.secretSet, false))).toBeVisible();
    await tabTo(page, starting(words.next[3]));
    await press(page, 'Enter');

    await expect(title(page, words.titles[4])).toBeFocused();
    await fits(page);
    await tabTo(page, starting(words.load, false));
    await press(page, 'Enter');
    await expect(title(page, words.loaded)).toBeFocused({ timeout: 60_000 });
    await fits(page);
    await expect(page.getByTestId('import-accepted')).toHaveAttribute('data-value', '60');
    await tabTo(page, starting(words.dashboard));
    await press(page, 'Enter');
    await page.waitForURL(/\/dashboard/);
    await ready(page);
    await expect.poll(() => figure(page, 'contact-moments')).toBe(60);
  });
}

test('a link that only the keyboard meets leads past a long list to loading', async ({ page }) => {
  await open(page, '/import');
  await page.getByTestId('file-input').setInputFiles(handMade());
  await expect(page.getByTestId('import-load')).toBeEnabled({ timeout: 60_000 });
  await tabTo(page, /^Skip to loading$/);
  await press(page, 'Enter');
  await press(page, 'Tab');
  await expect(page.getByTestId('import-load')).toBeFocused();
});
