import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { cellKey, formatAt, formulaAt, type Sheet, valueAt } from 'embedded-excel/model';
import type { ConditionLook, GridStyles } from './gridStyles';
import { tableLookAt } from './tablePart';

/** The cells of a sheet that meet a conditional format, by cell key. */
export type MetConditions = ReadonlyMap<number, ConditionLook>;

/** What turns a sheet of the workbook into one of the grid. */
export interface Drawing {
  readonly styles: GridStyles;
  /** By sheet id. */
  readonly met: Map<string, MetConditions>;
}

const typed = (value: string | number | boolean): ICellData => {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === '') return {};
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
};

/** One cell as the grid holds it; undefined for a plain blank one. */
export function cellData(sheet: Sheet, drawing: Drawing, row: number, column: number): ICellData | undefined {
  const { grid } = sheet;
  const value = valueAt(grid, row, column);
  const style = drawing.styles.nameOf(formatAt(grid, row, column), {
    table: sheet.tables.length > 0 ? tableLookAt(sheet, row, column) : null,
    condition: drawing.met.get(sheet.id)?.get(cellKey(row, column)) ?? null,
    mirrored: sheet.rightToLeft,
  });
  const formula = formulaAt(grid, row, column);
  if (value === '' && style === undefined && formula === undefined) return undefined;
  return {
    ...typed(value),
    ...(style !== undefined && { s: style }),
    ...(formula !== undefined && { f: formula }),
  };
}
