import type { Sheet } from '../../../model/workbook';
import { partKey } from '../../open/partNames';
import type { PackageEditor } from '../../package/packageEditor';
import type { FileChanges } from './fileChanges';
import { followParts } from './followParts';
import { moveCells, moveNotes } from './moveComments';
import { moveDrawing } from './moveDrawing';

/** Parts of a sheet whose elements stand at single cells, by the end of the type of its relationship to them. */
const AT_CELLS: readonly (readonly [type: RegExp, place: readonly [element: string, attribute: string]])[] = [
  [/\/comments$/i, ['comment', 'ref']],
  [/\/threadedComment$/i, ['threadedComment', 'ref']],
  [/\/tableSingleCells$/i, ['singleXmlCell', 'r']],
];

/**
 * Lets the parts around the sheets of a file follow what has another name or place now; the sheets themselves are
 * written later.
 */
export function followFile(
  editor: PackageEditor,
  changes: FileChanges,
  sheets: readonly { readonly sheet: Sheet; readonly part: string }[],
): void {
  const sheetOf = new Map<string, string>();
  for (const { sheet, part } of sheets) {
    if (sheet.sourceName === null) continue;
    for (const { type, target, external } of editor.links(part)) {
      if (external || !editor.has(target)) continue;
      sheetOf.set(partKey(target), sheet.sourceName);
      if (sheet.shifts.length === 0) continue;
      const place = AT_CELLS.find(([kind]) => kind.test(type))?.[1];
      if (place) moveCells(editor, target, place, sheet.shifts);
      else if (/\/vmlDrawing$/i.test(type)) moveNotes(editor, target, sheet.shifts);
      else if (/\/drawing$/i.test(type)) moveDrawing(editor, target, sheet, sheet.shifts);
    }
  }
  followParts(editor, changes, sheetOf);
}
