import { notePart } from './changeLog';
import type { Chart, ChartAxis } from './chart';
import { seriesOf, type SeriesBy } from './chartSource';
import { sameName } from './findSheet';
import { objectId, takeId } from './newWorkbook';
import { checkUnprotected } from './protection';
import { leftOf, topOf } from './sizes';
import type { Area, Sheet, Workbook } from './workbook';

/** The size of a new chart in points. */
const FIRST_SIZE = { width: 360, height: 216 };

const newAxis = (majorGridlines: boolean): ChartAxis => ({
  title: '',
  visible: true,
  majorGridlines,
  numberFormat: 'General',
  reversePlotOrder: false,
  minimum: null,
  maximum: null,
});

function freeName(sheet: Sheet): string {
  for (let number = 1; ; number++) {
    const name = `Chart ${number}`;
    if (!sheet.charts.some((chart) => sameName(chart.name, name))) return name;
  }
}

/** Adds a chart of the values of a range, which may lie on another sheet. */
export function addChart(
  workbook: Workbook,
  sheet: Sheet,
  type: string,
  source: { readonly sheet: Sheet; readonly area: Area },
  by: SeriesBy,
): Chart {
  checkUnprotected(sheet, 'allowEditObjects');
  const series = seriesOf(source.sheet, source.area, by);
  const chart: Chart = {
    id: objectId(takeId(workbook)),
    origin: 'made',
    name: freeName(sheet),
    type,
    title: series.length === 1 ? series[0]!.name : 'Chart Title',
    titleVisible: true,
    legend: { visible: series.length > 1, position: 'Bottom' },
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    series,
    left: 0,
    top: 0,
    ...FIRST_SIZE,
  };
  sheet.charts.push(chart);
  notePart(sheet, 'charts');
  return chart;
}

/** Notes that a chart is about to be changed. */
export function changeChart(sheet: Sheet, chart: Chart): void {
  checkUnprotected(sheet, 'allowEditObjects');
  chart.origin = 'made';
  notePart(sheet, 'charts');
}

/** Lays a chart over cells, from the corner of the first to the far corner of the last. */
export function placeChart(sheet: Sheet, chart: Chart, cells: Area): void {
  changeChart(sheet, chart);
  chart.left = leftOf(sheet, cells.column);
  chart.top = topOf(sheet, cells.row);
  chart.width = leftOf(sheet, cells.column + cells.columns) - chart.left;
  chart.height = topOf(sheet, cells.row + cells.rows) - chart.top;
}

export function removeChart(sheet: Sheet, chart: Chart): void {
  checkUnprotected(sheet, 'allowEditObjects');
  sheet.charts.splice(sheet.charts.indexOf(chart), 1);
  notePart(sheet, 'charts');
}
