import { hasCell } from './areas';
import { withColumnNames } from './columnSpecifier';
import { rewriteEveryFormula } from './everyFormula';
import { sameName } from './findSheet';
import { replaceParts } from './formulaParts';
import type { Sheet, Table, Workbook } from './workbook';

/** New names of a table's columns, by the old ones in capitals. */
export type ColumnNames = ReadonlyMap<string, string>;

/** The columns that have other names than before, by their places. */
export function renamedColumns(before: readonly string[], now: readonly string[]): ColumnNames {
  const renamed = new Map<string, string>();
  before.forEach((name, at) => {
    if (now[at] !== undefined && now[at] !== name) renamed.set(name.toUpperCase(), now[at]);
  });
  return renamed;
}

/**
 * A formula with the new names of a table's columns in it.
 * @param isWithin whether the formula stands in the table, where it may leave out the table's name
 */
export function withRenamedColumns(formula: string, table: string, names: ColumnNames, isWithin: boolean): string {
  if (!formula.includes('[')) return formula;
  return replaceParts(formula, (part) => {
    if (part.kind !== 'structured') return undefined;
    if (part.table === '' ? !isWithin : !sameName(part.table, table)) return undefined;
    return part.table + withColumnNames(part.text.slice(part.table.length), (name) => names.get(name.toUpperCase()));
  });
}

/** Lets structured references follow when columns of a table get other names. */
export function followColumnNames(workbook: Workbook, sheet: Sheet, { name, area }: Table, names: ColumnNames): void {
  if (names.size === 0) return;
  rewriteEveryFormula(
    workbook,
    (formula, on, cell) => {
      const isWithin = on === sheet && cell !== null && hasCell(area, cell.row, cell.column);
      return withRenamedColumns(formula, name, names, isWithin);
    },
    true,
  );
}
