import { parseArea } from '../../model/address';
import type { Area } from '../../model/workbook';
import { damaged } from './fileErrors';

/** An area that a part of a file names. @throws WorkbookFileError where it is none */
export function areaOf(text: string | undefined, what: string): Area {
  const area = parseArea(text ?? '');
  if (!area) throw damaged(`${what} has the area "${text ?? ''}"`);
  return area;
}

/** What Excel leaves of an area whose cells were deleted. */
const DELETED = '#REF!';

/** The areas of ST_Sqref, a list with spaces between; without those that were deleted. */
export const areasOf = (text: string | undefined, what: string): Area[] =>
  (text ?? '')
    .split(/\s+/)
    .filter((one) => one !== '' && one !== DELETED)
    .map((one) => areaOf(one, what));
