import type { CellValue } from '../rawTable';

/** The error values of Excel (Microsoft: Excel.ErrorCellValueType), as `Range.values` gives them. */
const ERRORS: ReadonlySet<CellValue> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#BUSY!',
  '#GETTING_DATA',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
]);

export const isErrorValue = (cell: CellValue): boolean => ERRORS.has(cell);
