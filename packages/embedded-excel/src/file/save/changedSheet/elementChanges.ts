import type { Sheet } from '../../../model/workbook';
import { ELEMENTS } from '../sheet/newSheetXml';
import type { SheetWriting } from '../sheet/writing';
import { colsChange } from './colsChange';
import { conditionalFormatsChange } from './conditionalFormatsChange';
import { extensionsChange } from './extensionsChange';
import { consolidationChange, pointsChange } from './followedElements';
import { hyperlinksChange } from './hyperlinksChange';
import { movedElements } from './movedElements';
import { pageChanges, sheetPrChange } from './pageChanges';
import { protectionChange } from './protectionChange';
import type { ElementChange } from './spliceSheet';
import { tablePartsChange } from './tablePartsChange';
import { validationsChange } from './validationsChange';
import { viewChange, type ViewChange } from './viewChange';

/**
 * What becomes of the elements around the cells of a sheet that came from a file. Elements of which nothing was changed
 * are not among them.
 */
export function elementChanges(sheet: Sheet, writing: SheetWriting, view: ViewChange): Map<string, ElementChange> {
  const { changed } = sheet;
  const changes = new Map<string, ElementChange>();
  if (changed.has('merges')) changes.set('mergeCells', (_, { own }) => own(ELEMENTS['mergeCells']!(sheet, writing)));
  if (changed.has('hyperlinks')) changes.set('hyperlinks', hyperlinksChange(sheet, writing));
  if (sheet.shifts.length > 0) for (const [name, change] of movedElements(sheet.shifts)) changes.set(name, change);
  if (changed.has('validations')) changes.set('dataValidations', validationsChange(sheet, writing));
  if (changed.has('columns')) changes.set('cols', colsChange(sheet));
  if (changed.has('protection')) changes.set('sheetProtection', protectionChange(sheet));
  if (changed.has('view') || changed.has('page')) changes.set('sheetPr', sheetPrChange(sheet));
  if (changed.has('page')) for (const [name, change] of pageChanges(sheet)) changes.set(name, change);
  if (changed.has('view') || view.isSelected !== null || view.selection)
    changes.set('sheetViews', viewChange(sheet, view));
  if (changed.has('conditionalFormats')) changes.set('conditionalFormatting', conditionalFormatsChange(sheet, writing));
  const follow = sheet.hasOwnReferences ? writing.follow : null;
  if (follow) {
    changes.set('dataConsolidate', consolidationChange(follow));
    if (!changed.has('conditionalFormats')) changes.set('conditionalFormatting', pointsChange(follow));
  }
  if (changed.has('conditionalFormats') || changed.has('validations') || follow || sheet.shifts.length > 0)
    changes.set('extLst', extensionsChange(sheet, writing));
  if (changed.has('tables')) changes.set('tableParts', tablePartsChange(sheet, writing));
  if (writing.drawing !== null)
    changes.set('drawing', (before, { own }) => before[0] ?? own(ELEMENTS['drawing']!(sheet, writing)));
  return changes;
}
