/**
 * Advance widths of U+0020 to U+007E in thousandths of an em: those of Carlito, which was drawn to have the same widths
 * as Calibri, Excel's standard font.
 */
// prettier-ignore
const WIDTHS = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463,
  894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498,
  291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];
/** Punctuation of the official languages, from Carlito too. */
const PUNCTUATION: Readonly<Record<string, number>> = {
  '’': 250,
  '‘': 250,
  '“': 418,
  '”': 418,
  '«': 512,
  '»': 512,
  '–': 498,
  '—': 905,
  '…': 690,
  '·': 252,
  '№': 1025,
};
/** Of a letter of another alphabet: the mean of Carlito's small Cyrillic letters. */
const OTHER_LETTER = 530;
/** Chinese, Japanese and Korean characters fill their square. */
const FULL_WIDTH = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3ffff}]/u;
const COMBINING_MARK = /\p{M}/u;
const BOLD = 1.03;

export const isFullWidth = (character: string): boolean => FULL_WIDTH.test(character);

const ofLatin = (character: string): number | undefined => WIDTHS[character.codePointAt(0)! - 32];

/** A letter with an accent is as wide as without it, a no-break space as a space. */
function emOf(character: string): number {
  const known = ofLatin(character) ?? PUNCTUATION[character];
  if (known !== undefined) return known;
  if (isFullWidth(character)) return 1000;
  if (COMBINING_MARK.test(character)) return 0;
  return ofLatin(character.normalize('NFKD')) ?? OTHER_LETTER;
}

/** How wide a text in the standard font is, in points. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const character of text) sum += emOf(character);
  return ((sum * size) / 1000) * (bold ? BOLD : 1);
}

/** Screens and printers round the width of each character: a line is taken to hold a little less than it should. */
export const FILLED = 0.96;

/** How many lines a text takes when it is wrapped at spaces. */
export function linesIn(text: string, points: number, size: number, bold = false): number {
  const room = points * FILLED;
  const space = textWidth(' ', size, bold);
  return text.split('\n').reduce((lines, line) => {
    let end = 0;
    let more = 1;
    for (const word of line.split(' ')) {
      const width = textWidth(word, size, bold);
      if (end > 0 && end + space + width > room) {
        more++;
        end = 0;
      }
      end += (end > 0 ? space : 0) + width;
      if (end > room) {
        more += Math.ceil(end / room) - 1;
        end -= room * (Math.ceil(end / room) - 1);
      }
    }
    return lines + more;
  }, 0);
}
