import { readReference } from '../../forms/formReference';
import { foldName } from '../../values/names';
import { cleanText, inOneLine } from '../cells/cleanText';

/** The three places of a page header or footer. */
const PLACES = /&[LCR]/;
/** Fonts, sizes, colours, looks, and fields such as the file's name. Source: ECMA-376 part 1, 18.3.1.46. */
const CODES = /&(?:"[^"]*"|\d{1,3}|K[0-9A-Fa-f+-]{5,6}|[BIUSEXYGDTZFAH+-])/g;
const PAGE_NUMBER = /&[PN]/;

/** What is printed above and below the pages of a sheet, page numbers apart. */
export const piecesPrinted = (printed: readonly string[]): string[] =>
  printed.flatMap((text) =>
    text
      .split(PLACES)
      .filter((piece) => !PAGE_NUMBER.test(piece))
      .map((piece) => inOneLine(cleanText(piece.replace(CODES, '').replaceAll('&&', '&')).text))
      .filter((piece) => piece !== ''),
  );

/**
 * What somebody typed above or below the pages of a sheet: all but page numbers, the form's reference and the name of
 * whose form it is, which stand there in every form.
 * @param names of whose form it is: as it stands on the form, and as the hidden sheet is printed with it
 */
export function printedByHand(printed: readonly string[], names: readonly string[]): string[] {
  const own = new Set(names.map(foldName));
  return piecesPrinted(printed).filter((piece) => readReference(piece) === null && !own.has(foldName(piece)));
}
