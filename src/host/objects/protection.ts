import { noteAct, notePart } from '../model/changeLog';
import { accessDenied, notImplemented } from '../model/refusals';
import type { Sheet, Workbook } from '../model/workbook';
import { objectType, type ObjectType } from '../protocol/hostObject';

/** The model knows that something is protected, not by what password, nor what stays allowed. */
function refuse(value: unknown, what: string): void {
  if (value !== null && value !== undefined) throw notImplemented(what);
}

export const workbookProtection: ObjectType<Workbook> = objectType('WorkbookProtection', {
  properties: { Protected: { get: ({ structureProtected }) => structureProtected } },
  methods: {
    /** Microsoft: "Fails if the workbook has already been protected". */
    Protect: (workbook, [password]) => {
      refuse(password, 'WorkbookProtection.protect with a password');
      if (workbook.structureProtected) throw accessDenied('the workbook is protected already');
      workbook.structureProtected = true;
      noteAct(workbook, { what: 'unseen' });
    },
    Unprotect: (workbook, [password]) => {
      refuse(password, 'WorkbookProtection.unprotect with a password');
      workbook.structureProtected = false;
      noteAct(workbook, { what: 'unseen' });
    },
  },
});

const changed = (sheet: Sheet): void => void notePart(sheet, 'protection');

export const worksheetProtection: ObjectType<Sheet> = objectType('WorksheetProtection', {
  properties: { Protected: { get: (sheet) => sheet.protected } },
  methods: {
    /** Microsoft: "Fails if the worksheet has already been protected". */
    Protect: (sheet, [options, password]) => {
      refuse(options, 'WorksheetProtection.protect with options');
      refuse(password, 'WorksheetProtection.protect with a password');
      if (sheet.protected) throw accessDenied(`the sheet "${sheet.name}" is protected already`);
      sheet.protected = true;
      changed(sheet);
    },
    Unprotect: (sheet, [password]) => {
      refuse(password, 'WorksheetProtection.unprotect with a password');
      sheet.protected = false;
      changed(sheet);
    },
  },
});
