import type { Found } from '../../words/foundAndWanted';
import type { CellValue } from '../rawTable';

/** What a cell says, as text without surrounding spaces. */
export const cellText = (cell: CellValue): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);

export const isBlank = (cell: CellValue | undefined): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

const LONGEST_QUOTED = 100;

/** What a cell says, short enough for a list of issues. */
export const quoteCell = (cell: CellValue): string => quoted(cellText(cell));

function quoted(text: string): string {
  const characters = text.length > LONGEST_QUOTED ? [...text.slice(0, 2 * (LONGEST_QUOTED + 1))] : null;
  return characters && characters.length > LONGEST_QUOTED ? `${characters.slice(0, LONGEST_QUOTED).join('')}…` : text;
}

/** What a cell says, as an issue tells that it was found. */
export function foundCell(cell: CellValue): Found {
  const whole = cellText(cell);
  const text = quoted(whole);
  return { kind: 'cell', text, isShortened: text !== whole };
}
