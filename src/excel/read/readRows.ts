import type { CellValue, RawTable } from '../../register/rawTable';
import { isTooLarge } from '../payload';
import type { Watch } from '../runExcel';
import { columnBlocks, type ColumnBlock } from './columnBlocks';

export interface TableToRead extends Omit<RawTable, 'rows'> {
  /** null where the rows are not wanted. */
  readonly body: Excel.Range | null;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells that one response carries at first; halved when Excel finds it too large. */
const CELLS_AT_FIRST = 100_000;

interface Part {
  readonly table: number;
  readonly start: number;
  readonly rows: number;
  readonly block: ColumnBlock;
  readonly cells: number;
}

/** Cuts the bodies of the tables into parts of at most so many cells; parts of the same rows follow each other. */
function partsOf(tables: readonly TableToRead[], cells: number): Part[] {
  return tables.flatMap(({ body, rowCount, columnCount }, table) => {
    if (!body) return [];
    const step = Math.max(1, Math.floor(cells / columnCount));
    const blocks = columnBlocks(columnCount);
    return Array.from({ length: Math.ceil(rowCount / step) }, (_, index) => {
      const rows = Math.min(step, rowCount - index * step);
      return blocks.map((block) => ({ table, start: index * step, rows, block, cells: rows * block.columns }));
    }).flat();
  });
}

/** The next parts that go together into one response. */
function takeBatch(parts: readonly Part[], cells: number): Part[] {
  const batch: Part[] = [];
  let size = 0;
  for (const part of parts) {
    if (batch.length > 0 && size + part.cells > cells) break;
    batch.push(part);
    size += part.cells;
  }
  return batch;
}

const halves = (part: Part): Part[] => {
  const first = Math.ceil(part.rows / 2);
  const width = part.cells / part.rows;
  return [
    { ...part, rows: first, cells: first * width },
    { ...part, start: part.start + first, rows: part.rows - first, cells: (part.rows - first) * width },
  ];
};

/**
 * Reads the bodies of tables: all that fits in one response at once, and smaller parts when Excel says that a response
 * is too large.
 * @param take is given the rows of each table as they come, in their order, one table after the other
 * @throws OfficeExtension.Error as Excel gives it; an AbortError when cancelled
 */
export async function readRows(
  context: Excel.RequestContext,
  tables: readonly TableToRead[],
  take: (table: number, rows: CellValue[][]) => void,
  { signal, onProgress }: Watch,
): Promise<void> {
  /**
   * The first columns of rows whose others are still to come, and the number of the first of these rows in its table.
   */
  const begun: CellValue[][] = [];
  let first = 0;
  let cells = CELLS_AT_FIRST;
  let parts = partsOf(tables, cells);
  const all = parts.reduce((sum, part) => sum + part.cells, 0);
  let done = 0;
  while (parts.length > 0) {
    signal?.throwIfAborted();
    const batch = takeBatch(parts, cells);
    const ranges = batch.map(({ table, start, rows, block }) =>
      tables[table]!.body!.getCell(start, block.start)
        .getResizedRange(rows - 1, block.columns - 1)
        .load('values'),
    );
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || (batch.length === 1 && batch[0]!.rows === 1)) throw error;
      cells = Math.max(1, Math.floor(batch.reduce((sum, part) => sum + part.cells, 0) / 2));
      parts = parts.flatMap((part) => (part.cells > cells && part.rows > 1 ? halves(part) : [part]));
      continue;
    }
    batch.forEach(({ table, start, rows, block }, index) => {
      // The range keeps its values as long as the context lives: the rows are taken out of it.
      (ranges[index]!.values as CellValue[][]).splice(0).forEach((row, down) => {
        if (block.start === 0) begun[start - first + down] = row;
        else begun[start - first + down]!.push(...row);
      });
      if (block.start + block.columns < tables[table]!.columnCount) return;
      take(table, begun.splice(0, rows));
      first = start + rows === tables[table]!.rowCount ? 0 : start + rows;
    });
    done += batch.reduce((sum, part) => sum + part.cells, 0);
    parts = parts.slice(batch.length);
    onProgress?.(all === 0 ? 1 : done / all, 'Reading tables');
  }
}
