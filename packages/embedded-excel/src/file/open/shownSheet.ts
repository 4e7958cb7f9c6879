import { RELATIONSHIPS } from '../xml/namespaces';
import { elementIn, elementsIn, rootOf } from '../xml/tree';
import type { PackageEditor } from '../package/packageEditor';

/**
 * The name of the worksheet that is shown when a file is opened: the one that it names, else the first that is visible;
 * as `openWorkbook` finds it.
 * @param part of the workbook
 */
export function shownSheetName(editor: PackageEditor, part: string): string | null {
  const root = rootOf(editor.tree(part));
  const entries = elementsIn(elementIn(root, 'sheets')!, 'sheet');
  const links = editor.links(part);
  const isWorksheet = (entry: (typeof entries)[number]): boolean =>
    links.find(({ id }) => id === entry.getAttributeNS(RELATIONSHIPS, 'id'))?.type.endsWith('/worksheet') ?? false;
  const isVisible = (entry: (typeof entries)[number]): boolean =>
    (entry.getAttribute('state') ?? 'visible') === 'visible';
  const view = elementIn(elementIn(root, 'bookViews') ?? root, 'workbookView');
  const active = entries[Number(view?.getAttribute('activeTab') ?? 0)];
  const found =
    active && isWorksheet(active) && isVisible(active)
      ? active
      : (entries.find((entry) => isWorksheet(entry) && isVisible(entry)) ?? entries.find(isWorksheet));
  return found?.getAttribute('name') ?? null;
}
