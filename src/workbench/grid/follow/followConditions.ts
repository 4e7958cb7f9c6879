import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { columnOfKey, rowOfKey, type Sheet } from 'embedded-excel/model';
import { conditionalRules } from '../conditions/conditionalRules';
import { metConditions } from '../conditions/metConditions';
import { change, type GridContext } from '../gridContext';
import { followCells } from './followCells';

/** Data bars and colour scales: few, so that where they differ, a sheet's are taken away and put again. */
function followRules(context: GridContext, sheet: Sheet): void {
  const model = context.injector.get(ConditionalFormattingRuleModel);
  const drawn = [...(model.getSubunitRules(context.book.getUnitId(), sheet.id) ?? [])];
  const wanted = conditionalRules(sheet);
  if (JSON.stringify(drawn) === JSON.stringify(wanted)) return;
  for (const { cfId } of drawn) change(context, DeleteConditionalRuleMutation.id, sheet.id, { cfId });
  // Each is put before those that are there.
  for (const rule of wanted.reverse()) change(context, AddConditionalRuleMutation.id, sheet.id, { rule });
}

/** Shows which cells meet the conditions of a sheet, as its values are now. */
export async function followConditions(context: GridContext, sheet: Sheet): Promise<void> {
  if (!context.book.getSheetBySheetId(sheet.id)) return;
  followRules(context, sheet);
  const before = context.drawing.met.get(sheet.id);
  if (sheet.conditionalFormats.length === 0 && !before?.size) return;
  const met = await metConditions(context.excel.workbook, sheet);
  context.drawing.met.set(sheet.id, met);
  for (const key of new Set([...met.keys(), ...(before?.keys() ?? [])]))
    if (met.get(key)?.key !== before?.get(key)?.key)
      followCells(context, sheet, { row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 });
}
