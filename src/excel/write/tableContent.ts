import type { CellValue } from '../../register/rawTable';

/** What goes into a cell. */
export interface CellContent {
  /** A text is a text, whatever it begins with. */
  readonly value: CellValue;
  /** A formula, or an error value, that is entered as it stands in place of the value; null otherwise. */
  readonly formula: string | null;
  /** null: as the cell has it. */
  readonly numberFormat: string | null;
}

const TEXT_FORMAT = '@';
const DATE_FORMAT = 'yyyy-mm-dd';

/**
 * What would be a formula in a cell that is not one of text, or loses its first character. Source: OWASP, "CSV
 * injection".
 */
const RISKY = /^[=+\-@'\t\r\n]/;

/**
 * What goes over to Excel so that a cell holds exactly this.
 * @param format the number format that the cell has
 */
export function handedOver({ value, formula }: CellContent, format: string): CellValue {
  if (formula !== null) return formula;
  if (typeof value !== 'string' || value === '') return value;
  return format === TEXT_FORMAT && !RISKY.test(value) ? value : `'${value}`;
}

/**
 * The number format that a cell must get to hold a value: a day is shown as one, a number is none in a cell of text.
 * @param format that it has
 * @returns null where it can stay
 */
export function formatFor(value: CellValue, isDate: boolean, format: string): string | null {
  if (typeof value !== 'number') return null;
  if (isDate) return format === TEXT_FORMAT || format === 'General' ? DATE_FORMAT : null;
  return format === TEXT_FORMAT ? 'General' : null;
}
