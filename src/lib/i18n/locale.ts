import type { Locale } from '#lib/model/text.ts';

/** The regional tag whose conventions each language follows here (Belgium, Belgium, United Kingdom). */
export const intlTag: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr-BE', nl: 'nl-BE' };
