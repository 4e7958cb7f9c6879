import { hasCell } from './areas';
import { soleColumn } from './columnSpecifier';
import { sameName } from './findSheet';
import { resolveReference, type SheetArea } from './resolveReference';
import { columnNames } from './tableHeaders';
import type { Sheet, Table, Workbook } from './workbook';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** A row's own cell of a column: "[@Amount]", "Pledges[@[Pledged on]]", "Pledges[[#This Row],[Amount]]". */
const THIS_ROW = /^\[(?:@(\[.+\])|@([^[]+)|\[#This Row\],(\[.+\]))\]$/is;

/**
 * Finds the cells that a reference to a table means.
 * @param name of the table; "" for the one that the formula stands in
 * @param brackets what follows it: "[Amount]", "[@Amount]", "[#Headers]"
 */
export function structuredReference(name: string, brackets: string, place: FormulaPlace): SheetArea | null {
  const { workbook, sheet: on, row } = place;
  const found = name === '' ? tableAround(place) : tableNamed(workbook, name);
  if (!found) return null;
  const own = THIS_ROW.exec(brackets);
  if (!own) return resolveReference(workbook, found.table.name + brackets, on);
  const header = soleColumn(own[1] ?? own[3] ?? `[${own[2]!}]`);
  if (header === null) return null;
  const at = columnNames(found.sheet, found.table).findIndex((column) => sameName(column, header));
  if (at < 0) return null;
  return { sheet: found.sheet, area: { row, column: found.table.area.column + at, rows: 1, columns: 1 } };
}

type Found = { readonly sheet: Sheet; readonly table: Table };

/** A table by its name, wherever it is. */
export function tableNamed(workbook: Workbook, name: string): Found | null {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => sameName(one.name, name));
    if (table) return { sheet, table };
  }
  return null;
}

function tableAround({ sheet, row, column }: FormulaPlace): Found | null {
  const table = sheet.tables.find(({ area }) => hasCell(area, row, column));
  return table ? { sheet, table } : null;
}
