import { isWholeColumns, isWholeRows } from '../model/address';
import { notePart } from '../model/changeLog';
import { COLUMNS, ROWS } from '../model/limits';
import { invalidArgument, notImplemented } from '../model/refusals';
import type { Sheet } from '../model/workbook';
import { HostObject, NULL_OBJECT, objectType, type ObjectOrNull, type ObjectType } from '../protocol/hostObject';
import type { Session } from '../protocol/session';
import { existing, whole } from './arguments';
import { givenCells } from './givenCells';

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.frozen = { rows, columns };
  notePart(sheet, 'view');
}

/** Microsoft: "or `null` to remove all frozen panes". */
function freezeAt(sheet: Sheet, value: unknown, { workbook }: Session): void {
  if (value === null || value === undefined) {
    freeze(sheet, 0, 0);
    return;
  }
  const { sheet: on, area } = givenCells(workbook, value, sheet);
  if (on !== sheet) throw invalidArgument('the range lies on another sheet');
  if (area.row > 0 || area.column > 0) throw notImplemented('freezing a range that does not begin at A1');
  freeze(sheet, isWholeColumns(area) ? 0 : area.rows, isWholeRows(area) ? 0 : area.columns);
}

function location(sheet: Sheet): ObjectOrNull {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return NULL_OBJECT;
  return new HostObject('Range', {
    sheet,
    area: { row: 0, column: 0, rows: rows || ROWS, columns: columns || COLUMNS },
  });
}

export const worksheetFreezePanes: ObjectType<Sheet> = objectType('WorksheetFreezePanes', {
  methods: {
    FreezeAt: (sheet, [range], session) => freezeAt(sheet, range, session),
    /** Microsoft: "number of rows to freeze, or zero to unfreeze all rows". */
    FreezeRows: (sheet, [count]) => freeze(sheet, whole(count ?? 1, 'count', 0, ROWS - 1), 0),
    FreezeColumns: (sheet, [count]) => freeze(sheet, 0, whole(count ?? 1, 'count', 0, COLUMNS - 1)),
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocation: (sheet) => existing(location(sheet), 'frozen panes'),
    GetLocationOrNullObject: location,
  },
});
