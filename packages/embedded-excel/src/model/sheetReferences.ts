import { printSheetName, splitAddress } from './address';
import { notePart } from './changeLog';
import { noteEverything } from './changes';
import { rewriteEveryFormula } from './everyFormula';
import { mayName, sameName } from './findSheet';
import { replaceParts } from './formulaParts';
import { namesTable } from './tableReferences';
import type { Sheet, Workbook } from './workbook';

/** Lets every reference to a sheet follow its new name: formulas, names, charts, links. */
export function followRename(workbook: Workbook, oldName: string, newName: string): void {
  const rewrite = (formula: string): string =>
    mayName(formula, oldName)
      ? replaceParts(formula, (part) =>
          part.kind === 'reference' && part.sheet !== null && sameName(part.sheet, oldName)
            ? `${printSheetName(newName)}!${part.reference}`
            : undefined,
        )
      : formula;
  rewriteEveryFormula(workbook, rewrite, true);
  for (const sheet of workbook.sheets) {
    for (const link of sheet.hyperlinks) {
      if (link.documentReference === undefined) continue;
      const { sheet: named, area } = splitAddress(link.documentReference);
      if (named === null || !sameName(named, oldName)) continue;
      link.documentReference = `${printSheetName(newName)}!${area}`;
      notePart(sheet, 'hyperlinks');
    }
  }
}

/** Turns every reference to a sheet that has been deleted, and to its tables, into #REF!. */
export function breakReferences(workbook: Workbook, deleted: Sheet): void {
  const tables = deleted.tables.map(({ name }) => name);
  const names = [deleted.name, ...tables];
  const rewrite = (formula: string): string => {
    if (!names.some((name) => mayName(formula, name))) return formula;
    return replaceParts(formula, (part) => {
      if (part.kind === 'reference' && part.sheet !== null && sameName(part.sheet, deleted.name)) return '#REF!';
      return tables.some((table) => namesTable(part, table)) ? '#REF!' : undefined;
    });
  };
  rewriteEveryFormula(workbook, rewrite, false);
  noteEverything(workbook);
}
