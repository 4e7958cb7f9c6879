import type { Sheet, Workbook } from '../../../model/workbook';
import type { PackageEditor } from '../../package/packageEditor';
import { MAIN, RELATIONSHIPS } from '../../xml/namespaces';
import { elementIn, elementsIn, newElement, type XmlNode } from '../../xml/tree';
import { setAttributes } from '../changedSheet/editElement';

const SHEET_LINK = `${RELATIONSHIPS}/worksheet`;
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STATES: Readonly<Record<Sheet['visibility'], string | null>> = {
  Visible: null,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** The sheets of a file: those of the model, each with its part, among those that are no worksheets. */
export interface SheetEntries {
  readonly sheets: readonly { readonly sheet: Sheet; readonly part: string }[];
  /** The place of a sheet among all of the file, from 0: by this names and views refer to it. */
  placeOf: (sheet: Sheet) => number;
  /** Where a sheet has gone that stood at a place of the file before; null where it is no longer there. */
  movedTo: (place: number) => number | null;
}

const listOf = (root: XmlNode): XmlNode => elementIn(root, 'sheets')!;

/**
 * Takes away the sheets of the file that the workbook has no longer, with their relationships; their parts go as
 * orphans.
 */
export function removeSheets(editor: PackageEditor, part: string, workbook: Workbook): void {
  editor.edit(part, (root) => {
    const list = listOf(root);
    let isChanged = false;
    for (const entry of elementsIn(list, 'sheet')) {
      const id = entry.getAttributeNS(RELATIONSHIPS, 'id') ?? '';
      const link = editor.links(part).find((one) => one.id === id);
      if (link?.type !== SHEET_LINK || isInModel(workbook, entry)) continue;
      list.removeChild(entry);
      editor.unlink(part, id);
      isChanged = true;
    }
    return isChanged;
  });
}

const isInModel = ({ sheets }: Workbook, entry: XmlNode): boolean =>
  sheets.some(({ sourceName }) => sourceName !== null && sourceName === entry.getAttribute('name'));

/**
 * Gives the file the sheets of the workbook, with their names, in their order; a chart or macro sheet stays behind the
 * sheet that it stood behind. New ones get numbers, relationships and parts that are free; what stands in these is
 * written later. Source: ECMA-376 part 1, 18.2.20 (sheets).
 * @param places the entries of the file before any was taken away, in their order
 */
export function saveSheetEntries(
  editor: PackageEditor,
  part: string,
  workbook: Workbook,
  places: readonly XmlNode[],
): SheetEntries {
  const entries = new Map<Sheet, XmlNode>();
  const parts = new Map<Sheet, string>();
  editor.edit(part, (root, tree) => {
    const list = listOf(root);
    const before = elementsIn(list, 'sheet');
    const numbers = new Set(before.map((one) => Number(one.getAttribute('sheetId'))));
    const isWorksheet = (entry: XmlNode): boolean => isInModel(workbook, entry);
    let isChanged = false;
    const bySource = new Map(before.filter(isWorksheet).map((entry) => [entry.getAttribute('name'), entry]));
    for (const sheet of workbook.sheets) {
      const entry =
        (sheet.sourceName !== null && bySource.get(sheet.sourceName)) || newEntry(editor, part, tree, numbers);
      entries.set(sheet, entry);
      const state = STATES[sheet.visibility];
      if (
        entry.getAttribute('name') !== sheet.name ||
        (entry.getAttribute('state') ?? 'visible') !== (state ?? 'visible')
      ) {
        setAttributes(entry, { name: sheet.name, state });
        isChanged = true;
      }
      const id = entry.getAttributeNS(RELATIONSHIPS, 'id');
      parts.set(sheet, editor.links(part).find((one) => one.id === id)!.target);
    }
    const order = ordered(
      workbook.sheets.map((sheet) => entries.get(sheet)!),
      before,
    );
    if (order.length === before.length && order.every((entry, at) => entry === before[at])) return isChanged;
    for (const entry of order) list.appendChild(entry);
    return true;
  });
  const now = elementsIn(listOf(editor.tree(part).documentElement!), 'sheet');
  return {
    sheets: workbook.sheets.map((sheet) => ({ sheet, part: parts.get(sheet)! })),
    placeOf: (sheet) => now.indexOf(entries.get(sheet)!),
    movedTo: (place) => {
      const at = places[place] === undefined ? -1 : now.indexOf(places[place]);
      return at < 0 ? null : at;
    },
  };
}

function newEntry(
  editor: PackageEditor,
  part: string,
  tree: Parameters<typeof newElement>[0],
  numbers: Set<number>,
): XmlNode {
  let number = 1;
  while (numbers.has(number)) number++;
  numbers.add(number);
  const target = editor.freePart('xl/worksheets/sheet', '.xml');
  editor.write(target, '', SHEET_TYPE);
  const id = editor.link(part, SHEET_LINK, target);
  return newElement(
    tree,
    `<sheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" name="" sheetId="${number}" r:id="${id}"/>`,
  );
}

/** The entries of the model's sheets in their order, with those that it does not have behind what they stood behind. */
function ordered(sheets: readonly XmlNode[], before: readonly XmlNode[]): XmlNode[] {
  const order = [...sheets];
  before.forEach((entry, at) => {
    if (order.includes(entry)) return;
    const previous = before.slice(0, at).findLast((one) => order.includes(one));
    order.splice(previous ? order.indexOf(previous) + 1 : 0, 0, entry);
  });
  return order;
}
