/** How the engine is opened: numbers come back as numbers, days as text by the questions themselves. */
export const openConfig = {
  query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true },
} as const;

/**
 * Run right after connecting, in this order: from then on SQL can read nothing but what was
 * inserted, fetch no extension and change none of this.
 */
export const hardening = [
  "SET allowed_directories=['in/']",
  'SET enable_external_access=false',
  'SET lock_configuration=true',
] as const;
