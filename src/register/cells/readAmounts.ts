import type { CellValue } from '../rawTable';
import { listIssues, readList } from './readList';
import { numberIssues, readNumber, type NumberColumn } from './readNumber';
import { readAs, unread, type CellReading } from './reading';

const AMOUNT: NumberColumn = { kind: 'amount', least: 0 };

/** Reads several amounts that stand apart with semicolons, each above zero: "1000000; 2,500,000.00". */
export function readAmounts(cell: CellValue): CellReading<readonly number[]> {
  if (typeof cell === 'number') return amountsOf([cell]);
  const texts = readList(cell);
  return texts.value === undefined ? unread(listIssues.empty, { kind: 'values' }) : amountsOf(texts.value);
}

function amountsOf(cells: readonly CellValue[]): CellReading<readonly number[]> {
  const amounts: number[] = [];
  for (const cell of cells) {
    const { value, finding } = readNumber(cell, AMOUNT);
    if (value === undefined) return { value, finding };
    if (value === 0) return unread(numberIssues.outOfRange, { kind: 'amountAboveZero' });
    amounts.push(value);
  }
  return readAs(amounts);
}
