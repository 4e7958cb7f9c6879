import { checkEntries, type Entries } from '../model/enterCells';
import { isFree } from '../model/growTables';
import { invalidArgument } from '../model/refusals';
import { readValues } from '../model/readCells';
import { growTableDown, insertTableRows } from '../model/tableRows';
import { checkUnprotected } from '../model/protection';
import { bodyOf } from '../model/tables';
import type { Area } from '../model/workbook';
import { HostObject, objectType, type ObjectType } from '../protocol/hostObject';
import type { Session } from '../protocol/session';
import { whole } from './arguments';
import { enterByRequest } from './enterByRequest';
import { countedRows, deleteRows, isInsertRow } from './insertRow';
import { writeRange } from './rangeWriting';
import { isTableAlive } from './table';
import type { TableRowTarget, TableTarget } from './targets';

const rowObject = (target: TableTarget, index: number): HostObject =>
  new HostObject('TableRow', { sheet: target.sheet, table: target.table, index });

/**
 * The values of new rows: an array of rows, or one value for every cell of a row; one blank row where nothing is given.
 */
function newRows({ table }: TableTarget, given: unknown): { readonly rows: number; readonly entered: Entries } {
  if (given === null || given === undefined) return { rows: 1, entered: () => null };
  if (!Array.isArray(given)) return { rows: 1, entered: () => given };
  const rows = given as unknown[];
  const { columns } = table.area;
  if (rows.length === 0) throw invalidArgument('no row is given');
  for (const row of rows)
    if (!Array.isArray(row) || row.length !== columns)
      throw invalidArgument(
        `a row of values has ${Array.isArray(row) ? row.length : 'no'} cells, the table ${table.name} ${columns} columns`,
      );
  return { rows: rows.length, entered: (down, right) => (rows[down] as unknown[])[right] };
}

function add(target: TableTarget, args: readonly unknown[], session: Session): HostObject {
  const { workbook } = session;
  const [index, values, alwaysInsert] = args;
  const { sheet, table } = target;
  checkUnprotected(sheet);
  const body = bodyOf(table);
  const isLast = index === null || index === undefined || index === -1;
  const place = isLast ? body.rows : whole(index, 'index', 0, body.rows);
  const { rows, entered } = newRows(target, values);
  const below = { ...body, row: body.row + body.rows, rows };
  checkEntries(below, entered);
  if (isInsertRow(target, session)) return fillInsertRow(target, rows, entered, session);
  const isTakenIn = alwaysInsert === false && place === body.rows && !table.showTotals && isFree(sheet, below);
  const area = isTakenIn
    ? growTableDown(workbook, sheet, table, rows)
    : insertTableRows(workbook, sheet, table, place, rows);
  enterByRequest(session, sheet, area, entered);
  return rowObject(target, place);
}

/** The first of new rows takes the place of the row for entry, and the others come after it. */
function fillInsertRow(target: TableTarget, rows: number, entered: Entries, session: Session): HostObject {
  const { sheet, table } = target;
  session.emptied.delete(table);
  if (rows > 1) insertTableRows(session.workbook, sheet, table, 1, rows - 1);
  enterByRequest(session, sheet, bodyOf(table), entered);
  return rowObject(target, 0);
}

export const tableRowCollection: ObjectType<TableTarget> = objectType('TableRowCollection', {
  items: (target, session) =>
    Array.from({ length: countedRows(target, session) }, (_, index) => rowObject(target, index)),
  properties: { Count: { get: countedRows } },
  methods: {
    Add: add,
    GetCount: (target, _args, session) => countedRows(target, session),
    GetItemAt: (target, [index], session) => {
      const at = Number(index);
      if (!(Number.isInteger(at) && at >= 0 && at < countedRows(target, session)))
        throw invalidArgument('the table has no row at this place');
      return rowObject(target, at);
    },
  },
});

const cellsOf = ({ table, index }: TableRowTarget): Area => {
  const body = bodyOf(table);
  return { ...body, row: body.row + index, rows: 1 };
};

export const tableRow: ObjectType<TableRowTarget> = objectType('TableRow', {
  isAlive: (target) => isTableAlive(target) && target.index < bodyOf(target.table).rows,
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      readsFormulas: true,
      get: (target) => readValues(target.sheet.grid, cellsOf(target)),
      set: (target, value, session) =>
        writeRange({ sheet: target.sheet, area: cellsOf(target) }, value, 'values', session),
    },
  },
  methods: {
    GetRange: (target) => new HostObject('Range', { sheet: target.sheet, area: cellsOf(target) }),
    Delete: ({ sheet, table, index }, _args, session) => deleteRows(session, { sheet, table }, index, 1),
  },
});
