import type { CellValue } from '../../model/grid';
import { isTrue } from './elements';
import { damaged } from './fileErrors';
import { isoDateSerial } from './isoDate';
import { unescapeText } from './plainText';

/** What a cell's content refers to. */
export interface ValueContext {
  readonly texts: readonly string[];
  readonly date1904: boolean;
}

/**
 * The value that a cell's content stands for: of an error its text, of a date its serial number. Source: ECMA-376 part 1, 18.18.11.
 * @param place what to call the cell in an error
 * @returns null where it has none
 * @throws WorkbookFileError where the content is none of its type, or the type is unknown
 */
export function cellValue(type: string, content: string, place: () => string, context: ValueContext): CellValue | null {
  const numberIn = (): number => {
    const number = Number(content);
    if (!Number.isFinite(number)) throw damaged(`${place()} should hold a number and has ${content}`);
    return number;
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
    case 'b':
      return isBlank ? null : isTrue(content.trim());
    case 'd': {
      if (isBlank) return null;
      const serial = isoDateSerial(content.trim(), context.date1904);
      if (serial === null) throw damaged(`${place()} should hold a date and has ${content}`);
      return serial;
    }
  }
  throw damaged(`${place()} is of the unknown type "${type}"`);
}
