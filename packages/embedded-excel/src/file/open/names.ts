import { isWholeColumns, isWholeRows, parseArea, splitAddress } from '../../model/address';
import type { Area, Name, Sheet } from '../../model/workbook';
import { attribute, childrenOf, numberOf, truth, type XmlElement } from './elements';
import { damaged } from './fileErrors';
import { shownFormula } from './functionPrefixes';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
/** What Excel keeps of an AutoFilter; it shows no such name. */
const FILTER = '_xlnm._FilterDatabase';

/** The areas of "'Sheet 1'!$A$1:$B$2,'Sheet 1'!$D:$D"; null where a part is none. */
export function areasIn(formula: string): Area[] | null {
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = parts.map((part) => parseArea(splitAddress(part.trim()).area));
  return areas.includes(null) || areas.length === 0 ? null : (areas as Area[]);
}

/** Takes a name for printing over into the sheet's page. @returns false where it is something else than areas */
function setPage({ page }: Sheet, name: string, formula: string): boolean {
  const areas = areasIn(formula);
  if (!areas) return false;
  if (name === PRINT_AREA) page.printArea = areas;
  else {
    const rows = areas.find(isWholeRows);
    const columns = areas.find(isWholeColumns);
    if (rows) page.titleRows = { first: rows.row, last: rows.row + rows.rows - 1 };
    if (columns) page.titleColumns = { first: columns.column, last: columns.column + columns.columns - 1 };
  }
  return true;
}

/**
 * Reads `<definedNames>`: names of the workbook and of its sheets. Those for printing go to the page of their sheet. A
 * name of a tab that is no worksheet, or not there, names nothing in the model; it stays in the file.
 * @param tabs the sheets by their place in the file, null for those that are no worksheets
 * @returns the names of the workbook
 */
export function readNames(element: XmlElement | undefined, tabs: readonly (Sheet | null)[]): Name[] {
  const names: Name[] = [];
  for (const one of childrenOf(element, 'definedName')) {
    const name = attribute(one, 'name');
    if (name === undefined || name === '') throw damaged('a defined name has no name');
    if (name === FILTER) continue;
    const place = numberOf(one, 'localSheetId', null);
    const sheet = place === null ? null : tabs[place];
    if (place !== null && !sheet) continue;
    const text = one.text.trim();
    if (sheet && (name === PRINT_AREA || name === PRINT_TITLES) && setPage(sheet, name, text)) continue;
    (sheet ?? { names }).names.push({
      name,
      formula: shownFormula(text),
      visible: !truth(one, 'hidden'),
      comment: attribute(one, 'comment') ?? '',
    });
  }
  return names;
}
