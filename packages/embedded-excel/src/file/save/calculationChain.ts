import type { Workbook } from '../../model/workbook';
import type { PackageEditor } from '../package/packageEditor';
import { RELATIONSHIPS } from '../xml/namespaces';
import { elementIn, elementsIn, rootOf, type XmlNode } from '../xml/tree';

const LINK = `${RELATIONSHIPS}/calcChain`;

/**
 * Takes out the order in which Excel computed the formulas, where it may name a cell that has no formula any more: Excel calls such a file damaged,
 * and makes a new one where there is none. Source: ECMA-376 part 1, 18.6 (calculation chain).
 * @param before the entries of the file's sheets as they were
 */
export function removeCalculationChain(
  editor: PackageEditor,
  part: string,
  { sheets }: Workbook,
  before: readonly XmlNode[],
): void {
  const link = editor.links(part).find(({ type, external }) => type === LINK && !external);
  if (!link) return;
  const now = elementsIn(elementIn(rootOf(editor.tree(part)), 'sheets')!, 'sheet');
  const isSheetGone = before.some((entry) => !now.includes(entry));
  const isCellChanged = sheets.some(({ grid, sourceName }) => sourceName !== null && grid.dirtyValues.size > 0);
  if (!isSheetGone && !isCellChanged) return;
  editor.unlink(part, link.id);
  if (editor.has(link.target)) editor.remove(link.target);
}
