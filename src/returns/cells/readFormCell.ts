import { cellText } from '../../register/cells/cellText';
import { isErrorValue } from '../../register/cells/errorValue';
import { cellIssues, unread, type CellReading, type Finding } from '../../register/cells/reading';
import { wantedOf } from '../../register/cells/wantedOf';
import { error, warning } from '../../register/issue';
import type { CellValue } from '../../register/rawTable';
import { kindReturned } from '../kindsReturned';
import type { ReadValue } from '../readForm';
import { cleanText, inOneLine } from './cleanText';
import type { ReturnedCells, ReturnedColumn } from './returnedCells';

/** What may be wrong with a cell of a form, beside what may be with one of a register. */
export const formCellIssues = { tooLong: error('text-too-long'), controlCharacter: warning('control-character') };

/**
 * What a cell is read as; undefined where it cannot be read. A value may have an error beside it: it could be read and
 * is not allowed.
 */
export interface FormCellReading {
  readonly value: ReadValue | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a cell that is not blank by the kind of its column, its words in any of the six languages.
 * @param currency of the cell's row; null where it has none
 */
export function readFormCell(
  cell: CellValue,
  column: ReturnedColumn,
  cells: ReturnedCells,
  currency: string | null,
): FormCellReading {
  const { text, removed } = cleanText(cellText(cell));
  const { schema } = column;
  if (isErrorValue(text)) return readingOf(unread(cellIssues.errorValue, wantedOf(schema)));
  const line = inOneLine(text);
  const kind = kindReturned(schema.kind);
  const longest = column.longest ?? kind.longest;
  const cleaned = typeof cell === 'string' ? text : cell;
  const { value, findings } = readingOf(kind.read({ cell: cleaned, text, line, column, cells, currency }));
  const ofText: Finding[] = [];
  if (line.length > longest) ofText.push({ ...formCellIssues.tooLong, wanted: { kind: 'shorterText', most: longest } });
  if (removed) ofText.push({ ...formCellIssues.controlCharacter, wanted: { kind: 'plainText' }, readAs: line });
  return { value, findings: [...ofText, ...findings] };
}

const readingOf = ({ value, finding }: CellReading<ReadValue>): FormCellReading => ({
  value,
  findings: finding === null ? [] : [finding],
});
