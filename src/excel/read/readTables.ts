import type { CellValue, RawTable, RawWorkbook } from '../../register/rawTable';
import { askForKept, type KeptTexts } from '../kept';
import type { RunExcel, Watch } from '../runExcel';
import { askForValues } from './askForValues';
import { askForDateSystem } from './readDateSystem';
import { readRows, type TableToRead } from './readRows';

export interface ReadOptions extends Watch {
  /** Whether the rows of the table of this name are wanted, in a workbook that keeps these texts; the headers of all tables are always read. */
  readonly wants?: (name: string, kept: KeptTexts) => boolean;
}

export interface ReadWorkbook extends RawWorkbook {
  readonly kept: KeptTexts;
}

/**
 * Reads the Excel tables of the workbook, and what it keeps for Pledgebook: values only, so that Excel keeps its undo list. Takes three round trips however many
 * tables there are, and more only for rows that do not fit one response.
 * @throws OfficeExtension.Error as Excel gives it; an AbortError when cancelled
 */
export const readTables = (run: RunExcel, options: ReadOptions = {}): Promise<ReadWorkbook> =>
  run(async (context) => {
    const { wants = () => true, signal, onProgress } = options;
    signal?.throwIfAborted();
    onProgress?.(0, 'Looking for tables');
    const found = context.workbook.tables.load('items/name,items/showHeaders');
    const date1904 = askForDateSystem(context);
    const keptThere = askForKept(context);
    await context.sync();
    const kept = keptThere();

    const described = found.items.map((table) => ({
      table,
      sheet: table.worksheet.load('name'),
      header: table.showHeaders ? table.getHeaderRowRange().load('values,rowIndex,columnIndex') : null,
      body: table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
    signal?.throwIfAborted();
    await context.sync();

    const wide = described.flatMap(({ header, body }) =>
      header?.values === null ? [[header, askForValues(header.getCell(0, 0), 1, body.columnCount)] as const] : [],
    );
    if (wide.length > 0) await context.sync();
    const headersOf = (header: Excel.Range): CellValue[] => {
      const asked = wide.find(([one]) => one === header)?.[1];
      return asked ? asked()[0]! : (header.values[0] as CellValue[]);
    };

    const tables = described.map(({ table, sheet, header, body }): TableToRead => ({
      name: table.name,
      sheet: sheet.name,
      headerRow: header ? header.rowIndex + 1 : body.rowIndex,
      firstColumn: body.columnIndex + 1,
      headers: header ? headersOf(header) : [],
      body: wants(table.name, kept) ? body : null,
      rowCount: body.rowCount,
      columnCount: body.columnCount,
    }));
    const rows = await readRows(context, tables, options);
    return {
      kept,
      date1904: date1904(),
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
