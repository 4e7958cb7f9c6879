/**
 * How the file draws a type of `Excel.ChartType`. Source: ECMA-376 part 1, 21.2.2 (barChart) and its siblings, 21.2.3
 * (ST_Grouping).
 */
export type ChartKind =
  | {
      readonly group: 'barChart';
      readonly direction: 'col' | 'bar';
      readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
    }
  | {
      readonly group: 'lineChart';
      readonly grouping: 'standard' | 'stacked' | 'percentStacked';
      readonly hasMarkers: boolean;
    }
  | { readonly group: 'areaChart'; readonly grouping: 'standard' | 'stacked' | 'percentStacked' }
  | { readonly group: 'pieChart' | 'doughnutChart' }
  | {
      readonly group: 'scatterChart';
      readonly hasLines: boolean;
      readonly hasMarkers: boolean;
      readonly isSmooth: boolean;
    };

const line = (grouping: 'standard' | 'stacked' | 'percentStacked', hasMarkers: boolean): ChartKind => ({
  group: 'lineChart',
  grouping,
  hasMarkers,
});
const scatter = (hasLines: boolean, hasMarkers: boolean, isSmooth = false): ChartKind => ({
  group: 'scatterChart',
  hasLines,
  hasMarkers,
  isSmooth,
});

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { group: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { group: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { group: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { group: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { group: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { group: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: line('standard', false),
  LineStacked: line('stacked', false),
  LineStacked100: line('percentStacked', false),
  LineMarkers: line('standard', true),
  LineMarkersStacked: line('stacked', true),
  LineMarkersStacked100: line('percentStacked', true),
  Area: { group: 'areaChart', grouping: 'standard' },
  AreaStacked: { group: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { group: 'areaChart', grouping: 'percentStacked' },
  Pie: { group: 'pieChart' },
  Doughnut: { group: 'doughnutChart' },
  XYScatter: scatter(false, true),
  XYScatterLines: scatter(true, true),
  XYScatterLinesNoMarkers: scatter(true, false),
  XYScatterSmooth: scatter(true, true, true),
  XYScatterSmoothNoMarkers: scatter(true, false, true),
};

/** The types of charts that can be written. */
export const WRITTEN_TYPES: readonly string[] = Object.keys(KINDS);

/** @throws Error for a type that cannot be written, such as a chart in three dimensions */
export function chartKind(type: string): ChartKind {
  if (!Object.hasOwn(KINDS, type)) throw new Error(`A chart of type ${type} cannot be written.`);
  return KINDS[type]!;
}
