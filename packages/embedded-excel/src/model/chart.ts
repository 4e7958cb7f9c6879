import type { Origin } from './formats';

export interface ChartSeries {
  name: string;
  /** A formula such as "='Gap'!$B$5:$B$20", or null. */
  values: string | null;
  categories: string | null;
  nameFrom: string | null;
  /** "#RRGGBB", or "" for the theme's: of bars, areas and markers. */
  color: string;
  /** Of the line of a line or scatter chart, and of outlines; as `color` where nothing is given. */
  lineColor?: string;
  /** `Excel.ChartLineStyle`, as far as it is served; as the type of the chart has it where nothing is given. */
  lineStyle?: 'None' | 'Continuous';
  hasDataLabels: boolean;
  dataLabelFormat: string;
  gapWidth: number | null;
  overlap: number | null;
  markerStyle: string | null;
  lineWeight: number | null;
}

export interface ChartAxis {
  title: string;
  visible: boolean;
  majorGridlines: boolean;
  numberFormat: string;
  reversePlotOrder: boolean;
  minimum: number | null;
  maximum: number | null;
}

/** As `Excel.Chart` describes it. Position and size are in points from the sheet's top left corner. */
export interface Chart {
  readonly id: string;
  /** The part of the file that it stands in; undefined for one made since. */
  readonly part?: string;
  /**
   * A chart of the file is `made` once it is changed: it is then written anew, as far as this describes it. It has
   * `followed` where only cells that it refers to have moved.
   */
  origin: Origin | 'followed';
  name: string;
  /** `Excel.ChartType`. */
  type: string;
  title: string;
  titleVisible: boolean;
  legend: { visible: boolean; position: string };
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: ChartSeries[];
  left: number;
  top: number;
  width: number;
  height: number;
}
