import { isOwnColumn, OWN_COLUMNS } from '../../forms/ownColumns';
import { formWords } from '../../words/formWords';
import { LANGUAGES } from '../../words/languages';
import { foldFormWord } from '../foldFormWord';
import type { ReturnedTable } from '../returnedTables';
import type { SheetRow } from '../sheetRows';
import type { FreeCell } from './freeCells';

/** What stands before the totals of a form, which are computed, in every language. */
const TOTALS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const { earlier, new: fresh, all } = formWords(language).totals;
    return [earlier, fresh, all].map(foldFormWord);
  }),
);

/**
 * What somebody typed over cells that a form computes: values, titles of needs, checks and totals. Where nothing on the
 * sheet is computed any more it was saved by a program that keeps no formulas, or pasted as values, and nothing is said.
 * @param rows of one sheet
 */
export function overFormulas(rows: readonly SheetRow[], tables: readonly ReturnedTable[]): FreeCell[] {
  if (!rows.some(({ computed }) => computed !== undefined)) return [];
  const inTables = tables.flatMap((table) => {
    const columns = [...table.columns].flatMap(([key, column]) =>
      isOwnColumn(key) && OWN_COLUMNS[key].isComputed ? column : [],
    );
    return table.rows.flatMap((row) => columns.flatMap((column) => typedAt(row, column)));
  });
  const values = new Set(tables.flatMap(({ columns }) => columns.get('value') ?? []));
  const inTotals = rows.flatMap((row) => {
    const [first] = row.cells.values();
    if (typeof first !== 'string' || !TOTALS.has(foldFormWord(first))) return [];
    return [...values].flatMap((column) => typedAt(row, column));
  });
  return [...inTables, ...inTotals];
}

function typedAt({ row, cells, computed }: SheetRow, column: number): FreeCell[] {
  const value = cells.get(column);
  return value === undefined || computed?.has(column) ? [] : [{ row, column, value }];
}
