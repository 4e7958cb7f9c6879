import { printArea } from '../model/address';
import { hasCell } from '../model/areas';
import { askFormulas, type Answer } from '../model/askFormulas';
import type { Validation } from '../model/formats';
import { parseInput } from '../model/parseInput';
import { formatAt, readValues } from '../model/readCells';
import { ruledOver } from '../model/rulePlaces';
import type { Sheet, Workbook } from '../model/workbook';
import { entriesOf, listSource, type ListSource } from './listSource';
import { ruleFormula } from './ruleFormula';

/** What Excel shows a person whose entry a validation does not take. */
export interface EntryAlert {
  /**
   * A stop lets the person try again or give up; a warning and an information let the entry through on the person's
   * word.
   */
  readonly style: 'Stop' | 'Warning' | 'Information';
  /** '' where the workbook says nothing: then Excel has words of its own. */
  readonly title: string;
  readonly message: string;
}

type Calculate = (workbook: Workbook) => Promise<void>;

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The validation of a cell; undefined where it takes anything. */
export const validationAt = ({ sheet, row, column }: Place): Validation | undefined =>
  sheet.validations.findLast(({ area }) => hasCell(area, row, column));

/**
 * Judges what a person types into a cell by its validation, as Excel does before it takes an entry; pasted cells it
 * does not judge. A rule that cannot be computed here lets everything through.
 * @returns what Excel says; null where it takes the entry
 * @throws what `calculate` throws
 */
export async function judgeEntry(
  workbook: Workbook,
  place: Place,
  text: string,
  calculate: Calculate,
): Promise<EntryAlert | null> {
  const validation = validationAt(place);
  if (!validation?.errorAlert.showAlert || (text === '' && validation.ignoreBlanks)) return null;
  const { style, title, message } = validation.errorAlert;
  return (await meets(workbook, place, validation, text, calculate))
    ? null
    : { style: style as EntryAlert['style'], title, message };
}

async function meets(
  workbook: Workbook,
  { sheet, row, column }: Place,
  validation: Validation,
  text: string,
  calculate: Calculate,
): Promise<boolean> {
  const typed = { row, column, text };
  const ask = (formulas: readonly string[]): Promise<Answer[]> =>
    askFormulas(workbook, sheet, formulas, calculate, typed);
  const area = { row, column, rows: 1, columns: 1 };
  const cell = printArea(area);
  const own = ruledOver(validation, area);
  const source = await listSource(workbook, sheet, own, ask);
  if (source) {
    const input = parseInput(text, formatAt(sheet.grid, row, column).numberFormat, workbook.date1904);
    if (input.kind !== 'formula') return isListed(workbook, source, input.value);
    const [computed] = await ask([`=${cell}`]);
    return isListed(workbook, source, computed!.value);
  }
  const formula = ruleFormula(own, cell);
  if (formula === null) return true;
  const [answer] = await ask([formula]);
  const { value, isError } = answer!;
  if (isError) return value === '#CALC!';
  return value === true || (typeof value === 'number' && value !== 0);
}

/**
 * Lists that are written out are compared letter by letter, those in cells without regard to case. Source: Microsoft,
 * "More on data validation".
 */
function isListed(workbook: Workbook, source: ListSource, value: string | number | boolean): boolean {
  const entries = entriesOf(workbook, source);
  if (entries === null) return true;
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (source.kind !== 'cells') return entries.includes(text.trim());
  const folded = text.toLowerCase();
  const { sheet, area } = source.place;
  return (
    entries.some((entry) => entry.toLowerCase() === folded) ||
    readValues(sheet.grid, area).some((row) => row.some((one) => one !== '' && one === value))
  );
}

/** What the drop-down of a cell offers; null where it has none, or its entries cannot be known here. */
export async function choicesFor(
  workbook: Workbook,
  place: Place,
  calculate: Calculate,
): Promise<readonly string[] | null> {
  const validation = validationAt(place);
  const list = validation?.rule['list'] as { readonly inCellDropDown: boolean } | undefined;
  if (!validation || !list?.inCellDropDown) return null;
  const ask = (formulas: readonly string[]): Promise<Answer[]> =>
    askFormulas(workbook, place.sheet, formulas, calculate);
  const own = ruledOver(validation, { row: place.row, column: place.column, rows: 1, columns: 1 });
  const source = await listSource(workbook, place.sheet, own, ask);
  return source && entriesOf(workbook, source);
}
