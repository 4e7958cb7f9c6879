import type { Watch } from '../runExcel';
import { activeSheetId } from './activeSheet';
import { deleteSheet } from './deleteSheet';
import { recover } from './endSwap';
import { findAllSheets, sheetMadeFor, type FoundSheet, type FoundSheets } from './findSheets';
import { addMark, changeMark, finishedKey, removeMark, type KeptMark, type Mark } from './marks';
import { planSwaps, type Swap } from './planSwaps';
import { addSheetsOwnMark } from './sheetScopedMarks';
import { showSheet, withdraw, type MadeSheet } from './withdraw';

/**
 * Puts complete sheets in the place of the old ones, as people have named and moved these by now: first everything is
 * renamed, then the old sheets go. A failure of the first step is undone, whatever people deleted meanwhile. So is one
 * of the second, as long as all old sheets are there; from then on the new sheets stand, and what is left of the old is
 * removed sheet by sheet.
 * @param remove ids of session sheets to take away
 * @returns the names of the new sheets, and the sheets of the workbook before
 */
export async function swapIn(
  context: Excel.RequestContext,
  made: readonly MadeSheet[],
  remove: readonly string[],
  watch: Watch,
): Promise<{ readonly names: readonly string[]; readonly before: readonly FoundSheet[] }> {
  const { workbook } = context;
  const { worksheets } = workbook;
  let [swaps, before, gone]: [readonly Swap[], readonly FoundSheet[], readonly FoundSheet[]] = [[], [], []];
  let marks: readonly KeptMark[] = [];
  let active: string | null = null;
  let found: FoundSheets;
  let oldNames: readonly (Excel.Worksheet | null)[];
  try {
    found = await findAllSheets(context);
    const [ids, keys] = [new Set(made.map(({ id }) => id)), new Set(made.map(({ key }) => key))];
    before = found.sheets.filter(({ id }) => !ids.has(id));
    marks = found.marks.filter(({ key }) => !keys.has(key));
    active = await activeSheetId(context);
    swaps = planSwaps(made, before, found.marks);
    gone = [
      ...swaps.flatMap(({ old }) => (old ? [old] : [])),
      ...before.filter(({ mark }) => mark?.unfinished === true),
      ...remove.flatMap((id) => sheetMadeFor(id, before) ?? []),
    ];
    const comeBack = leave(worksheets, { active, gone, before, swaps });
    // Asked in the request that renames: what somebody has called it a moment ago counts.
    oldNames = swaps.map(({ old }) => old && worksheets.getItem(old.id).load('name'));
    for (const { old, parkedName } of swaps) if (old) worksheets.getItem(old.id).name = parkedName;
    for (const { old, parkedName, parkedKey } of swaps)
      // Should Excel not let it go, the next run takes it for a leftover.
      if (old?.mark) addMark(workbook, parkedKey, parkedName, { ...old.mark, unfinished: true });
    comeBack();
    for (const swap of swaps) putInPlace(workbook, swap, found);
    placeBesideOld(worksheets, swaps);
    await context.sync();
  } catch (error) {
    await withdraw(context, made, swaps, error, { marks, leftovers: gone, active, watch });
    throw error;
  }
  const adopted = adoptable(before, gone, swaps);
  try {
    for (const { name, mark } of adopted) setMark(workbook, marks, name, mark);
    const standing = swaps.map((swap, place) => {
      const sheet = worksheets.getItem(swap.made.id!);
      const name = oldNames[place]?.name ?? swap.old?.name;
      if (name !== undefined && name !== swap.old?.name) {
        sheet.name = name;
        const { id } = swap.made.plan;
        changeMark(workbook, finishedKey(id), name, { id, name, named: true, unfinished: false });
      }
      if (swap.old !== null && swap.old.id === active) sheet.activate();
      // Fails where somebody has deleted the new sheet, before the old one goes.
      return sheet.load('name');
    });
    for (const { id, visibility } of gone) deleteSheet(worksheets.getItem(id), visibility);
    const standingKeys = new Set([
      ...swaps.map(({ made: { plan } }) => plan.id),
      ...adopted.map(({ mark }) => mark.id),
    ]);
    for (const key of outdatedKeys(marks, gone, swaps, [...standingKeys].map(finishedKey))) removeMark(workbook, key);
    await context.sync();
    return { names: standing.map(({ name }) => name), before };
  } catch (error) {
    const keys = adopted.map(({ mark }) => finishedKey(mark.id));
    await recover(context, { made, swaps, gone, marks, adopted: keys, active, error, watch });
    return { names: swaps.map(({ finalName }) => finalName), before };
  }
}

/** Gives a new sheet its name and its mark, and shows it as the old one was shown. */
function putInPlace(
  workbook: Excel.Workbook,
  { made, old, finalName, named }: Swap,
  { marks, refusal }: FoundSheets,
): void {
  const sheet = workbook.worksheets.getItem(made.id!);
  sheet.name = finalName;
  const mark: Mark = { id: made.plan.id, name: finalName, named, unfinished: false };
  setMark(workbook, marks, finalName, mark);
  removeMark(workbook, made.key);
  // Where Excel gives no names of sheets, it takes none either.
  if (refusal === null) addSheetsOwnMark(sheet, mark);
  sheet.visibility = old ? old.visibility : 'Visible';
}

/** Marks a complete sheet, whether the workbook has a mark for it already or not. */
function setMark(workbook: Excel.Workbook, marks: readonly KeptMark[], sheet: string, mark: Mark): void {
  const key = finishedKey(mark.id);
  (marks.some((one) => one.key === key) ? changeMark : addMark)(workbook, key, sheet, mark);
}

/** Sheets that an older version of Pledgebook has written and that stay: from now on they are marked as others are. */
const adoptable = (
  before: readonly FoundSheet[],
  gone: readonly FoundSheet[],
  swaps: readonly Swap[],
): { readonly name: string; readonly mark: Mark }[] =>
  before.flatMap((sheet) => {
    const { key, mark, name } = sheet;
    if (key !== null || mark === null || gone.includes(sheet)) return [];
    const isReplaced = swaps.some(({ made: { plan } }) => plan.id === mark.id);
    return !isReplaced && sheetMadeFor(mark.id, before) === sheet ? [{ name, mark }] : [];
  });

/** The marks of sheets that go, and those of sheets that went without them. */
function outdatedKeys(
  marks: readonly KeptMark[],
  gone: readonly FoundSheet[],
  swaps: readonly Swap[],
  standing: readonly string[],
): string[] {
  const going = new Set(gone.map(({ key }) => key));
  return [
    ...swaps.flatMap(({ old, parkedKey }) => (old ? [parkedKey] : [])),
    ...marks.flatMap(({ key, sheet }) => (!standing.includes(key) && (going.has(key) || sheet === null) ? [key] : [])),
  ];
}

interface Leaving {
  readonly active: string | null;
  readonly gone: readonly FoundSheet[];
  readonly before: readonly FoundSheet[];
  readonly swaps: readonly Swap[];
}

/**
 * Shows another sheet while old ones are renamed: Excel on the web has refused to rename the sheet that is shown
 * (office-js 3218). Where no other is visible, it is a new one.
 * @returns to be called when the old ones are renamed, and before the new ones are
 */
function leave(worksheets: Excel.WorksheetCollection, { active, gone, before, swaps }: Leaving): () => void {
  const going = new Set(gone.map(({ id }) => id));
  if (active === null || !going.has(active)) return () => undefined;
  const other = before.find(({ id, visibility }) => visibility === 'Visible' && !going.has(id));
  if (other) {
    worksheets.getItem(other.id).activate();
    return () => undefined;
  }
  const [first] = swaps;
  if (first) showSheet(worksheets, first.made.id!);
  return () => worksheets.getItem(active).activate();
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
