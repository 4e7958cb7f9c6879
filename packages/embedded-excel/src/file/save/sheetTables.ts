import { cellKey } from '../../model/cellKey';
import { columnNames } from '../../model/tableHeaders';
import type { Sheet, Table } from '../../model/workbook';
import type { PackageEditor } from '../package/packageEditor';
import { RELATIONSHIPS } from '../xml/namespaces';
import { elementIn, elementsIn, newElement, type XmlNode, type XmlTree } from '../xml/tree';
import { unescapeText } from '../open/plainText';
import { reference } from './cellName';
import { setAttributes } from './changedSheet/editElement';
import { moveAreas } from './changedSheet/movedElements';
import { storedName, tablePart } from './sheet/tablePart';
import { changeColumns } from './tableColumns';
import { sortStateXml } from './tableSort';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
/** Where a table says by which of its cells it is sorted. Source: ECMA-376 part 1, 18.3.1.92 and 18.3.1.91. */
const SORTED = [
  ['sortState', 'ref'],
  ['sortCondition', 'ref'],
] as const;
const LINK = `${RELATIONSHIPS}/table`;

/** Gives numbers that no table of the file has; the file's own are never changed. */
export function tableNumbers(editor: PackageEditor): () => number {
  const taken = new Set<number>();
  for (const part of editor.parts())
    if (editor.contentType(part) === TYPE) taken.add(Number(editor.tree(part).documentElement?.getAttribute('id')));
  return () => {
    let number = 1;
    while (taken.has(number)) number++;
    taken.add(number);
    return number;
  };
}

/** Whether a cell was written that names a column of a table of the file. */
export const hasChangedHeaders = ({ tables, grid }: Sheet): boolean =>
  tables.some(
    ({ part, showHeaders, area }) =>
      part !== undefined &&
      showHeaders &&
      Array.from({ length: area.columns }, (_, at) => cellKey(area.row, area.column + at)).some((key) =>
        grid.dirtyValues.has(key),
      ),
  );

/**
 * Writes the tables of a sheet: new ones as parts under free names, those of the file that were changed in their own
 * parts.
 * @param part of the sheet
 * @returns the ids of the sheet's relationships to its tables, those of the file first
 */
export function saveTables(editor: PackageEditor, part: string, sheet: Sheet, newNumber: () => number): string[] {
  const links = editor.links(part).filter(({ type, external }) => type === LINK && !external);
  const isKept = (target: string): boolean => sheet.tables.some((table) => table.part === target);
  for (const { id, target } of links)
    if (!isKept(target)) {
      editor.unlink(part, id);
      editor.remove(target);
    }
  const kept = links.filter(({ target }) => isKept(target));
  for (const table of sheet.tables) if (table.part !== undefined) changeTable(editor, table.part, sheet, table);
  const made = sheet.tables.filter((table) => table.part === undefined);
  return [
    ...kept.map(({ id }) => id),
    ...made.map((table) => {
      const target = editor.freePart('xl/tables/table', '.xml');
      editor.write(target, tablePart(table, columnNames(sheet, table), newNumber()), TYPE);
      return editor.link(part, LINK, target);
    }),
  ];
}

/**
 * Changes a table of the file where the model has another; formulas of its columns, its filter and whatever else there
 * is stay.
 */
function changeTable(editor: PackageEditor, part: string, sheet: Sheet, table: Table): void {
  editor.edit(part, (root, tree) => {
    const before = root.toString();
    const { area, showTotals } = table;
    if (unescapeText(root.getAttribute('displayName') ?? root.getAttribute('name') ?? '') !== table.name)
      setAttributes(root, { name: storedName(table.name), displayName: storedName(table.name) });
    setNumber(root, 'headerRowCount', table.showHeaders ? 1 : 0, 1);
    const hadTotals = Number(root.getAttribute('totalsRowCount') ?? 0) > 0;
    if (hadTotals !== showTotals)
      setAttributes(
        root,
        showTotals ? { totalsRowCount: 1, totalsRowShown: null } : { totalsRowCount: null, totalsRowShown: 0 },
      );
    changeColumns(root, tree, table, columnNames(sheet, table));
    setAttributes(root, { ref: reference(area) });
    moveAreas(root, SORTED, sheet.shifts);
    const filtered = reference(showTotals ? { ...area, rows: area.rows - 1 } : area);
    const filter = elementIn(root, 'autoFilter');
    const hasFilter = table.showFilterButton && table.showHeaders;
    if (filter && !hasFilter) root.removeChild(filter);
    else if (filter) setAttributes(filter, { ref: filtered });
    else if (hasFilter)
      root.insertBefore(
        newElement(tree, `<autoFilter xmlns="${root.namespaceURI ?? ''}" ref="${filtered}"/>`),
        elementsIn(root)[0] ?? null,
      );
    changeSort(root, tree, table);
    changeStyle(root, tree, table);
    return root.toString() !== before;
  });
}

/** What the file says of an order in which the rows no longer are goes; a sort of its own follows the filter. */
function changeSort(root: XmlNode, tree: XmlTree, table: Table): void {
  if (table.sorted === undefined) return;
  const before = elementIn(root, 'sortState');
  if (before) root.removeChild(before);
  const sort = sortStateXml(table, root.namespaceURI ?? '');
  const next = elementIn(root, 'tableColumns') ?? null;
  if (sort !== '') root.insertBefore(newElement(tree, sort), next);
}

function setNumber(root: XmlNode, name: string, value: number, otherwise: number): void {
  if (Number(root.getAttribute(name) ?? otherwise) !== value) setAttributes(root, { [name]: value });
}

function changeStyle(root: XmlNode, tree: XmlTree, table: Table): void {
  const before = elementIn(root, 'tableStyleInfo');
  const is = (name: string): boolean => ['1', 'true'].includes(before?.getAttribute(name) ?? '');
  const told = {
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  };
  const isSame =
    (before?.getAttribute('name') ?? '') === table.style &&
    Object.entries(told).every(([name, value]) => is(name) === value);
  if (isSame) return;
  const style = before ?? newElement(tree, `<tableStyleInfo xmlns="${root.namespaceURI ?? ''}"/>`);
  setAttributes(style, {
    name: table.style === '' ? null : table.style,
    ...Object.fromEntries(Object.entries(told).map(([name, value]) => [name, value ? 1 : 0])),
  });
  if (!before) {
    const next = elementIn(root, 'extLst') ?? null;
    root.insertBefore(style, next);
  }
}
