import type { RowShift } from '../../../model/rowSpans';
import { leftOf } from '../../../model/sizes';
import type { Sheet } from '../../../model/workbook';
import type { PackageEditor } from '../../package/packageEditor';
import { elementIn, type XmlNode } from '../../xml/tree';
import { cornerAt } from '../charts/cornerAt';
import { EMU } from '../charts/shapeLook';
import { rowAfter } from './moveComments';

const numberIn = (corner: XmlNode, name: string): number => Number(elementIn(corner, name)?.textContent ?? '0');

/**
 * A control has its place in two other parts as well; it stays where it is in all of them. Source: Microsoft,
 * [MS-ODRAWXML] 2.9 (compatExt).
 */
const isControl = (anchor: XmlNode): boolean => anchor.getElementsByTagNameNS('*', 'compatExt').length > 0;

/** The first and the last column that a shape covers. */
function columnsOf(sheet: Sheet, anchor: XmlNode, from: XmlNode, to: XmlNode | undefined): readonly [number, number] {
  const first = numberIn(from, 'col');
  if (to) return [first, numberIn(to, 'colOff') > 0 ? numberIn(to, 'col') : Math.max(first, numberIn(to, 'col') - 1)];
  const width = Number(elementIn(anchor, 'ext')?.getAttribute('cx') ?? '0') / EMU;
  const right = leftOf(sheet, first) + numberIn(from, 'colOff') / EMU + width;
  return [first, cornerAt(sheet, right, 0).column];
}

/**
 * Lets pictures, shapes and charts move with the cells below them, and grow where they are to change their size with
 * these. One that lies over other columns as well stays. Source: ECMA-376 part 1, 20.5.2.33 (twoCellAnchor), 20.5.2.24
 * (oneCellAnchor), 20.5.3.2 (ST_EditAs).
 */
export function moveDrawing(editor: PackageEditor, part: string, sheet: Sheet, shifts: readonly RowShift[]): void {
  editor.edit(part, (root) => {
    let isChanged = false;
    for (const name of ['twoCellAnchor', 'oneCellAnchor'])
      for (const anchor of Array.from(root.getElementsByTagNameNS('*', name)))
        isChanged = moveAnchor(anchor, sheet, shifts) || isChanged;
    return isChanged;
  });
}

function moveAnchor(anchor: XmlNode, sheet: Sheet, shifts: readonly RowShift[]): boolean {
  const from = elementIn(anchor, 'from');
  const to = elementIn(anchor, 'to');
  const behaviour = anchor.getAttribute('editAs') ?? 'twoCell';
  if (!from || behaviour === 'absolute' || isControl(anchor)) return false;
  const [first, last] = columnsOf(sheet, anchor, from, to);
  const start = numberIn(from, 'row');
  const startNow = rowAfter(start, first, last, shifts);
  const isChanged = putRow(from, startNow);
  if (!to) return isChanged;
  const end = numberIn(to, 'row');
  const endNow = behaviour === 'oneCell' ? end + startNow - start : rowAfter(end, first, last, shifts);
  return putRow(to, endNow) || isChanged;
}

function putRow(corner: XmlNode, row: number): boolean {
  const element = elementIn(corner, 'row');
  if (!element || Number(element.textContent) === row) return false;
  element.textContent = String(row);
  return true;
}
