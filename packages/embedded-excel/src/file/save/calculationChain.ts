import type { Workbook } from '../../model/workbook';
import type { PackageEditor } from '../package/packageEditor';
import { RELATIONSHIPS } from '../xml/namespaces';
import { readTags, type Tag } from '../xml/readTags';
import { elementIn, elementsIn, rootOf, type XmlNode } from '../xml/tree';

const LINK = `${RELATIONSHIPS}/calcChain`;

/**
 * Takes out the order in which Excel computed the formulas, where it may name a cell that has no formula any more:
 * Excel calls such a file damaged, and makes a new one where there is none. Source: ECMA-376 part 1, 18.6 (calculation
 * chain).
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
  const gone = new Set(before.filter((entry) => !now.includes(entry)).map((entry) => entry.getAttribute('sheetId')!));
  const isCellChanged = sheets.some(({ grid, sourceName }) => sourceName !== null && grid.dirtyValues.size > 0);
  const isThere = editor.has(link.target);
  const namesGone = gone.size > 0 && (!isThere || namesOneOf(gone, editor, link.target));
  if (!isCellChanged && !namesGone) return;
  editor.unlink(part, link.id);
  if (isThere) editor.remove(link.target);
}

/**
 * Whether the chain has cells of one of these sheets. Source: ECMA-376 part 1, 18.6.1 (c), i: the sheet's id, which the
 * cells behind it have too.
 */
function namesOneOf(sheets: ReadonlySet<string>, editor: PackageEditor, chain: string): boolean {
  let found = false as boolean;
  const nothing = (): void => undefined;
  const open = ({ local, attributes }: Tag): void =>
    void (found ||= local === 'c' && sheets.has(attributes['i'] ?? ''));
  const reading = readTags(editor.chunks(chain), chain, { open, close: nothing, between: nothing });
  while (!found && reading.next().done !== true);
  return found;
}
