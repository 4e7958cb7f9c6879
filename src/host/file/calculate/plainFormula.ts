import { printAddress } from '../../model/address';
import { sameName } from '../../model/findSheet';
import { replaceParts } from '../../model/formulaParts';
import { resolveReference } from '../../model/resolveReference';
import type { Sheet, Workbook } from '../../model/workbook';
import { columnNames } from '../../model/tableHeaders';
import { bodyOf } from '../../model/tables';

/** A row's own cell of a column: "[@Amount]", "Pledges[@[Pledged on]]", "Pledges[[#This Row],[Amount]]". */
const THIS_ROW = /^\[(?:@(?:\[(.+)\]|([^\]]+))|\[#This Row\],\[(.+)\])\]$/i;

/**
 * The same formula with A1 references in place of structured ones, which Excelize does not know.
 * @param row the row of the cell that holds it, for references to "this row"
 */
export const plainFormula = (formula: string, on: Sheet, row: number, column: number, workbook: Workbook): string =>
  replaceParts(formula, (part) => {
    if (part.kind === 'name') {
      const found = tableNamed(workbook, part.text);
      return found && printAddress(found.sheet.name, bodyOf(found.table), '$');
    }
    if (part.kind !== 'structured') return undefined;
    const brackets = part.text.slice(part.table.length);
    const found = part.table === '' ? tableAt(on, row, column) : tableNamed(workbook, part.table);
    if (!found) return undefined;
    const own = THIS_ROW.exec(brackets);
    if (own) {
      const header = own[1] ?? own[2] ?? own[3]!;
      const at = columnNames(found.sheet, found.table).findIndex((name) => sameName(name, header));
      if (at < 0) return undefined;
      return printAddress(found.sheet.name, { row, column: found.table.area.column + at, rows: 1, columns: 1 }, '$');
    }
    const area = resolveReference(workbook, found.table.name + brackets, on);
    return area ? printAddress(area.sheet.name, area.area, '$') : undefined;
  });

type Found = { readonly sheet: Sheet; readonly table: Sheet['tables'][number] };

function tableNamed(workbook: Workbook, name: string): Found | undefined {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => sameName(one.name, name));
    if (table) return { sheet, table };
  }
  return undefined;
}

function tableAt(sheet: Sheet, row: number, column: number): Found | undefined {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  return table && { sheet, table };
}
