/** Controls of a terminal, marks that turn the direction of writing, and what separates lines. */
const NOT_PRINTED = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A text of a file that nobody vouches for, as it may stand in a line of a terminal. */
export const printable = (text: string): string => text.replace(NOT_PRINTED, ' ');

/** The same for whole lines: only their ends stay what they are. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');
