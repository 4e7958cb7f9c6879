import { columnOfForm, columnsOfForm } from '../forms/columnOfForm';
import type { FormColumnKey } from '../forms/columns';
import type { Answer } from '../forms/form';
import { cellText, foundCell } from '../register/cells/cellText';
import { cellIssues } from '../register/cells/reading';
import { wantedOf } from '../register/cells/wantedOf';
import type { CellValue } from '../register/rawTable';
import { foldName } from '../values/names';
import { cleanText } from './cells/cleanText';
import { readFormCell } from './cells/readFormCell';
import type { ReturnedCells } from './cells/returnedCells';
import type { ReadValue } from './readForm';
import type { Add, Found, RowsOf } from './rowsOf';

const same = (one: ReadValue | undefined, other: ReadValue | undefined): boolean =>
  one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other);

const saysSame = (one: CellValue, other: CellValue | undefined): boolean =>
  other !== undefined && cleanText(cellText(one)).text === cleanText(cellText(other)).text;

/**
 * Reads the cells of the columns that came back. What stands as it was sent has no issue, for its sender cannot correct
 * it. Of a row that is withdrawn nothing must be filled in, and blank cells say nothing.
 */
export function readValues(
  found: Found,
  id: string | null,
  answer: Answer | null,
  { kind, table, cells, sent, sentCells }: RowsOf,
  add: Add,
): ReadonlyMap<FormColumnKey, ReadValue> {
  const before = id === null ? undefined : sent?.get(foldName(id));
  const cellsBefore = id === null ? undefined : sentCells?.get(foldName(id));
  const currencyCell = found.get('currency');
  const currency =
    currencyCell === undefined ? null : readFormCell(currencyCell, columnOfForm(kind, 'currency'), cells, null).value;
  const values = new Map<FormColumnKey, ReadValue>();
  for (const column of columnsOfForm(kind)) {
    const { key, schema } = column;
    const cell = found.get(key);
    if (cell === undefined) {
      if (answer === 'withdrawn') continue;
      const isThere = table.columns.has(key);
      const implied =
        column.impliedBy === 'category' && (isThere || id === null) ? currencyOfCategory(found, cells) : undefined;
      if (implied !== undefined) {
        values.set(key, implied);
        continue;
      }
      const blank = (schema.fallback ?? null) as ReadValue;
      const isWanted =
        schema.required && !schema.blankByRule && (isThere || id === null) && !same(blank, before?.get(key));
      if (isWanted) add({ column: key, ...cellIssues.blank, found: { kind: 'blankCell' }, wanted: wantedOf(schema) });
      else if (isThere) values.set(key, blank);
      continue;
    }
    const { value, findings } = readFormCell(cell, column, cells, typeof currency === 'string' ? currency : null);
    if (value !== undefined) values.set(key, value);
    if (same(value, before?.get(key))) continue;
    if (value === undefined && !before?.has(key) && saysSame(cell, cellsBefore?.get(key))) continue;
    for (const finding of findings) add({ column: key, found: foundCell(cell), ...finding });
  }
  return values;
}

/**
 * The currency in which the category of a row in kind without an amount is priced (R4): the form asks for category and
 * quantity only.
 * @returns undefined for any other row, and for a category without a rate
 */
function currencyOfCategory(found: Found, cells: ReturnedCells): string | undefined {
  const [kind, category] = [found.get('kind'), found.get('category')];
  if (kind === undefined || category === undefined || found.has('amount')) return undefined;
  if (readFormCell(kind, columnOfForm('pledges', 'kind'), cells, null).value !== 'in kind') return undefined;
  const { value } = readFormCell(category, columnOfForm('pledges', 'category'), cells, null);
  return cells.context.categoryCurrencies?.get(foldName(String(value)));
}
