import { areaAddress, cellAddress } from '../address';
import type { PlannedChart } from '../plan/sheetPlan';

const CHART_TYPES = {
  bar: 'BarClustered',
  stackedBar: 'BarStacked',
  column: 'ColumnClustered',
  line: 'LineMarkers',
  scatter: 'XYScatter',
} as const;

/** Draws the charts over the cells of the sheet, each below the table that it shows. */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly PlannedChart[]): void {
  charts.forEach((planned, index) => {
    const range = (area: PlannedChart['labels']): Excel.Range => sheet.getRange(areaAddress(area));
    const chart = sheet.charts.add(CHART_TYPES[planned.kind], range(planned.series[0]!.values), 'Columns');
    chart.name = `Pledgebook ${index + 1}`;
    chart.title.text = planned.title;
    const { row, column, rows, columns } = planned.at;
    chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
    chart.width = planned.width;
    planned.series.forEach(({ name, values, color }, at) => {
      const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
      series.name = name;
      series.setValues(range(values));
      series.setXAxisValues(range(planned.labels));
      series.format.fill.setSolidColor(color);
      if (planned.kind === 'stackedBar') {
        series.gapWidth = 50;
        series.overlap = 100;
      }
    });
    chart.legend.visible = planned.series.length > 1;
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.numberFormat = planned.valueFormat;
    if (planned.kind === 'bar' || planned.kind === 'stackedBar') {
      // Excel draws bars from the bottom up; the table reads from the top down.
      chart.axes.categoryAxis.reversePlotOrder = true;
    }
  });
}
