import { insertDeleteConflict, notImplemented } from './refusals';
import type { Table } from './workbook';

/**
 * Refuses to change a table that is filtered: it would be written anew, without its filter's criteria.
 * @throws ExcelRefusal NotImplemented
 */
export function checkChangeable({ name, isFiltered }: Table): void {
  if (isFiltered) throw notImplemented(`how to change the table ${name} while it is filtered`);
}

/**
 * Microsoft, `TableRowCollection.deleteRowsAt`: InsertDeleteConflict "if the table on which the method is called has a
 * filter applied". @throws ExcelRefusal
 */
export function checkRowsMovable({ name, isFiltered }: Table): void {
  if (isFiltered) throw insertDeleteConflict(`the table ${name} has a filter applied`);
}
