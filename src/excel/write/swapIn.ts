import type { SheetPlan } from '../plan/sheetPlan';
import { changeMark, type FoundSheet } from './marks';
import { OldSheetsLeftError, withdraw } from './withdraw';

/** A new sheet, the old one that it replaces, and the names that the two bear meanwhile. */
export interface Swap {
  readonly plan: SheetPlan;
  readonly old: FoundSheet | null;
  readonly finalName: string;
  /** Whether the user gave it that name. */
  readonly named: boolean;
  readonly temporaryName: string;
  readonly parkedName: string;
  /** The id of the new sheet, once Excel has made it. */
  newId: string | null;
}

/**
 * Puts complete sheets in the place of the old ones: first everything is renamed, then the old sheets go. Until the first of
 * them is gone, a failure is undone; from then on the new report stands, and what is left of the old is removed sheet by sheet.
 */
export async function swapIn(
  context: Excel.RequestContext,
  swaps: readonly Swap[],
  leftovers: readonly FoundSheet[],
  activeSheet: string,
): Promise<void> {
  const { worksheets } = context.workbook;
  const gone = [...swaps.flatMap(({ old }) => (old ? [old] : [])), ...leftovers];
  try {
    for (const { old, parkedName } of swaps) {
      if (!old) continue;
      const sheet = worksheets.getItem(old.id);
      sheet.name = parkedName;
      // Should Excel not let it go, the next run takes it for a leftover.
      if (old.mark) changeMark(sheet, { ...old.mark, unfinished: true });
    }
    for (const { plan, old, finalName, named, temporaryName } of swaps) {
      const sheet = worksheets.getItem(temporaryName);
      sheet.name = finalName;
      changeMark(sheet, { id: plan.id, name: finalName, named, unfinished: false });
      sheet.visibility = old ? old.visibility : 'Visible';
    }
    placeBesideOld(worksheets, swaps);
    await context.sync();
    for (const { old, finalName } of swaps) if (old?.id === activeSheet) worksheets.getItem(finalName).activate();
    for (const { id, visibility } of gone) remove(worksheets.getItem(id), visibility);
    await context.sync();
  } catch (error) {
    if (await noneIsGone(context, gone)) {
      await withdraw(context, swaps, activeSheet, error, leftovers);
      throw error;
    }
    try {
      await removeOneByOne(context, gone);
    } catch (removing) {
      throw new OldSheetsLeftError(removing);
    }
  }
}

/** Moves each new sheet to just before the old one; each that is placed pushes the later ones on by one. */
function placeBesideOld(worksheets: Excel.WorksheetCollection, swaps: readonly Swap[]): void {
  swaps
    .flatMap(({ old, finalName }) => (old ? [{ position: old.position, finalName }] : []))
    .sort((one, other) => one.position - other.position)
    .forEach(({ position, finalName }, placed) => {
      worksheets.getItem(finalName).position = position + placed;
    });
}

/** Excel deletes no sheet that is very hidden. */
function remove(sheet: Excel.Worksheet, visibility: FoundSheet['visibility']): void {
  if (visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  sheet.delete();
}

async function noneIsGone(context: Excel.RequestContext, sheets: readonly FoundSheet[]): Promise<boolean> {
  const found = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id).load('id'));
  await context.sync();
  return found.every(({ isNullObject }) => !isNullObject);
}

async function removeOneByOne(context: Excel.RequestContext, sheets: readonly FoundSheet[]): Promise<void> {
  for (const { id } of sheets) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('visibility');
    await context.sync();
    if (sheet.isNullObject) continue;
    remove(sheet, sheet.visibility);
    await context.sync();
  }
}
