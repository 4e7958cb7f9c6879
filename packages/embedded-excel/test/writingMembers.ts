/** The objects of `furnished`, to write to. */
export interface Furniture {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly table: Excel.Table;
  readonly chart: Excel.Chart;
  readonly series: Excel.ChartSeries;
  readonly validated: Excel.Range;
}

/** A sheet with one of everything that a request can change. */
export async function furnish(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem('Sheet1');
  workbook.worksheets.add('Other');
  workbook.settings.add('key', 1);
  workbook.names.add('Everything', sheet.getRange('A1:B4'));
  sheet.getRange('A1:B4').values = [
    ['Need', 'Amount'],
    ['Water', 10],
    ['Health', 20],
    ['Food', 30],
  ];
  sheet.tables.add('A1:B4', true).name = 'Needs';
  sheet.getRange('D1:E3').values = [
    ['text to fit', 1],
    ['b', 2],
    ['c', 3],
  ];
  sheet.getRange('G1').formulas = [['=SUM(Needs[Amount])']];
  sheet.getRange('D5:E6').merge();
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('D1:E3'), 'Columns');
  chart.name = 'Bars';
  chart.series.getItemAt(0).hasDataLabels = true;
  sheet.getRange('H1:H9').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
  for (const type of ['ColorScale', 'DataBar', 'CellValue', 'Custom'] as const)
    sheet.getRange('E1:E3').conditionalFormats.add(type);
  sheet.getRange('D8').hyperlink = { address: 'https://example.org/', textToDisplay: 'link' };
  sheet.getRange('A10:B11').format.fill.color = '#00FF00';
  sheet.horizontalPageBreaks.add('A8');
  sheet.freezePanes.freezeRows(1);
  await context.sync();
}

export function furniture(context: Excel.RequestContext): Furniture {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  const chart = sheet.charts.getItem('Bars');
  return {
    context,
    sheet,
    range: sheet.getRange('A10:B11'),
    table: sheet.tables.getItem('Needs'),
    chart,
    series: chart.series.getItemAt(0),
    validated: sheet.getRange('H1:H9'),
  };
}

/** The conditional formats of `furnish`, the last made first. */
const RULES = { Custom: 0, CellValue: 1, DataBar: 2, ColorScale: 3 } as const;
const rule = ({ sheet }: Furniture, type: keyof typeof RULES): Excel.ConditionalFormat =>
  sheet.getRange('E1:E3').conditionalFormats.getItemAt(RULES[type]);
const bar = (of: Furniture): Excel.DataBarConditionalFormat => rule(of, 'DataBar').dataBar;
const looks = (of: Furniture): Excel.ConditionalRangeFormat => rule(of, 'Custom').custom.format;
const footer = ({ sheet }: Furniture): Excel.HeaderFooter => sheet.pageLayout.headersFooters.defaultForAllPages;
const axis = ({ chart }: Furniture): Excel.ChartAxis => chart.axes.valueAxis;
const page = ({ sheet }: Furniture): Excel.PageLayout => sheet.pageLayout;
const name = ({ context }: Furniture): Excel.NamedItem => context.workbook.names.getItem('Everything');
const border = ({ range }: Furniture): Excel.RangeBorder => range.format.borders.getItem('EdgeTop');
const setting = ({ context }: Furniture): Excel.Setting => context.workbook.settings.getItem('key');

/**
 * Every member that changes something a snapshot shows, by its kind of object and its name on the wire, and a change by
 * it.
 */
export const WRITING: Readonly<Record<string, (on: Furniture) => unknown>> = {
  'Application.CalculationMode': ({ context }) => (context.application.calculationMode = 'Manual'),
  'WorkbookProtection.Protect': ({ context }) => context.workbook.protection.protect(),
  'SettingCollection.Add': ({ context }) => context.workbook.settings.add('other', true),
  'Setting.Value': (on) => (setting(on).value = 2),
  'Setting.Delete': (on) => setting(on).delete(),
  'WorksheetCollection.Add': ({ context }) => context.workbook.worksheets.add('Third'),
  'Worksheet.Name': ({ sheet }) => (sheet.name = 'Renamed'),
  'Worksheet.Position': ({ sheet }) => (sheet.position = 1),
  'Worksheet.Visibility': ({ context }) => (context.workbook.worksheets.getItem('Other').visibility = 'Hidden'),
  'Worksheet.TabColor': ({ sheet }) => (sheet.tabColor = '#FF0000'),
  'Worksheet.ShowGridlines': ({ sheet }) => (sheet.showGridlines = false),
  'Worksheet.ShowHeadings': ({ sheet }) => (sheet.showHeadings = false),
  'Worksheet.Activate': ({ context }) => context.workbook.worksheets.getItem('Other').activate(),
  'Worksheet.Delete': ({ sheet }) => sheet.delete(),
  'WorksheetProtection.Protect': ({ sheet }) => sheet.protection.protect({ allowSort: true }),
  'WorksheetFreezePanes.FreezeAt': ({ sheet }) => sheet.freezePanes.freezeAt('A1:B2'),
  'WorksheetFreezePanes.FreezeRows': ({ sheet }) => sheet.freezePanes.freezeRows(3),
  'WorksheetFreezePanes.FreezeColumns': ({ sheet }) => sheet.freezePanes.freezeColumns(3),
  'WorksheetFreezePanes.Unfreeze': ({ sheet }) => sheet.freezePanes.unfreeze(),
  'PageLayout.Orientation': (on) => (page(on).orientation = 'Landscape'),
  'PageLayout.PaperSize': (on) => (page(on).paperSize = 'A3'),
  'PageLayout.Zoom': (on) => (page(on).zoom = { scale: 50 }),
  'PageLayout.CenterHorizontally': (on) => (page(on).centerHorizontally = true),
  'PageLayout.CenterVertically': (on) => (page(on).centerVertically = true),
  'PageLayout.PrintGridlines': (on) => (page(on).printGridlines = true),
  'PageLayout.LeftMargin': (on) => (page(on).leftMargin = 5),
  'PageLayout.RightMargin': (on) => (page(on).rightMargin = 5),
  'PageLayout.TopMargin': (on) => (page(on).topMargin = 5),
  'PageLayout.BottomMargin': (on) => (page(on).bottomMargin = 5),
  'PageLayout.HeaderMargin': (on) => (page(on).headerMargin = 5),
  'PageLayout.FooterMargin': (on) => (page(on).footerMargin = 5),
  'PageLayout.SetPrintArea': (on) => page(on).setPrintArea('A1:B4'),
  'PageLayout.SetPrintTitleRows': (on) => page(on).setPrintTitleRows('1:1'),
  'PageLayout.SetPrintTitleColumns': (on) => page(on).setPrintTitleColumns('A:A'),
  'PageLayout.SetPrintMargins': (on) => page(on).setPrintMargins('Points', { left: 9 }),
  'PageBreakCollection.Add': ({ sheet }) => sheet.horizontalPageBreaks.add('A20'),
  'PageBreakCollection.RemovePageBreaks': ({ sheet }) => sheet.horizontalPageBreaks.removePageBreaks(),
  'PageBreak.Delete': ({ sheet }) => sheet.horizontalPageBreaks.getItem(0).delete(),
  'HeaderFooter.LeftHeader': (on) => (footer(on).leftHeader = 'a'),
  'HeaderFooter.CenterHeader': (on) => (footer(on).centerHeader = 'a'),
  'HeaderFooter.RightHeader': (on) => (footer(on).rightHeader = 'a'),
  'HeaderFooter.LeftFooter': (on) => (footer(on).leftFooter = 'a'),
  'HeaderFooter.CenterFooter': (on) => (footer(on).centerFooter = 'a'),
  'HeaderFooter.RightFooter': (on) => (footer(on).rightFooter = 'a'),
  'NamedItemCollection.Add': ({ sheet }) => sheet.names.add('Local', sheet.getRange('A1')),
  'NamedItem.Formula': (on) => (name(on).formula = '=Sheet1!$A$2'),
  'NamedItem.Visible': (on) => (name(on).visible = false),
  'NamedItem.Comment': (on) => (name(on).comment = 'a'),
  'NamedItem.Delete': (on) => name(on).delete(),
  'TableCollection.Add': ({ sheet }) => sheet.tables.add('J1:K3', false),
  'Table.Name': ({ table }) => (table.name = 'Wants'),
  'Table.Style': ({ table }) => (table.style = 'TableStyleLight1'),
  'Table.ShowBandedRows': ({ table }) => (table.showBandedRows = false),
  'Table.ShowBandedColumns': ({ table }) => (table.showBandedColumns = true),
  'Table.ShowFilterButton': ({ table }) => (table.showFilterButton = false),
  'Table.HighlightFirstColumn': ({ table }) => (table.highlightFirstColumn = true),
  'Table.HighlightLastColumn': ({ table }) => (table.highlightLastColumn = true),
  'Table.Delete': ({ table }) => table.delete(),
  'TableRowCollection.Add': ({ table }) => table.rows.add(1, [['Roads', '=1+1']]),
  'TableRow.Values': ({ table }) => (table.rows.getItemAt(1).values = [['Roads', "'=1"]]),
  'TableRow.Delete': ({ table }) => table.rows.getItemAt(1).delete(),
  'Table.ConvertToRange': ({ sheet, table }) => {
    sheet.getRange('G1').clear();
    return table.convertToRange();
  },
  'Table.Resize': ({ table }) => table.resize('A1:C9'),
  'TableColumn.Name': ({ table }) => (table.columns.getItemAt(1).name = 'need'),
  'TableSort.Apply': ({ table }) => table.sort.apply([{ key: 1, ascending: false }]),
  'Range.Values': ({ range }) =>
    (range.values = [
      [1, 2],
      ['3', '=A1'],
    ]),
  'Range.Formulas': ({ range }) =>
    (range.formulas = [
      ['=1', '=2'],
      [3, 4],
    ]),
  'Range.NumberFormat': ({ range }) =>
    (range.numberFormat = [
      ['0', '0.0'],
      ['@', '0'],
    ]),
  'Range.Hyperlink': ({ range }) => (range.getCell(0, 0).hyperlink = { documentReference: 'Sheet1!A1' }),
  'Range.ColumnHidden': ({ range }) => (range.columnHidden = true),
  'Range.RowHidden': ({ range }) => (range.rowHidden = true),
  'Range.Clear': ({ sheet }) => sheet.getRange('D1:H9').clear(),
  'Range.Delete': ({ table }) => table.getDataBodyRange().getRow(1).delete('Up'),
  'Range.Merge': ({ sheet }) => sheet.getRange('D1:E3').merge(),
  'Range.Unmerge': ({ sheet }) => sheet.getRange('D5').unmerge(),
  'RangeFormat.WrapText': ({ range }) => (range.format.wrapText = true),
  'RangeFormat.HorizontalAlignment': ({ range }) => (range.format.horizontalAlignment = 'Right'),
  'RangeFormat.VerticalAlignment': ({ range }) => (range.format.verticalAlignment = 'Top'),
  'RangeFormat.IndentLevel': ({ range }) => (range.format.indentLevel = 2),
  'RangeFormat.TextOrientation': ({ range }) => (range.format.textOrientation = 45),
  'RangeFormat.ShrinkToFit': ({ range }) => (range.format.shrinkToFit = true),
  'RangeFormat.ReadingOrder': ({ range }) => (range.format.readingOrder = 'RightToLeft'),
  'RangeFormat.ColumnWidth': ({ range }) => (range.format.columnWidth = 100),
  'RangeFormat.RowHeight': ({ range }) => (range.format.rowHeight = 40),
  'RangeFormat.AutofitColumns': ({ sheet }) => sheet.getRange('D:D').format.autofitColumns(),
  'RangeFill.Color': ({ range }) => (range.format.fill.color = '#0000FF'),
  'RangeFill.Clear': ({ range }) => range.format.fill.clear(),
  'RangeFont.Name': ({ range }) => (range.format.font.name = 'Arial'),
  'RangeFont.Size': ({ range }) => (range.format.font.size = 20),
  'RangeFont.Bold': ({ range }) => (range.format.font.bold = true),
  'RangeFont.Italic': ({ range }) => (range.format.font.italic = true),
  'RangeFont.Underline': ({ range }) => (range.format.font.underline = 'Single'),
  'RangeFont.Strikethrough': ({ range }) => (range.format.font.strikethrough = true),
  'RangeFont.Color': ({ range }) => (range.format.font.color = '#FF0000'),
  'RangeBorder.Style': (on) => (border(on).style = 'Double'),
  'RangeBorder.Weight': (on) => (border(on).weight = 'Thick'),
  'RangeBorder.Color': (on) => (border(on).color = '#FF0000'),
  'FormatProtection.Locked': ({ range }) => (range.format.protection.locked = false),
  'FormatProtection.FormulaHidden': ({ range }) => (range.format.protection.formulaHidden = true),
  'DataValidation.Rule': ({ validated }) =>
    (validated.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } }),
  'DataValidation.IgnoreBlanks': ({ validated }) => (validated.dataValidation.ignoreBlanks = false),
  'DataValidation.ErrorAlert': ({ validated }) =>
    (validated.dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'a', message: 'b' }),
  'DataValidation.Prompt': ({ validated }) =>
    (validated.dataValidation.prompt = { showPrompt: true, title: 'a', message: 'b' }),
  'DataValidation.Clear': ({ validated }) => validated.dataValidation.clear(),
  'ConditionalFormatCollection.Add': ({ range }) => range.conditionalFormats.add('Custom'),
  'ConditionalFormatCollection.ClearAll': ({ sheet }) => sheet.getRange('E1:E2').conditionalFormats.clearAll(),
  'ConditionalFormat.Priority': (on) => (rule(on, 'Custom').priority = 2),
  'ConditionalFormat.StopIfTrue': (on) => (rule(on, 'Custom').stopIfTrue = true),
  'ConditionalFormat.Delete': (on) => rule(on, 'Custom').delete(),
  'ColorScaleConditionalFormat.Criteria': (on) =>
    (rule(on, 'ColorScale').colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#FF0000' },
      maximum: { type: 'HighestValue', color: '#00FF00' },
    }),
  'DataBarConditionalFormat.ShowDataBarOnly': (on) => (bar(on).showDataBarOnly = true),
  'DataBarConditionalFormat.BarDirection': (on) => (bar(on).barDirection = 'RightToLeft'),
  'DataBarConditionalFormat.AxisFormat': (on) => (bar(on).axisFormat = 'None'),
  'DataBarConditionalFormat.AxisColor': (on) => (bar(on).axisColor = '#FF0000'),
  'DataBarConditionalFormat.LowerBoundRule': (on) => (bar(on).lowerBoundRule = { type: 'Number', formula: '0' }),
  'DataBarConditionalFormat.UpperBoundRule': (on) => (bar(on).upperBoundRule = { type: 'Number', formula: '9' }),
  'ConditionalDataBarPositiveFormat.FillColor': (on) => (bar(on).positiveFormat.fillColor = '#FF0000'),
  'ConditionalDataBarPositiveFormat.GradientFill': (on) => (bar(on).positiveFormat.gradientFill = false),
  'ConditionalDataBarPositiveFormat.BorderColor': (on) => (bar(on).positiveFormat.borderColor = '#FF0000'),
  'ConditionalDataBarNegativeFormat.FillColor': (on) => (bar(on).negativeFormat.fillColor = '#00FF00'),
  'ConditionalDataBarNegativeFormat.MatchPositiveFillColor': (on) =>
    (bar(on).negativeFormat.matchPositiveFillColor = true),
  'ConditionalDataBarNegativeFormat.BorderColor': (on) => (bar(on).negativeFormat.borderColor = '#00FF00'),
  'ConditionalDataBarNegativeFormat.MatchPositiveBorderColor': (on) =>
    (bar(on).negativeFormat.matchPositiveBorderColor = false),
  'CellValueConditionalFormat.Rule': (on) =>
    (rule(on, 'CellValue').cellValue.rule = { operator: 'GreaterThan', formula1: '=1' }),
  'ConditionalFormatRule.Formula': (on) => (rule(on, 'Custom').custom.rule.formula = '=E1>1'),
  'ConditionalRangeFill.Color': (on) => (looks(on).fill.color = '#FF0000'),
  'ConditionalRangeFont.Color': (on) => (looks(on).font.color = '#FF0000'),
  'ConditionalRangeFont.Bold': (on) => (looks(on).font.bold = true),
  'ChartCollection.Add': ({ sheet }) => sheet.charts.add('Line', sheet.getRange('D1:E3')),
  'Chart.Name': ({ chart }) => (chart.name = 'Columns'),
  'Chart.ChartType': ({ chart }) => (chart.chartType = 'BarClustered'),
  'Chart.Left': ({ chart }) => (chart.left = 7),
  'Chart.Top': ({ chart }) => (chart.top = 7),
  'Chart.Width': ({ chart }) => (chart.width = 77),
  'Chart.Height': ({ chart }) => (chart.height = 77),
  'Chart.Delete': ({ chart }) => chart.delete(),
  'Chart.SetPosition': ({ chart }) => chart.setPosition('C3', 'F9'),
  'Chart.SetData': ({ chart, sheet }) => chart.setData(sheet.getRange('A1:B4')),
  'ChartTitle.Text': ({ chart }) => (chart.title.text = 'a'),
  'ChartTitle.Visible': ({ chart }) => (chart.title.visible = false),
  'ChartLegend.Visible': ({ chart }) => (chart.legend.visible = true),
  'ChartLegend.Position': ({ chart }) => (chart.legend.position = 'Top'),
  'ChartAxis.Visible': (on) => (axis(on).visible = false),
  'ChartAxis.NumberFormat': (on) => (axis(on).numberFormat = '0.0'),
  'ChartAxis.ReversePlotOrder': (on) => (axis(on).reversePlotOrder = true),
  'ChartAxis.Minimum': (on) => (axis(on).minimum = 1),
  'ChartAxis.Maximum': (on) => (axis(on).maximum = 9),
  'ChartAxisTitle.Text': (on) => (axis(on).title.text = 'a'),
  'ChartGridlines.Visible': (on) => (axis(on).majorGridlines.visible = false),
  'ChartSeriesCollection.Add': ({ chart }) => chart.series.add('more'),
  'ChartSeries.Name': ({ series }) => (series.name = 'a'),
  'ChartSeries.GapWidth': ({ series }) => (series.gapWidth = 33),
  'ChartSeries.Overlap': ({ series }) => (series.overlap = 33),
  'ChartSeries.HasDataLabels': ({ series }) => (series.hasDataLabels = false),
  'ChartSeries.MarkerStyle': ({ series }) => (series.markerStyle = 'None'),
  'ChartSeries.SetValues': ({ series, sheet }) => series.setValues(sheet.getRange('B2:B4')),
  'ChartSeries.SetXAxisValues': ({ series, sheet }) => series.setXAxisValues(sheet.getRange('A2:A4')),
  'ChartSeries.Delete': ({ series }) => series.delete(),
  'ChartFill.SetSolidColor': ({ series }) => series.format.fill.setSolidColor('#FF0000'),
  'ChartLineFormat.Color': ({ series }) => (series.format.line.color = '#FF0000'),
  'ChartLineFormat.Weight': ({ series }) => (series.format.line.weight = 5),
  'ChartLineFormat.LineStyle': ({ series }) => (series.format.line.lineStyle = 'None'),
  'ChartDataLabels.NumberFormat': ({ series }) => (series.dataLabels.numberFormat = '0.0'),
  'ChartDataLabels.ShowValue': ({ series }) => (series.dataLabels.showValue = false),
};

/** Writing members that are not in `WRITING`, and why. */
export const NOT_WRITING: Readonly<Record<string, string>> = {
  'Application.Calculate': 'asks for formulas to be computed, which is done when they are read',
  'Application.SuspendApiCalculationUntilNextSync': 'has nothing to do',
  'Application.SuspendScreenUpdatingUntilNextSync': 'has nothing to do',
  'Application.CreateWorkbook': 'makes another workbook',
  'Workbook.CreateAndOpenWorkbook': 'makes another workbook',
  'WorkbookCreated.Open': 'opens another workbook',
  'Runtime.EnableEvents': 'is of the session, not of the workbook',
  'WorkbookProtection.Unprotect': 'tested below',
  'WorksheetProtection.Unprotect': 'tested below',
  'Functions.Date': 'computes',
  'Worksheet.Gridlines': 'another name of ShowGridlines',
  'Worksheet.Headings': 'another name of ShowHeadings',
  'DocumentProperties.Author': 'cannot be changed',
  'DocumentProperties.Title': 'cannot be changed',
  'Table.ShowHeaders': 'cannot be changed',
  'Table.ShowTotals': 'cannot be changed',
  'TableSort.Clear': 'changes only what a saved file says of the order of the rows',
  'Range.Select': 'is not of the workbook; tested below',
  'RangeFormat.AutofitRows': 'tested below',
  'ConditionalRangeFill.Clear': 'tested below',
  'ChartAxisTitle.Visible': 'tested below',
};
