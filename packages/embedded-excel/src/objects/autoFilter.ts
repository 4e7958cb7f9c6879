import type { Area } from '../model/workbook';
import { HostObject, NULL_OBJECT, objectType, type ObjectOrNull, type ObjectType } from '../protocol/hostObject';
import { existing } from './arguments';
import type { TableTarget } from './targets';

/** A table's filter goes over its headers and rows, and not over its totals. */
function filteredCells({ sheet, table }: TableTarget): ObjectOrNull {
  if (!table.showFilterButton) return NULL_OBJECT;
  const area: Area = { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
  return new HostObject('Range', { sheet, area });
}

/** The filter of a table, as the file has it; none is set or cleared here. Microsoft, `Excel.AutoFilter`. */
export const autoFilter: ObjectType<TableTarget> = objectType('AutoFilter', {
  properties: {
    Enabled: { get: ({ table }) => table.showFilterButton },
    IsDataFiltered: { get: ({ table }) => table.isFiltered },
  },
  methods: {
    GetRange: (target) => existing(filteredCells(target), 'a filter'),
    GetRangeOrNullObject: filteredCells,
  },
});
