import {
  enterCells,
  moveSheet,
  renameSheet,
  type Chart,
  type ConditionalFormat,
  type Sheet,
  type Workbook,
} from 'embedded-excel/model';
import { ExcelRefusal, type EmbeddedExcel } from 'embedded-excel/node';
import { SCRATCH, SCRATCH_KEY, type ExcelHost } from '../../src/excel/probes/probe';
import { hostOf } from './checkedExcel';

/** How an Excel differs from the one that is expected: prepares it, and gives the host that goes with it. */
type Spoil = (excel: EmbeddedExcel) => Promise<ExcelHost> | ExcelHost;

/** Changes the scratch sheet right before the first request with such an action. */
const before =
  (action: string, change: (sheet: Sheet, workbook: Workbook) => void): Spoil =>
  (excel) => {
    let isDone = false;
    excel.onRequest = ({ actions }) => {
      const { workbook } = excel.hosted;
      const sheet = workbook.sheets.find(({ name }) => name.startsWith(SCRATCH));
      if (isDone || !sheet || !actions.some((one) => one.includes(action))) return;
      isDone = true;
      change(sheet, workbook);
    };
    return hostOf(excel);
  };

/** Refuses requests with such an action. */
const refusing =
  (action: string, code: string): Spoil =>
  (excel) => {
    excel.onRequest = ({ actions }) => {
      if (actions.includes(action)) throw new ExcelRefusal(code, `refused: ${action}`);
    };
    return hostOf(excel);
  };

const otherHost =
  (other: Partial<ExcelHost>): Spoil =>
  (excel) =>
    hostOf(excel, other);

/** Something else stands in a cell of the scratch sheet; row and column count from 0. */
const holding =
  (row: number, column: number, value: string | number) =>
  (sheet: Sheet, workbook: Workbook): void =>
    enterCells(sheet, { row, column, rows: 1, columns: 1 }, () => value, workbook.date1904);

/** The table of the scratch sheet is so many rows longer. */
const longer =
  (rows: number) =>
  (sheet: Sheet): void => {
    const [table] = sheet.tables;
    table!.area = { ...table!.area, rows: table!.area.rows + rows };
  };

const withRule =
  (rule: ConditionalFormat['rule']) =>
  (sheet: Sheet): void =>
    void Object.assign(sheet.conditionalFormats[0]!.rule, rule);

const withChart =
  (change: (chart: Chart) => void) =>
  (sheet: Sheet): void =>
    change(sheet.charts[0]!);

const seriesNamed = (name: string): Spoil =>
  before(
    'load name',
    withChart(({ series }) => Object.assign(series[0]!, { name, nameFrom: null })),
  );

/** For each probe an Excel in which it is not as expected. */
export const SPOILED: Readonly<Record<string, Spoil>> = {
  'Requirement sets': otherHost({ isSetSupported: (set) => set !== 'CustomFunctionsRuntime' }),
  'New workbooks': otherHost({ canCreateWorkbook: false }),
  'Large requests': (excel) => {
    excel.onRequest = ({ bytes }) => {
      if (bytes > 500_000) throw new ExcelRefusal('RequestPayloadSizeLimitExceeded', 'too large');
    };
    return hostOf(excel);
  },
  'Document settings': before('load value', (_, { settings }) => void settings.set(SCRATCH_KEY, 'cut short')),
  'Dates through values': before('load values', holding(0, 0, "'2020-12-31")),
  'Date system': before('date', (_, workbook) => void (workbook.date1904 = true)),
  'Number formats': refusing('numberFormat =', 'InvalidArgument'),
  'Local number formats': refusing('load numberFormatLocal', 'GeneralException'),
  'Texts after an apostrophe': before('load values', holding(0, 0, '007')),
  'Texts that look like formulas': before('load values', holding(0, 0, '=1+1')),
  'Nothing written': before('load values', holding(0, 0, '')),
  'Errors in cells': before('load values', holding(0, 0, "'#DIV/0!")),
  'Empty sheets': before('load address', holding(4, 4, 1)),
  'Widths, heights and reading order': before('load columnWidth', ({ columnWidths }) => void columnWidths.set(0, 64)),
  'Suspended calculation': before('load values', holding(0, 1, 0)),
  'Calculation mode': before('load calculationMode', (_, workbook) => {
    workbook.calculationMode = 'Partial' as never;
  }),
  Events: async (excel) => {
    await excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    return hostOf(excel);
  },
  'Custom functions': async (excel) => {
    await excel.hosted.setCustomFunctions(null);
    return hostOf(excel);
  },
  'Tables and their names': before('load name', ({ tables }) => void (tables[0]!.name = 'Table1')),
  'Adding table rows': before('load rowCount', longer(-1)),
  'Deleting table rows': before('load rowCount', longer(1)),
  'The last table row': before('load rowCount', longer(1)),
  'Resizing a table': before('load rowCount', longer(-1)),
  'A formula in one cell of a table': before('load values', holding(1, 1, '=10*2')),
  'A formula in a blank column of a table': before('load formulas', holding(1, 1, '=10*2')),
  'Names of a sheet': before('load formula', (sheet) => void (sheet.names = [])),
  'Names of the workbook': before('load formula', (_, workbook) => void (workbook.names = [])),
  'Hidden sheets': before('load values', (sheet) => void (sheet.visibility = 'Hidden')),
  'Renaming a sheet': before('load formulas,values', (_, workbook) =>
    holding(0, 0, '=#REF!')(workbook.sheets.at(-1)!, workbook),
  ),
  'Renaming the sheet that is shown': before('load name', (sheet, workbook) => renameSheet(workbook, sheet, SCRATCH)),
  'The sheet that is shown': before('getActiveWorksheet', (_, workbook) => {
    workbook.activeSheet = workbook.sheets[0]!.id;
  }),
  'Moving a sheet': before('load position', (sheet, workbook) => moveSheet(workbook, sheet, 2)),
  'Copying a sheet': refusing('copy', 'GeneralException'),
  Protection: before('values =', (sheet) => void (sheet.protected = false)),
  'Frozen rows': before('load address', (sheet) => void (sheet.frozen = { rows: 2, columns: 0 })),
  'Frozen rows and columns': before('load address', (sheet) => void (sheet.frozen = { rows: 3, columns: 0 })),
  'Page layout': before('load orientation', ({ page }) => void (page.orientation = 'Portrait')),
  'Print titles': before('load address', ({ page }) => void (page.titleRows = null)),
  'Page breaks': before('rowIndex', ({ page }) => void (page.rowBreaks = [5])),
  Footers: before('load leftFooter', ({ page }) => void (page.footer.left = 'Probe')),
  Gridlines: before('load showGridlines', (sheet) => void (sheet.showGridlines = true)),
  'Links within the workbook': before('load hyperlink', (sheet) => void (sheet.hyperlinks = [])),
  'Data bars': before('load lowerBoundRule', withRule({ lowerBoundRule: { type: 'LowestValue' } })),
  'Colour scales': before(
    'load criteria',
    withRule({
      criteria: {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#4472C4' },
      },
    }),
  ),
  'Conditional formats by formula': before('load formula', withRule({ rule: { formula: '=UND(ISTZAHL(A1);A1<>0)' } })),
  'Drop-downs': before('load rule', ({ validations }) => {
    validations[0]!.rule = { list: { inCellDropDown: true, source: 'D1:D3' } };
  }),
  'Validation by formula': before('load rule', ({ validations }) => {
    validations[0]!.rule = { custom: { formula: '=TRUE' } };
  }),
  'Names of series by reference': seriesNamed('Series1'),
  'Names of series that are given': seriesNamed('Series1'),
  'Cells of a series': before(
    'load width',
    withChart((chart) => void (chart.width = 120)),
  ),
};
