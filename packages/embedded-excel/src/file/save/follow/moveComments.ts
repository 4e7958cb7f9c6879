import { parseArea } from '../../../model/address';
import { rowNow, type RowShift } from '../../../model/rowSpans';
import { areasAfter } from '../../../model/shiftedAreas';
import type { PackageEditor } from '../../package/packageEditor';
import type { XmlNode } from '../../xml/tree';
import { reference } from '../cellName';
import { setAttributes } from '../changedSheet/editElement';

const named = (root: XmlNode, name: string): XmlNode[] => Array.from(root.getElementsByTagNameNS('*', name));

/**
 * Lets what stands at single cells of a sheet move with them: comments, threaded comments, cells of XML maps. What
 * stands at a cell that is gone is gone. Source: ECMA-376 part 1, 18.7.3 (comment, ref) and 18.11 (singleXmlCell, r);
 * Microsoft, [MS-XLSX] 2.6.204 (threadedComment, ref).
 * @param element whose attribute says the cell
 */
export function moveCells(
  editor: PackageEditor,
  part: string,
  [element, attribute]: readonly [string, string],
  shifts: readonly RowShift[],
): void {
  editor.edit(part, (root) => {
    let isChanged = false;
    for (const one of named(root, element)) {
      const area = parseArea(one.getAttribute(attribute) ?? '');
      if (!area) continue;
      const [now] = areasAfter(area, shifts);
      if (now === area) continue;
      if (now) setAttributes(one, { [attribute]: reference(now) });
      else one.parentNode?.removeChild(one);
      isChanged = true;
    }
    return isChanged;
  });
}

/** The rows of the two corners in `<x:Anchor>`, "column, offset, row, offset" for each. */
const ANCHOR_ROWS = [2, 6];

/**
 * Lets the boxes of comments move with their cells. Source: ECMA-376 part 4, 19.4.2 (x:ClientData, x:Anchor, x:Row,
 * x:Column).
 */
export function moveNotes(editor: PackageEditor, part: string, shifts: readonly RowShift[]): void {
  if (!/ObjectType\s*=\s*["']Note/.test(editor.text(part))) return;
  editor.edit(part, (root) => {
    let isChanged = false;
    for (const data of named(root, 'ClientData')) {
      if (data.getAttribute('ObjectType') !== 'Note') continue;
      const [row] = named(data, 'Row');
      const [column] = named(data, 'Column');
      if (!row || !column) continue;
      const before = { row: Number(row.textContent), column: Number(column.textContent), rows: 1, columns: 1 };
      const [now] = areasAfter(before, shifts);
      if (now === before) continue;
      isChanged = true;
      if (!now) {
        const shape = data.parentNode;
        shape?.parentNode?.removeChild(shape);
        continue;
      }
      row.textContent = String(now.row);
      for (const anchor of named(data, 'Anchor')) {
        const numbers = (anchor.textContent ?? '').split(',');
        for (const at of ANCHOR_ROWS) {
          const moved = Math.max(0, Number(numbers[at]) + now.row - before.row);
          numbers[at] = (numbers[at] ?? '').replace(/\d+/, String(moved));
        }
        anchor.textContent = numbers.join(',');
      }
    }
    return isChanged;
  });
}

/**
 * Where a row is after rows have moved, one time after the other, within columns that take in a place; elsewhere it
 * stays.
 */
export const rowAfter = (row: number, first: number, last: number, shifts: readonly RowShift[]): number =>
  shifts.reduce(
    (at, { column, columns, mapRows }) => (first >= column && last < column + columns ? rowNow(at, mapRows) : at),
    row,
  );
