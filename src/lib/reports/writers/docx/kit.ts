import type * as docx from 'docx';

/** The library that writes documents, once loaded: everything here is built from it. */
export type Kit = typeof docx;

/** A page of A4 with margins of 2.5 cm, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, margin: 1417 } as const;

/** Width of the text between the margins, in twentieths of a point. */
export const TEXT_WIDTH = page.width - 2 * page.margin;

/** Twentieths of a point in one px, of which an inch has 96. */
export const TWIPS_A_PX = 15;

/** Colours as the format writes them: ink, quieter words, and rules between rows. */
export const colours = { ink: '1A1A1A', quiet: '555555', rule: 'D0D0D0' } as const;
