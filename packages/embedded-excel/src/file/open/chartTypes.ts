import { child, childrenOf, flag, meaning, valueOf, type XmlElement } from './elements';

/** What a group of series is drawn as: the types of `Excel.ChartType` for the groups of a file, without stacking. */
const GROUPS: Readonly<Record<string, string>> = {
  barChart: 'Column',
  bar3DChart: '3DColumn',
  lineChart: 'Line',
  line3DChart: '3DLine',
  areaChart: 'Area',
  area3DChart: '3DArea',
  pieChart: 'Pie',
  pie3DChart: '3DPie',
  ofPieChart: 'PieOfPie',
  doughnutChart: 'Doughnut',
  scatterChart: 'XYScatter',
  bubbleChart: 'Bubble',
  radarChart: 'Radar',
  stockChart: 'StockHLC',
  surfaceChart: 'Surface',
  surface3DChart: 'Surface',
};

export const isGroup = ({ name }: XmlElement): boolean => Object.hasOwn(GROUPS, name);

const STACKING: Readonly<Record<string, string>> = { stacked: 'Stacked', percentStacked: 'Stacked100' };

const hasMarkers = (series: readonly XmlElement[]): boolean =>
  series.some((one) => valueOf(child(one, 'marker'), 'symbol') !== 'none');

const hasLines = (series: readonly XmlElement[]): boolean =>
  series.some((one) => !child(child(child(one, 'spPr'), 'ln'), 'noFill'));

function scatterType(group: XmlElement, series: readonly XmlElement[]): string {
  if (!hasLines(series)) return 'XYScatter';
  const style = valueOf(group, 'scatterStyle') ?? 'lineMarker';
  if (style === 'marker' || style === 'none') return 'XYScatter';
  const isSmooth = style.startsWith('smooth') || (series.length > 0 && series.every((one) => flag(one, 'smooth')));
  return `XYScatter${isSmooth ? 'Smooth' : 'Lines'}${hasMarkers(series) ? '' : 'NoMarkers'}`;
}

/** `Excel.ChartType` of a group such as `<c:barChart>`. Source: ECMA-376 part 1, 21.2.2. */
export function chartType(group: XmlElement): string {
  const series = childrenOf(group, 'ser');
  const base = meaning(GROUPS, group.name) ?? 'Invalid';
  const stacking = meaning(STACKING, valueOf(group, 'grouping'));
  switch (group.name) {
    case 'barChart':
    case 'bar3DChart': {
      const direction = valueOf(group, 'barDir') === 'bar' ? base.replace('Column', 'Bar') : base;
      return `${direction}${stacking ?? 'Clustered'}`;
    }
    case 'lineChart':
      return `Line${flag(group, 'marker') && hasMarkers(series) ? 'Markers' : ''}${stacking ?? ''}`;
    case 'areaChart':
    case 'area3DChart':
      return `${base}${stacking ?? ''}`;
    case 'ofPieChart':
      return valueOf(group, 'ofPieType') === 'bar' ? 'BarOfPie' : base;
    case 'scatterChart':
      return scatterType(group, series);
    case 'radarChart': {
      const style = valueOf(group, 'radarStyle');
      return style === 'filled' ? 'RadarFilled' : style === 'marker' && hasMarkers(series) ? 'RadarMarkers' : base;
    }
  }
  return base;
}
