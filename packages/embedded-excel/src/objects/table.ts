import { registering } from '../events/registering';
import { EventNumber } from '../events/workbookEvent';
import { notePart } from '../model/changeLog';
import { checkChangeable } from '../model/filteredTables';
import { checkUnprotected } from '../model/protection';
import { invalidOperation, notImplemented } from '../model/refusals';
import { bodyOf, convertToRange, deleteTable, headersOf, renameTable, resizeTable, totalsOf } from '../model/tables';
import type { Area, Table } from '../model/workbook';
import { HostObject, objectType, type ObjectType, type Property } from '../protocol/hostObject';
import { text, truth } from './arguments';
import { givenCells } from './givenCells';
import type { TableTarget } from './targets';

type Flag =
  'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn';

const flag = (name: Flag): Property<TableTarget> => ({
  get: ({ table }) => table[name],
  set: ({ sheet, table }, value) => {
    checkUnprotected(sheet);
    checkChangeable(table);
    table[name] = truth(value, name);
    notePart(sheet, 'tables');
  },
});

/** Rows are not moved, so that headers and totals come and go only where nothing else is touched. */
function setTotals({ sheet, table }: TableTarget, value: unknown): void {
  if (truth(value, 'showTotals') === table.showTotals) return;
  throw notImplemented(`Table.showTotals of the table ${table.name} on ${sheet.name}`);
}

function setHeaders({ table }: TableTarget, value: unknown): void {
  if (truth(value, 'showHeaders') !== table.showHeaders) throw notImplemented('changing Table.showHeaders');
}

const cells = ({ sheet }: TableTarget, area: Area): HostObject => new HostObject('Range', { sheet, area });

export const isTableAlive = ({ sheet, table }: { sheet: TableTarget['sheet']; table: Table }): boolean =>
  sheet.tables.includes(table);

export const table: ObjectType<TableTarget> = objectType('Table', {
  id: { name: 'Id', of: ({ table: { id } }) => String(id) },
  isAlive: (target, { workbook }) => workbook.sheets.includes(target.sheet) && isTableAlive(target),
  properties: {
    Id: { get: ({ table: { id } }) => String(id) },
    Name: {
      get: ({ table: { name } }) => name,
      set: (target, name, { workbook }) => renameTable(workbook, target.sheet, target.table, text(name, 'name')),
    },
    Style: {
      get: ({ table: { style } }) => style,
      set: ({ sheet, table: one }, value) => {
        checkUnprotected(sheet);
        checkChangeable(one);
        one.style = text(value, 'style');
        notePart(sheet, 'tables');
      },
    },
    ShowHeaders: { get: ({ table: { showHeaders } }) => showHeaders, set: setHeaders },
    ShowTotals: { get: ({ table: { showTotals } }) => showTotals, set: setTotals },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  navigation: {
    AutoFilter: (target) => new HostObject('AutoFilter', target),
    Sort: (target) => new HostObject('TableSort', target),
    Worksheet: ({ sheet }) => new HostObject('Worksheet', sheet),
    Columns: (target) => new HostObject('TableColumnCollection', target),
    Rows: (target) => new HostObject('TableRowCollection', target),
  },
  methods: {
    ...registering(({ table: { id } }) => String(id), { DataChanged: EventNumber.TableChanged }),
    GetRange: (target) => cells(target, target.table.area),
    GetHeaderRowRange: (target) => cells(target, headersOf(target.table)),
    GetDataBodyRange: (target) => cells(target, bodyOf(target.table)),
    GetTotalRowRange: (target) => cells(target, totalsOf(target.table)),
    /** Excel's "Delete table" takes the cells' contents with it; "Convert to range" leaves them. */
    Delete: ({ sheet, table: one }, _args, { workbook }) => deleteTable(workbook, sheet, one),
    ConvertToRange: (target, _args, { workbook }) => {
      convertToRange(workbook, target.sheet, target.table);
      return cells(target, target.table.area);
    },
    Resize: ({ sheet, table: one }, [area], { workbook }) => {
      const cellsGiven = givenCells(workbook, area, sheet);
      if (cellsGiven.sheet !== sheet) throw invalidOperation('the range lies on another sheet');
      resizeTable(sheet, one, cellsGiven.area);
    },
  },
});
