import type { CellValue } from '../../register/rawTable';
import { handedOver, type CellContent } from './tableContent';

/** What a cell holds. */
export interface HeldContent extends CellContent {
  readonly numberFormat: string;
}

const HELD = 'values,formulas,valueTypes,numberFormat';

/** Asks what the cells of a range hold. @returns to be called after the next request: row by row */
export function askWhatIsHeld(range: Excel.Range): () => HeldContent[][] {
  range.load(HELD);
  return () =>
    range.values.map((row: CellValue[], down) =>
      row.map((value, right): HeldContent => {
        const isError = (range.valueTypes[down]![right] as string) === 'Error';
        const formula = formulaIn(range.formulas[down]![right], value, isError);
        return { value, formula, numberFormat: String(range.numberFormat[down]![right]) };
      }),
    );
}

/** A text that begins with "=" comes as its own formula. */
export const formulaIn = (formula: unknown, value: unknown, isError: boolean): string | null =>
  typeof formula === 'string' && (isError || (formula.startsWith('=') && formula !== value)) ? formula : null;

/** What puts into a cell again what it held. */
export const contentAgain = (held: HeldContent): CellValue => handedOver(held, held.numberFormat);

/**
 * Whether a cell holds what it held before: the same formula, whatever its value is by now, or the same value, of the
 * same type.
 */
export const holdsTheSame = (one: CellContent, other: CellContent): boolean =>
  one.formula === null && other.formula === null ? one.value === other.value : one.formula === other.formula;

/**
 * Whether a cell holds what was handed over to Excel for it. A text may have been handed over with an apostrophe before
 * it.
 */
export function holds({ value, formula }: HeldContent, content: CellValue): boolean {
  if (typeof content !== 'string') return formula === null && value === content;
  if (formula !== null) return formula === content;
  return typeof value === 'string' && value === content.replace(/^'/, '');
}
