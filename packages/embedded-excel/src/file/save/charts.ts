import type { Chart as FileChart, ChartAxis as FileAxis, ChartSeries as FileSeries } from 'excelize-wasm';
import type { Chart, ChartAxis, ChartSeries } from '../../model/chart';
import { columnWidth, rowHeight } from '../../model/sizes';
import type { Sheet } from '../../model/workbook';
import { must, type Excelize, type ExcelizeFile } from '../excelize';
import { cellName } from './cellName';
import { rgb } from './styles';

const TEXT_COLOR = '404040';

/** The type of a chart in Excelize's words. */
const typeOf = (excelize: Excelize, type: string): FileChart['Type'] => {
  const types: Readonly<Record<string, FileChart['Type']>> = {
    ColumnClustered: excelize.Col,
    ColumnStacked: excelize.ColStacked,
    ColumnStacked100: excelize.ColPercentStacked,
    BarClustered: excelize.Bar,
    BarStacked: excelize.BarStacked,
    BarStacked100: excelize.BarPercentStacked,
    Line: excelize.Line,
    LineMarkers: excelize.Line,
    Area: excelize.Area,
    AreaStacked: excelize.AreaStacked,
    Pie: excelize.Pie,
    Doughnut: excelize.Doughnut,
    XYScatter: excelize.Scatter,
    XYScatterLines: excelize.Scatter,
    XYScatterLinesNoMarkers: excelize.Scatter,
  };
  const found = types[type];
  if (found === undefined) throw new Error(`A chart of type ${type} cannot be written.`);
  return found;
};

/** Names of series that are written out stand in the file as formulas at first; finish/charts.ts turns them into texts. */
export const LITERAL_NAME = 'LiteralSeriesName:';

const bare = (formula: string): string => formula.replace(/^=/, '');

function axisOf(axis: ChartAxis): FileAxis {
  return {
    None: !axis.visible,
    MajorGridLines: axis.majorGridlines,
    ReverseOrder: axis.reversePlotOrder,
    Font: { Color: TEXT_COLOR, Size: 9 },
    NumFmt: { CustomNumFmt: axis.numberFormat, SourceLinked: false },
    ...(axis.minimum !== null && { Minimum: axis.minimum }),
    ...(axis.maximum !== null && { Maximum: axis.maximum }),
    ...(axis.title !== '' && {
      Title: { Paragraph: [{ Text: axis.title, Font: { Size: 9, Color: TEXT_COLOR, Bold: false } }] },
    }),
  };
}

function seriesOf(series: ChartSeries, type: string): FileSeries {
  const drawnAsLine = type.startsWith('Line') || type.startsWith('XYScatter');
  const lineColor = series.lineColor ?? series.color;
  const solid = (color: string) => ({ Type: 'pattern', Pattern: 1, Color: [rgb(color)] });
  const noMarker = type === 'Line' || type === 'XYScatterLinesNoMarkers' || series.markerStyle === 'None';
  return {
    Name: series.nameFrom === null ? LITERAL_NAME + series.name : bare(series.nameFrom),
    ...(series.categories !== null && { Categories: bare(series.categories) }),
    ...(series.values !== null && { Values: bare(series.values) }),
    ...(series.color !== '' && { Fill: solid(series.color) }),
    ...(drawnAsLine && {
      Line: {
        ...(lineColor !== '' && { Fill: solid(lineColor) }),
        ...(series.lineWeight !== null && { Width: series.lineWeight }),
      },
      Marker: noMarker
        ? { Symbol: 'none' }
        : {
            Symbol: (series.markerStyle ?? 'Circle').toLowerCase(),
            Size: 5,
            ...(series.color !== '' && { Fill: solid(series.color) }),
          },
    }),
  };
}

/** The cell below a point of the sheet, and how far into it the point lies, in points. */
function cellAt(start: number, sizeOf: (index: number) => number): { index: number; offset: number } {
  let index = 0;
  let rest = start;
  for (let size = sizeOf(0); rest >= size && index < 16_000; size = sizeOf(index)) {
    rest -= size;
    index++;
  }
  return { index, offset: Math.max(0, rest) };
}

export interface Corner {
  readonly row: number;
  readonly column: number;
  /** Points into the cell. */
  readonly x: number;
  readonly y: number;
}

/** The cell below a point of the sheet, which is given in points from its corner. */
export function cornerAt(sheet: Sheet, left: number, top: number): Corner {
  const column = cellAt(left, (index) => columnWidth(sheet, index));
  const row = cellAt(top, (index) => rowHeight(sheet, index));
  return { row: row.index, column: column.index, x: column.offset, y: row.offset };
}

/** The cell at which a chart stands. */
export function anchorOf(sheet: Sheet, { left, top }: Chart): string {
  const { row, column } = cornerAt(sheet, left, top);
  return cellName(row, column);
}

/** Writes the charts of a sheet that were made since the file was opened. */
export function saveCharts(excelize: Excelize, file: ExcelizeFile, sheet: Sheet): void {
  for (const chart of sheet.charts) if (chart.origin === 'made') saveChart(excelize, file, sheet, chart);
}

function saveChart(excelize: Excelize, file: ExcelizeFile, sheet: Sheet, chart: Chart): void {
  const [first] = chart.series;
  const labelled = chart.series.some(({ hasDataLabels }) => hasDataLabels);
  must(
    file.AddChart(sheet.name, anchorOf(sheet, chart), {
      Type: typeOf(excelize, chart.type),
      VaryColors: chart.type === 'Pie' || chart.type === 'Doughnut',
      Series: chart.series.map((series) => seriesOf(series, chart.type)),
      Format: { Name: chart.name, AltText: chart.title },
      Legend: { Position: chart.legend.visible ? legendPosition(chart.legend.position) : 'none' },
      ...(chart.titleVisible &&
        chart.title !== '' && {
          Title: { Paragraph: [{ Text: chart.title, Font: { Size: 13, Bold: true, Color: TEXT_COLOR } }] },
        }),
      XAxis: axisOf(chart.categoryAxis),
      YAxis: axisOf(chart.valueAxis),
      ...(labelled && {
        PlotArea: { ShowVal: true, NumFmt: { CustomNumFmt: first?.dataLabelFormat || 'General', SourceLinked: false } },
      }),
      ...(first?.gapWidth != null && { GapWidth: first.gapWidth }),
      ...(first?.overlap != null && { Overlap: first.overlap }),
    }),
  );
}

const LEGENDS: Readonly<Record<string, string>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'top_right',
};
const legendPosition = (position: string): string => LEGENDS[position] ?? 'bottom';
