import { noteAct, notePart } from './changeLog';
import { newSheet, sheetId, takeId } from './newWorkbook';
import { accessDenied, invalidOperation } from './refusals';
import { checkSheetName, freeSheetName } from './sheetNames';
import { breakReferences, followRename } from './sheetReferences';
import type { Sheet, Visibility, Workbook } from './workbook';

/** Refuses changes of the list of sheets while the workbook's structure is protected. */
function checkStructure(workbook: Workbook): void {
  if (workbook.structureProtected) throw accessDenied("the workbook's structure is protected");
}

/** Adds an empty sheet behind the others. Without a name it gets the next free one. */
export function addSheet(workbook: Workbook, name: string | null): Sheet {
  checkStructure(workbook);
  if (name !== null) checkSheetName(workbook, name);
  const sheet = newSheet(sheetId(takeId(workbook)), name ?? freeSheetName(workbook));
  workbook.sheets.push(sheet);
  noteAct(workbook, { what: 'added', sheet });
  return sheet;
}

/** Gives a sheet another name; what refers to it follows. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  checkStructure(workbook);
  checkSheetName(workbook, name, sheet);
  const oldName = sheet.name;
  if (oldName === name) return;
  sheet.name = name;
  noteAct(workbook, { what: 'renamed', sheet, before: oldName });
  followRename(workbook, oldName, name);
}

const visibleBeside = (workbook: Workbook, sheet: Sheet): Sheet[] =>
  workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');

/**
 * Refuses what Excel refuses to delete. Microsoft: "if VeryHidden, the delete operation will fail with
 * InvalidOperation".
 * @throws ExcelRefusal AccessDenied where the structure is protected, InvalidOperation for the last sheet that is
 * visible
 */
export function checkDeletable(workbook: Workbook, sheet: Sheet): void {
  checkStructure(workbook);
  if (sheet.visibility === 'VeryHidden') throw invalidOperation('a sheet that is very hidden cannot be deleted');
  leaveOneVisible(workbook, sheet);
}

/** Deletes a sheet; what refers to it becomes #REF!. @throws ExcelRefusal as `checkDeletable` */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  checkDeletable(workbook, sheet);
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  noteAct(workbook, { what: 'deleted', sheet });
  breakReferences(workbook, sheet);
  if (workbook.activeSheet === sheet.id) activateNear(workbook, at);
}

function leaveOneVisible(workbook: Workbook, sheet: Sheet): void {
  if (visibleBeside(workbook, sheet).length === 0)
    throw invalidOperation('a workbook must keep at least one visible sheet');
}

function activateNear(workbook: Workbook, position: number): void {
  const next = [...workbook.sheets.slice(position), ...workbook.sheets.slice(0, position).reverse()];
  show(
    workbook,
    next.find(({ visibility }) => visibility === 'Visible')!,
  );
}

export function showOrHide(workbook: Workbook, sheet: Sheet, visibility: Visibility): void {
  if (sheet.visibility === visibility) return;
  checkStructure(workbook);
  if (visibility !== 'Visible') leaveOneVisible(workbook, sheet);
  sheet.visibility = visibility;
  notePart(sheet, 'view');
  noteAct(workbook, { what: 'arranged', sheet });
  if (visibility !== 'Visible' && workbook.activeSheet === sheet.id)
    activateNear(workbook, workbook.sheets.indexOf(sheet));
}

/** Moves a sheet to a place in the tab order, counted from 0. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  checkStructure(workbook);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  noteAct(workbook, { what: 'arranged', sheet });
}

export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') throw invalidOperation('a hidden sheet cannot be activated');
  show(workbook, sheet);
}

function show(workbook: Workbook, sheet: Sheet): void {
  const before = workbook.activeSheet;
  if (before === sheet.id) return;
  workbook.activeSheet = sheet.id;
  noteAct(workbook, { what: 'activated', sheet, before });
}

/** Gives a sheet's tab a colour, "#RRGGBB", or "" for none. */
export function colorTab(workbook: Workbook, sheet: Sheet, color: string): void {
  sheet.tabColor = color;
  notePart(sheet, 'view');
  noteAct(workbook, { what: 'arranged', sheet });
}

/** Lets every sheet run from right to left: its first column stands at the right. */
export function turnRightToLeft({ sheets }: Workbook): void {
  for (const sheet of sheets) {
    sheet.rightToLeft = true;
    notePart(sheet, 'view');
  }
}
