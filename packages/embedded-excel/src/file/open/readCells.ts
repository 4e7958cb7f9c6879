import { COLUMNS } from '../../model/limits';
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
    parts.read(own, cellGatherer(name, cells, allowance, { ...context, struck }));
    const notes = notesOfSheet(parts, own, allowance);
    const read = { name, hidden: visibility !== 'Visible', cells: inOrder(name, cells) };
    return [notes.length === 0 ? read : { ...read, notes }];
  });
  return { date1904, sheets };
}

/**
 * Reads what the cells of an .xlsx file hold (also .xlsm, .xltx and strict files), which of them are struck through, and
 * the texts of comments and drawings, and nothing else of it, within fixed limits of size and time: for files of which
 * nobody knows who made them. No formula, name, link, picture or macro is looked at. A formula without a value is the
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
