import type { Chart } from '../../../model/chart';
import type { Workbook } from '../../../model/workbook';
import { categoryAxis, valueAxis, type AxisPlace } from './axis';
import type { ChartKind } from './chartKinds';
import { formatOfCells, leastValue, signsOf } from './chartRange';

/** Axes have ids of their own within the chart part alone. */
const CATEGORIES = 1;
const VALUES = 2;

/** How a group of series refers to its axes: first to the one of categories (or x). */
export const AXIS_IDS = `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`;

/** The two axes of a chart; "" for types that have none. */
export function axesXml(chart: Chart, kind: ChartKind, workbook: Workbook): string {
  if (kind.group === 'pieChart' || kind.group === 'doughnutChart') return '';
  const signs = signsOf(chart, 'values', workbook);
  const isOfBars = kind.group === 'barChart' && kind.direction === 'bar';
  const areShares = 'grouping' in kind && kind.grouping === 'percentStacked';
  const isScatter = kind.group === 'scatterChart';
  const values = { ...chart.valueAxis, minimum: leastValue(chart, kind, signs) };
  const placeOfCategories: AxisPlace = {
    id: CATEGORIES,
    crosses: VALUES,
    lies: isOfBars ? 'up' : 'across',
    isAtFarSide: values.reversePlotOrder,
    isInside: signs === 'some-negative',
    formatOfCells: formatOfCells(chart, 'categories', workbook),
  };
  const placeOfValues: AxisPlace = {
    id: VALUES,
    crosses: CATEGORIES,
    lies: isOfBars ? 'across' : 'up',
    isAtFarSide: chart.categoryAxis.reversePlotOrder,
    isInside: isScatter && signsOf(chart, 'categories', workbook) === 'some-negative',
    formatOfCells: areShares ? '0%' : formatOfCells(chart, 'values', workbook),
  };
  const between = isScatter || kind.group === 'areaChart' ? 'midCat' : 'between';
  return (
    (isScatter
      ? valueAxis(chart.categoryAxis, placeOfCategories, between)
      : categoryAxis(chart.categoryAxis, placeOfCategories)) + valueAxis(values, placeOfValues, between)
  );
}
