import type { Chart, ChartAxis, ChartSeries } from '../model/chart';
import type { BorderSide, ConditionalFormat } from '../model/formats';
import type { Area, Name, Sheet, Table, Workbook } from '../model/workbook';

export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** The filter of a table, or of a sheet where `table` is null. */
export interface FilterTarget {
  readonly sheet: Sheet;
  readonly table: Table | null;
}

/** A column of a table; columns count from 0. */
export interface TableColumnTarget extends TableTarget {
  readonly index: number;
}

/** A row of a table's body by its place, whatever stands there; rows count from 0. */
export interface TableRowTarget extends TableTarget {
  readonly index: number;
}

/** A name of a sheet, or of the workbook where `sheet` is null. */
export interface NameTarget {
  readonly sheet: Sheet | null;
  readonly name: Name;
}

export interface BorderTarget extends RangeTarget {
  readonly side: BorderSide | 'InsideHorizontal' | 'InsideVertical';
}

/** A break before a row; rows count from 0. */
export interface PageBreakTarget {
  readonly sheet: Sheet;
  readonly row: number;
}

export interface ConditionalFormatTarget extends RangeTarget {
  readonly format: ConditionalFormat;
}

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface ChartSeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

export interface ChartAxisTarget extends ChartTarget {
  readonly axis: ChartAxis;
}

/** What each kind of object stands for in the workbook. */
export interface Targets {
  Workbook: Workbook;
  Application: Workbook;
  WorkbookCreated: { readonly file: Uint8Array | null };
  Runtime: Workbook;
  WorkbookProtection: Workbook;
  DocumentProperties: Workbook;
  Functions: Workbook;
  FunctionResult: { readonly value: unknown };
  SettingCollection: Workbook;
  Setting: { readonly workbook: Workbook; readonly key: string };
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  PageBreakCollection: Sheet;
  PageBreak: PageBreakTarget;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  NamedItemCollection: Sheet | Workbook;
  NamedItem: NameTarget;
  TableCollection: Sheet | Workbook;
  Table: TableTarget;
  AutoFilter: FilterTarget;
  TableSort: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  Range: RangeTarget;
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  FormatProtection: RangeTarget;
  DataValidation: RangeTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: ConditionalFormatTarget;
  ColorScaleConditionalFormat: ConditionalFormatTarget;
  DataBarConditionalFormat: ConditionalFormatTarget;
  ConditionalDataBarPositiveFormat: ConditionalFormatTarget;
  ConditionalDataBarNegativeFormat: ConditionalFormatTarget;
  CellValueConditionalFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  ChartCollection: Sheet;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartLegend: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartAxisTarget;
  ChartAxisTitle: ChartAxisTarget;
  ChartGridlines: ChartAxisTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartFill: ChartSeriesTarget;
  ChartLineFormat: ChartSeriesTarget;
  ChartDataLabels: ChartSeriesTarget;
}

export type Kind = keyof Targets;
