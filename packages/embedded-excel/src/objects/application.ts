import { noteAct } from '../model/changeLog';
import { noteEverything } from '../model/changes';
import type { Workbook } from '../model/workbook';
import { HostObject, objectType, type ObjectType } from '../protocol/hostObject';
import { oneOf } from './arguments';
import { fileFromBase64 } from './newWorkbooks';

/** Formulas are computed when their values are read, so that there is nothing to hold back. */
function nothingToSuspend(): void {
  // Neither calculation nor the screen runs while actions are carried out.
}

export const application: ObjectType<Workbook> = objectType('Application', {
  properties: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual'], 'calculationMode');
        noteAct(workbook, { what: 'unseen' });
        if (workbook.calculationMode !== 'Manual') noteEverything(workbook);
      },
    },
  },
  methods: {
    Calculate: (workbook, [type]) => {
      oneOf(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
      noteEverything(workbook);
    },
    /** `Excel.createWorkbook` asks for this, and opens what it gives. */
    CreateWorkbook: (_workbook, [base64]) => new HostObject('WorkbookCreated', { file: fileFromBase64(base64) }),
    SuspendApiCalculationUntilNextSync: nothingToSuspend,
    SuspendScreenUpdatingUntilNextSync: nothingToSuspend,
  },
});
