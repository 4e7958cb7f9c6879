/** What always stands between values, in the scripts of the six languages. */
const SEMICOLON = /[;\uff1b\u061b\ufe54]/;
/** What may stand between values, and within one as well: commas, also of Chinese and Arabic, strokes, line ends. */
const MAYBE = /[,/\u3001\uff0c\u060c\n]/;

const trimmed = (values: readonly string[]): string[] =>
  values.map((value) => value.trim()).filter((value) => value !== '');

/**
 * The values of a cell of several. Commas, strokes and line ends part them too where the whole is no value
 * that is known and every part is.
 * @returns none where there are only signs between them
 */
export const listValues = (text: string, isKnown: (value: string) => boolean): string[] =>
  trimmed(text.split(SEMICOLON)).flatMap((value) => {
    const whole = value.replace(/\s*\n\s*/g, ' ');
    if (!MAYBE.test(value) || isKnown(whole)) return [whole];
    const parts = trimmed(value.split(MAYBE));
    return parts.length > 0 && parts.every(isKnown) ? parts : [whole];
  });
