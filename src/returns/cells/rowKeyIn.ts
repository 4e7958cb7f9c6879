import { isRowKey } from '../../forms/rowKey';
import type { CellValue } from '../../register/rawTable';
import type { SheetRow } from '../sheetRows';
import { cleanText } from './cleanText';

/** Longer texts are no keys, whatever was put around one. */
const LONGEST = 100;

/** The key in a cell of a form; undefined where the cell holds anything else. */
export function rowKeyOf(cell: CellValue): string | undefined {
  const text = typeof cell === 'string' && cell.length < LONGEST ? cleanText(cell).text : '';
  return isRowKey(text) ? text : undefined;
}

/** By what the form knows a row of what is new, in whatever column it stands by now. */
export function rowKeyIn({ cells }: SheetRow): string | undefined {
  for (const cell of cells.values()) {
    const key = rowKeyOf(cell);
    if (key !== undefined) return key;
  }
  return undefined;
}
