import { isValidFormat } from 'numfmt';
import { shownText } from '../../../model/shownText';
import { attributeXml, textXml } from './drawingText';
import { usualFormat, type PlottedCell, type PlottedCells } from './plottedCells';

const count = (cells: PlottedCells): string => `<c:ptCount val="${cells.count}"/>`;

/** Charts draw texts as 0. Source: Jon Peltier, "Is Your Data Numeric or Text?". */
function drawnNumber({ value, isError }: PlottedCell): string {
  if (isError) return '#N/A';
  return typeof value === 'string' ? '0' : String(Number(value));
}

/**
 * What a chart shows until its cells are read again: in previews, and where the workbook is not at hand. Blank cells
 * are left out. Axes and labels follow the formats of the figures where they say none themselves. Source: ECMA-376 part
 * 1, 21.2.2 (numCache).
 */
export function numberCache(cells: PlottedCells): string {
  const usual = usualFormat(cells);
  const points = cells.filled.map((cell) => {
    const own = cell.numberFormat === usual ? '' : ` formatCode="${attributeXml(cell.numberFormat)}"`;
    return `<c:pt idx="${cell.index}"${own}><c:v>${drawnNumber(cell)}</c:v></c:pt>`;
  });
  return `<c:numCache><c:formatCode>${textXml(usual)}</c:formatCode>${count(cells)}${points.join('')}</c:numCache>`;
}

/** What a cell shows; its bare value where its format cannot be read. */
function label({ value, isError, numberFormat }: PlottedCell, date1904: boolean): string {
  if (isError || !isValidFormat(numberFormat)) return String(value);
  return shownText(value, numberFormat, date1904);
}

/** Points of texts, as `<c:strCache>` and the levels of `<c:multiLvlStrCache>` have them. */
export const textPoints = (cells: PlottedCells, date1904: boolean): string =>
  cells.filled.map((cell) => `<c:pt idx="${cell.index}"><c:v>${textXml(label(cell, date1904))}</c:v></c:pt>`).join('');

/** The same of texts. Source: ECMA-376 part 1, 21.2.2 (strCache). */
export const textCache = (cells: PlottedCells, date1904: boolean): string =>
  `<c:strCache>${count(cells)}${textPoints(cells, date1904)}</c:strCache>`;

/** The text that was last known of cells that are not in this workbook. */
export const knownText = (text: string): string =>
  text === '' ? '' : `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${textXml(text)}</c:v></c:pt></c:strCache>`;
