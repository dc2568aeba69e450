import type { Page } from '@playwright/test';
import { expect, figure, open, ready, test } from './support/app.ts';
import { handMade } from './support/exports.ts';
import { tabTo } from './support/keyboard.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('a French team goes through all five steps by keyboard alone', async ({ page }) => {
  await open(page, '/import?lang=fr');
  await tabTo(page, /^Choisir des fichiers$/);
  const chooser = page.waitForEvent('filechooser');
  await press(page, 'Enter');
  await (await chooser).setFiles(handMade());
  await expect(title(page, 'Ce que contiennent vos fichiers')).toBeFocused({ timeout: 60_000 });

  await tabTo(page, /^Laisser inconnue/);
  await press(page, 'ArrowUp', 'ArrowUp');
  await expect(page.getByLabel('Fedasil (Belgique)')).toBeChecked();
  await tabTo(page, /^Jour puis mois/);
  await press(page, 'Space');
  await expect(page.getByRole('navigation', { name: /Étapes/ }).getByText(/question/)).toHaveCount(0);
  await tabTo(page, /^Suite\s: Colonnes$/);
  await press(page, 'Enter');

  await expect(title(page, 'Associer les colonnes')).toBeFocused();
  await tabTo(page, /^Champ pour la colonne «\sEncodeur\s»$/);
  await page.keyboard.type('Parten');
  await expect(page.getByLabel('Champ pour la colonne « Encodeur »')).toHaveValue('partner');
  await tabTo(page, /^Suite\s: Valeurs$/);
  await press(page, 'Enter');

  await expect(title(page, 'Associer les valeurs')).toBeFocused();
  await tabTo(page, /^Situer le lieu «\sQuai 12\s»$/);
  await press(page, 'Enter');
  await tabTo(page, /^Région$/);
  await page.keyboard.type('Brux');
  await tabTo(page, /^Situer$/);
  await press(page, 'Enter');
  await expect(page.getByText(/Un lieu à part entière\s: Bruxelles/)).toBeVisible();
  await tabTo(page, /^Ce que devient «\sZorgienne\s»$/);
  await page.keyboard.type('géorg');
  await expect(page.getByRole('option', { name: 'Géorgie', exact: true })).toBeVisible();
  await press(page, 'Enter');
  await expect(page.getByRole('combobox', { name: /Zorgienne/ })).toHaveValue('Géorgie');
  await tabTo(page, /^Suite\s: Vie privée$/);
  await press(page, 'Enter');

  await expect(title(page, 'Protéger les personnes')).toBeFocused();
  await tabTo(page, /^Telles quelles$/);
  await press(page, 'ArrowDown');
  await tabTo(page, /^Secret commun aux deux équipes$/);
  await page.keyboard.type('trop court');
  await press(page, 'Enter');
  await expect(page.getByRole('alert')).toContainText('au moins 12 caractères');
  await page.keyboard.type(', puis assez long');
  await press(page, 'Enter');
  await expect(page.getByText(/Le secret est défini/)).toBeVisible();
  await tabTo(page, /^Suite\s: Contrôle$/);
  await press(page, 'Enter');

  await expect(title(page, 'Contrôler avant de charger')).toBeFocused();
  await tabTo(page, /^Charger 60 lignes|^Charger \d+ lignes/);
  await press(page, 'Enter');
  await expect(title(page, 'Chargé')).toBeFocused({ timeout: 60_000 });
  await expect(page.getByTestId('import-accepted')).toHaveAttribute('data-value', '60');
  await tabTo(page, /^Ouvrir le tableau de bord$/);
  await press(page, 'Enter');
  await page.waitForURL(/\/dashboard/);
  await ready(page);
  await expect.poll(() => figure(page, 'contact-moments')).toBe(60);
});

test('a link that only the keyboard meets leads past a long list to loading', async ({ page }) => {
  await open(page, '/import');
  await page.getByTestId('file-input').setInputFiles(handMade());
  await expect(page.getByTestId('import-load')).toBeEnabled({ timeout: 60_000 });
  await tabTo(page, /^Skip to loading$/);
  await press(page, 'Enter');
  await press(page, 'Tab');
  await expect(page.getByTestId('import-load')).toBeFocused();
});
