import type { Table } from '../../../model/workbook';
import { attributes } from '../../xml/escape';
import { MAIN, XML_HEAD } from '../../xml/namespaces';
import { reference } from '../cellName';
import { storedText } from '../storedText';
import { sortStateXml } from '../tableSort';

/** Source: Microsoft, [MS-OI29500] 2.1.681. */
const LONGEST_NAME = 255;

/**
 * A name as Excel writes it: line breaks and tabs as escapes, which an attribute would not keep. Source: ECMA-376 part
 * 1, 22.9.2.19.
 */
export const storedName = (name: string): string =>
  storedText(name).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');

function columnsXml(table: Table, columnNames: readonly string[]): string {
  if (columnNames.length !== table.area.columns)
    throw new Error(
      `The table "${table.name}" has ${table.area.columns} columns and names for ${columnNames.length} of them.`,
    );
  const columns = columnNames.map((name, index) => {
    if (name === '' || name.length > LONGEST_NAME)
      throw new Error(
        `Column ${index + 1} of the table "${table.name}" has a name of ${name.length} characters; Excel takes 1 to ${LONGEST_NAME}.`,
      );
    return `<tableColumn${attributes({ id: index + 1, name: storedName(name) })}/>`;
  });
  return `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`;
}

/**
 * The whole part of a table. Formulas of its columns and totals stand in the cells alone: the model has no others.
 * Source: ECMA-376 part 1, 18.5.1.2 (table), 18.5.1.3 (tableColumn), 18.5.1.5 (tableStyleInfo).
 * @param columnNames as its header cells have them; see `columnNames` in model/tableHeaders.ts
 * @param id that no other table of the file has, from 1
 * @throws Error where its filter has criteria, which the model has not, or a column's name is none for Excel
 */
export function tablePart(table: Table, columnNames: readonly string[], id: number): string {
  const { area, showHeaders, showTotals } = table;
  if (table.isFiltered) throw new Error(`The table "${table.name}" is filtered, and would lose its filter.`);
  const name = storedName(table.name);
  const body = showTotals ? { ...area, rows: area.rows - 1 } : area;
  return [
    `${XML_HEAD}<table${attributes({
      xmlns: MAIN,
      id,
      name,
      displayName: name,
      ref: reference(area),
      headerRowCount: showHeaders ? undefined : 0,
      totalsRowCount: showTotals ? 1 : undefined,
      totalsRowShown: showTotals ? undefined : 0,
    })}>`,
    showHeaders && table.showFilterButton ? `<autoFilter${attributes({ ref: reference(body) })}/>` : '',
    sortStateXml(table),
    columnsXml(table, columnNames),
    `<tableStyleInfo${attributes({
      name: table.style === '' ? undefined : table.style,
      showFirstColumn: table.highlightFirstColumn ? 1 : 0,
      showLastColumn: table.highlightLastColumn ? 1 : 0,
      showRowStripes: table.showBandedRows ? 1 : 0,
      showColumnStripes: table.showBandedColumns ? 1 : 0,
    })}/></table>`,
  ].join('');
}
