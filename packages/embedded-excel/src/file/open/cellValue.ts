import type { CellValue } from '../../model/grid';
import { meaning } from './elements';
import { damaged } from './fileErrors';
import { isoDateSerial } from './isoDate';
import { unescapeText } from './plainText';

/** What a cell's content refers to. */
export interface ValueContext {
  readonly texts: readonly string[];
  readonly date1904: boolean;
}

const BOOLEANS: Readonly<Record<string, boolean>> = { '1': true, '0': false, true: true, false: false };

const BLANK = 32;
const FIRST_LETTER = 65;

/**
 * `Number` also reads "0x1F", "0b1" and "0o7", which are no numbers of a file. Only what begins so, or with a blank, is
 * looked at closely.
 */
const isDecimal = (text: string): boolean =>
  !(text.charCodeAt(0) <= BLANK || text.charCodeAt(1) >= FIRST_LETTER) || !/[box]/i.test(text);

/**
 * The value that a cell's content stands for: of an error its text, of a date its serial number. A date that
 * Excel does not count (before 1900, or 1904) is the text that it is. Source: ECMA-376 part 1, 18.18.11.
 * @param place what to call the cell in an error
 * @returns null where it has none
 * @throws WorkbookFileError where the content is none of its type, or the type is unknown
 */
export function cellValue(type: string, content: string, place: () => string, context: ValueContext): CellValue | null {
  const numberIn = (): number => {
    const number = Number(content);
    if (Number.isFinite(number) && isDecimal(content)) return number;
    throw damaged(`${place()} should hold a number and has ${content}`);
  };
  switch (type) {
    case 'str':
    case 'inlineStr':
      return unescapeText(content);
    case 'e':
      return content === '' ? null : content;
  }
  const isBlank = content.trim() === '';
  switch (type) {
    case 'n':
      return isBlank ? null : numberIn();
    case 's': {
      if (isBlank) return null;
      const found = context.texts[numberIn()];
      if (found === undefined) throw damaged(`${place()} has the text ${content}, which is not in the file`);
      return found;
    }
    case 'b': {
      if (isBlank) return null;
      const truth = meaning(BOOLEANS, content.trim().toLowerCase());
      if (truth === undefined) throw damaged(`${place()} should hold true or false and has ${content}`);
      return truth;
    }
    case 'd': {
      if (isBlank) return null;
      const date = content.trim();
      const serial = isoDateSerial(date, context.date1904);
      if (serial === undefined) throw damaged(`${place()} should hold a date and has ${content}`);
      return serial ?? date;
    }
  }
  throw damaged(`${place()} is of the unknown type "${type}"`);
}
