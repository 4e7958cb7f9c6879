import { invalidArgument, notImplemented } from '../model/refusals';
import { clearSort, sortTable } from '../model/sortTable';
import type { SortKey, Table } from '../model/workbook';
import { objectType, type ObjectType } from '../protocol/hostObject';
import { record, truth, whole } from './arguments';
import type { TableTarget } from './targets';

/** What an `Excel.SortField` may say beside its column and direction, and what it means by default. */
const BY_DEFAULT: Readonly<Record<string, unknown>> = { sortOn: 'Value', dataOption: 'Normal' };

function keyOf(field: unknown, { area }: Table): SortKey {
  const { key, ascending = true, ...others } = record(field, 'a sort field');
  for (const [name, value] of Object.entries(others))
    if (value !== undefined && value !== null && value !== BY_DEFAULT[name])
      throw notImplemented(`how to sort by the field's ${name}`);
  return { column: whole(key, 'key', 0, area.columns - 1), ascending: truth(ascending, 'ascending') };
}

/** Sorting of a table by values. Microsoft, `Excel.TableSort`: "Manages sorting operations on Table objects". */
export const tableSort: ObjectType<TableTarget> = objectType('TableSort', {
  methods: {
    Apply: ({ sheet, table }, [fields, matchCase, method]) => {
      if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument('fields must be a list of sort fields');
      if (matchCase === true) throw notImplemented('TableSort.apply with matchCase');
      if (method === 'StrokeCount') throw notImplemented('TableSort.apply by strokes');
      sortTable(
        sheet,
        table,
        fields.map((field) => keyOf(field, table)),
      );
    },
    Clear: ({ sheet, table }) => clearSort(sheet, table),
  },
  readsFormulas: ['Apply'],
});
