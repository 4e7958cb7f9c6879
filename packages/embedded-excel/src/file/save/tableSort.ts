import { bodyOf } from '../../model/tables';
import type { Table } from '../../model/workbook';
import { attributes } from '../xml/escape';
import { reference } from './cellName';

/**
 * By what a table is sorted; nothing where it is not.
 * Source: ECMA-376 part 1, 18.3.1.92 (sortState) and 18.3.1.91 (sortCondition).
 * @param namespace of the element, where it stands by itself
 */
export function sortStateXml(table: Table, namespace?: string): string {
  const { sorted = [] } = table;
  if (sorted.length === 0) return '';
  const body = bodyOf(table);
  const conditions = sorted.map(({ column, ascending }) => {
    const ref = reference({ ...body, column: body.column + column, columns: 1 });
    return `<sortCondition${attributes({ descending: ascending ? undefined : 1, ref })}/>`;
  });
  return `<sortState${attributes({ xmlns: namespace, ref: reference(body) })}>${conditions.join('')}</sortState>`;
}
