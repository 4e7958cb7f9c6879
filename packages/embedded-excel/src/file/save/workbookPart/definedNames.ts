import { printArea, printSheetName, splitAddress } from '../../../model/address';
import { sameName } from '../../../model/findSheet';
import { COLUMNS, ROWS } from '../../../model/limits';
import { shiftedFormula } from '../../../model/shiftedReferences';
import type { Name, Sheet, Workbook } from '../../../model/workbook';
import { storedFormula } from '../../formulaNames';
import { shownFormula } from '../../open/functionPrefixes';
import { areasIn } from '../../open/names';
import { MAIN } from '../../xml/namespaces';
import { elementIn, elementsIn, insertInOrder, newElement, type XmlNode, type XmlTree } from '../../xml/tree';
import { setAttributes } from '../changedSheet/editElement';
import type { SheetEntries } from './sheetEntries';
import { WORKBOOK_ORDER } from './workbookOrder';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';

/** A name as the file should have it: of a sheet's place, or of the workbook (null). */
interface WantedName extends Name {
  readonly place: number | null;
}

/**
 * Gives the file the names of the workbook. A name that says what it said before stays as it stands; names for printing
 * that are no plain areas, and those of filters, are kept as the file has them. Source: ECMA-376 part 1, 18.2.5 and
 * 18.2.6.
 * @returns whether anything was changed
 */
export function saveDefinedNames(root: XmlNode, tree: XmlTree, workbook: Workbook, entries: SheetEntries): boolean {
  const list = elementIn(root, 'definedNames');
  const before = list ? elementsIn(list, 'definedName') : [];
  const wanted = new Map<string, WantedName>();
  const keyOf = (name: string, place: number | null): string => `${place ?? ''} ${name.toUpperCase()}`;
  for (const name of workbook.names) wanted.set(keyOf(name.name, null), { ...name, place: null });
  for (const sheet of workbook.sheets) {
    const place = entries.placeOf(sheet);
    for (const name of sheet.names) wanted.set(keyOf(name.name, place), { ...name, place });
    for (const name of printedNames(sheet)) wanted.set(keyOf(name.name, place), { ...name, place });
  }
  const bySheetPlace = new Map(workbook.sheets.map((sheet) => [entries.placeOf(sheet), sheet]));
  let isChanged = false;
  for (const element of before) {
    const name = element.getAttribute('name') ?? '';
    const placeBefore = element.getAttribute('localSheetId');
    const place = placeBefore === null ? null : entries.movedTo(Number(placeBefore));
    const key = keyOf(name, place);
    const want = placeBefore !== null && place === null ? undefined : wanted.get(key);
    const sheet = place === null ? undefined : bySheetPlace.get(place);
    if (placeBefore !== null && place === null) {
      list!.removeChild(element);
      isChanged = true;
      continue;
    }
    if (place !== null && String(place) !== placeBefore) {
      setAttributes(element, { localSheetId: place });
      isChanged = true;
    }
    if (want) {
      wanted.delete(key);
      isChanged = changeName(element, want, workbook) || isChanged;
    } else if (isKept(element, name, sheet, place))
      isChanged = (sheet ? followName(element, sheet) : false) || isChanged;
    else {
      list!.removeChild(element);
      isChanged = true;
    }
  }
  if (wanted.size === 0) {
    if (list && isChanged && elementsIn(list).length === 0) root.removeChild(list);
    return isChanged;
  }
  const target = list ?? newElement(tree, `<definedNames xmlns="${MAIN}"/>`);
  if (!list) insertInOrder(root, target, WORKBOOK_ORDER);
  for (const want of wanted.values()) {
    const element = newElement(tree, `<definedName xmlns="${MAIN}"/>`);
    setAttributes(element, { name: want.name, localSheetId: want.place });
    changeName(element, want, workbook);
    target.appendChild(element);
  }
  return true;
}

function changeName(element: XmlNode, { formula, visible, comment, name }: Name, { calls }: Workbook): boolean {
  let isChanged = false;
  const text = element.textContent ?? '';
  if (!saysTheSame(name, text, formula)) {
    element.textContent = storedFormula(formula, calls).slice(1);
    isChanged = true;
  }
  if (['1', 'true'].includes(element.getAttribute('hidden') ?? '') === visible) {
    setAttributes(element, { hidden: !visible });
    isChanged = true;
  }
  if ((element.getAttribute('comment') ?? '') !== comment) {
    setAttributes(element, { comment: comment === '' ? null : comment });
    isChanged = true;
  }
  return isChanged;
}

/** Whether the text of a name means what the model has; of names for printing, whether it names the same areas. */
function saysTheSame(name: string, text: string, formula: string): boolean {
  if (shownFormula(text.trim()) === formula) return true;
  if (name !== PRINT_AREA && name !== PRINT_TITLES) return false;
  const [before, now] = [areasIn(text.trim()), areasIn(formula.slice(1))];
  const sorted = (areas: typeof before): string => JSON.stringify(areas?.map((area) => printArea(area)).sort());
  return before !== null && sorted(before) === sorted(now) && sheetOf(text) === sheetOf(formula.slice(1));
}

const sheetOf = (text: string): string => (splitAddress(text.split(',')[0]!.trim()).sheet ?? '').toUpperCase();

/**
 * Names that the model does not have: of filters, of sheets that are no worksheets, and areas for printing that are a
 * formula.
 */
function isKept(element: XmlNode, name: string, sheet: Sheet | undefined, place: number | null): boolean {
  if (name === FILTER || (place !== null && !sheet)) return true;
  if (name !== PRINT_AREA && name !== PRINT_TITLES) return false;
  return areasIn((element.textContent ?? '').trim()) === null;
}

/** Lets a name that is kept follow its sheet's own name, and its rows. */
function followName(element: XmlNode, { name, sourceName, shifts }: Sheet): boolean {
  if (sourceName === null) return false;
  const text = element.textContent ?? '';
  const isOwn = (named: string | null): boolean => named !== null && sameName(named, sourceName);
  const moved = shifts.reduce((so, shift) => shiftedFormula(so, isOwn, shift, shift.mapRows), text);
  const told = moved.replaceAll(`${printSheetName(sourceName)}!`, () => `${printSheetName(name)}!`);
  if (told === text) return false;
  element.textContent = told;
  return true;
}

/** What a sheet's page prints on every page, and which of its cells, in the form of names. */
function printedNames({ name, page }: Sheet): Name[] {
  const sheet = printSheetName(name);
  const lines = (which: { first: number; last: number } | null, rows: boolean): string[] => {
    if (!which) return [];
    const length = which.last - which.first + 1;
    const area = rows
      ? { row: which.first, rows: length, column: 0, columns: COLUMNS }
      : { row: 0, rows: ROWS, column: which.first, columns: length };
    return [`${sheet}!${printArea(area, '$')}`];
  };
  const titles = [...lines(page.titleColumns, false), ...lines(page.titleRows, true)];
  const printed = page.printArea.map((area) => `${sheet}!${printArea(area, '$')}`);
  const named = (printedName: string, areas: string[]): Name[] =>
    areas.length === 0 ? [] : [{ name: printedName, formula: `=${areas.join(',')}`, visible: true, comment: '' }];
  return [...named(PRINT_TITLES, titles), ...named(PRINT_AREA, printed)];
}
