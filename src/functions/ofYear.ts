import type { AnalysedNeed, CellFigures, NeedFigures } from '../analysis/analysis';
import { sumNeeds } from '../analysis/sums';
import { yearsOfCell } from '../analysis/yearFigures';
import { isBlank, type Cell } from './cells';
import { invalidValue } from './functionError';

/** What a need asks and has in one year and place. */
export interface Part {
  readonly need: AnalysedNeed;
  readonly cell: CellFigures;
}

/** The years and places of needs. */
export const partsOf = (needs: readonly AnalysedNeed[]): Part[] =>
  needs.flatMap((need) => need.cells.map((cell) => ({ need, cell })));

/**
 * The year that an argument means.
 * @returns null where none is given
 * @throws FunctionError where it is no year
 */
export function yearGiven(cell: Cell): number | null {
  // Excel gives 0 for a reference to a blank cell.
  if (isBlank(cell) || cell === 0) return null;
  const year = typeof cell === 'string' && /^\s*\d{4}\s*$/.test(cell) ? Number(cell) : cell;
  if (typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 9999) return year;
  throw invalidValue(`"${cell}" as the year`, 'a year, as 2027');
}

/**
 * What parts of needs ask and have together (R6): in all years, or in one; what has no year counts in the years of its
 * need by their weights (R8).
 * @param year null: in all
 */
export const figuresOf = (parts: readonly Part[], year: number | null): NeedFigures =>
  sumNeeds(parts.map(({ need, cell }) => inYear(cell, year === null ? 1 : shareOf(year, need, cell))));

const shareOf = (wanted: number, { years }: AnalysedNeed, cell: CellFigures): number =>
  yearsOfCell(cell.year, years).find(({ year }) => year === wanted)?.share ?? 0;

const inYear = ({ requirement, covered, gap }: CellFigures, share: number) => ({
  requirement: requirement * share,
  covered: covered * share,
  gap: gap * share,
});
