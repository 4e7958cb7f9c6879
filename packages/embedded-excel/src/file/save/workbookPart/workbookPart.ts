import type { Sheet, Workbook } from '../../../model/workbook';
import { MAIN } from '../../xml/namespaces';
import { elementIn, insertInOrder, newElement, type XmlNode, type XmlTree } from '../../xml/tree';
import { setAttributes } from '../changedSheet/editElement';
import type { SheetEntries } from './sheetEntries';
import { WORKBOOK_ORDER } from './workbookOrder';

const MODES: Readonly<Record<Workbook['calculationMode'], string | null>> = {
  Automatic: null,
  AutomaticExceptTables: 'autoNoTable',
  Manual: 'manual',
};

const truth = (text: string | null): boolean => text === '1' || text === 'true';

/** An element of the workbook; where there is none and one is wanted, a new one in its place. */
function elementOf(root: XmlNode, tree: XmlTree, name: string): XmlNode {
  const found = elementIn(root, name);
  if (found) return found;
  const made = newElement(tree, `<${name} xmlns="${MAIN}"/>`);
  insertInOrder(root, made, WORKBOOK_ORDER);
  return made;
}

/** Says from which day a new workbook counts. */
export function saveDateSystem(root: XmlNode, tree: XmlTree, { date1904 }: Workbook): boolean {
  if (truth(elementIn(root, 'workbookPr')?.getAttribute('date1904') ?? null) === date1904) return false;
  setAttributes(elementOf(root, tree, 'workbookPr'), { date1904 });
  return true;
}

/**
 * Says whether sheets may be added and removed; a password of the file stays as long as it is protected. Source:
 * ECMA-376 part 1, 18.2.29.
 */
export function saveStructureProtection(root: XmlNode, tree: XmlTree, { structureProtected }: Workbook): boolean {
  const element = elementIn(root, 'workbookProtection');
  if (truth(element?.getAttribute('lockStructure') ?? null) === structureProtected) return false;
  if (structureProtected) setAttributes(elementOf(root, tree, 'workbookProtection'), { lockStructure: true });
  else root.removeChild(element!);
  return true;
}

/**
 * How formulas are computed, and whether all are when the file is opened: a flag that the file had stays. Source:
 * ECMA-376 part 1, 18.2.2.
 */
export function saveCalculation(
  root: XmlNode,
  tree: XmlTree,
  mode: Workbook['calculationMode'],
  asksToCompute: boolean,
): boolean {
  const element = elementIn(root, 'calcPr');
  const told = MODES[mode];
  const before = element?.getAttribute('calcMode') ?? null;
  const isSame = (before === 'auto' ? null : before) === told;
  if (isSame && (!asksToCompute || truth(element?.getAttribute('fullCalcOnLoad') ?? null))) return false;
  const target = elementOf(root, tree, 'calcPr');
  if (!isSame) setAttributes(target, { calcMode: told });
  if (asksToCompute) setAttributes(target, { fullCalcOnLoad: true });
  return true;
}

/**
 * Says which sheet is shown, and which tab is the first in sight, where these have changed or have another place now.
 * @param shown the sheet that is shown, where it is another than when the file was opened
 */
export function saveViews(root: XmlNode, tree: XmlTree, entries: SheetEntries, shown: Sheet | null): boolean {
  const view = elementIn(elementIn(root, 'bookViews') ?? root, 'workbookView');
  const placeIn = (name: 'activeTab' | 'firstSheet'): number => Number(view?.getAttribute(name) ?? 0);
  const active = shown ? entries.placeOf(shown) : (entries.movedTo(placeIn('activeTab')) ?? 0);
  const first = entries.movedTo(placeIn('firstSheet')) ?? 0;
  if (active === placeIn('activeTab') && first === placeIn('firstSheet')) return false;
  const target = view ?? newElement(tree, `<workbookView xmlns=\"${MAIN}\"/>`);
  if (!view) elementOf(root, tree, 'bookViews').appendChild(target);
  setAttributes(target, { activeTab: active === 0 ? null : active, firstSheet: first === 0 ? null : first });
  return true;
}
