/** The page that session sheets are printed on, in points: A4 in landscape. */
const CENTIMETRE = 72 / 2.54;

export const MARGINS = {
  left: 1.5 * CENTIMETRE,
  right: 1.5 * CENTIMETRE,
  top: 1.5 * CENTIMETRE,
  bottom: 1.8 * CENTIMETRE,
  header: 0.8 * CENTIMETRE,
  footer: 0.8 * CENTIMETRE,
} as const;

/** What is left of 29.7 by 21 centimetres. */
export const PRINTED_WIDTH = 29.7 * CENTIMETRE - MARGINS.left - MARGINS.right;
export const PRINTED_HEIGHT = 21 * CENTIMETRE - MARGINS.top - MARGINS.bottom;

/** Characters of the standard font to points: 7 pixels a character and 5 of padding, at 96 pixels an inch. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** A column nobody has set. */
export const STANDARD_COLUMN = 8.43;
