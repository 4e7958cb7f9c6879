import { COLUMNS } from '../../model/limits';
import { aroundGatherer, bothHandlers, type AroundCells } from './aroundCells';
import { cellGatherer, type CellAllowance } from './cellsOfSheet';
import type { ValueContext } from './cellValue';
import { checkEntries } from './checkEntries';
import { checkSize } from './checkSize';
import { child, childrenOf, truth, type XmlElement } from './elements';
import { damaged, notAWorkbook, tooLarge } from './fileErrors';
import { checkIsZip } from './fileKind';
import type { FileCell, FileCells, FileSheet } from './fileCells';
import { findWorkbookPart } from './findWorkbookPart';
import { listedSheets, type ListedSheet } from './listedSheets';
import { notesOfSheet } from './notesOfSheet';
import { packageParts, partOfType, type PackageParts, type Relationship } from './packageParts';
import { readSharedStrings } from './sharedStrings';
import { struckFormats } from './struckFormats';
import { UNTRUSTED, type CellLimits } from './untrusted';
import { zipDirectory } from './zipDirectory';

/** Sorts cells where the file does not have them in their order. @throws WorkbookFileError where one is there twice */
function inOrder(sheet: string, cells: FileCell[]): FileCell[] {
  const number = ({ row, column }: FileCell): number => row * COLUMNS + column;
  const isAfter = (cell: FileCell, at: number): boolean => at === 0 || number(cells[at - 1]!) < number(cell);
  if (cells.every(isAfter)) return cells;
  cells.sort((one, other) => number(one) - number(other));
  const twice = cells.find((cell, at) => !isAfter(cell, at));
  if (twice) throw damaged(`the sheet "${sheet}" has two cells R${twice.row}C${twice.column}`);
  return cells;
}

/** The tabs that a workbook lists; only its worksheets are read. */
function listed(root: XmlElement, links: readonly Relationship[], part: string, { sheets }: CellLimits): ListedSheet[] {
  const { length } = childrenOf(child(root, 'sheets'), 'sheet');
  if (length > sheets) throw tooLarge(`a workbook of ${length} sheets`, `a workbook of at most ${sheets} sheets`);
  return listedSheets(root, links, part);
}

function readParts(parts: PackageParts, limits: CellLimits): FileCells {
  const { part } = findWorkbookPart(parts);
  const root = parts.tree(part);
  if (root.name !== 'workbook') throw notAWorkbook('an Office file that is no workbook');
  const links = parts.relationships(part);
  const date1904 = truth(child(root, 'workbookPr'), 'date1904');
  const tabs = listed(root, links, part, limits);
  const texts = partOfType(parts, links, 'sharedStrings');
  const struckTexts = new Set<number>();
  const context: ValueContext = {
    texts: texts === undefined ? [] : readSharedStrings(parts, texts, (place) => struckTexts.add(place)),
    date1904,
  };
  const struck = { formats: struckFormats(parts, partOfType(parts, links, 'styles')), texts: struckTexts };
  const allowance: CellAllowance = { most: limits, cells: limits.cells, characters: limits.characters };
  const sheets = tabs.flatMap(({ name, visibility, part: own }): FileSheet[] => {
    if (own === null) return [];
    const cells: FileCell[] = [];
    const around: AroundCells = { merged: [], printed: [] };
    const gatherer = cellGatherer(name, cells, allowance, { ...context, struck });
    parts.read(own, bothHandlers(gatherer, aroundGatherer(around, allowance)));
    const notes = notesOfSheet(parts, own, allowance);
    return [
      {
        ...{ name, hidden: visibility !== 'Visible', cells: inOrder(name, cells) },
        ...(notes.length > 0 && { notes }),
        ...(around.merged.length > 0 && { merged: around.merged }),
        ...(around.printed.length > 0 && { printed: around.printed }),
      },
    ];
  });
  const otherTabs = tabs.flatMap(({ name, part: own }) => (own === null ? name : []));
  return { date1904, sheets, ...(otherTabs.length > 0 && { otherTabs }) };
}

/**
 * Reads what the cells of an .xlsx file hold (also .xlsm, .xltx and strict files), which of them are struck through,
 * computed or merged, the texts of comments and drawings, what is printed above and below pages, and the names of tabs
 * that are no worksheets, and nothing else of it, within fixed limits of size and time: for files of which nobody knows
 * who made them. No formula, name, link, picture or macro is looked at. A formula without a value is the
 * error #CALC!; dates, also those written as such, are serial numbers; texts of several looks are joined, without their
 * readings.
 * @throws WorkbookFileError where the file is no workbook, is damaged, encrypted or beyond the limits
 */
export function readCells(bytes: Uint8Array, limits: CellLimits = UNTRUSTED): FileCells {
  checkSize(bytes.length, limits);
  checkIsZip(bytes);
  checkEntries(bytes, zipDirectory(bytes, limits).values());
  return readParts(packageParts(bytes, limits), limits);
}
