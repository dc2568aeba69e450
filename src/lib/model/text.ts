/** The three languages of the product; a message or label exists in all of them. */
export const locales = ['en', 'fr', 'nl'] as const;
export type Locale = (typeof locales)[number];

/** One wording in every language. */
export type Text = Readonly<Record<Locale, string>>;
