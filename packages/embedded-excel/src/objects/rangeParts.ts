import { areaBetween } from '../model/address';
import { intersection, isInSheet } from '../model/areas';
import { COLUMNS, ROWS } from '../model/limits';
import { invalidArgument } from '../model/refusals';
import { usedArea } from '../model/usedArea';
import type { Area } from '../model/workbook';
import { HostObject, NULL_OBJECT, type Arguments, type ObjectOrNull } from '../protocol/hostObject';
import type { Session } from '../protocol/session';
import { existing, whole } from './arguments';
import { givenCells } from './givenCells';
import type { RangeTarget } from './targets';

type Part = (target: RangeTarget, args: Arguments, session: Session) => ObjectOrNull;

const within = (target: RangeTarget, area: Area): HostObject => {
  if (!isInSheet(area)) throw invalidArgument('the range would lie outside the sheet');
  return new HostObject('Range', { sheet: target.sheet, area });
};

const shift = (value: unknown, what: string): number => whole(value, what, -Infinity);

const used = ({ sheet, area }: RangeTarget, valuesOnly: unknown): ObjectOrNull => {
  const found = usedArea(sheet.grid, valuesOnly === true, area);
  return found ? new HostObject('Range', { sheet, area: found }) : NULL_OBJECT;
};

const shared = (target: RangeTarget, value: unknown, session: Session): ObjectOrNull => {
  const range = givenCells(session.workbook, value, target.sheet);
  const area = range.sheet === target.sheet ? intersection(target.area, range.area) : null;
  return area ? within(target, area) : NULL_OBJECT;
};

/** Methods of a range that give another range. */
export const RANGE_PARTS: Readonly<Record<string, Part>> = {
  GetCell: (target, [row, column]) =>
    within(target, {
      row: target.area.row + shift(row, 'row'),
      column: target.area.column + shift(column, 'column'),
      rows: 1,
      columns: 1,
    }),
  GetRow: (target, [row]) =>
    within(target, { ...target.area, row: target.area.row + whole(row, 'row', 0, target.area.rows - 1), rows: 1 }),
  GetColumn: (target, [column]) =>
    within(target, {
      ...target.area,
      column: target.area.column + whole(column, 'column', 0, target.area.columns - 1),
      columns: 1,
    }),
  GetOffsetRange: (target, [rows, columns]) =>
    within(target, {
      ...target.area,
      row: target.area.row + shift(rows, 'rowOffset'),
      column: target.area.column + shift(columns, 'columnOffset'),
    }),
  GetResizedRange: (target, [rows, columns]) =>
    within(target, {
      ...target.area,
      rows: target.area.rows + shift(rows, 'deltaRows'),
      columns: target.area.columns + shift(columns, 'deltaColumns'),
    }),
  GetEntireRow: (target) => within(target, { ...target.area, column: 0, columns: COLUMNS }),
  GetEntireColumn: (target) => within(target, { ...target.area, row: 0, rows: ROWS }),
  GetLastCell: (target) =>
    within(target, {
      row: target.area.row + target.area.rows - 1,
      column: target.area.column + target.area.columns - 1,
      rows: 1,
      columns: 1,
    }),
  GetLastRow: (target) => within(target, { ...target.area, row: target.area.row + target.area.rows - 1, rows: 1 }),
  GetLastColumn: (target) =>
    within(target, { ...target.area, column: target.area.column + target.area.columns - 1, columns: 1 }),
  GetBoundingRect: (target, [value], session) => {
    const { sheet, area } = givenCells(session.workbook, value, target.sheet);
    if (sheet !== target.sheet) throw invalidArgument('the ranges lie on different sheets');
    const one = target.area;
    return within(
      target,
      areaBetween(
        Math.min(one.row, area.row),
        Math.min(one.column, area.column),
        Math.max(one.row + one.rows, area.row + area.rows) - 1,
        Math.max(one.column + one.columns, area.column + area.columns) - 1,
      ),
    );
  },
  GetIntersection: (target, [value], session) => existing(shared(target, value, session), 'the intersection'),
  GetIntersectionOrNullObject: (target, [value], session) => shared(target, value, session),
  GetUsedRange: (target, [valuesOnly]) => existing(used(target, valuesOnly), 'a used cell in the range'),
  GetUsedRangeOrNullObject: (target, [valuesOnly]) => used(target, valuesOnly),
};
