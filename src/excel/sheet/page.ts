/** In points. */
export const CENTIMETRE = 72 / 2.54;

/** A4 in landscape, in points. */
export const PAGE = { width: 29.7 * CENTIMETRE, height: 21 * CENTIMETRE } as const;

/** Of the session sheets. */
export const MARGINS = {
  left: 1.5 * CENTIMETRE,
  right: 1.5 * CENTIMETRE,
  top: 1.5 * CENTIMETRE,
  bottom: 1.8 * CENTIMETRE,
  header: 0.8 * CENTIMETRE,
  footer: 0.8 * CENTIMETRE,
} as const;

/** What is left of the page. */
export const PRINTED_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
export const PRINTED_HEIGHT = PAGE.height - MARGINS.top - MARGINS.bottom;

/** Characters of the standard font to points: 7 pixels a character and 5 of padding, at 96 pixels an inch. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** A column nobody has set. */
export const STANDARD_COLUMN = 8.43;
