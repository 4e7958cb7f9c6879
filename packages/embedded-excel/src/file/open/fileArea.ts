import { parseArea } from '../../model/address';
import type { Area } from '../../model/workbook';
import { damaged } from './fileErrors';

/** An area that a part of a file names. @throws WorkbookFileError where it is none */
export function areaOf(text: string | undefined, what: string): Area {
  const area = parseArea(text ?? '');
  if (!area) throw damaged(`${what} has the area "${text ?? ''}"`);
  return area;
}

/** The areas of ST_Sqref, a list with spaces between. */
export const areasOf = (text: string | undefined, what: string): Area[] =>
  (text ?? '')
    .split(/\s+/)
    .filter((one) => one !== '')
    .map((one) => areaOf(one, what));
