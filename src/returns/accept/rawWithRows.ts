import type { CellValue, RawTable, RawWorkbook } from '../../register/rawTable';
import type { TableWork } from './placeRows';

/** The workbook's tables as they would be with the rows that are to be written; nothing is written. */
export function rawWithRows(workbook: RawWorkbook, works: readonly TableWork[]): RawWorkbook {
  const written = new Map(works.map((work) => [work.source.raw.name, work]));
  return {
    ...workbook,
    tables: workbook.tables.map((table) => {
      const work = written.get(table.name);
      return work ? { ...table, rows: rowsWith(table, work) } : table;
    }),
  };
}

function rowsWith({ headers, rows }: RawTable, { changes, additions }: TableWork): RawTable['rows'] {
  const now = rows.map((cells): readonly CellValue[] => cells);
  for (const { row, column, change } of changes)
    now[row] = now[row]!.map((cell, at) => (at === column ? change.after : cell));
  const added = additions.map(({ cells }) => headers.map((_, column): CellValue => cells.get(column)?.after ?? ''));
  return [...now, ...added];
}
