import { printSheetName } from '../../../model/address';
import { withRenamedColumns } from '../../../model/columnReferences';
import { sameName } from '../../../model/findSheet';
import { replaceParts } from '../../../model/formulaParts';
import { shiftedFormula } from '../../../model/shiftedReferences';
import { namesTable } from '../../../model/tableReferences';
import type { FileChanges } from './fileChanges';

/** Where a formula of a file stands. */
export interface FormulaHome {
  readonly part: string;
  /** The sheet that it belongs to, by its name in the file; null where it belongs to none. */
  readonly sheet: string | null;
}

/** A formula of the file with the names and places that what it refers to has now. */
export function followedFormula(formula: string, changes: FileChanges, { part: home, sheet: on }: FormulaHome): string {
  let text = formula;
  for (const { sheet, shifts } of changes.shifts) {
    const isMoved = (named: string | null): boolean => {
      const meant = named ?? on;
      return meant !== null && sameName(meant, sheet);
    };
    for (const shift of shifts) text = shiftedFormula(text, isMoved, shift, shift.mapRows);
  }
  for (const { part, table, names } of changes.columns) text = withRenamedColumns(text, table, names, part === home);
  return replaceParts(text, (part) => {
    const table = changes.tables.find(({ before }) => namesTable(part, before));
    if (table) return table.now + part.text.slice(table.before.length);
    if (part.kind !== 'reference' || part.sheet === null) return undefined;
    const sheet = changes.sheets.find(({ before }) => sameName(before, part.sheet!));
    return sheet && `${printSheetName(sheet.now)}!${part.reference}`;
  });
}
