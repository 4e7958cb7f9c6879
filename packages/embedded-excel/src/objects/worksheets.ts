import { registering, SHEET_EVENTS } from '../events/registering';
import { EventNumber, WHOLE_WORKBOOK } from '../events/workbookEvent';
import { findSheet } from '../model/findSheet';
import { generalException, itemNotFound } from '../model/refusals';
import { addSheet } from '../model/sheets';
import type { Sheet, Workbook } from '../model/workbook';
import { HostObject, NULL_OBJECT, objectType, type ObjectType } from '../protocol/hostObject';
import { text } from './arguments';

const worksheetObject = (sheet: Sheet): HostObject => new HostObject('Worksheet', sheet);

/** The sheet that is shown. */
export const activeSheet = (workbook: Workbook): Sheet =>
  workbook.sheets.find(({ id }) => id === workbook.activeSheet) ?? workbook.sheets[0]!;

function sheetOf(workbook: Workbook, key: unknown): Sheet {
  const sheet = findSheet(workbook, text(key, 'the name or id of a sheet'));
  if (!sheet) throw itemNotFound(`the sheet "${String(key)}"`);
  return sheet;
}

const counted = (workbook: Workbook, visibleOnly: unknown): Sheet[] =>
  visibleOnly === true ? workbook.sheets.filter(({ visibility }) => visibility === 'Visible') : workbook.sheets;

export const worksheetCollection: ObjectType<Workbook> = objectType('WorksheetCollection', {
  items: (workbook) => workbook.sheets.map(worksheetObject),
  indexer: (workbook, key) => worksheetObject(sheetOf(workbook, key)),
  methods: {
    ...registering(() => WHOLE_WORKBOOK, {
      ...SHEET_EVENTS,
      Added: EventNumber.SheetAdded,
      Deleted: EventNumber.SheetDeleted,
    }),
    Add: (workbook, [name]) =>
      worksheetObject(addSheet(workbook, name === null || name === undefined ? null : text(name, 'name'))),
    GetItem: (workbook, [key]) => worksheetObject(sheetOf(workbook, key)),
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = findSheet(workbook, text(key, 'the name or id of a sheet'));
      return sheet ? worksheetObject(sheet) : NULL_OBJECT;
    },
    GetActiveWorksheet: (workbook, _args, { quirks }) => {
      if (quirks.hasNoActiveSheet) throw generalException();
      return worksheetObject(activeSheet(workbook));
    },
    GetFirst: (workbook, [visibleOnly]) => worksheetObject(counted(workbook, visibleOnly)[0]!),
    GetLast: (workbook, [visibleOnly]) => worksheetObject(counted(workbook, visibleOnly).at(-1)!),
    GetCount: (workbook, [visibleOnly]) => counted(workbook, visibleOnly).length,
  },
});
