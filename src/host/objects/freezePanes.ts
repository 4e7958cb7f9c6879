import { isWholeColumns, isWholeRows } from '../model/address';
import { COLUMNS, ROWS } from '../model/limits';
import { notImplemented } from '../model/refusals';
import type { Sheet } from '../model/workbook';
import { HostObject, NULL_OBJECT, objectType, type ObjectOrNull, type ObjectType } from '../protocol/hostObject';
import type { Session } from '../protocol/session';
import { whole } from './arguments';
import { givenCells } from './givenCells';

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.frozen = { rows, columns };
  sheet.changed.add('view');
}

function freezeAt(sheet: Sheet, value: unknown, { workbook }: Session): void {
  const { area } = givenCells(workbook, value, sheet);
  if (area.row > 0 || area.column > 0) throw notImplemented('freezing a range that does not begin at A1');
  freeze(sheet, isWholeColumns(area) ? 0 : area.rows, isWholeRows(area) ? 0 : area.columns);
}

function location(sheet: Sheet): ObjectOrNull {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return NULL_OBJECT;
  return new HostObject('Range', { sheet, area: { row: 0, column: 0, rows: rows || ROWS, columns: columns || COLUMNS } });
}

export const worksheetFreezePanes: ObjectType<Sheet> = objectType('WorksheetFreezePanes', {
  methods: {
    FreezeAt: (sheet, [range], session) => freezeAt(sheet, range, session),
    FreezeRows: (sheet, [count]) => freeze(sheet, whole(count ?? 1, 'count', 1, ROWS - 1), 0),
    FreezeColumns: (sheet, [count]) => freeze(sheet, 0, whole(count ?? 1, 'count', 1, COLUMNS - 1)),
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocationOrNullObject: location,
  },
});
