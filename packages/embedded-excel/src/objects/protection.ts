import { noteAct, notePart } from '../model/changeLog';
import { NOTHING_ALLOWED, type ProtectionOptions } from '../model/protectionOptions';
import { accessDenied, invalidArgument, notImplemented } from '../model/refusals';
import type { Sheet, Workbook } from '../model/workbook';
import { objectType, type ObjectType } from '../protocol/hostObject';
import { oneOf, record, truth } from './arguments';

/** The model knows that something is protected, not by what password. */
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

/** What stays allowed; what a caller leaves out is not. */
function optionsOf(given: unknown): ProtectionOptions {
  if (given === null || given === undefined) return NOTHING_ALLOWED;
  const options: Record<string, unknown> = { ...NOTHING_ALLOWED };
  for (const [name, value] of Object.entries(record(given, 'options'))) {
    if (!Object.hasOwn(NOTHING_ALLOWED, name)) throw invalidArgument(`sheet protection has no option "${name}"`);
    if (value === null || value === undefined) continue;
    options[name] = name === 'selectionMode' ? oneOf(value, ['Normal', 'Unlocked', 'None'], name) : truth(value, name);
  }
  return options as unknown as ProtectionOptions;
}

const changed = (sheet: Sheet): void => void notePart(sheet, 'protection');

export const worksheetProtection: ObjectType<Sheet> = objectType('WorksheetProtection', {
  properties: { Protected: { get: (sheet) => sheet.protected }, Options: { get: (sheet) => sheet.protection } },
  methods: {
    /** Microsoft: "Fails if the worksheet has already been protected". */
    Protect: (sheet, [options, password]) => {
      refuse(password, 'WorksheetProtection.protect with a password');
      if (sheet.protected) throw accessDenied(`the sheet "${sheet.name}" is protected already`);
      sheet.protection = optionsOf(options);
      sheet.protected = true;
      changed(sheet);
    },
    Unprotect: (sheet, [password]) => {
      refuse(password, 'WorksheetProtection.unprotect with a password');
      sheet.protected = false;
      sheet.protection = NOTHING_ALLOWED;
      changed(sheet);
    },
  },
});
