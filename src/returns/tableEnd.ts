import { formWords } from '../words/formWords';
import { LANGUAGES } from '../words/languages';
import { isErrorValue } from '../register/cells/errorValue';
import { foldFormWord } from './foldFormWord';
import type { SheetRow } from './sheetRows';

/** Texts of forms that stand at the head of a row below a table, in every language. */
const CAPTIONS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const { parts, totals, checks, signature } = formWords(language);
    return [
      ...Object.values(parts.pledges),
      ...Object.values(parts.needs),
      parts.noneEarlier,
      ...Object.values(totals),
      checks.caption,
      checks.rows,
      checks.answered,
      checks.signed,
      checks.formComplete,
      checks.formIncomplete,
      signature.caption,
      signature.certify,
    ].map(foldFormWord);
  }),
);

const isCaption = (text: string): boolean => CAPTIONS.has(foldFormWord(text));

/**
 * Whether a row is one of those below a table: totals, checks, the signature, the title of the next part. A row with
 * such a word as its first text and other texts in columns that are filled in is one that somebody filled in.
 */
export function endsTable({ cells }: SheetRow, filledIn: ReadonlySet<number>): boolean {
  const [first] = cells.values();
  if (typeof first !== 'string' || !isCaption(first)) return false;
  return ![...cells].some(
    ([column, value]) =>
      filledIn.has(column) && typeof value === 'string' && value !== first && !isCaption(value) && !isErrorValue(value),
  );
}
