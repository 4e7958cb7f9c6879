import { newSeries, seriesFormula } from '../model/chartSource';
import type { ChartSeries } from '../model/chart';
import { changeChart } from '../model/charts';
import { invalidArgument, notImplemented } from '../model/refusals';
import { HostObject, objectType, type ObjectType, type Property } from '../protocol/hostObject';
import { given, number, oneOf, text, truth, whole } from './arguments';
import { part } from './chartParts';
import { isDrawnAsBars, isDrawnAsLines } from './chartTypes';
import { color } from './color';
import type { ChartSeriesTarget, ChartTarget } from './targets';

const seriesObject = (target: ChartTarget, series: ChartSeries): HostObject =>
  new HostObject('ChartSeries', { ...target, series });

export const chartSeriesCollection: ObjectType<ChartTarget> = objectType('ChartSeriesCollection', {
  items: (target) => target.chart.series.map((series) => seriesObject(target, series)),
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, [index]) => {
      const series = target.chart.series[Number(index)];
      if (!series) throw invalidArgument('the chart has no series at this place');
      return seriesObject(target, series);
    },
    Add: (target, [name, index]) => {
      const { sheet, chart } = target;
      const { gapWidth = null, overlap = null } = chart.series[0] ?? {};
      const series = {
        ...newSeries(typeof name === 'string' ? name : `Series${chart.series.length + 1}`),
        gapWidth,
        overlap,
      };
      const at =
        index === null || index === undefined ? chart.series.length : whole(index, 'index', 0, chart.series.length);
      changeChart(sheet, chart);
      chart.series.splice(at, 0, series);
      return seriesObject(target, series);
    },
  },
});

// prettier-ignore
const MARKERS = [
  'Invalid', 'Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus', 'Picture',
];

function setCells({ sheet, chart, series }: ChartSeriesTarget, which: 'values' | 'categories', value: unknown): void {
  const range = given(value, 'Range');
  if (!range) throw invalidArgument('sourceData must be a Range');
  changeChart(sheet, chart);
  series[which] = seriesFormula(range.sheet, range.area);
}

/** Microsoft: "Only valid on bar and column charts [...]. Throws an invalid argument exception on invalid charts." */
const ofBars = (name: 'gapWidth' | 'overlap', least: number, most: number): Property<ChartSeriesTarget> =>
  part<ChartSeriesTarget, number | null>(
    ({ series }) => {
      if (series[name] === null) throw notImplemented(`ChartSeries.${name} that Excel chooses itself`);
      return series[name];
    },
    ({ chart }, wanted) => {
      if (!isDrawnAsBars(chart.type)) throw invalidArgument(`a chart of type ${chart.type} has no ${name}`);
      // Series that share their bars share the room between them.
      for (const one of chart.series) one[name] = wanted;
    },
    (value) => whole(value, name, least, most),
  );

export const chartSeries: ObjectType<ChartSeriesTarget> = objectType('ChartSeries', {
  isAlive: ({ sheet, chart, series }, { workbook }) =>
    workbook.sheets.includes(sheet) && sheet.charts.includes(chart) && chart.series.includes(series),
  properties: {
    Name: part(
      ({ series }) => series.name,
      ({ series }, name) => Object.assign(series, { name, nameFrom: null }),
      (value) => {
        const name = text(value, 'name');
        if (name.startsWith('=')) throw notImplemented('a formula as the name of a series');
        return name;
      },
    ),
    GapWidth: ofBars('gapWidth', 0, 500),
    Overlap: ofBars('overlap', -100, 100),
    HasDataLabels: part(
      ({ series }) => series.hasDataLabels,
      ({ series }, has) => void (series.hasDataLabels = has),
      (value) => truth(value, 'hasDataLabels'),
    ),
    MarkerStyle: part(
      ({ series }) => series.markerStyle ?? 'Automatic',
      ({ series }, style) => void (series.markerStyle = style),
      (value) => oneOf(value, MARKERS, 'markerStyle'),
    ),
  },
  navigation: {
    Format: (target) => new HostObject('ChartSeriesFormat', target),
    DataLabels: (target) => new HostObject('ChartDataLabels', target),
  },
  methods: {
    SetValues: (target, [range]) => setCells(target, 'values', range),
    SetXAxisValues: (target, [range]) => setCells(target, 'categories', range),
    Delete: ({ sheet, chart, series }) => {
      changeChart(sheet, chart);
      chart.series.splice(chart.series.indexOf(series), 1);
    },
  },
});

export const chartSeriesFormat: ObjectType<ChartSeriesTarget> = objectType('ChartSeriesFormat', {
  navigation: {
    Fill: (target) => new HostObject('ChartFill', target),
    Line: (target) => new HostObject('ChartLineFormat', target),
  },
});

export const chartFill: ObjectType<ChartSeriesTarget> = objectType('ChartFill', {
  methods: {
    SetSolidColor: ({ sheet, chart, series }, [value]) => {
      const wanted = color(value, 'color');
      changeChart(sheet, chart);
      series.color = wanted;
    },
  },
});

const hasNoLine = (type: string): boolean => type === 'XYScatter';

const DASHES = ['Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot'];

function lineStyle(value: unknown): string {
  const wanted = oneOf(value, ['None', 'Continuous', ...DASHES], 'line.lineStyle');
  if (DASHES.includes(wanted)) throw notImplemented(`lines of charts of the style ${wanted}`);
  return wanted;
}

export const chartLineFormat: ObjectType<ChartSeriesTarget> = objectType('ChartLineFormat', {
  properties: {
    Color: part(
      ({ chart, series }) => series.lineColor ?? (isDrawnAsLines(chart.type) ? series.color : ''),
      ({ series }, lineColor) => void (series.lineColor = lineColor),
      (value) => color(value, 'line.color'),
    ),
    LineStyle: part<ChartSeriesTarget, string>(
      ({ chart, series }) => series.lineStyle ?? (hasNoLine(chart.type) ? 'None' : 'Continuous'),
      ({ series }, lineStyle) => void (series.lineStyle = lineStyle as 'None' | 'Continuous'),
      lineStyle,
    ),
    Weight: part<ChartSeriesTarget, number | null>(
      ({ series }) => {
        if (series.lineWeight === null) throw notImplemented('ChartLineFormat.weight that Excel chooses itself');
        return series.lineWeight;
      },
      ({ series }, weight) => void (series.lineWeight = weight),
      (value) => number(value, 'line.weight', 0, 1584),
    ),
  },
});

export const chartDataLabels: ObjectType<ChartSeriesTarget> = objectType('ChartDataLabels', {
  properties: {
    NumberFormat: part(
      ({ series }) => series.dataLabelFormat || 'General',
      ({ series }, format) => void (series.dataLabelFormat = format),
      (value) => text(value, 'dataLabels.numberFormat'),
    ),
    ShowValue: part(
      ({ series }) => series.hasDataLabels,
      ({ series }, shown) => void (series.hasDataLabels = shown),
      (value) => truth(value, 'dataLabels.showValue'),
    ),
  },
});
