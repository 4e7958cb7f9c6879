import type { Area, Sheet } from '../../../model/workbook';
import { elementIn, elementsIn, newElement } from '../../xml/tree';
import { MAIN } from '../../xml/namespaces';
import { panesXml } from '../sheet/sheetViews';
import { editElement, setAttributes } from './editElement';
import type { ElementChange } from './spliceSheet';

export interface ViewChange {
  /** Whether the sheet is the one that is shown; null where nothing is said of it. */
  readonly isSelected: boolean | null;
  /** What the person at the grid has selected; undefined where it stays as the file has it. */
  readonly selection: Area | undefined;
}

/**
 * How a sheet is shown, in the first view of its part; zoom, further views and whatever else there is stay. Source:
 * ECMA-376 part 1, 18.3.1.87.
 */
export const viewChange =
  (sheet: Sheet, { isSelected, selection }: ViewChange): ElementChange =>
  ([before], scope) =>
    editElement(before, '<sheetViews><sheetView workbookViewId="0"/></sheetViews>', scope, (views, tree) => {
      const view = elementIn(views, 'sheetView');
      if (!view) return;
      if (isSelected !== null) setAttributes(view, { tabSelected: isSelected });
      if (sheet.changed.has('view'))
        setAttributes(view, {
          showGridLines: sheet.showGridlines ? null : 0,
          showRowColHeaders: sheet.showHeadings ? null : 0,
          rightToLeft: sheet.rightToLeft,
        });
      const pane = elementIn(view, 'pane');
      const isFrozen = sheet.frozen.rows > 0 || sheet.frozen.columns > 0;
      const wasFrozen = pane?.getAttribute('state')?.startsWith('frozen') ?? false;
      const isOther =
        isFrozen !== wasFrozen ||
        (isFrozen &&
          (Number(pane?.getAttribute('ySplit') ?? 0) !== sheet.frozen.rows ||
            Number(pane?.getAttribute('xSplit') ?? 0) !== sheet.frozen.columns));
      // Panes that are split without being frozen are not in the model.
      if (pane && !wasFrozen && !isFrozen) return;
      if (!isOther && !selection) return;
      for (const one of elementsIn(view))
        if (one.localName === 'selection' || (one.localName === 'pane' && (isOther || selection)))
          view.removeChild(one);
      const first = elementsIn(view)[0] ?? null;
      const made = newElement(tree, `<panes xmlns="${MAIN}">${panesXml(sheet, selection)}</panes>`);
      for (const one of elementsIn(made)) view.insertBefore(one, first);
    });
