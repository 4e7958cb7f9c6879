import { numberText } from '../../register/cells/numberText';
import { plainCharacters } from '../../register/cells/plainCharacters';
import { numberIssues, readNumber, type NumberColumn } from '../../register/cells/readNumber';
import { readWith, type CellReading } from '../../register/cells/reading';
import { decimalsOf } from '../../values/minorUnits';
import type { CellValue } from '../../register/rawTable';
import { factsOf, type Language } from '../../words/languages';

const LAST_SIGN = /[.,](?=\d+\D*$)/;
const AFTER_YEAR = / ?(年|г\.?|года?)$/;

/**
 * Reads a number as the register does; one typed as text that has two meanings has that of the form's language, with a
 * warning. An amount that would then have more decimals than its currency keeps both: Mexico writes 1,200 where Spain
 * writes 1.200.
 * @param currency of the cell's row; null where it has none
 */
export function readLocalNumber(
  cell: CellValue,
  column: NumberColumn,
  language: Language,
  currency: string | null,
): CellReading<number> {
  const written = column.kind === 'year' && typeof cell === 'string' ? cell.trim().replace(AFTER_YEAR, '') : cell;
  const reading = readNumber(written, column, currency);
  if (reading.finding?.code !== 'ambiguous-number' || typeof written !== 'string') return reading;
  const value = settled(written, column, language, currency);
  if (value === undefined) return reading;
  const checked = readNumber(value, column, currency);
  if (checked.value === undefined) return checked;
  return readWith(value, numberIssues.asText, { kind: 'numberInAnyLanguage' });
}

function settled(
  text: string,
  { kind }: NumberColumn,
  language: Language,
  currency: string | null,
): number | undefined {
  const sign = LAST_SIGN.exec(plainCharacters(text))?.[0];
  const decimal = factsOf(language).decimalSign;
  if (sign === undefined || decimal === null) return undefined;
  const fitting = (numberText(text)?.meanings ?? []).filter(({ decimals }) => decimals > 0 === (sign === decimal));
  const [only, second] = fitting;
  if (only === undefined || second !== undefined) return undefined;
  return kind === 'amount' && only.decimals > decimalsOf(currency ?? '') ? undefined : only.value;
}
