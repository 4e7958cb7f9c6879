/**
 * A text of at most so many characters, as Excel counts them (UTF-16 code units); a longer one ends in "…", and never
 * in half a character.
 * @param size how many characters one of the text takes where it is written; 1 where nothing is said
 */
export function shortened(text: string, most: number, size: (character: string) => number = one): string {
  if (sizeOf(text, size) <= most) return text;
  let room = most - 1;
  let kept = '';
  for (const character of text) {
    room -= size(character);
    if (room < 0) break;
    kept += character;
  }
  return `${kept}…`;
}

const one = (character: string): number => character.length;

function sizeOf(text: string, size: (character: string) => number): number {
  let sum = 0;
  for (const character of text) sum += size(character);
  return sum;
}

/**
 * Text in a footer, at most so many characters with its signs: "&" is Excel's sign for a code, "&&" is the sign itself.
 */
export const footerText = (text: string, most: number): string =>
  shortened(text, most, (character) => (character === '&' ? 2 : character.length)).replaceAll('&', '&&');
