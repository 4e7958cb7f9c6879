import { areaAddress, cellAddress, type Area } from '../../values/cellAddress';
import { shortened } from './shortened';
import type { PlannedChart, PlannedSeries } from './sheetPlan';

const CHART_TYPES = {
  bar: 'BarClustered',
  stackedBar: 'BarStacked',
  column: 'ColumnClustered',
  line: 'LineMarkers',
  scatter: 'XYScatterLines',
  curve: 'XYScatterLines',
} as const;

/**
 * Excel's limit for the name of a series, and for a title that a formula could hold. Source: Microsoft, "Excel
 * specifications and limits" (texts in formulas).
 */
const LONGEST_NAME = 255;

/**
 * A text that Excel takes for no formula: one that begins with "=" would name cells (Series.Name). The space is not
 * seen.
 */
const plainText = (text: string): string => shortened(text.startsWith('=') ? ` ${text}` : text, LONGEST_NAME);

/** Draws the charts over the cells of the sheet, each below the table that it shows. */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly PlannedChart[]): void {
  charts.forEach((planned, index) => {
    const range = (area: Area): Excel.Range => sheet.getRange(areaAddress(area));
    const chart = sheet.charts.add(CHART_TYPES[planned.kind], range(planned.series[0]!.values), 'Columns');
    chart.name = `Pledgebook ${index + 1}`;
    chart.title.text = plainText(planned.title);
    const { row, column, rows, columns } = planned.at;
    chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
    chart.width = planned.width;
    planned.series.forEach(({ name, values, labels, color, look }, at) => {
      const plain = plainText(name);
      const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(plain);
      series.name = plain;
      series.setValues(range(values));
      series.setXAxisValues(range(labels));
      series.format.fill.setSolidColor(color);
      if (planned.kind === 'stackedBar') {
        series.gapWidth = 50;
        series.overlap = 100;
      }
      if (planned.kind === 'scatter' || planned.kind === 'curve') drawPoints(series, look, color);
    });
    chart.legend.visible = planned.series.length > 1;
    chart.legend.position = 'Bottom';
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.numberFormat = planned.valueFormat;
    if (planned.valueTitle !== '') valueAxis.title.text = plainText(planned.valueTitle);
    if (planned.labelTitle !== '') categoryAxis.title.text = plainText(planned.labelTitle);
    if (planned.kind === 'scatter' || planned.kind === 'curve') categoryAxis.numberFormat = planned.labelFormat;
    if (planned.valueMost !== null) valueAxis.maximum = planned.valueMost;
    if (planned.labelLeast !== null) categoryAxis.minimum = planned.labelLeast;
    if (planned.labelMost !== null) categoryAxis.maximum = planned.labelMost;
    if (planned.kind === 'bar' || planned.kind === 'stackedBar') {
      // Excel draws bars from the bottom up; the table reads from the top down.
      categoryAxis.reversePlotOrder = true;
    }
  });
}

/** Joins the points of a series by a line, or marks them. */
function drawPoints(series: Excel.ChartSeries, look: PlannedSeries['look'], color: string): void {
  const { line } = series.format;
  if (look === 'line' || look === 'both') line.color = color;
  else line.lineStyle = 'None';
  series.markerStyle = look === 'line' ? 'None' : look === 'crosses' ? 'X' : 'Circle';
}
