/**
 * Controls save tabs and line ends, marks that turn the direction of writing, halves of characters, tags, and what no
 * XML file may hold.
 */
const REMOVED = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;
const LONE_CONTROL = /[^\t\n]/;
/** Spaces of no width and marks of direction alone are no text. */
const UNSEEN = /^[\p{Cf}\p{Z}\s]*$/u;

export interface CleanText {
  /** Trimmed, tabs as spaces, every line end as "\n". */
  readonly text: string;
  /** True where something was removed that nobody types. */
  readonly removed: boolean;
}

/**
 * What a text of a returned form says, without control characters and marks that would show it otherwise than it is.
 * Marks of one direction, as Arabic needs them, stay.
 */
export function cleanText(written: string): CleanText {
  let removed = false;
  const text = written.replace(LINE_END, '\n').replace(REMOVED, (character) => {
    if (!LONE_CONTROL.test(character)) return character;
    removed = true;
    return '';
  });
  return { text: UNSEEN.test(text) ? '' : text.replaceAll('\t', ' ').trim(), removed };
}

/** A text of several lines as one line. */
export const inOneLine = (text: string): string => text.replace(/ *\n+ */g, ' ').trim();
