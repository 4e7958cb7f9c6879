import type { Watch } from '../runExcel';
import { untilAnswered } from '../untilAnswered';
import { deleteSheet } from './deleteSheet';
import type { FoundSheet } from './findSheets';
import { askForMarks, changeMark, finishedKey, removeMark, type KeptMark } from './marks';
import type { Swap } from './planSwaps';
import { OldSheetsLeftError, SheetsGoneError, withdraw, type MadeSheet } from './withdraw';

interface HalfDone {
  readonly made: readonly MadeSheet[];
  readonly swaps: readonly Swap[];
  readonly gone: readonly FoundSheet[];
  /** The marks that the workbook had, and the names of those that it got for sheets that stay. */
  readonly marks: readonly KeptMark[];
  readonly adopted: readonly string[];
  readonly active: string | null;
  readonly error: unknown;
  readonly watch: Watch;
}

/**
 * After a failure in the second step: undoes both where all old sheets are there, else ends what was begun. A sheet
 * whose new one was deleted comes back as it was.
 */
export async function recover(context: Excel.RequestContext, half: HalfDone): Promise<void> {
  const { made, swaps, gone, marks, adopted, active, error, watch } = half;
  let lost: readonly Swap[] | null;
  try {
    lost = await untilAnswered(() => endSwap(context, half), watch);
  } catch (removing) {
    const parked = new Map(swaps.flatMap(({ old, parkedName }) => (old ? [[old.id, parkedName]] : [])));
    throw new OldSheetsLeftError(
      removing,
      gone.map(({ id, name }) => parked.get(id) ?? name),
    );
  }
  if (lost === null) {
    await withdraw(context, made, swaps, error, { marks, adopted, leftovers: gone, active, watch });
    throw error;
  }
  if (lost.length > 0) throw new SheetsGoneError(lost.map(({ finalName }) => finalName));
}

/**
 * Takes away what is left of the old sheets. @returns the swaps whose new sheet somebody has deleted; null, and nothing
 * is done, where all old sheets are there
 */
async function endSwap(context: Excel.RequestContext, { swaps, gone }: HalfDone): Promise<readonly Swap[] | null> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const sheets = worksheets.load('items/id');
  const marksThere = askForMarks(workbook);
  await context.sync();
  const present = new Set(sheets.items.map(({ id }) => id));
  if (gone.every(({ id }) => present.has(id))) return null;
  const keys = new Set(marksThere().map(({ key }) => key));
  const lost = swaps.filter(({ made: { id } }) => !present.has(id!));
  for (const { old, finalName, made } of lost) {
    if (!old || !present.has(old.id)) continue;
    worksheets.getItem(old.id).name = finalName;
    const key = finishedKey(made.plan.id);
    if (old.mark && keys.has(key)) changeMark(workbook, key, finalName, old.mark);
  }
  for (const { id, visibility } of gone) {
    if (!present.has(id) || lost.some(({ old }) => old?.id === id)) continue;
    deleteSheet(worksheets.getItem(id), visibility);
    await context.sync();
  }
  const standing = new Set(swaps.map(({ made: { plan } }) => finishedKey(plan.id)));
  const outdated = [...swaps.map(({ parkedKey }) => parkedKey), ...gone.map(({ key }) => key)];
  for (const key of new Set(outdated))
    if (key !== null && keys.has(key) && !standing.has(key)) removeMark(workbook, key);
  await context.sync();
  return lost;
}
