import type { ChartSeries } from '../../../model/chart';
import type { SheetArea } from '../../../model/resolveReference';
import type { Workbook } from '../../../model/workbook';
import { knownText, numberCache, textCache, textPoints } from './caches';
import { drawnText, textXml } from './drawingText';
import { bareFormula, plottedArea, plottedCells, type PlottedCells } from './plottedCells';

const formulaXml = (formula: string): string => `<c:f>${textXml(bareFormula(formula))}</c:f>`;

/**
 * The name of a series: the cell that it is taken from with the text that stands there, or the text itself, which is
 * none of a formula. Source: ECMA-376 part 1, 21.2.2 (tx; CT_SerTx).
 */
export function seriesName({ name, nameFrom }: ChartSeries, workbook: Workbook): string {
  if (nameFrom === null) return drawnText(name) === '' ? '' : `<c:tx><c:v>${textXml(name)}</c:v></c:tx>`;
  const area = plottedArea(workbook, nameFrom);
  const cache = area ? textCache(plottedCells(area), workbook.date1904) : knownText(drawnText(name));
  return `<c:tx><c:strRef>${formulaXml(nameFrom)}${cache}</c:strRef></c:tx>`;
}

/** The figures that a series draws. */
export function seriesValues(element: 'val' | 'yVal', { values }: ChartSeries, workbook: Workbook): string {
  if (values === null) return '';
  const area = plottedArea(workbook, values);
  const cache = area ? numberCache(plottedCells(area)) : '';
  return `<c:${element}><c:numRef>${formulaXml(values)}${cache}</c:numRef></c:${element}>`;
}

const areNumbers = ({ filled }: PlottedCells): boolean =>
  filled.length > 0 && filled.every(({ value, isError }) => typeof value === 'number' || isError);

/**
 * Labels in several columns, or in several rows of a series that lies in a row: the innermost level is the last, and
 * comes first.
 */
function levels({ sheet, area }: SheetArea, date1904: boolean): string {
  const inColumns = area.rows >= area.columns;
  const cells = Array.from({ length: inColumns ? area.columns : area.rows }, (_, place) =>
    plottedCells({
      sheet,
      area: inColumns
        ? { ...area, column: area.column + place, columns: 1 }
        : { ...area, row: area.row + place, rows: 1 },
    }),
  ).filter(({ count }) => count > 0);
  const each = cells.reverse().map((one) => `<c:lvl>${textPoints(one, date1904)}</c:lvl>`);
  return `<c:multiLvlStrCache><c:ptCount val="${cells[0]?.count ?? 0}"/>${each.join('')}</c:multiLvlStrCache>`;
}

/** Where a reference cannot be followed, categories are taken for texts and x for numbers. */
function categoriesData(formula: string, isX: boolean, workbook: Workbook): string {
  const area = plottedArea(workbook, formula);
  const f = formulaXml(formula);
  if (!area) return isX ? `<c:numRef>${f}</c:numRef>` : `<c:strRef>${f}</c:strRef>`;
  if (!isX && area.area.rows > 1 && area.area.columns > 1)
    return `<c:multiLvlStrRef>${f}${levels(area, workbook.date1904)}</c:multiLvlStrRef>`;
  const cells = plottedCells(area);
  const asNumbers = areNumbers(cells) || (isX && cells.filled.length === 0);
  return asNumbers
    ? `<c:numRef>${f}${numberCache(cells)}</c:numRef>`
    : `<c:strRef>${f}${textCache(cells, workbook.date1904)}</c:strRef>`;
}

/** The categories of a series, or its x. Source: ECMA-376 part 1, 21.2.2 (cat) and 21.2.2 (xVal; CT_AxDataSource). */
export const seriesCategories = (element: 'cat' | 'xVal', { categories }: ChartSeries, workbook: Workbook): string =>
  categories === null ? '' : `<c:${element}>${categoriesData(categories, element === 'xVal', workbook)}</c:${element}>`;
