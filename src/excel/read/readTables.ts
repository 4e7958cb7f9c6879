import type { CellValue, RawTable, RawWorkbook } from '../../register/rawTable';
import { askForKept, type KeptTexts } from '../kept';
import type { RunExcel, Watch } from '../runExcel';
import { askForMarks, markOfSheet, type Mark } from '../write/marks';
import { readSheetsOwnMarks } from '../write/sheetScopedMarks';
import { askForDateSystem } from './readDateSystem';
import { askForHeaders, headersGiven } from './readHeaders';
import { readRows, type TableToRead } from './readRows';

export interface ReadOptions extends Watch {
  /**
   * Whether the rows of the table of this name are wanted, in a workbook that keeps these texts; the headers of all
   * tables are always read.
   */
  readonly wants?: (name: string, kept: KeptTexts) => boolean;
}

export interface ReadWorkbook extends RawWorkbook {
  readonly kept: KeptTexts;
}

/** What takes the rows of tables as they are read. */
export interface TakesRows {
  /** The tables in the order in which their rows are wanted. */
  readonly order: readonly RawTable[];
  /** The next rows of a table. */
  take: (table: RawTable, rows: readonly (readonly CellValue[])[]) => void;
}

/**
 * Reads the Excel tables of the workbook, and what it keeps for Pledgebook: values only, so that Excel keeps its undo
 * list. Takes three round trips however many tables there are, and more only for rows that do not fit one response.
 * @throws OfficeExtension.Error as Excel gives it; an AbortError when cancelled
 */
export async function readTables(run: RunExcel, options: ReadOptions = {}): Promise<ReadWorkbook> {
  const { workbook, rows } = await readTablesInto(run, options, (workbook) => {
    const rows = new Map(workbook.tables.map((table) => [table, [] as (readonly CellValue[])[]]));
    return {
      workbook,
      rows,
      order: workbook.tables,
      take: (table, more) => {
        const all = rows.get(table)!;
        for (const row of more) all.push(row);
      },
    };
  });
  return { ...workbook, tables: workbook.tables.map((table) => ({ ...table, rows: rows.get(table)! })) };
}

/**
 * Reads the tables as `readTables` does, and gives their rows away as they come: of a large table they would take more
 * memory than all that is made of them.
 * @param begin is given the tables without their rows, and gives what takes these
 * @throws OfficeExtension.Error as Excel gives it; an AbortError when cancelled
 */
export const readTablesInto = <T extends TakesRows>(
  run: RunExcel,
  options: ReadOptions,
  begin: (workbook: ReadWorkbook) => T,
): Promise<T> =>
  run(async (context) => {
    const { wants = () => true, signal, onProgress } = options;
    signal?.throwIfAborted();
    onProgress?.(0, 'Looking for tables');
    const found = context.workbook.tables.load('items/name,items/showHeaders');
    const date1904 = askForDateSystem(context);
    const keptThere = askForKept(context);
    const marksThere = askForMarks(context.workbook);
    await context.sync();
    const [kept, marks] = [keptThere(), marksThere()];

    const described = found.items.map((table) => ({
      table,
      sheet: table.worksheet.load('name,visibility'),
      asked: askForHeaders(table),
      body: table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
    signal?.throwIfAborted();
    await context.sync();

    // What a failure has left half made is no table of the register's.
    const unmarked = described.filter(
      ({ sheet }) => sheet.visibility !== 'Visible' && markOfSheet(marks, sheet.name) === null,
    );
    const own = await readSheetsOwnMarks(
      context,
      unmarked.map(({ sheet }) => sheet),
    );
    const ownMarkOf = (one: (typeof described)[number]): Mark | null =>
      'marks' in own ? (own.marks[unmarked.indexOf(one)] ?? null) : null;
    const whole = described.filter(
      (one) => (markOfSheet(marks, one.sheet.name)?.mark ?? ownMarkOf(one))?.unfinished !== true,
    );
    const headers = await headersGiven(
      context,
      whole.map(({ asked }) => asked),
    );
    const tables = whole.map(({ table, sheet, body }, index): TableToRead => ({
      name: table.name,
      sheet: sheet.name,
      // Also without a header row: the row before the first of the body.
      headerRow: body.rowIndex,
      firstColumn: body.columnIndex + 1,
      headers: headers[index]!,
      body: wants(table.name, kept) ? body : null,
      rowCount: body.rowCount,
      columnCount: body.columnCount,
    }));
    const raws = tables.map(({ name, sheet, headerRow, firstColumn, headers: names }): RawTable => ({
      name,
      sheet,
      headerRow,
      firstColumn,
      headers: names,
      rows: [],
    }));
    const taking = begin({ kept, date1904: date1904(), tables: raws });
    const inOrder = taking.order.map((raw) => ({ raw, table: tables[raws.indexOf(raw)]! }));
    await readRows(
      context,
      inOrder.map(({ table }) => table),
      (table, rows) => taking.take(inOrder[table]!.raw, rows),
      options,
    );
    return taking;
  });
