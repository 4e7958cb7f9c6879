import type { CellValue, RawTable } from '../../register/rawTable';
import { isTooLarge } from '../payload';
import type { Watch } from '../runExcel';
import { askForValues } from './askForValues';

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
  readonly cells: number;
}

/** Cuts the bodies of the tables into parts of at most so many cells. */
function partsOf(tables: readonly TableToRead[], cells: number): Part[] {
  return tables.flatMap(({ body, rowCount, columnCount }, table) => {
    if (!body) return [];
    const step = Math.max(1, Math.floor(cells / columnCount));
    return Array.from({ length: Math.ceil(rowCount / step) }, (_, index) => {
      const rows = Math.min(step, rowCount - index * step);
      return { table, start: index * step, rows, cells: rows * columnCount };
    });
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
 * Reads the bodies of tables: all that fits in one response at once, and smaller parts when Excel says that a response is
 * too large.
 * @returns the rows of each table, in the tables' order
 * @throws OfficeExtension.Error as Excel gives it; an AbortError when cancelled
 */
export async function readRows(
  context: Excel.RequestContext,
  tables: readonly TableToRead[],
  { signal, onProgress }: Watch,
): Promise<CellValue[][][]> {
  const read: CellValue[][][] = tables.map(() => []);
  let cells = CELLS_AT_FIRST;
  let parts = partsOf(tables, cells);
  const all = parts.reduce((sum, part) => sum + part.cells, 0);
  let done = 0;
  while (parts.length > 0) {
    signal?.throwIfAborted();
    const batch = takeBatch(parts, cells);
    const asked = batch.map(({ table, start, rows }) => {
      const { body, columnCount } = tables[table]!;
      return askForValues(body!.getCell(start, 0), rows, columnCount);
    });
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || (batch.length === 1 && batch[0]!.rows === 1)) throw error;
      cells = Math.max(1, Math.floor(batch.reduce((sum, part) => sum + part.cells, 0) / 2));
      parts = parts.flatMap((part) => (part.cells > cells && part.rows > 1 ? halves(part) : [part]));
      continue;
    }
    batch.forEach(({ table }, index) => {
      for (const row of asked[index]!()) read[table]!.push(row);
    });
    done += batch.reduce((sum, part) => sum + part.cells, 0);
    parts = parts.slice(batch.length);
    onProgress?.(all === 0 ? 1 : done / all, 'Reading tables');
  }
  return read;
}
