import { decimalsOf } from '../currencies';
import type { CellValue } from '../rawTable';
import type { Column } from '../schema/columns';
import { numberText, type NumberText } from './numberText';
import { readAs, readWith, unread, type CellReading, type Finding } from './reading';

/** What a number column may hold. */
export type NumberColumn = Pick<Column<unknown>, 'kind' | 'least' | 'most' | 'whole'>;

/**
 * Reads an amount, number, share or year. A number typed as text is read, with a warning, where it has one meaning
 * only.
 * @param currency the currency of the row, which settles what may be written with an amount; null where the row has
 * none
 */
export function readNumber(cell: CellValue, column: NumberColumn, currency: string | null = null): CellReading<number> {
  if (typeof cell === 'number') return outside(cell, column) ?? readAs(cell);
  const text = typeof cell === 'string' ? numberText(cell) : null;
  if (!text || text.meanings.length === 0) return unread('not-a-number', describe(column));
  if (text.currencies !== null && column.kind !== 'amount') return unread('not-a-number', describe(column));
  if (text.percent && column.kind !== 'share') return unread('not-a-number', describe(column));
  if (text.currencies !== null && currency !== null && !text.currencies.includes(currency)) {
    return unread('other-currency', `an amount in ${currency}, which the Currency column names`);
  }
  const values = withinCurrency(text, currency).map(({ value }) => value);
  if (values.length > 1) {
    return unread('ambiguous-number', `${describe(column)}, typed as a number: ${values.join(' or ')}`);
  }
  const value = values[0]!;
  return outside(value, column) ?? readWith(value, 'number-as-text', `${describe(column)}; it is read as ${value}`);
}

/**
 * Where a currency is written with an amount, the amount has no more decimals than the currency: "USD 5,000" is five
 * thousand.
 */
function withinCurrency({ meanings, currencies }: NumberText, currency: string | null): NumberText['meanings'] {
  const known = currency ?? currencies?.[0];
  if (currencies === null || known === undefined) return meanings;
  const fitting = meanings.filter(({ decimals }) => decimals <= decimalsOf(known));
  return fitting.length > 0 ? fitting : meanings;
}

/**
 * Excel keeps 15 digits of a number, and so do sums: beyond, what is covered and what is left would no longer add up.
 * Source: Microsoft, "Excel specifications and limits".
 */
const MOST = 999_999_999_999_999;

function outside(value: number, column: NumberColumn): { value: undefined; finding: Finding } | null {
  const { kind, least = -Infinity, most = Infinity, whole = false } = column;
  const finding = (code: Finding['code']) => ({ value: undefined, finding: { code, wanted: describe(column) } });
  if (!Number.isFinite(value)) return finding('not-a-number');
  if (kind === 'amount' && value < least) return finding('negative-amount');
  if (Math.abs(value) > MOST)
    return { value: undefined, finding: { code: 'out-of-range', wanted: 'a number of 15 digits at most' } };
  return value < least || value > most || (whole && !Number.isInteger(value)) ? finding('out-of-range') : null;
}

function describe({ kind, least, most, whole }: NumberColumn): string {
  if (kind === 'amount') return 'an amount, 0 or more';
  if (kind === 'share') return `a share from ${least} to ${most}, or a percentage such as 45%`;
  const name = kind === 'year' ? 'a year' : whole ? 'a whole number' : 'a number';
  if (least !== undefined && most !== undefined) return `${name} from ${least} to ${most}`;
  return least === undefined ? name : `${name}, ${least} or more`;
}
