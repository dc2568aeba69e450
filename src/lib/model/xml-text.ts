/** What XML 1.0 forbids in any form: most control characters, halves of pairs, and two non-characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that XML 1.0 forbids (its section 2.2); nothing is escaped yet. */
export function toXmlText(text: string): string {
  return text.replace(FORBIDDEN, '');
}
