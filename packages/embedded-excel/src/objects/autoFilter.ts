import { notImplemented } from '../model/refusals';
import type { Area } from '../model/workbook';
import { HostObject, NULL_OBJECT, objectType, type ObjectOrNull, type ObjectType } from '../protocol/hostObject';
import { existing } from './arguments';
import type { FilterTarget } from './targets';

/** A table's filter goes over its headers and rows, and not over its totals. */
function filteredCells({ sheet, table }: FilterTarget): ObjectOrNull {
  if (table === null) throw notImplemented('AutoFilter.getRange of cells that are no table');
  if (!table.showFilterButton) return NULL_OBJECT;
  const area: Area = { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
  return new HostObject('Range', { sheet, area });
}

/**
 * The filter of a table, or of cells of a sheet that are no table, as the file has it; none is set or cleared here.
 * Microsoft, `Excel.AutoFilter`.
 */
export const autoFilter: ObjectType<FilterTarget> = objectType('AutoFilter', {
  properties: {
    Enabled: { get: ({ sheet, table }) => (table ? table.showFilterButton : sheet.filter !== null) },
    IsDataFiltered: { get: ({ sheet, table }) => (table ?? sheet.filter)?.isFiltered ?? false },
  },
  methods: {
    GetRange: (target) => existing(filteredCells(target), 'a filter'),
    GetRangeOrNullObject: filteredCells,
  },
});
