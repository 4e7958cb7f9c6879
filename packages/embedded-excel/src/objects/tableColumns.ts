import { sameName } from '../model/findSheet';
import { invalidArgument, itemNotFound } from '../model/refusals';
import { columnNames } from '../model/tableHeaders';
import { bodyOf, headersOf, totalsOf } from '../model/tables';
import type { Area } from '../model/workbook';
import { HostObject, NULL_OBJECT, objectType, type ObjectType } from '../protocol/hostObject';
import { text } from './arguments';
import { writeRange } from './rangeWriting';
import { isTableAlive } from './table';
import type { TableColumnTarget, TableTarget } from './targets';

const columnObject = (target: TableTarget, index: number): HostObject =>
  new HostObject('TableColumn', { ...target, index });

/** A column by its name, or by its id, which is a number. */
function find(target: TableTarget, key: unknown): number {
  const names = columnNames(target.sheet, target.table);
  if (typeof key === 'number') return key >= 1 && key <= names.length ? key - 1 : -1;
  const wanted = text(key, 'the name or id of a column');
  return names.findIndex((name) => sameName(name, wanted));
}

function columnOf(target: TableTarget, key: unknown): HostObject {
  const index = find(target, key);
  if (index < 0) throw itemNotFound(`the column "${String(key)}" of the table ${target.table.name}`);
  return columnObject(target, index);
}

export const tableColumnCollection: ObjectType<TableTarget> = objectType('TableColumnCollection', {
  items: (target) => Array.from({ length: target.table.area.columns }, (_, index) => columnObject(target, index)),
  indexer: columnOf,
  properties: { Count: { get: ({ table }) => table.area.columns } },
  methods: {
    GetCount: ({ table }) => table.area.columns,
    GetItem: (target, [key]) => columnOf(target, key),
    GetItemOrNullObject: (target, [key]) => {
      const index = find(target, key);
      return index < 0 ? NULL_OBJECT : columnObject(target, index);
    },
    GetItemAt: (target, [index]) => {
      const at = Number(index);
      if (!(at >= 0 && at < target.table.area.columns)) throw invalidArgument('the table has no column at this place');
      return columnObject(target, at);
    },
  },
});

const part = ({ sheet, table, index }: TableColumnTarget, area: Area): HostObject =>
  new HostObject('Range', { sheet, area: { ...area, column: table.area.column + index, columns: 1 } });

export const tableColumn: ObjectType<TableColumnTarget> = objectType('TableColumn', {
  id: { name: 'Id', of: ({ index }) => index + 1 },
  isAlive: (target) => isTableAlive(target) && target.index < target.table.area.columns,
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ sheet, table, index }) => columnNames(sheet, table)[index],
      set: ({ sheet, table, index }, name, session) => {
        const area = { ...headersOf(table), column: table.area.column + index, columns: 1 };
        writeRange({ sheet, area }, `'${text(name, 'name')}`, 'name', session);
      },
    },
  },
  methods: {
    GetRange: (target) => part(target, target.table.area),
    GetDataBodyRange: (target) => part(target, bodyOf(target.table)),
    GetHeaderRowRange: (target) => part(target, headersOf(target.table)),
    GetTotalRowRange: (target) => part(target, totalsOf(target.table)),
  },
});
