import { parseArea, splitAddress } from './address';
import { soleColumn } from './columnSpecifier';
import { findSheet, sameName } from './findSheet';
import type { Area, Name, Sheet, Workbook } from './workbook';

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

const DEEPEST = 8;

/** The cells that a name stands for; null where it stands for something else. */
export const areaOfName = (workbook: Workbook, name: Name, on: Sheet | null, depth = 0): SheetArea | null =>
  depth < DEEPEST ? resolveReference(workbook, name.formula.slice(1), on, depth + 1) : null;

/**
 * Finds the cells that a text refers to: "A1:B2", "'My sheet'!A1", the name of a range, of a table or of its column.
 * @param on the sheet where the text stands; null where it stands on none
 * @returns null where the text refers to no cells of the workbook
 */
export function resolveReference(workbook: Workbook, text: string, on: Sheet | null, depth = 0): SheetArea | null {
  const { sheet: named, area: reference } = splitAddress(text.trim());
  const sheet = named === null ? on : (findSheet(workbook, named) ?? null);
  if (named !== null && !sheet) return null;
  const area = parseArea(reference);
  if (area) return sheet && { sheet, area };
  const same = ({ name }: Name): boolean => sameName(name, reference);
  const local = sheet?.names.find(same);
  if (local) return areaOfName(workbook, local, sheet, depth);
  const name = workbook.names.find(same);
  if (name) return areaOfName(workbook, name, sheet, depth);
  return tableReference(workbook, reference);
}

const STRUCTURED = /^([^[\]]+)(\[.*\])?$/s;

function tableReference(workbook: Workbook, text: string): SheetArea | null {
  const [, name, brackets] = STRUCTURED.exec(text) ?? [];
  if (name === undefined) return null;
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => sameName(one.name, name));
    if (!table) continue;
    const { area } = table;
    const above = table.showHeaders ? 1 : 0;
    const below = table.showTotals ? 1 : 0;
    const body = { ...area, row: area.row + above, rows: area.rows - above - below };
    switch (brackets?.toLowerCase()) {
      case '[#all]':
        return { sheet, area };
      case undefined:
      case '[]':
      case '[#data]':
        return { sheet, area: body };
      case '[#headers]':
        return above ? { sheet, area: { ...area, rows: 1 } } : null;
      case '[#totals]':
        return below ? { sheet, area: { ...area, row: area.row + area.rows - 1, rows: 1 } } : null;
    }
    const column = brackets === undefined ? null : soleColumn(brackets);
    if (column === null) return null;
    const { values } = sheet.grid;
    const index = Array.from({ length: area.columns }, (_, at) => area.column + at).findIndex((at) =>
      sameName(String(values.at(area.row, at) ?? ''), column),
    );
    return index < 0 ? null : { sheet, area: { ...body, column: area.column + index, columns: 1 } };
  }
  return null;
}
