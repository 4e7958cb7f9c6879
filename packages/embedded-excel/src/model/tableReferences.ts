import { rewriteEveryFormula } from './everyFormula';
import { mayName, sameName } from './findSheet';
import { formulaParts, replaceParts, type FormulaPart } from './formulaParts';
import type { Sheet, Table, Workbook } from './workbook';

/** Whether a piece of a formula refers to a table by its name: "Needs[Amount]", or "Needs" alone. */
export const namesTable = (part: FormulaPart, table: string): boolean =>
  (part.kind === 'structured' && sameName(part.table, table)) || (part.kind === 'name' && sameName(part.text, table));

/** Lets structured references follow when a table is renamed. */
export function followTableRename(workbook: Workbook, oldName: string, newName: string): void {
  const rewrite = (formula: string): string =>
    mayName(formula, oldName)
      ? replaceParts(formula, (part) =>
          namesTable(part, oldName) ? newName + part.text.slice(oldName.length) : undefined,
        )
      : formula;
  rewriteEveryFormula(workbook, rewrite, true);
}

/** Turns every reference to a table that has been deleted into #REF!. */
export function breakTableReferences(workbook: Workbook, table: string): void {
  const rewrite = (formula: string): string =>
    mayName(formula, table)
      ? replaceParts(formula, (part) => (namesTable(part, table) ? '#REF!' : undefined))
      : formula;
  rewriteEveryFormula(workbook, rewrite, false);
}

/** Whether any formula refers to a table by its name, or one within the table to its columns. */
export function isTableReferredTo(workbook: Workbook, sheet: Sheet, { name, area }: Table): boolean {
  let found = false;
  rewriteEveryFormula(
    workbook,
    (formula) => {
      found ||= mayName(formula, name) && formulaParts(formula).some((part) => namesTable(part, name));
      return formula;
    },
    true,
  );
  for (let row = area.row; row < area.row + area.rows; row++)
    for (const formula of sheet.grid.formulas.get(row)?.values() ?? [])
      found ||= formulaParts(formula).some((part) => part.kind === 'structured' && part.table === '');
  return found;
}
