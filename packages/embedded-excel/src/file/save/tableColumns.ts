import { parseArea } from '../../model/address';
import { renamedColumns, type ColumnNames } from '../../model/columnReferences';
import type { Table } from '../../model/workbook';
import { unescapeText } from '../open/plainText';
import { elementIn, elementsIn, newElement, type XmlNode, type XmlTree } from '../xml/tree';
import { setAttributes } from './changedSheet/editElement';
import { storedName } from './sheet/tablePart';

const nameOf = (column: XmlNode): string => unescapeText(column.getAttribute('name') ?? '');

/**
 * The elements of the columns that a table has now, by their cells' columns: cells of tables never move sideways.
 * Undefined for new ones.
 */
function columnsNow(root: XmlNode, list: XmlNode, { area }: Table): (XmlNode | undefined)[] {
  const before = parseArea(root.getAttribute('ref') ?? '');
  const columns = elementsIn(list, 'tableColumn');
  const moved = before ? area.column - before.column : 0;
  return Array.from({ length: area.columns }, (_, at) => columns[at + moved]);
}

/** The columns of a table of the file that have other names now. @param root of its part, before that is changed */
export function columnRenames(root: XmlNode, table: Table, names: readonly string[]): ColumnNames {
  const list = elementIn(root, 'tableColumns');
  if (!list || !table.showHeaders) return new Map();
  const before = columnsNow(root, list, table).map((column, at) => (column ? nameOf(column) : names[at]!));
  return renamedColumns(before, names);
}

/**
 * Lets a table have the columns of its header row: those that it had stay what they are under another name. Called
 * before the part says where the table is now. Source: ECMA-376 part 1, 18.5.1.3 (tableColumn).
 */
export function changeColumns(root: XmlNode, tree: XmlTree, table: Table, names: readonly string[]): void {
  const list = elementIn(root, 'tableColumns');
  if (!list || !table.showHeaders) return;
  const columns = elementsIn(list, 'tableColumn');
  if (columns.length === names.length && columns.every((column, at) => nameOf(column) === names[at])) return;
  const found = columnsNow(root, list, table);
  const numbers = new Set(columns.map((column) => Number(column.getAttribute('id'))));
  for (const column of columns) if (!found.includes(column)) list.removeChild(column);
  found.forEach((column, at) => {
    const name = storedName(names[at]!);
    if (column) {
      if (nameOf(column) !== names[at]) setAttributes(column, { name });
      list.appendChild(column);
      return;
    }
    let number = 1;
    while (numbers.has(number)) number++;
    numbers.add(number);
    const made = newElement(tree, `<tableColumn xmlns="${root.namespaceURI ?? ''}"/>`);
    setAttributes(made, { id: number, name });
    list.appendChild(made);
  });
  setAttributes(list, { count: names.length });
}
