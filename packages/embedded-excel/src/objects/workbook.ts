import { eventRange, eventRangeOrNull } from '../events/eventRange';
import { invalidSelection } from '../model/refusals';
import type { Area, Workbook } from '../model/workbook';
import { HostObject, objectType, type ObjectType } from '../protocol/hostObject';
import type { Session } from '../protocol/session';
import { fileFromBase64, openWorkbook } from './newWorkbooks';
import { activeSheet } from './worksheets';

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** What is selected on the sheet that is shown: its first cell, until something is selected. */
function selected(workbook: Workbook, { selections, quirks }: Session): HostObject<'Range'> {
  if (quirks.isBehindAnother || quirks.hasNoActiveSheet) throw invalidSelection();
  const sheet = activeSheet(workbook);
  return new HostObject('Range', { sheet, area: selections.get(sheet.id) ?? FIRST_CELL });
}

export const workbook: ObjectType<Workbook> = objectType('Workbook', {
  navigation: {
    Worksheets: (target) => new HostObject('WorksheetCollection', target),
    Tables: (target) => new HostObject('TableCollection', target),
    Names: (target) => new HostObject('NamedItemCollection', target),
    Application: (target) => new HostObject('Application', target),
    Functions: (target) => new HostObject('Functions', target),
    Properties: (target) => new HostObject('DocumentProperties', target),
    Protection: (target) => new HostObject('WorkbookProtection', target),
    Settings: (target) => new HostObject('SettingCollection', target),
    _Runtime: (target) => new HostObject('Runtime', target),
  },
  methods: {
    /** `Excel.createWorkbook` in Excel on the web. */
    CreateAndOpenWorkbook: (_target, [base64], session) => openWorkbook(fileFromBase64(base64), session),
    GetSelectedRange: (target, _args, session) => selected(target, session),
    _GetRangeForEventByReferenceId: (target, [reference]) => eventRange(target, reference),
    _GetRangeOrNullObjectForEventByReferenceId: (target, [reference]) => eventRangeOrNull(target, reference),
    GetActiveCell: (target, _args, session) => {
      const { sheet, area } = selected(target, session).target;
      return new HostObject('Range', { sheet, area: { ...area, rows: 1, columns: 1 } });
    },
  },
});
