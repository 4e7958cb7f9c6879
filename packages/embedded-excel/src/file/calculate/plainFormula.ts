import { printAddress } from '../../model/address';
import { sameName } from '../../model/findSheet';
import { replaceParts, type FormulaPart } from '../../model/formulaParts';
import { resolveReference } from '../../model/resolveReference';
import { columnNames } from '../../model/tableHeaders';
import { bodyOf } from '../../model/tables';
import type { Name, Sheet, Table, Workbook } from '../../model/workbook';
import { shownText } from './shownText';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** A row's own cell of a column: "[@Amount]", "Pledges[@[Pledged on]]", "Pledges[[#This Row],[Amount]]". */
const THIS_ROW = /^\[(?:@(?:\[(.+)\]|([^\]]+))|\[#This Row\],\[(.+)\])\]$/i;
/** Names that refer to names are followed so far. */
const DEEPEST = 8;

/**
 * The same formula in words that every engine knows: A1 references in place of structured ones, what names stand for in place of names,
 * and of a link the text that it shows.
 */
export const plainFormula = (formula: string, place: FormulaPlace, depth = 0): string =>
  shownText(
    replaceParts(formula, (part) => {
      if (part.kind === 'structured') return structured(part.table, part.text.slice(part.table.length), place);
      const name = nameOf(part, place);
      if (name && depth < DEEPEST) return `(${plainFormula(name.formula, place, depth + 1).slice(1)})`;
      const table = part.kind === 'name' ? tableNamed(place.workbook, part.text) : undefined;
      return table && printAddress(table.sheet.name, bodyOf(table.table), '$');
    }),
  );

/** The name that a piece of a formula is, where it is one; a sheet's own come first. */
function nameOf(part: FormulaPart, { sheet: on, workbook }: FormulaPlace): Name | undefined {
  const named = (names: readonly Name[], text: string) => names.find(({ name }) => sameName(name, text));
  if (part.kind === 'name') return named(on.names, part.text) ?? named(workbook.names, part.text);
  if (part.kind !== 'reference' || part.sheet === null) return undefined;
  const sheet = workbook.sheets.find(({ name }) => sameName(name, part.sheet!));
  return sheet && named(sheet.names, part.reference);
}

function structured(name: string, brackets: string, place: FormulaPlace): string | undefined {
  const { workbook, sheet: on, row } = place;
  const found = name === '' ? tableAround(place) : tableNamed(workbook, name);
  if (!found) return undefined;
  const own = THIS_ROW.exec(brackets);
  if (!own) {
    const area = resolveReference(workbook, found.table.name + brackets, on);
    return area ? printAddress(area.sheet.name, area.area, '$') : undefined;
  }
  const header = own[1] ?? own[2] ?? own[3]!;
  const at = columnNames(found.sheet, found.table).findIndex((column) => sameName(column, header));
  if (at < 0) return undefined;
  const cell = { row, column: found.table.area.column + at, rows: 1, columns: 1 };
  return printAddress(found.sheet.name, cell, '$');
}

type Found = { readonly sheet: Sheet; readonly table: Table };

function tableNamed(workbook: Workbook, name: string): Found | undefined {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => sameName(one.name, name));
    if (table) return { sheet, table };
  }
  return undefined;
}

function tableAround({ sheet, row, column }: FormulaPlace): Found | undefined {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  return table && { sheet, table };
}
