import { isOwnColumn, OWN_COLUMNS } from '../../forms/ownColumns';
import { formWords } from '../../words/formWords';
import { LANGUAGES } from '../../words/languages';
import { isHeaderOfValues } from '../headerRow';
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
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const inTables = tables.flatMap((table) => {
    const columns = [...(byNumber.get(table.headerRow)?.cells ?? [])].flatMap(([column, header]) =>
      isHeaderOfValues(String(header)) ? column : [],
    );
    for (const [key, column] of table.columns)
      if (isOwnColumn(key) && OWN_COLUMNS[key].isComputed) columns.push(column);
    return table.rows.flatMap((row) => [...new Set(columns)].flatMap((column) => typedAt(row, column)));
  });
  return [...inTables, ...rows.flatMap(totalsIn)];
}

/** What stands behind the words of totals. */
function totalsIn(row: SheetRow): FreeCell[] {
  const cells = [...row.cells];
  return cells.flatMap(([, value], at) => {
    const isLabel = typeof value === 'string' && TOTALS.has(foldFormWord(value));
    const [column, total] = cells[at + 1] ?? [];
    return isLabel && column !== undefined && typeof total === 'number' ? typedAt(row, column) : [];
  });
}

function typedAt({ row, cells, computed }: SheetRow, column: number): FreeCell[] {
  const value = cells.get(column);
  return value === undefined || computed?.has(column) ? [] : [{ row, column, value }];
}
