/** Bits of Node.compareDocumentPosition. */
const PRECEDING = 2;
const FOLLOWING = 4;
const CONTAINS = 8;

/**
 * Whether there is something to reach before or after the place where the focus is.
 * @param places of all that can be reached, as compareDocumentPosition gives them from there
 */
export const hasFurther = (places: readonly number[], backwards: boolean): boolean =>
  places.some((place) =>
    backwards ? (place & PRECEDING) !== 0 && (place & CONTAINS) === 0 : (place & FOLLOWING) !== 0,
  );
