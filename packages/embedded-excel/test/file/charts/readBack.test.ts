import fc from 'fast-check';
import { WRITTEN_TYPES } from '../../../src/file/save/charts/chartKinds';
import { openWorkbook } from '../../../src/file/open/openWorkbook';
import type { Chart, ChartAxis, ChartSeries } from '../../../src/model/chart';
import type { Workbook } from '../../../src/model/workbook';
import { packageWithCharts, series, workbookWith } from './chartPackage';

/** Texts as users may write them, and any sequence of UTF-16 units, with halves of pairs and control characters. */
const text = fc.oneof(
  fc.constantFrom(
    '',
    'Gap (USD)',
    '=1+1',
    '=Data!$B$1',
    '<c:f>&"\'',
    'two\nlines',
    'two\r\nlines',
    ' spaced ',
    'الفجوة',
  ),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 8 }),
);
const color = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0').toUpperCase()}`),
);
const bound = fc.option(fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(0.1, -2.5e-7, 1.5e21)));
const code = fc.constantFrom('General', '#,##0', '0.0%', '"<"0.00 "USD"', 'yyyy-mm-dd');
const axis: fc.Arbitrary<ChartAxis> = fc.record({
  title: text,
  visible: fc.boolean(),
  majorGridlines: fc.boolean(),
  numberFormat: code,
  reversePlotOrder: fc.boolean(),
  minimum: bound,
  maximum: bound,
});
// prettier-ignore
const MARKERS = [null, 'Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'];
const oneSeries: fc.Arbitrary<ChartSeries> = fc
  .record({
    name: text,
    isNamedByCell: fc.boolean(),
    column: fc.constantFrom('B', 'C'),
    color,
    lineColor: fc.option(color, { nil: undefined }),
    lineStyle: fc.constantFrom(undefined, 'None' as const, 'Continuous' as const),
    hasDataLabels: fc.boolean(),
    dataLabelFormat: fc.oneof(fc.constant(''), code),
    markerStyle: fc.constantFrom(...MARKERS),
    lineWeight: fc.option(fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4)),
  })
  .map(({ isNamedByCell, column, lineColor, lineStyle, ...of }) =>
    series({
      ...of,
      ...(lineColor !== undefined && { lineColor }),
      ...(lineStyle !== undefined && { lineStyle }),
      nameFrom: isNamedByCell ? `='My data'!$${column}$1` : null,
      values: `='My data'!$${column}$2:$${column}$4`,
      categories: "='My data'!$A$2:$A$4",
    }),
  );
const point = (most: number) => fc.integer({ min: 0, max: most * 12_700 }).map((units) => units / 12_700);
const anyChart: fc.Arbitrary<Chart> = fc
  .record({
    type: fc.constantFrom(...WRITTEN_TYPES),
    title: text,
    titleVisible: fc.boolean(),
    legend: fc.record({
      visible: fc.boolean(),
      position: fc.constantFrom('Top', 'Bottom', 'Left', 'Right', 'Corner'),
    }),
    categoryAxis: axis,
    valueAxis: axis,
    series: fc.array(oneSeries, { minLength: 1, maxLength: 3 }),
    gapWidth: fc.option(fc.integer({ min: 0, max: 500 })),
    overlap: fc.option(fc.integer({ min: -100, max: 100 })),
    left: point(2_000),
    top: point(20_000),
    width: point(800),
    height: point(500),
  })
  .map(({ gapWidth, overlap, ...of }) => ({
    ...of,
    id: 'made',
    origin: 'made',
    name: 'A chart',
    series: of.series.map((one) => (isOfBars(of.type) ? { ...one, gapWidth, overlap } : one)),
  }));

const isOfBars = (type: string): boolean => /^(?:Bar|Column)/.test(type);
const isOfLines = (type: string): boolean => /^(?:Line|XY)/.test(type);
const isRound = (type: string): boolean => type === 'Pie' || type === 'Doughnut';
const hasMarkersByType = (type: string): boolean => /^LineMarkers|^XY(?!.*NoMarkers)/.test(type);

/** Source: W3C, XML 1.0, 2.2 and 2.11: what is a character, and line breaks as they are read. */
const inXml = (of: string): string =>
  Array.from(of.replace(/\r\n?/g, '\n'))
    .filter((one) => {
      const point = one.codePointAt(0)!;
      if (point < 0x20) return point === 9 || point === 10;
      return (point < 0xd800 || point > 0xdfff) && point !== 0xfffe && point !== 0xffff;
    })
    .join('');

/**
 * A series with everything said that the model leaves to what draws it: circles, 2.25 points (1.5 in scatter charts),
 * bars over each other.
 */
function seriesAsRead(one: ChartSeries, at: number, type: string): ChartSeries {
  const cell = one.nameFrom === null ? null : one.nameFrom.includes('$B') ? 'Received' : 'Gap & more';
  const isLine = isOfLines(type);
  const isDrawn = one.lineStyle === undefined ? type !== 'XYScatter' : one.lineStyle !== 'None';
  const lineColor = isLine ? one.lineColor || one.color : one.lineColor;
  const shared = {
    ...one,
    name: cell ?? (inXml(one.name) || `Series${at + 1}`),
    color: isLine ? one.color || one.lineColor || '' : one.color,
    markerStyle: isLine ? (one.markerStyle ?? (hasMarkersByType(type) ? 'Circle' : 'None')) : null,
    lineWeight: one.lineWeight ?? (isLine && isDrawn ? (type.startsWith('XY') ? 1.5 : 2.25) : null),
    overlap: one.overlap ?? (isOfBars(type) && type.includes('Stacked') ? 100 : null),
  };
  delete shared.lineColor;
  delete shared.lineStyle;
  if (!isDrawn) return { ...shared, lineStyle: 'None' };
  return lineColor ? { ...shared, lineColor } : shared;
}

/** The type that Excel tells by what the series are: `Line` with markers is `LineMarkers`. */
function typeAsRead(type: string, all: readonly ChartSeries[]): string {
  const markers = all.some(({ markerStyle }) => markerStyle !== 'None');
  if (type.startsWith('Line')) return `Line${markers ? 'Markers' : ''}${type.replace(/^Line(?:Markers)?/, '')}`;
  if (!type.startsWith('XY')) return type;
  if (all.every(({ lineStyle }) => lineStyle === 'None')) return 'XYScatter';
  return `XYScatter${type.includes('Smooth') ? 'Smooth' : 'Lines'}${markers ? '' : 'NoMarkers'}`;
}

const NO_AXIS: ChartAxis = {
  title: '',
  visible: false,
  majorGridlines: false,
  numberFormat: 'General',
  reversePlotOrder: false,
  minimum: null,
  maximum: null,
};

/** Bars and areas of the figures below, none of which is negative, begin at zero. */
function axesAsRead({ type, categoryAxis, valueAxis }: Chart): Pick<Chart, 'categoryAxis' | 'valueAxis'> {
  if (isRound(type)) return { categoryAxis: NO_AXIS, valueAxis: NO_AXIS };
  const beginsAtZero = !isOfLines(type) && (valueAxis.maximum === null || valueAxis.maximum > 0);
  const isLinked = valueAxis.numberFormat === 'General';
  return {
    categoryAxis: { ...categoryAxis, title: inXml(categoryAxis.title) },
    valueAxis: {
      ...valueAxis,
      title: inXml(valueAxis.title),
      minimum: valueAxis.minimum ?? (beginsAtZero ? 0 : null),
      numberFormat: isLinked && type.endsWith('100') ? '0%' : valueAxis.numberFormat,
    },
  };
}

function asRead(chart: Chart): Chart {
  const all = chart.series.map((one, at) => seriesAsRead(one, at, chart.type));
  const title = chart.titleVisible ? inXml(chart.title) : '';
  return {
    ...chart,
    ...axesAsRead(chart),
    type: typeAsRead(chart.type, all),
    title,
    titleVisible: title !== '',
    legend: chart.legend.visible ? chart.legend : { visible: false, position: 'Right' },
    series: all,
  };
}

/** Places in files are whole English Metric Units, of which a point has 12,700 (ECMA-376 part 1, 20.1.2.1). */
const inUnits = (chart: Chart): Chart => {
  const { left, top, width, height } = chart;
  const units = (points: number): number => Math.round(points * 12_700);
  return { ...chart, left: units(left), top: units(top), width: units(width), height: units(height) };
};
const inPoints = (chart: Chart): Chart => {
  const { left, top, width, height } = chart;
  return { ...chart, left: left / 12_700, top: top / 12_700, width: width / 12_700, height: height / 12_700 };
};

const book = (chart: Chart): Workbook => {
  const workbook = workbookWith({
    Sheet1: [],
    'My data': [
      ['', 'Received', 'Gap & more'],
      ['Water', 10, 1],
      ['Health', 20, ''],
      ['Shelter', 30, 4],
    ],
  });
  workbook.sheets[0]!.charts.push(chart);
  return workbook;
};

/** The chart of a file that is written around it, its place in whole units. */
function readBack(chart: Chart): Chart {
  const [read] = openWorkbook(packageWithCharts(book(chart))).sheets[0]!.charts;
  const { part: _, ...found } = read!;
  return inUnits({ ...found, id: 'made', origin: 'made' });
}

describe('a chart that is written and read again', () => {
  it('is the same, with what it left to Excel said', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        expect(readBack(chart)).toEqual(inUnits(asRead(chart)));
      }),
      { numRuns: 150 },
    );
  });

  it('is the same again the second time, to the last detail', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const once = readBack(chart);
        expect(readBack(inPoints(once))).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });
});
