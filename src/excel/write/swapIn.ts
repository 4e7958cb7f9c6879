import type { Watch } from '../runExcel';
import { untilAnswered } from '../untilAnswered';
import { activeSheetId } from './activeSheet';
import { deleteSheet } from './deleteSheet';
import { changeMark, findSheets, sheetMadeFor, type FoundSheet } from './marks';
import { freeName } from './sheetNames';
import { OldSheetsLeftError, SheetsGoneError, withdraw, type MadeSheet, type Parked } from './withdraw';

/** A new sheet that is complete, the old one that it replaces, and the names that the two bear. */
interface Swap extends Parked {
  readonly made: MadeSheet;
  /** Whether the user gave it its name. */
  readonly named: boolean;
}

/**
 * Puts complete sheets in the place of the old ones, as people have named and moved these by now: first everything is renamed, then the old sheets go.
 * A failure of the first step is undone, whatever people deleted meanwhile. So is one of the second, as long as all old sheets are there; from then on the new
 * sheets stand, and what is left of the old is removed sheet by sheet.
 * @param remove ids of session sheets to take away
 * @returns the names of the new sheets, and the sheets of the workbook before
 */
export async function swapIn(
  context: Excel.RequestContext,
  made: readonly MadeSheet[],
  remove: readonly string[],
  watch: Watch,
): Promise<{ readonly names: readonly string[]; readonly before: readonly FoundSheet[] }> {
  const { worksheets } = context.workbook;
  let [swaps, before, gone]: [readonly Swap[], readonly FoundSheet[], readonly FoundSheet[]] = [[], [], []];
  let active: string | null = null;
  const newSheet = ({ made: { id } }: Swap): Excel.Worksheet => worksheets.getItem(id!);
  let oldNames: readonly (Excel.Worksheet | null)[];
  try {
    const ours = new Set(made.map(({ id }) => id));
    before = (await findSheets(context)).filter(({ id }) => !ours.has(id));
    active = await activeSheetId(context);
    swaps = planSwaps(made, before);
    gone = [
      ...swaps.flatMap(({ old }) => (old ? [old] : [])),
      ...before.filter(({ mark }) => mark?.unfinished === true),
      ...remove.flatMap((id) => sheetMadeFor(id, before) ?? []),
    ];
    leave(worksheets, active, gone, before);
    // Asked in the request that renames: what somebody has called it a moment ago counts.
    oldNames = swaps.map(({ old }) => old && worksheets.getItem(old.id).load('name'));
    for (const { old, parkedName } of swaps) if (old) worksheets.getItem(old.id).name = parkedName;
    for (const { old } of swaps)
      // Should Excel not let it go, the next run takes it for a leftover.
      if (old?.mark) changeMark(worksheets.getItem(old.id), { ...old.mark, unfinished: true });
    for (const swap of swaps) {
      const { made: own, old, finalName, named } = swap;
      const sheet = newSheet(swap);
      sheet.name = finalName;
      changeMark(sheet, { id: own.plan.id, name: finalName, named, unfinished: false });
      sheet.visibility = old ? old.visibility : 'Visible';
    }
    placeBesideOld(worksheets, swaps);
    await context.sync();
  } catch (error) {
    await withdraw(context, made, swaps, error, { leftovers: gone, active, watch });
    throw error;
  }
  try {
    const standing = swaps.map((swap, place) => {
      const sheet = newSheet(swap);
      const name = oldNames[place]?.name ?? swap.old?.name;
      if (name !== undefined && name !== swap.old?.name) {
        sheet.name = name;
        changeMark(sheet, { id: swap.made.plan.id, name, named: true, unfinished: false });
      }
      if (swap.old !== null && swap.old.id === active) sheet.activate();
      // Fails where somebody has deleted the new sheet, before the old one goes.
      return sheet.load('name');
    });
    for (const { id, visibility } of gone) deleteSheet(worksheets.getItem(id), visibility);
    await context.sync();
    return { names: standing.map(({ name }) => name), before };
  } catch (error) {
    await recover(context, { made, swaps, gone, active, error, watch });
    return { names: swaps.map(({ finalName }) => finalName), before };
  }
}

/** Excel on the web has refused to rename the sheet that is shown (office-js 3218): another is shown meanwhile. */
function leave(
  worksheets: Excel.WorksheetCollection,
  active: string | null,
  gone: readonly FoundSheet[],
  present: readonly FoundSheet[],
): void {
  const going = new Set(gone.map(({ id }) => id));
  if (active === null || !going.has(active)) return;
  const other = present.find(({ id, visibility }) => visibility === 'Visible' && !going.has(id));
  if (other) worksheets.getItem(other.id).activate();
}

/** Moves each new sheet to just before the old one; each that is placed pushes the later ones on by one. */
function placeBesideOld(worksheets: Excel.WorksheetCollection, swaps: readonly Swap[]): void {
  swaps
    .flatMap(({ old, made }) => (old ? [{ position: old.position, id: made.id! }] : []))
    .sort((one, other) => one.position - other.position)
    .forEach(({ position, id }, placed) => {
      worksheets.getItem(id).position = position + placed;
    });
}

interface HalfDone {
  readonly made: readonly MadeSheet[];
  readonly swaps: readonly Swap[];
  readonly gone: readonly FoundSheet[];
  readonly active: string | null;
  readonly error: unknown;
  readonly watch: Watch;
}

/** After a failure in the second step: undoes both where all old sheets are there, else ends what was begun. A sheet whose new one was deleted comes back as it was. */
async function recover(context: Excel.RequestContext, half: HalfDone): Promise<void> {
  const { made, swaps, gone, active, error, watch } = half;
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
    await withdraw(context, made, swaps, error, { leftovers: gone, active, watch });
    throw error;
  }
  if (lost.length > 0) throw new SheetsGoneError(lost.map(({ finalName }) => finalName));
}

/** Takes away what is left of the old sheets. @returns the swaps whose new sheet somebody has deleted; null, and nothing is done, where all old sheets are there */
async function endSwap(context: Excel.RequestContext, { swaps, gone }: HalfDone): Promise<readonly Swap[] | null> {
  const { worksheets } = context.workbook;
  const present = new Set((await findSheets(context)).map(({ id }) => id));
  if (gone.every(({ id }) => present.has(id))) return null;
  const lost = swaps.filter(({ made: { id } }) => !present.has(id!));
  for (const { old, finalName } of lost) {
    if (!old || !present.has(old.id)) continue;
    const sheet = worksheets.getItem(old.id);
    sheet.name = finalName;
    if (old.mark) changeMark(sheet, old.mark);
  }
  for (const { id, visibility } of gone) {
    if (!present.has(id) || lost.some(({ old }) => old?.id === id)) continue;
    deleteSheet(worksheets.getItem(id), visibility);
    await context.sync();
  }
  await context.sync();
  return lost;
}

/** Whether the user gave it the name that it bears. */
const isNamed = ({ name, mark }: FoundSheet): boolean => mark?.named === true || name !== mark?.name;

function planSwaps(made: readonly MadeSheet[], present: readonly FoundSheet[]): Swap[] {
  const replaced = new Map(made.map(({ plan }) => [plan.id, sheetMadeFor(plan.id, present)]));
  const ours = new Set([...replaced.values()].map((sheet) => sheet?.id));
  const taken = [...present.map(({ name }) => name), ...made.map(({ temporaryName }) => temporaryName)];
  const kept = present.filter((sheet) => !ours.has(sheet.id) || isNamed(sheet)).map(({ name }) => name);
  return made.map((own) => {
    const old = replaced.get(own.plan.id) ?? null;
    const finalName = old && isNamed(old) ? old.name : freeName(own.plan.name, kept);
    const named = old !== null && isNamed(old) && finalName !== own.plan.name;
    kept.push(finalName);
    taken.push(finalName);
    const parkedName = freeName('Pledgebook replaces', taken);
    taken.push(parkedName);
    return { made: own, old, finalName, named, parkedName };
  });
}
