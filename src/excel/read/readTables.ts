import type { RawTable, RawWorkbook } from '../../register/rawTable';
import type { RunExcel, Watch } from '../runExcel';
import { readRows, type TableToRead } from './readRows';

export interface ReadOptions extends Watch {
  /** Whether the rows of the table of this name are wanted; the headers of all tables are always read. */
  readonly wants?: (name: string) => boolean;
}

/** 1 January 1904 is day 1462 where days count from 1900, and day 0 where they count from 1904. */
const FIRST_DAY_OF_1904 = 1;

/**
 * Reads the Excel tables of the workbook: values only, so that Excel keeps its undo list. Takes three round trips however many
 * tables there are, and more only for rows that do not fit one response.
 * @throws OfficeExtension.Error as Excel gives it; an AbortError when cancelled
 */
export const readTables = (run: RunExcel, options: ReadOptions = {}): Promise<RawWorkbook> =>
  run(async (context) => {
    const { wants = () => true, signal, onProgress } = options;
    signal?.throwIfAborted();
    onProgress?.(0, 'Looking for tables');
    const found = context.workbook.tables.load('items/name,items/showHeaders');
    const dayOne = context.workbook.functions.date(1904, 1, 2).load('value');
    await context.sync();

    const described = found.items.map((table) => ({
      table,
      sheet: table.worksheet.load('name'),
      header: table.showHeaders ? table.getHeaderRowRange().load('values,rowIndex,columnIndex') : null,
      body: table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
    signal?.throwIfAborted();
    await context.sync();

    const tables = described.map(({ table, sheet, header, body }): TableToRead => ({
      name: table.name,
      sheet: sheet.name,
      headerRow: header ? header.rowIndex + 1 : body.rowIndex,
      firstColumn: body.columnIndex + 1,
      headers: header?.values[0] ?? [],
      body: wants(table.name) ? body : null,
      rowCount: body.rowCount,
      columnCount: body.columnCount,
    }));
    const rows = await readRows(context, tables, options);
    return {
      date1904: dayOne.value === FIRST_DAY_OF_1904,
      tables: tables.map(({ name, sheet, headerRow, firstColumn, headers }, index): RawTable => ({
        name,
        sheet,
        headerRow,
        firstColumn,
        headers,
        rows: rows[index] ?? [],
      })),
    };
  });
