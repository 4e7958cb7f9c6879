const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\r/g;

const code = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** A text as a file holds it: what XML does not allow, and what looks like such an escape, stands as _xHHHH_. Source: ECMA-376 part 1, 22.9.2.19. */
export const storedText = (text: string): string =>
  text.replace(ESCAPED, '_x005F_').replace(FORBIDDEN, (character) => `_x${code(character)}_`);
