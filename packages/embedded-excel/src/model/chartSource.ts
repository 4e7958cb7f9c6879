import { printAddress } from './address';
import type { ChartSeries } from './chart';
import type { CellValue } from './grid';
import { valueAt } from './readCells';
import { invalidArgument } from './refusals';
import type { Area, Sheet } from './workbook';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** Whether cells name something: all are texts, or blank beside texts. */
const areLabels = (values: readonly CellValue[]): boolean =>
  values.every((value) => typeof value === 'string') && values.some((value) => value !== '');

/** The formula by which a series refers to cells. */
export const seriesFormula = (sheet: Sheet, area: Area): string => `=${printAddress(sheet.name, area, '$')}`;

/** A series that nothing is known of but its name. */
export const newSeries = (name: string): ChartSeries => ({
  name,
  values: null,
  categories: null,
  nameFrom: null,
  color: '',
  hasDataLabels: false,
  dataLabelFormat: '',
  gapWidth: null,
  overlap: null,
  markerStyle: null,
  lineWeight: null,
});

/**
 * Makes series of a range as Excel does: along its longer side, names from a first row (column) of texts, categories
 * from a first column (row) of texts.
 */
export function seriesOf(sheet: Sheet, area: Area, by: SeriesBy): ChartSeries[] {
  const { grid } = sheet;
  const columnwise = by === 'Columns' || (by === 'Auto' && area.rows >= area.columns);
  const length = columnwise ? area.rows : area.columns;
  const count = columnwise ? area.columns : area.rows;
  /** A cell by its place along the series, and the series. */
  const cell = (along: number, across: number): CellValue =>
    columnwise
      ? valueAt(grid, area.row + along, area.column + across)
      : valueAt(grid, area.row + across, area.column + along);
  const part = (along: number, across: number, lengthOfPart: number): Area =>
    columnwise
      ? { row: area.row + along, column: area.column + across, rows: lengthOfPart, columns: 1 }
      : { row: area.row + across, column: area.column + along, rows: 1, columns: lengthOfPart };
  const named = length > 1 && areLabels(Array.from({ length: count }, (_, across) => cell(0, across)));
  const first = named ? 1 : 0;
  const categorised = count > 1 && areLabels(Array.from({ length: length - first }, (_, at) => cell(at + first, 0)));
  const series: ChartSeries[] = [];
  for (let across = categorised ? 1 : 0; across < count; across++) {
    const head = part(0, across, 1);
    series.push({
      ...newSeries(named ? String(valueAt(grid, head.row, head.column)) : `Series${series.length + 1}`),
      values: seriesFormula(sheet, part(first, across, length - first)),
      categories: categorised ? seriesFormula(sheet, part(first, 0, length - first)) : null,
      nameFrom: named ? seriesFormula(sheet, head) : null,
    });
  }
  if (series.length === 0) throw invalidArgument('the range has no series for a chart');
  return series;
}
