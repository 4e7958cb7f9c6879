import type { Chart, ChartSeries } from '../../../model/chart';
import type { Workbook } from '../../../model/workbook';
import { AXIS_IDS } from './axes';
import type { ChartKind } from './chartKinds';
import { dataLabels } from './dataLabels';
import { seriesCategories, seriesName, seriesValues } from './seriesData';
import { markerXml, seriesShape } from './seriesLook';

const NOT_SMOOTH = '<c:smooth val="0"/>';

/**
 * A series in the order that the schema has for those of its group. Source: ECMA-376 part 1, 21.2.2 (ser), and annex
 * A.5.1.
 */
function seriesXml(series: ChartSeries, index: number, kind: ChartKind, workbook: Workbook): string {
  const isScatter = kind.group === 'scatterChart';
  const ending = {
    lineChart: NOT_SMOOTH,
    scatterChart: isScatter && kind.isSmooth ? '<c:smooth val="1"/>' : NOT_SMOOTH,
    barChart: '',
    areaChart: '',
    pieChart: '',
    doughnutChart: '',
  }[kind.group];
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(series, workbook)}` +
    seriesShape(series, kind) +
    (kind.group === 'barChart' ? '<c:invertIfNegative val="0"/>' : '') +
    markerXml(series, kind) +
    dataLabels(series, kind) +
    seriesCategories(isScatter ? 'xVal' : 'cat', series, workbook) +
    seriesValues(isScatter ? 'yVal' : 'val', series, workbook) +
    `${ending}</c:ser>`
  );
}

/** What a group says before its series. */
function groupStart(kind: ChartKind): string {
  const colors = (vary: 0 | 1): string => `<c:varyColors val="${vary}"/>`;
  switch (kind.group) {
    case 'barChart':
      return `<c:barDir val="${kind.direction}"/><c:grouping val="${kind.grouping}"/>${colors(0)}`;
    case 'lineChart':
    case 'areaChart':
      return `<c:grouping val="${kind.grouping}"/>${colors(0)}`;
    case 'scatterChart':
      return `<c:scatterStyle val="${kind.isSmooth ? 'smoothMarker' : 'lineMarker'}"/>${colors(0)}`;
    case 'pieChart':
    case 'doughnutChart':
      return colors(1);
  }
}

/** Bars that are stacked stand over each other where the chart does not say how far they overlap. */
function spacing(chart: Chart, isStacked: boolean): string {
  const gapWidth = chart.series.find((one) => one.gapWidth !== null)?.gapWidth ?? null;
  const overlap = chart.series.find((one) => one.overlap !== null)?.overlap ?? (isStacked ? 100 : null);
  return (
    (gapWidth === null ? '' : `<c:gapWidth val="${gapWidth}"/>`) +
    (overlap === null ? '' : `<c:overlap val="${overlap}"/>`)
  );
}

/** What a group says after its series. */
function groupEnd(chart: Chart, kind: ChartKind): string {
  switch (kind.group) {
    case 'barChart':
      return spacing(chart, kind.grouping !== 'clustered') + AXIS_IDS;
    case 'lineChart':
      return `<c:marker val="1"/>${AXIS_IDS}`;
    case 'areaChart':
    case 'scatterChart':
      return AXIS_IDS;
    case 'pieChart':
      return '<c:firstSliceAng val="0"/>';
    case 'doughnutChart':
      return '<c:firstSliceAng val="0"/><c:holeSize val="50"/>';
  }
}

/** The series of a chart with what they share. */
export function seriesGroup(chart: Chart, kind: ChartKind, workbook: Workbook): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, kind, workbook)).join('');
  return `<c:${kind.group}>${groupStart(kind)}${series}${groupEnd(chart, kind)}</c:${kind.group}>`;
}
