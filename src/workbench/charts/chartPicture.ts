import { format } from 'numfmt';
import {
  type CellValue,
  type Chart,
  type ChartSeries,
  formatAt,
  readValues,
  resolveReference,
  type Sheet,
  type Workbook,
} from 'embedded-excel/model';

/** A series with the values that its cells hold now. */
export interface PictureSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Where the points of a scatter chart stand across; null elsewhere. */
  readonly across: readonly number[] | null;
  readonly color: string;
  readonly labels: readonly string[] | null;
  readonly markers: boolean;
  readonly line: boolean;
  readonly gapWidth: number;
  readonly overlap: number;
}

/** A chart with all that is drawn of it. */
export interface ChartPicture {
  readonly chart: Chart;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
}

/** Accents of the Office theme, in the order in which Excel gives them to series. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export const colorAt = (index: number): string => COLORS[index % COLORS.length]!;

interface Cells {
  readonly values: readonly CellValue[];
  readonly numberFormat: string;
}

function cellsOf(workbook: Workbook, sheet: Sheet, formula: string | null): Cells {
  const found = formula === null ? null : resolveReference(workbook, formula.replace(/^=/, ''), sheet);
  if (!found) return { values: [], numberFormat: 'General' };
  const { numberFormat } = formatAt(found.sheet.grid, found.area.row, found.area.column);
  return { values: readValues(found.sheet.grid, found.area).flat(), numberFormat };
}

const shown = (value: CellValue, numberFormat: string): string =>
  typeof value === 'number' ? format(numberFormat, value) : String(value);

function seriesPicture(workbook: Workbook, sheet: Sheet, chart: Chart, one: ChartSeries, index: number): PictureSeries {
  const { values, numberFormat } = cellsOf(workbook, sheet, one.values);
  const numbers = values.map((value) => (typeof value === 'number' ? value : null));
  const scatter = chart.type.startsWith('XYScatter');
  const across = scatter ? cellsOf(workbook, sheet, one.categories).values : [];
  const [name = one.name] = one.nameFrom === null ? [] : cellsOf(workbook, sheet, one.nameFrom).values;
  const labelFormat = one.dataLabelFormat || numberFormat;
  return {
    name: String(name),
    values: numbers,
    across: scatter ? numbers.map((_, at) => (typeof across[at] === 'number' ? across[at] : at + 1)) : null,
    color: one.color || colorAt(index),
    labels: one.hasDataLabels ? numbers.map((value) => (value === null ? '' : format(labelFormat, value))) : null,
    markers: one.markerStyle !== 'None' && !chart.type.endsWith('NoMarkers') && chart.type !== 'Line',
    line: one.lineStyle === undefined ? chart.type !== 'XYScatter' : one.lineStyle !== 'None',
    gapWidth: one.gapWidth ?? 150,
    overlap: one.overlap ?? (/Stacked/.test(chart.type) ? 100 : 0),
  };
}

/** What a chart shows now: the values of the cells that its series refer to. */
export function chartPicture(workbook: Workbook, sheet: Sheet, chart: Chart): ChartPicture {
  const series = chart.series.map((one, index) => seriesPicture(workbook, sheet, chart, one, index));
  const [first] = chart.series;
  const names = cellsOf(workbook, sheet, first?.categories ?? null);
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const categories = Array.from({ length: count }, (_, at) => {
    const name = names.values[at];
    return name === undefined ? String(at + 1) : shown(name, names.numberFormat);
  });
  return { chart, categories, series };
}
