const ZEROS = [0x0660, 0x06f0, 0x0966] as const;

/** A text with Arabic, Persian and Devanagari digits written as 0–9. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
