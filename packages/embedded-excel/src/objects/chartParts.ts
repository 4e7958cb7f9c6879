import { changeChart } from '../model/charts';
import { notImplemented } from '../model/refusals';
import { HostObject, objectType, type ObjectType, type Property } from '../protocol/hostObject';
import { number, oneOf, text, truth } from './arguments';
import type { ChartAxisTarget, ChartTarget } from './targets';

/** A property of a part of a chart. */
export const part = <Target extends ChartTarget, T>(
  read: (target: Target) => T,
  write: (target: Target, value: T) => void,
  check: (value: unknown) => T,
): Property<Target> => ({
  get: read,
  set: (target, value) => {
    const wanted = check(value);
    changeChart(target.sheet, target.chart);
    write(target, wanted);
  },
});

export const chartTitle: ObjectType<ChartTarget> = objectType('ChartTitle', {
  properties: {
    Text: part(
      ({ chart }) => chart.title,
      ({ chart }, title) => Object.assign(chart, { title, titleVisible: true }),
      (value) => text(value, 'title.text'),
    ),
    Visible: part(
      ({ chart }) => chart.titleVisible,
      ({ chart }, visible) => void (chart.titleVisible = visible),
      (value) => truth(value, 'title.visible'),
    ),
  },
});

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

export const chartLegend: ObjectType<ChartTarget> = objectType('ChartLegend', {
  properties: {
    Visible: part(
      ({ chart }) => chart.legend.visible,
      ({ chart }, visible) => void (chart.legend.visible = visible),
      (value) => truth(value, 'legend.visible'),
    ),
    Position: part(
      ({ chart }) => chart.legend.position,
      ({ chart }, position) => void (chart.legend.position = position),
      (value) => oneOf<string>(value, LEGEND_POSITIONS, 'legend.position'),
    ),
  },
});

const category = (target: ChartTarget): HostObject =>
  new HostObject('ChartAxis', { ...target, axis: target.chart.categoryAxis });
const value = (target: ChartTarget): HostObject =>
  new HostObject('ChartAxis', { ...target, axis: target.chart.valueAxis });

export const chartAxes: ObjectType<ChartTarget> = objectType('ChartAxes', {
  navigation: { CategoryAxis: category, ValueAxis: value },
  methods: {
    GetItem: (target, [type, group]) => {
      if ((group ?? 'Primary') !== 'Primary') throw notImplemented('secondary axes of charts');
      return oneOf(type, ['Category', 'Value'], 'type') === 'Category' ? category(target) : value(target);
    },
  },
});

/** Microsoft: "Can be set to a numeric value or an empty string (for automatic axis values)". */
const bound = (name: 'minimum' | 'maximum'): Property<ChartAxisTarget> =>
  part<ChartAxisTarget, number | null>(
    ({ axis }) => {
      if (axis[name] === null) throw notImplemented(`ChartAxis.${name} that Excel chooses itself`);
      return axis[name];
    },
    ({ axis }, wanted) => void (axis[name] = wanted),
    (given) => (given === '' ? null : number(given, name)),
  );

export const chartAxis: ObjectType<ChartAxisTarget> = objectType('ChartAxis', {
  properties: {
    Visible: part(
      ({ axis }) => axis.visible,
      ({ axis }, visible) => void (axis.visible = visible),
      (given) => truth(given, 'visible'),
    ),
    NumberFormat: part(
      ({ axis }) => axis.numberFormat,
      ({ axis }, numberFormat) => void (axis.numberFormat = numberFormat),
      (given) => text(given, 'numberFormat'),
    ),
    ReversePlotOrder: part(
      ({ axis }) => axis.reversePlotOrder,
      ({ axis }, reversed) => void (axis.reversePlotOrder = reversed),
      (given) => truth(given, 'reversePlotOrder'),
    ),
    Minimum: bound('minimum'),
    Maximum: bound('maximum'),
  },
  navigation: {
    Title: (target) => new HostObject('ChartAxisTitle', target),
    MajorGridlines: (target) => new HostObject('ChartGridlines', target),
  },
});

export const chartAxisTitle: ObjectType<ChartAxisTarget> = objectType('ChartAxisTitle', {
  properties: {
    Text: part(
      ({ axis }) => axis.title,
      ({ axis }, title) => void (axis.title = title),
      (given) => text(given, 'title.text'),
    ),
    Visible: part(
      ({ axis }) => axis.title !== '',
      ({ axis }, visible) => void (axis.title = visible ? axis.title || 'Axis Title' : ''),
      (given) => truth(given, 'title.visible'),
    ),
  },
});

export const chartGridlines: ObjectType<ChartAxisTarget> = objectType('ChartGridlines', {
  properties: {
    Visible: part(
      ({ axis }) => axis.majorGridlines,
      ({ axis }, visible) => void (axis.majorGridlines = visible),
      (given) => truth(given, 'majorGridlines.visible'),
    ),
  },
});
