import type { CellValue } from '../../register/rawTable';
import { serialOf } from '../plan/numberFormats';
import { askForDateSystem } from '../read/readDateSystem';
import type { RunExcel } from '../runExcel';
import { placeOf } from '../showCell';
import { formulaIn } from './tableCells';
import { handedOver } from './tableContent';
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

/**
 * Corrects cells that still hold what they held when they were read; each is read again right before. Formulas are left alone.
 * @returns what came of each, in their order
 * @throws TableFilteredError where a sheet of theirs has a filtered table, before anything is written; OfficeExtension.Error as Excel gives it
 */
export const correctCells = (run: RunExcel, corrections: readonly Correction[]): Promise<Corrected[]> =>
  run(async (context) => {
    const date1904 = askForDateSystem(context);
    const cells = await readCells(context, corrections);
    const written: Written[] = [];
    const outcomes = corrections.map(({ from, to, kind }, index): Corrected => {
      const now = cells[index]!;
      if ('why' in now) return { done: false, why: now.why };
      if (String(now.value).trim() !== String(from).trim())
        return { done: false, why: `The cell holds ${shown(now.value)} by now.` };
      written.push({ index, now, before: now.again().load('values,formulas,numberFormat') });
      const number = kind === 'date' ? serialOf(String(to), date1904()) : to;
      const plain = now.format === TEXT_FORMAT && kind !== 'word';
      if (plain || kind === 'date') now.range.numberFormat = [[kind === 'date' ? DATE_FORMAT : 'General']];
      now.range.values = [[typeof number === 'string' ? `'${number}` : number]];
      return { done: true, before: now.value, formatBefore: now.format };
    });
    await context.sync();
    const others = await putBackOthers(context, written);
    return outcomes.map((outcome, index) => {
      const why = others.get(index);
      return why === undefined ? outcome : { done: false, why };
    });
  });

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
export const takeBackCorrections = (run: RunExcel, made: readonly Made[]): Promise<(string | null)[]> =>
  run(async (context) => {
    const date1904 = askForDateSystem(context);
    const cells = await readCells(context, made);
    const taken: Written[] = [];
    const outcomes = made.map(({ to, kind, before, formatBefore }, index): string | null => {
      const now = cells[index]!;
      if ('why' in now) return now.why;
      const written = kind === 'date' ? serialOf(String(to), date1904()) : to;
      if (now.value !== written) return `The cell holds ${shown(now.value)} by now.`;
      taken.push({ index, now, before: now.again().load('values,formulas,numberFormat') });
      now.range.numberFormat = [[formatBefore]];
      now.range.values = [[typeof before === 'string' ? `'${before}` : before]];
      return null;
    });
    await context.sync();
    const others = await putBackOthers(context, taken);
    return outcomes.map((outcome, index) => others.get(index) ?? outcome);
  });

/** A cell that was written, and what it held in that very request before. */
interface Written {
  readonly index: number;
  readonly now: CellToWrite;
  readonly before: Excel.Range;
}

/** Puts back what was written over cells that held something else by then, as where somebody has sorted the table. @returns why they were left */
async function putBackOthers(
  context: Excel.RequestContext,
  written: readonly Written[],
): Promise<ReadonlyMap<number, string>> {
  const others = written.filter(({ now, before }) => String(before.formulas[0]![0]) !== now.formula);
  for (const { now, before } of others) {
    const [formula, value] = [before.formulas[0]![0] as CellValue, before.values[0]![0] as CellValue];
    const range = now.again();
    range.numberFormat = before.numberFormat;
    const own = formulaIn(formula, value, false);
    range.formulas = [[handedOver({ value, formula: own, numberFormat: null }, String(before.numberFormat[0]![0]))]];
  }
  if (others.length > 0) await context.sync();
  return new Map(others.map(({ index, before }) => [index, `The cell holds ${shown(before.values[0]![0])} by now.`]));
}

const shown = (value: unknown): string => (value === '' ? 'nothing' : `"${String(value)}"`);

interface CellToWrite {
  readonly range: Excel.Range;
  readonly value: CellValue;
  readonly formula: string;
  readonly format: string;
  /** The cell once more, to be asked or written by itself. */
  readonly again: () => Excel.Range;
}

type CellRead = CellToWrite | { readonly why: string };

/** Two round trips, however many cells there are. */
async function readCells(
  context: Excel.RequestContext,
  wanted: readonly { readonly cell: string }[],
): Promise<CellRead[]> {
  const places = wanted.map(({ cell }) => placeOf(cell));
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  await context.sync();
  const sheetOf = new Map(names.map((name, index) => [name, sheets[index]!]));
  const ranges = places.map(({ sheet, cells }) => {
    const worksheet = sheetOf.get(sheet)!;
    return worksheet.isNullObject ? null : worksheet.getRange(cells).load('values,formulas,numberFormat');
  });
  const checks = sheets.filter(({ isNullObject }) => !isNullObject).map(askForFilters);
  await context.sync();
  for (const check of checks) check();
  return ranges.map((range, index): CellRead => {
    if (range === null) return { why: `There is no sheet ${places[index]!.sheet} any more.` };
    const formula: unknown = range.formulas[0]![0];
    if (typeof formula === 'string' && formula.startsWith('=')) return { why: 'The cell holds a formula.' };
    const value = range.values[0]![0] as string | number | boolean;
    const { sheet, cells } = places[index]!;
    return {
      range,
      value,
      formula: String(formula),
      format: String(range.numberFormat[0]![0]),
      again: () => sheetOf.get(sheet)!.getRange(cells),
    };
  });
}
