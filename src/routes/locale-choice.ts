import { locales, type Locale } from '#lib/model/text.ts';
import { LOCALE_KEY } from '#lib/storage/places.ts';

const toLocale = (tag: string | null | undefined): Locale | undefined =>
  locales.find((locale) => locale === tag?.slice(0, 2).toLowerCase());

/** The language of the link, else the one used last on this device, else the browser's, else English. */
export function chooseLocale(asked: string | null): Locale {
  return (
    toLocale(asked) ??
    toLocale(localStorage.getItem(LOCALE_KEY)) ??
    navigator.languages.map(toLocale).find((locale) => locale !== undefined) ??
    'en'
  );
}

/** Remembers the language for the next visit; the only thing that is kept without being asked. */
export function rememberLocale(locale: Locale): void {
  localStorage.setItem(LOCALE_KEY, locale);
}
