import type { CellValue } from '../../register/rawTable';
import { isoToSerial } from '../../values/days';
import { askForDateSystem } from '../read/readDateSystem';
import type { RunExcel, Watch } from '../runExcel';
import { placeOf } from '../showCell';
import { askWhatIsHeld, type HeldContent } from './heldCells';
import type { Block } from './cellBlocks';
import { overwriteEach, type Overwritten } from './overwrite';
import { askForFilters } from './tableFilter';

/** What a cell is to hold in place of what it holds. */
export interface Correction {
  /** As in "Pledges!G12". */
  readonly cell: string;
  /** What it must still hold, spaces around it apart. */
  readonly from: string | number | boolean;
  readonly to: string | number;
  /** A date's `to` is an ISO day. */
  readonly kind: 'number' | 'date' | 'word';
}

/** What came of a correction: written over what the cell held to the last character, or the reason why it was not. */
export type Corrected =
  | { readonly done: true; readonly before: string | number | boolean; readonly formatBefore: string }
  | { readonly done: false; readonly why: string };

const TEXT_FORMAT = '@';
const DATE_FORMAT = 'yyyy-mm-dd';

/** What goes over for a cell, or why it is left alone. */
type Plan = { readonly content: CellValue; readonly numberFormat: string | null } | { readonly why: string };

/** A cell that was written, with what it held, or why it was left alone. */
type Result = { readonly done: true; readonly before: HeldContent } | { readonly done: false; readonly why: string };

/**
 * Corrects cells that still hold what they held when they were read; each is read again right before. Formulas are left
 * alone.
 * @returns what came of each, in their order
 * @throws TableFilteredError where a sheet of theirs has a filtered table; OfficeExtension.Error as Excel gives it. In
 * each case no cell is changed, but for an UnfinishedWriteError
 */
export const correctCells = async (
  run: RunExcel,
  corrections: readonly Correction[],
  watch: Watch = {},
): Promise<Corrected[]> => {
  const results = await writeEach(run, corrections, watch, ({ from, to, kind }, now, date1904) => {
    if (String(now.value).trim() !== String(from).trim()) return { why: holdsNow(now) };
    const isTextCell = now.numberFormat === TEXT_FORMAT && kind !== 'word';
    const numberFormat = kind === 'date' ? DATE_FORMAT : isTextCell ? 'General' : null;
    return { content: asEntered(corrected(to, kind, date1904)), numberFormat };
  });
  return results.map((one): Corrected =>
    one.done ? { done: true, before: one.before.value, formatBefore: one.before.numberFormat } : one,
  );
};

/** A correction that was made. */
export interface Made extends Correction {
  readonly before: string | number | boolean;
  readonly formatBefore: string;
}

/**
 * Puts back what cells held before they were corrected, where they still hold the correction.
 * @returns for each null, or the reason why it was left
 * @throws as correctCells
 */
export const takeBackCorrections = async (
  run: RunExcel,
  made: readonly Made[],
  watch: Watch = {},
): Promise<(string | null)[]> => {
  const results = await writeEach(run, made, watch, ({ to, kind, before, formatBefore }, now, date1904) => {
    const written = corrected(to, kind, date1904);
    return now.value === written ? { content: asEntered(before), numberFormat: formatBefore } : { why: holdsNow(now) };
  });
  return results.map((one) => (one.done ? null : one.why));
};

/** What the cell holds after its correction. */
const corrected = (to: Correction['to'], kind: Correction['kind'], date1904: boolean): CellValue =>
  (kind === 'date' ? isoToSerial(String(to), date1904) : null) ?? to;

const asEntered = (value: CellValue): CellValue => (typeof value === 'string' ? `'${value}` : value);

const holdsNow = ({ value }: HeldContent): string =>
  `The cell holds ${value === '' ? 'nothing' : `"${String(value)}"`} by now.`;

const IS_EDITED = 'The cell is being edited.';

/** Writes into cells what the plan says of each, as it is right before. */
const writeEach = <C extends { readonly cell: string }>(
  run: RunExcel,
  wanted: readonly C[],
  watch: Watch,
  plan: (one: C, now: HeldContent, date1904: boolean) => Plan,
): Promise<Result[]> =>
  run(async (context) => {
    const date1904 = askForDateSystem(context);
    const cells = await readCells(context, wanted);
    const results: (Result | null)[] = wanted.map(() => null);
    const blocks: Block[] = [];
    const places: number[] = [];
    for (const [index, one] of wanted.entries()) {
      const now = cells[index]!;
      const planned = 'why' in now ? now : plan(one, now, date1904());
      if ('why' in planned) results[index] = { done: false, why: planned.why };
      else {
        places.push(index);
        blocks.push({ range: rangeOf(one.cell), cells: [{ place: one.cell, held: now as HeldContent, ...planned }] });
      }
    }
    const done = blocks.length === 0 ? [] : await overwriteEach(context, blocks, watch);
    done.forEach((one, at) => (results[places[at]!] = resultOf(one)));
    return results.map((one) => one!);
  });

function resultOf({ before, wasOther, isLost }: Overwritten): Result {
  if (wasOther) return { done: false, why: holdsNow(before) };
  return isLost ? { done: false, why: IS_EDITED } : { done: true, before };
}

const rangeOf =
  (cell: string): Block['range'] =>
  ({ workbook }) => {
    const { sheet, cells } = placeOf(cell);
    return workbook.worksheets.getItem(sheet).getRange(cells);
  };

/** Two round trips, however many cells there are. */
async function readCells(
  context: Excel.RequestContext,
  wanted: readonly { readonly cell: string }[],
): Promise<(HeldContent | { readonly why: string })[]> {
  const places = wanted.map(({ cell }) => placeOf(cell));
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  await context.sync();
  const sheetOf = new Map(names.map((name, index) => [name, sheets[index]!]));
  const asked = places.map(({ sheet, cells }) => {
    const worksheet = sheetOf.get(sheet)!;
    return worksheet.isNullObject ? null : askWhatIsHeld(worksheet.getRange(cells));
  });
  const checks = sheets.filter(({ isNullObject }) => !isNullObject).map(askForFilters);
  await context.sync();
  for (const check of checks) check();
  return asked.map((held, index) => {
    if (held === null) return { why: `There is no sheet ${places[index]!.sheet} any more.` };
    const now = held()[0]![0]!;
    return now.formula === null ? now : { why: 'The cell holds a formula.' };
  });
}
