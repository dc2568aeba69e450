/** Macro-languages by their members (ISO 639-3): whoever is listed as speaking the one can serve the other. */
export const macroLanguages: Readonly<Record<string, readonly string[]>> = {
  ara: ['arb', 'apd', 'arz', 'apc', 'ary', 'arq', 'acm'],
  fas: ['pes', 'prs'],
  kur: ['ckb', 'kmr'],
};
