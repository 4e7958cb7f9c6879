import type { CellValue } from '../../register/rawTable';

/** Excel keeps fifteen digits of a number. Source: Microsoft, "Excel specifications and limits". */
const DIGITS = 15;

/** Whether two cells hold the same, of the same type; how lines end makes no difference. */
export const sameContent = (one: CellValue, other: CellValue): boolean => foldContent(one) === foldContent(other);

/** By what two cells hold the same. */
export const foldContent = (value: CellValue): CellValue =>
  typeof value === 'number'
    ? Number(value.toPrecision(DIGITS))
    : typeof value === 'string'
      ? value.replace(/\r\n?/g, '\n')
      : value;
