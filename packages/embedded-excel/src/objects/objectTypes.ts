import type { ObjectTypes } from '../protocol/hostObject';
import { application } from './application';
import { autoFilter } from './autoFilter';
import { rangeBorder, rangeBorderCollection } from './borders';
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines, chartLegend, chartTitle } from './chartParts';
import { chart, chartCollection } from './charts';
import {
  chartDataLabels,
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from './chartSeries';
import { conditionalFormat, conditionalFormatCollection } from './conditionalFormats';
import {
  cellValue,
  colorScale,
  custom,
  customRule,
  dataBar,
  negativeBar,
  positiveBar,
  ruleFill,
  ruleFont,
  ruleFormat,
} from './conditionalRules';
import { dataValidation } from './dataValidation';
import { documentProperties } from './documentProperties';
import { worksheetFreezePanes } from './freezePanes';
import { functionResult, functions } from './functions';
import { namedItem } from './namedItem';
import { namedItemCollection } from './names';
import { workbookCreated } from './newWorkbooks';
import { pageBreak, pageBreakCollection } from './pageBreaks';
import { headerFooter, headerFooterGroup, pageLayout } from './pageLayout';
import { workbookProtection, worksheetProtection } from './protection';
import { range } from './range';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './rangeFormat';
import { runtime } from './runtime';
import { setting, settingCollection } from './settings';
import { table } from './table';
import { tableColumn, tableColumnCollection } from './tableColumns';
import { tableRow, tableRowCollection } from './tableRows';
import { tableCollection } from './tables';
import { tableSort } from './tableSort';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheets';

/** Every kind of object that the embedded Excel serves. */
export const OBJECT_TYPES: ObjectTypes = {
  Workbook: workbook,
  Application: application,
  WorkbookCreated: workbookCreated,
  Runtime: runtime,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  Functions: functions,
  FunctionResult: functionResult,
  SettingCollection: settingCollection,
  Setting: setting,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  TableCollection: tableCollection,
  Table: table,
  AutoFilter: autoFilter,
  TableSort: tableSort,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  Range: range,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  ColorScaleConditionalFormat: colorScale,
  DataBarConditionalFormat: dataBar,
  ConditionalDataBarPositiveFormat: positiveBar,
  ConditionalDataBarNegativeFormat: negativeBar,
  CellValueConditionalFormat: cellValue,
  CustomConditionalFormat: custom,
  ConditionalFormatRule: customRule,
  ConditionalRangeFormat: ruleFormat,
  ConditionalRangeFill: ruleFill,
  ConditionalRangeFont: ruleFont,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  ChartDataLabels: chartDataLabels,
};
