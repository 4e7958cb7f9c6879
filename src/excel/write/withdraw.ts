import { inSentences, type Found } from '../../words/foundAndWanted';
import type { SheetPlan } from '../sheet/sheetPlan';
import type { Watch } from '../runExcel';
import { untilAnswered } from '../untilAnswered';
import type { FoundSheet } from './findSheets';
import { askForMarks, changeMark, finishedKey, removeMark, type KeptMark } from './marks';

/** A sheet that is being written. */
export interface MadeSheet {
  readonly plan: SheetPlan;
  readonly temporaryName: string;
  /** The name that marks it as unfinished. */
  readonly key: string;
  /** Once Excel has made it. */
  id: string | null;
}

/** An old sheet that has been renamed to make room. */
export interface Parked {
  readonly made: MadeSheet;
  readonly old: FoundSheet | null;
  /** Its name meanwhile, the name that marks it as one that goes, and that of the sheet in its place. */
  readonly parkedName: string;
  readonly parkedKey: string;
  readonly finalName: string;
}

/** Excel would not let the unfinished sheets be removed; the next run removes them. */
export class LeftoverError extends AggregateError {
  readonly found: Found;
  readonly wanted = { kind: 'noLeftovers' } as const;

  constructor(cause: unknown, undoing: unknown, sheets: readonly string[]) {
    const found = { kind: 'sheetsLeft', sheets } as const;
    super([cause, undoing], inSentences({ found, wanted: { kind: 'noLeftovers' } }));
    this.name = 'LeftoverError';
    this.found = found;
  }
}

/** The new sheets stand, but Excel would not let some of the old ones be removed; the next run removes them. */
export class OldSheetsLeftError extends Error {
  readonly found: Found;
  readonly wanted = { kind: 'noLeftovers' } as const;

  /** @param sheets the old ones, by the names that they have by now */
  constructor(cause: unknown, sheets: readonly string[]) {
    const found = { kind: 'sheetsLeft', sheets } as const;
    super(inSentences({ found, wanted: { kind: 'noLeftovers' } }), { cause });
    this.name = 'OldSheetsLeftError';
    this.found = found;
  }
}

/** Somebody deleted new sheets while the old ones were being removed. */
export class SheetsGoneError extends Error {
  readonly found: Found;
  readonly wanted = { kind: 'allSheets' } as const;

  constructor(readonly sheets: readonly string[]) {
    const found = { kind: 'sheetsDeleted', sheets } as const;
    super(inSentences({ found, wanted: { kind: 'allSheets' } }));
    this.name = 'SheetsGoneError';
    this.found = found;
  }
}

/** What new sheets are called while they are taken back. */
const WITHDRAWN = 'Pledgebook withdraws';

/** What else is put back. */
interface Before {
  /** The marks that the workbook had. */
  readonly marks: readonly KeptMark[];
  /** Names of marks that it has got for sheets that stay. */
  readonly adopted?: readonly string[];
  /** Sheets that were to be removed. */
  readonly leftovers?: readonly FoundSheet[];
  /** The sheet that was shown; null where Excel did not say. */
  readonly active?: string | null;
  readonly watch?: Watch;
}

/**
 * Takes back whatever was written: new sheets go, old ones get their names, marks and visibility again. What people
 * deleted meanwhile stays deleted. Names of sheets are not needed, which Excel does not give while another workbook is
 * in front.
 */
export async function withdraw(
  context: Excel.RequestContext,
  made: readonly MadeSheet[],
  parked: readonly Parked[],
  cause: unknown,
  { marks: before, adopted = [], leftovers = [], active = null, watch = {} }: Before,
): Promise<void> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const takeBack = async (): Promise<void> => {
    const sheets = worksheets.load('items/id,items/name,items/visibility');
    const marks = askForMarks(workbook);
    await context.sync();
    const present = new Map(sheets.items.map((sheet) => [sheet.id, sheet]));
    const isMade = ({ id, name }: Excel.Worksheet): boolean =>
      made.some((one) => one.id === id || (one.id === null && one.temporaryName === name));
    const ours = sheets.items.filter(isMade);
    const olds = parked.flatMap(({ old }) => (old && present.has(old.id) ? [old] : []));
    const others = sheets.items.filter(({ id }) => ![...ours, ...olds].some((sheet) => sheet.id === id));
    const isRenamed = active !== null && olds.some(({ id, name }) => present.get(id)!.name !== name);
    takeBackSheets(worksheets, { ours, olds, elsewhere: isRenamed ? (others.find(isVisible) ?? null) : undefined });
    takeBackMarks(workbook, marks(), { made, parked, before, adopted });
    for (const { id, visibility } of leftovers)
      if (present.get(id)?.visibility !== visibility && present.has(id)) worksheets.getItem(id).visibility = visibility;
    if (active !== null && present.has(active)) worksheets.getItem(active).activate();
    await context.sync();
  };
  try {
    await untilAnswered(takeBack, watch);
  } catch (undoing) {
    const others = parked.flatMap(({ old, parkedName, finalName }) => (old ? [parkedName, finalName] : [finalName]));
    throw new LeftoverError(cause, undoing, [...made.map(({ temporaryName }) => temporaryName), ...others]);
  }
}

const isVisible = ({ visibility }: Excel.Worksheet): boolean => visibility === 'Visible';

export function showSheet(worksheets: Excel.WorksheetCollection, id: string): void {
  const sheet = worksheets.getItem(id);
  sheet.visibility = 'Visible';
  sheet.activate();
}

interface TakenBack {
  /** The new sheets that are there. */
  readonly ours: readonly Excel.Worksheet[];
  readonly olds: readonly FoundSheet[];
  /**
   * Another visible sheet, which is shown while old ones are renamed, as Excel on the web may refuse to rename the one
   * that is shown; null where there is none; undefined where it need not be shown.
   */
  readonly elsewhere: Excel.Worksheet | null | undefined;
}

/** Deletes the new sheets, and gives the old ones their names and visibility again. */
function takeBackSheets(worksheets: Excel.WorksheetCollection, { ours, olds, elsewhere }: TakenBack): void {
  const deleteOurs = (): void => ours.forEach(({ id }) => worksheets.getItem(id).delete());
  const renameOlds = (): void => {
    for (const { id, name, visibility } of olds) {
      const sheet = worksheets.getItem(id);
      sheet.name = name;
      sheet.visibility = visibility;
    }
  };
  const [first] = ours;
  const shown = olds.find(({ visibility }) => visibility === 'Visible');
  if (elsewhere !== null || !first || !shown) {
    elsewhere?.activate();
    deleteOurs();
    return void renameOlds();
  }
  // The new sheets bear the names of the old ones by now.
  showSheet(worksheets, shown.id);
  ours.forEach(({ id }, index) => (worksheets.getItem(id).name = `${WITHDRAWN} ${index + 1}`));
  showSheet(worksheets, first.id);
  renameOlds();
  showSheet(worksheets, shown.id);
  deleteOurs();
}

interface Withdrawn {
  readonly made: readonly MadeSheet[];
  readonly parked: readonly Parked[];
  readonly before: readonly KeptMark[];
  readonly adopted: readonly string[];
}

/** Marks that the workbook did not have go, and those of old sheets say again what they said. */
function takeBackMarks(
  workbook: Excel.Workbook,
  now: readonly KeptMark[],
  { made, parked, before, adopted }: Withdrawn,
): void {
  const had = new Set(before.map(({ key }) => key));
  const ours = new Set([
    ...made.map(({ key }) => key),
    ...parked.flatMap(({ made: { plan }, parkedKey }) => [finishedKey(plan.id), parkedKey]),
    ...adopted,
  ]);
  for (const { key } of now) if (ours.has(key) && !had.has(key)) removeMark(workbook, key);
  const present = new Set(now.map(({ key }) => key));
  for (const { old } of parked)
    if (old?.mark && old.key !== null && present.has(old.key)) changeMark(workbook, old.key, old.name, old.mark);
}
