import { decimalsOf } from '../../values/minorUnits';
import { error, warning, type IssueKind } from '../issue';
import type { CellValue } from '../rawTable';
import type { NumbersHeld } from '../../words/english/phrases/ofCells';
import type { Column, ColumnKind } from '../schema/columns';
import { numberText, type NumberText } from './numberText';
import { readAs, readWith, unread, type CellReading } from './reading';

/** What may be wrong with a number. */
export const numberIssues = {
  notANumber: error('not-a-number'),
  ambiguous: error('ambiguous-number'),
  asText: warning('number-as-text'),
  otherCurrency: error('other-currency'),
  negative: error('negative-amount'),
  outOfRange: error('out-of-range'),
};

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
  if (!text || text.meanings.length === 0)
    return unread(numberIssues.notANumber, { kind: 'number', ...heldBy(column) });
  if (text.currencies !== null && column.kind !== 'amount')
    return unread(numberIssues.notANumber, { kind: 'number', ...heldBy(column) });
  if (text.percent && column.kind !== 'share')
    return unread(numberIssues.notANumber, { kind: 'number', ...heldBy(column) });
  if (text.currencies !== null && currency !== null && !text.currencies.includes(currency)) {
    return unread(numberIssues.otherCurrency, { kind: 'amountIn', currency });
  }
  const values = withinCurrency(text, currency).map(({ value }) => value);
  if (values.length > 1) {
    return unread(numberIssues.ambiguous, { kind: 'numberOfOneMeaning', ...heldBy(column), values });
  }
  const value = values[0]!;
  return outside(value, column) ?? readWith(value, numberIssues.asText, { kind: 'number', ...heldBy(column) });
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
const DIGITS = 15;
const MOST = 10 ** DIGITS - 1;

function outside(value: number, column: NumberColumn): CellReading<never> | null {
  const { kind, least = -Infinity, most = Infinity, whole = false } = column;
  const refused = (issue: IssueKind) => unread(issue, { kind: 'number', ...heldBy(column) });
  if (!Number.isFinite(value)) return refused(numberIssues.notANumber);
  if (kind === 'amount' && value < least) return refused(numberIssues.negative);
  if (Math.abs(value) > MOST) return unread(numberIssues.outOfRange, { kind: 'fewerDigits', most: DIGITS });
  return value < least || value > most || (whole && !Number.isInteger(value)) ? refused(numberIssues.outOfRange) : null;
}

const heldBy = ({ kind, least, most, whole }: NumberColumn): NumbersHeld => ({
  of: OF[kind] ?? 'number',
  least,
  most,
  whole,
});

const OF: Readonly<Partial<Record<ColumnKind, NumbersHeld['of']>>> = { amount: 'amount', share: 'share', year: 'year' };
