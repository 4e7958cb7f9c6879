import { argumentsFrom } from '../file/formulaArguments';
import type { Validation } from '../model/formats';
import { intersection } from '../model/areas';
import type { Answer } from '../model/askFormulas';
import { resolveReference, type SheetArea } from '../model/resolveReference';
import { usedArea } from '../model/usedArea';
import type { Sheet, Workbook } from '../model/workbook';
import { shownTexts } from '../objects/shownTexts';

/** Computes formulas as if they stood on the sheet of the list. */
export type Ask = (formulas: readonly string[]) => Promise<readonly Answer[]>;

/** Where a list comes from. */
export type ListSource =
  /** Its entries are written out. */
  | { readonly kind: 'written'; readonly entries: readonly string[] }
  | { readonly kind: 'cells'; readonly place: SheetArea }
  /** A formula that cannot be followed to cells here. */
  | { readonly kind: 'unknown' };

const UNKNOWN: ListSource = { kind: 'unknown' };
const CALL = /^=\s*(OFFSET|INDIRECT)\(/i;

/**
 * Finds where the list of a cell comes from; null where its rule is no list. @param validation as it reads from the
 * cell itself
 */
export async function listSource(
  workbook: Workbook,
  sheet: Sheet,
  validation: Validation,
  ask: Ask,
): Promise<ListSource | null> {
  const list = validation.rule['list'] as { readonly source: string } | undefined;
  if (!list) return null;
  if (!list.source.startsWith('='))
    return { kind: 'written', entries: list.source.split(',').map((entry) => entry.trim()) };
  const place = await follow(workbook, sheet, list.source, ask);
  return place ? { kind: 'cells', place } : UNKNOWN;
}

async function follow(workbook: Workbook, sheet: Sheet, formula: string, ask: Ask): Promise<SheetArea | null> {
  const call = CALL.exec(formula);
  if (!call) return resolveReference(workbook, formula.slice(1), sheet) ?? null;
  const { args, end } = argumentsFrom(formula, call[0].length);
  if (formula.slice(end).trim() !== '') return null;
  return call[1]!.toUpperCase() === 'OFFSET'
    ? offset(workbook, sheet, args, ask)
    : indirect(workbook, sheet, args, ask);
}

/** Source: Microsoft, "OFFSET function": a size that is left out is that of the reference. */
async function offset(
  workbook: Workbook,
  sheet: Sheet,
  [reference = '', ...sizes]: readonly string[],
  ask: Ask,
): Promise<SheetArea | null> {
  const from = await follow(workbook, sheet, `=${reference.trim()}`, ask);
  if (!from) return null;
  const [down, right, rows, columns] = await numbers(
    [sizes[0], sizes[1], sizes[2] ?? String(from.area.rows), sizes[3] ?? String(from.area.columns)],
    ask,
  );
  if (down === undefined || right === undefined || !rows || !columns || rows < 1 || columns < 1) return null;
  const area = { row: from.area.row + down, column: from.area.column + right, rows, columns };
  return area.row < 0 || area.column < 0 ? null : { sheet: from.sheet, area };
}

async function numbers(given: readonly (string | undefined)[], ask: Ask): Promise<(number | undefined)[]> {
  const answers = await ask(given.map((one) => `=${one?.trim() || '0'}`));
  return answers.map(({ value, isError }) => (typeof value === 'number' && !isError ? Math.trunc(value) : undefined));
}

async function indirect(
  workbook: Workbook,
  sheet: Sheet,
  [text = '']: readonly string[],
  ask: Ask,
): Promise<SheetArea | null> {
  const [answer] = await ask([`=${text.trim()}`]);
  return typeof answer?.value === 'string' && !answer.isError
    ? (resolveReference(workbook, answer.value, sheet) ?? null)
    : null;
}

/** The entries of a list as they are shown, blanks left out; null where they cannot be known here. */
export function entriesOf(workbook: Workbook, source: ListSource): readonly string[] | null {
  if (source.kind === 'written') return source.entries;
  if (source.kind === 'unknown') return null;
  const { sheet, area } = source.place;
  const used = usedArea(sheet.grid, false);
  const filled = used && intersection(used, area);
  return filled
    ? shownTexts({ sheet, area: filled }, workbook.date1904)
        .flat()
        .filter((entry) => entry !== '')
    : [];
}
