import type { Chart, ChartAxis } from '../../model/chart';
import { seriesIn, seriesOf } from './chartSeries';
import { chartType, isGroup } from './chartTypes';
import {
  attribute,
  child,
  childrenOf,
  descend,
  descendants,
  flag,
  meaning,
  numberOf,
  truth,
  valueOf,
  type XmlElement,
} from './elements';
import type { Theme } from './theme';

const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  r: 'Right',
  l: 'Left',
  t: 'Top',
  b: 'Bottom',
  tr: 'Corner',
};
const AXES = new Set(['catAx', 'dateAx', 'valAx', 'serAx']);

/** The text of a title: paragraphs of runs, or what the cell held that it refers to; "" where Excel chooses it. */
function titleText(title: XmlElement | undefined): string {
  const text = child(title, 'tx');
  const rich = child(text, 'rich');
  if (!rich) return descend(text, 'strRef', 'strCache', 'pt', 'v')?.text ?? '';
  return childrenOf(rich, 'p')
    .map((paragraph) => Array.from(descendants(paragraph, 't'), (run) => run.text).join(''))
    .join('\n');
}

function axisOf(axis: XmlElement | undefined): ChartAxis {
  const scaling = child(axis, 'scaling');
  const title = child(axis, 'title');
  return {
    title: title ? titleText(title) || 'Axis Title' : '',
    visible: axis !== undefined && !flag(axis, 'delete'),
    majorGridlines: child(axis, 'majorGridlines') !== undefined,
    numberFormat: attribute(child(axis, 'numFmt'), 'formatCode') ?? 'General',
    reversePlotOrder: valueOf(scaling, 'orientation') === 'maxMin',
    minimum: numberOf(child(scaling, 'min'), 'val', null),
    maximum: numberOf(child(scaling, 'max'), 'val', null),
  };
}

/** The axes of a group: the one of its categories (of x in a scatter chart), and the one of its values. */
function axesOf(plot: XmlElement, group: XmlElement): { categoryAxis: ChartAxis; valueAxis: ChartAxis } {
  const ids = childrenOf(group, 'axId').map((one) => attribute(one, 'val'));
  const axes = plot.children.filter((one) => AXES.has(one.name) && ids.includes(valueOf(one, 'axId')));
  const isAcross = (axis: XmlElement): boolean => ['b', 't'].includes(valueOf(axis, 'axPos') ?? '');
  const categories = axes.find(({ name }) => name === 'catAx' || name === 'dateAx') ?? axes.find(isAcross);
  const values = axes.find((axis) => axis.name === 'valAx' && axis !== categories);
  return { categoryAxis: axisOf(categories), valueAxis: axisOf(values) };
}

/**
 * Reads a chart part. A chart of several groups has the type of the first and the series of all. Source: ECMA-376 part
 * 1, 21.2.2.27.
 */
export function chartOf(
  space: XmlElement,
  theme: Theme,
): Omit<Chart, 'id' | 'origin' | 'name' | 'left' | 'top' | 'width' | 'height'> {
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea') ?? { name: 'plotArea', attributes: {}, children: [], text: '' };
  const groups = plot.children.filter(isGroup);
  const series = groups
    .flatMap((group) => seriesIn(group).map((one) => ({ one, group })))
    .map(({ one, group }, index) => seriesOf(one, group, index, theme));
  const [first] = groups;
  const title = child(chart, 'title');
  const legend = child(chart, 'legend');
  return {
    type: first ? chartType(first) : 'Invalid',
    title: title ? titleText(title) || (series.length === 1 ? series[0]!.name : 'Chart Title') : '',
    titleVisible: title !== undefined && !truth(child(chart, 'autoTitleDeleted'), 'val'),
    legend: {
      visible: legend !== undefined,
      position: meaning(LEGEND_POSITIONS, valueOf(legend, 'legendPos')) ?? 'Right',
    },
    ...(first ? axesOf(plot, first) : { categoryAxis: axisOf(undefined), valueAxis: axisOf(undefined) }),
    series,
  };
}
