import { areaBetween } from '../model/address';
import { seriesOf } from '../model/chartSource';
import { addChart, changeChart, placeChart, removeChart } from '../model/charts';
import { sameName } from '../model/findSheet';
import { invalidArgument, itemNotFound } from '../model/refusals';
import type { Chart } from '../model/chart';
import type { Sheet } from '../model/workbook';
import { HostObject, NULL_OBJECT, objectType, type ObjectType, type Property } from '../protocol/hostObject';
import type { Session } from '../protocol/session';
import { given, number, oneOf, text } from './arguments';
import { part } from './chartParts';
import { chartType } from './chartTypes';
import { givenCells } from './givenCells';
import type { ChartTarget, RangeTarget } from './targets';

const chartObject = (sheet: Sheet, chart: Chart): HostObject => new HostObject('Chart', { sheet, chart });

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

function find(sheet: Sheet, key: unknown): Chart | undefined {
  const wanted = text(key, 'the name or id of a chart');
  return sheet.charts.find(({ id }) => id === wanted) ?? sheet.charts.find(({ name }) => sameName(name, wanted));
}

function chartOf(sheet: Sheet, key: unknown): HostObject {
  const chart = find(sheet, key);
  if (!chart) throw itemNotFound(`the chart "${String(key)}"`);
  return chartObject(sheet, chart);
}

function source(value: unknown): RangeTarget {
  const range = given(value, 'Range');
  if (!range) throw invalidArgument('sourceData must be a Range');
  return range;
}

export const chartCollection: ObjectType<Sheet> = objectType('ChartCollection', {
  items: (sheet) => sheet.charts.map((chart) => chartObject(sheet, chart)),
  indexer: chartOf,
  properties: { Count: { get: ({ charts }) => charts.length } },
  methods: {
    Add: (sheet, [type, sourceData, by], { workbook }) =>
      chartObject(
        sheet,
        addChart(workbook, sheet, chartType(type), source(sourceData), oneOf(by ?? 'Auto', SERIES_BY, 'seriesBy')),
      ),
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, [key]) => chartOf(sheet, key),
    GetItemOrNullObject: (sheet, [key]) => {
      const chart = find(sheet, key);
      return chart ? chartObject(sheet, chart) : NULL_OBJECT;
    },
    GetItemAt: (sheet, [index]) => {
      const chart = sheet.charts[Number(index)];
      if (!chart) throw invalidArgument('there is no chart at this place');
      return chartObject(sheet, chart);
    },
  },
  readsFormulas: ['Add'],
});

const size = (name: 'left' | 'top' | 'width' | 'height'): Property<ChartTarget> => ({
  get: ({ chart }) => chart[name],
  set: ({ sheet, chart }, value) => {
    const wanted = number(value, name, 0);
    changeChart(sheet, chart);
    chart[name] = wanted;
  },
});

function setPosition({ sheet, chart }: ChartTarget, from: unknown, to: unknown, { workbook }: Session): void {
  const start = givenCells(workbook, from, sheet);
  const end = to === null || to === undefined ? null : givenCells(workbook, to, sheet);
  if (start.sheet !== sheet || (end && end.sheet !== sheet)) throw invalidArgument('the cells lie on another sheet');
  if (!end) {
    const { width, height } = chart;
    placeChart(sheet, chart, start.area);
    Object.assign(chart, { width, height });
    return;
  }
  const last = { row: end.area.row + end.area.rows - 1, column: end.area.column + end.area.columns - 1 };
  placeChart(sheet, chart, areaBetween(start.area.row, start.area.column, last.row, last.column));
}

export const chart: ObjectType<ChartTarget> = objectType('Chart', {
  id: { name: 'Id', of: ({ chart: { id } }) => id },
  isAlive: ({ sheet, chart: one }, { workbook }) => workbook.sheets.includes(sheet) && sheet.charts.includes(one),
  properties: {
    Id: { get: ({ chart: { id } }) => id },
    Name: part(
      ({ chart: { name } }) => name,
      ({ chart: one }, name) => void (one.name = name),
      (value) => text(value, 'name'),
    ),
    ChartType: part(
      ({ chart: { type } }) => type,
      ({ chart: one }, type) => void (one.type = type),
      chartType,
    ),
    Left: size('left'),
    Top: size('top'),
    Width: size('width'),
    Height: size('height'),
  },
  navigation: {
    Title: (target) => new HostObject('ChartTitle', target),
    Legend: (target) => new HostObject('ChartLegend', target),
    Axes: (target) => new HostObject('ChartAxes', target),
    Series: (target) => new HostObject('ChartSeriesCollection', target),
    Worksheet: ({ sheet }) => new HostObject('Worksheet', sheet),
  },
  methods: {
    Delete: ({ sheet, chart: one }) => removeChart(sheet, one),
    SetPosition: (target, [from, to], session) => setPosition(target, from, to, session),
    SetData: ({ sheet, chart: one }, [sourceData, by]) => {
      const { sheet: on, area } = source(sourceData);
      const series = seriesOf(on, area, oneOf(by ?? 'Auto', SERIES_BY, 'seriesBy'));
      changeChart(sheet, one);
      one.series = series;
    },
  },
  readsFormulas: ['SetData'],
});
