import { parseArea } from '../../../src/model/address';
import { addConditionalFormat } from '../../../src/model/conditionalFormats';
import type { ConditionalFormat, Validation } from '../../../src/model/formats';
import { NOTHING_ALLOWED } from '../../../src/model/protectionOptions';
import type { Area, Sheet, Table, Workbook } from '../../../src/model/workbook';
import { setComputed, setError, setFormat, setFormula, setValue } from '../../../src/model/writeCells';
import { FORMATS } from './sheetFile';

export type Work = (sheet: Sheet, workbook: Workbook) => void;

export const area = (address: string): Area => parseArea(address)!;

export const table = (id: number, name: string, of: Partial<Table> = {}): Table => ({
  id,
  name,
  area: area('A1:C4'),
  showHeaders: true,
  hiddenHeaders: [],
  showTotals: false,
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  isFiltered: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  ...of,
});

export const validationOf = (
  address: string,
  rule: Record<string, unknown>,
  more: Partial<Validation> = {},
): Validation => ({
  origin: 'made',
  area: area(address),
  rule,
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
  ...more,
});

/** Adds a conditional format behind those that are there. */
function format(workbook: Workbook, sheet: Sheet, address: string, of: Partial<ConditionalFormat>): void {
  const priority = sheet.conditionalFormats.length;
  const made = addConditionalFormat(workbook, sheet, area(address), of.type!);
  Object.assign(made, of, { rule: { ...made.rule, ...of.rule } });
  sheet.conditionalFormats.forEach((one, index) => (one.priority = index));
  if (made.priority !== priority) throw new Error('the formats are out of order');
}

const filled: Work = ({ grid }) => {
  [
    ['Donor', 'Line\nbreak', "Q1 'a' [b] # _x0041_"],
    ['A', 10, 4],
    ['B', 20, 20],
    ['C', 30.5, 0],
  ].forEach((row, down) => row.forEach((value, right) => setValue(grid, down, right, value)));
};

/** What a sheet can have, each by itself. */
export const WORKS: Readonly<Record<string, Work>> = {
  'nothing at all': () => undefined,
  'cells of every kind': ({ grid }) => {
    setValue(grid, 0, 0, ' línea\n二 🌍 العربية & <b> "q" _x0041_ \u0001 ');
    setValue(grid, 1, 0, -2e-7);
    setValue(grid, 2, 1, true);
    setError(grid, 3, 2, '#N/A');
    setFormat(grid, 4, 3, FORMATS[0]!);
    setFormula(grid, 5, 0, '=A2*2');
    setComputed(grid, 5, 0, -4e-7);
    setFormula(grid, 5, 1, '=" "&A1');
    setComputed(grid, 5, 1, '  línea');
    setFormula(grid, 5, 2, '=XLOOKUP(1,A2:A3,B2:B3)');
    setComputed(grid, 5, 2, '#N/A', true);
    setFormula(grid, 5, 3, '=LET(x,\nA2,x*2)');
  },
  'the last cell that there is': ({ grid }) => setValue(grid, 1_048_575, 16_383, 'the last'),
  'columns and rows': (sheet) => {
    for (const column of [1, 2, 3]) sheet.columnWidths.set(column, 120);
    sheet.columnWidths.set(4, 1338.75);
    sheet.hiddenColumns.add(3).add(7).add(8);
    sheet.rowHeights.set(1, 31.5).set(9, 15).set(10, 409.5);
    sheet.hiddenRows.add(4).add(9);
  },
  'merged cells': (sheet) => void sheet.merges.push(area('E1:G2'), area('A9:A12')),
  'a view': (sheet) => {
    Object.assign(sheet, { showGridlines: false, showHeadings: false, rightToLeft: true, tabColor: '#0B5A8F' });
  },
  'frozen rows': (sheet) => void (sheet.frozen = { rows: 3, columns: 0 }),
  'frozen columns': (sheet) => void (sheet.frozen = { rows: 0, columns: 2 }),
  'frozen rows and columns': (sheet) => void (sheet.frozen = { rows: 3, columns: 2 }),
  'protection that allows nothing': (sheet) => void (sheet.protected = true),
  'protection that allows all': (sheet) => {
    sheet.protected = true;
    sheet.protection = {
      ...(Object.fromEntries(
        Object.keys(NOTHING_ALLOWED).map((option) => [option, true]),
      ) as unknown as typeof NOTHING_ALLOWED),
      selectionMode: 'Unlocked',
    };
  },
  'protection without selection': (sheet) => {
    sheet.protected = true;
    sheet.protection = { ...NOTHING_ALLOWED, allowSort: true, selectionMode: 'None' };
  },
  'colour scales': (sheet, workbook) => {
    const [minimum, maximum] = [
      { type: 'LowestValue', color: '#63BE7B' },
      { type: 'HighestValue', color: '#F8696B' },
    ];
    format(workbook, sheet, 'B2:B4', { type: 'ColorScale', rule: { criteria: { minimum, maximum } } });
    const midpoint = { type: 'Percentile', formula: '50', color: '#FFEB84' };
    format(workbook, sheet, 'C2:C4', { type: 'ColorScale', rule: { criteria: { minimum, midpoint, maximum } } });
    const ends = {
      minimum: { type: 'Number', formula: '-1.5', color: '#63BE7B' },
      midpoint: { type: 'Percent', formula: '25', color: '#FFEB84' },
      maximum: { type: 'Formula', formula: '=MAX($B$2:$B$4)', color: '#F8696B' },
    };
    format(workbook, sheet, 'D2:D4', { type: 'ColorScale', rule: { criteria: ends } });
  },
  'data bars': (sheet, workbook) => {
    format(workbook, sheet, 'B2:B4', { type: 'DataBar' });
    format(workbook, sheet, 'C2:C4', {
      type: 'DataBar',
      rule: {
        positiveFormat: { fillColor: '#9CC3E0', gradientFill: false, borderColor: '#0B5A8F' },
        negativeFormat: {
          fillColor: '#C00000',
          matchPositiveFillColor: true,
          borderColor: '#800000',
          matchPositiveBorderColor: false,
        },
        showDataBarOnly: true,
        barDirection: 'RightToLeft',
        axisFormat: 'CellMidPoint',
        axisColor: '#404040',
        lowerBoundRule: { type: 'Number', formula: '0' },
        upperBoundRule: { type: 'Formula', formula: '=MAX($C$2:$C$4)' },
      },
    });
    format(workbook, sheet, 'D2:D4', {
      type: 'DataBar',
      rule: {
        axisFormat: 'None',
        axisColor: '',
        barDirection: 'LeftToRight',
        lowerBoundRule: { type: 'LowestValue' },
        upperBoundRule: { type: 'HighestValue' },
      },
    });
    format(workbook, sheet, 'E2:E4', {
      type: 'DataBar',
      rule: {
        lowerBoundRule: { type: 'Percent', formula: '10' },
        upperBoundRule: { type: 'Percentile', formula: '90' },
      },
    });
  },
  'rules with looks': (sheet, workbook) => {
    const looks = [{ fill: '#C00000', fontColor: '#FFFFFF' }, { bold: true }, { fontColor: '#0B5A8F', bold: false }];
    format(workbook, sheet, 'A2:A4', {
      type: 'CellValue',
      rule: { rule: { operator: 'Between', formula1: '=1', formula2: '=$B$2&"<"' } },
      format: looks[0]!,
    });
    format(workbook, sheet, 'A2:A4', {
      type: 'CellValue',
      rule: { rule: { operator: 'LessThanOrEqual', formula1: '=0' } },
      format: looks[1]!,
      stopIfTrue: true,
    });
    format(workbook, sheet, 'C7', {
      type: 'Custom',
      rule: { rule: { formula: '=AND(C2<>0,XLOOKUP(1,$A$1:$A$3,$B$1:$B$3)=1)' } },
      format: looks[2]!,
    });
  },
  'a rule without a look': (sheet, workbook) => {
    format(workbook, sheet, 'C7', { type: 'Custom', rule: { rule: { formula: '=C7=1' } }, stopIfTrue: true });
  },
  validations: (sheet) => {
    sheet.validations.push(
      validationOf('A2:A9', { list: { source: 'paid,"com" & <mitted>', inCellDropDown: true } }),
      validationOf('B2:B9', { list: { source: '=$H$1:$H$5', inCellDropDown: false } }, { ignoreBlanks: false }),
      validationOf('C2:C9', { decimal: { operator: 'GreaterThanOrEqualTo', formula1: 0.1 } }),
      validationOf('D2:D9', { wholeNumber: { operator: 'NotBetween', formula1: 1945, formula2: '=$H$1+1' } }),
      validationOf('E2:E9', { textLength: { operator: 'LessThan', formula1: 20 } }),
      validationOf('F2:F9', { date: { operator: 'Between', formula1: 43831, formula2: 44196.5 } }),
      validationOf('G2:G9', { time: { operator: 'LessThan', formula1: 0.5 } }),
      validationOf('I2', { custom: { formula: `=OR(${'LEN(I2)=3,'.repeat(40)}I2="")` } }),
      validationOf('K2:K9', {}, { prompt: { showPrompt: true, title: 'Notes', message: 'In any words\nor none' } }),
      validationOf(
        'J2:J9',
        { list: { source: 'a'.repeat(255), inCellDropDown: true } },
        {
          errorAlert: {
            showAlert: false,
            style: 'Warning',
            title: 'n'.repeat(32),
            message: '"m" & <'.padEnd(225, 'm'),
          },
          prompt: { showPrompt: false, title: 'p'.repeat(32), message: 'é'.repeat(255) },
        },
      ),
    );
  },
  links: (sheet) => {
    sheet.hyperlinks.push(
      { area: area('A1'), documentReference: "'It''s a \"sheet\"'!B7", screenTip: 'there & <back> _x0041_' },
      { area: area('A2:B3'), address: 'https://example.org/?a=1&b=%20' },
      { area: area('A4'), address: 'mailto:a@example.org?subject=two' },
      { area: area('A5'), address: 'https://example.org/page#part', screenTip: 'out' },
      { area: area('A6'), address: '../folder/über.xlsx#Sheet1!A1' },
    );
  },
  'a page in landscape, fitted to one page wide': ({ page }) => {
    Object.assign(page, {
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { pagesWide: 1, pagesTall: 0 },
      margins: { left: 36, right: 36, top: 72, bottom: 28.8, header: 0, footer: 18 },
      centerHorizontally: true,
      centerVertically: true,
      printGridlines: true,
      header: { left: 'a && <b>', center: '&"Arial,Bold"&12&A', right: ' &D ' },
      footer: { left: '&F', center: '', right: '&P / &N' },
      rowBreaks: [5, 40],
    });
  },
  'a page of a paper without a name, scaled': ({ page }) => {
    Object.assign(page, {
      paperSize: 'Paper119',
      zoom: { scale: 75 },
      footer: { left: '', center: '_x0041_', right: '' },
    });
  },
  'a table': (sheet, workbook) => {
    filled(sheet, workbook);
    sheet.tables.push(table(1, 'Pledges'));
  },
  'tables with totals, without headers, without filters': (sheet, workbook) => {
    filled(sheet, workbook);
    sheet.tables.push(
      table(1, 'Donors_é', {
        showTotals: true,
        style: 'TableStyleLight9',
        showBandedColumns: true,
        highlightFirstColumn: true,
      }),
      table(2, 'NoHeaders', { area: area('E1:F3'), showHeaders: false, showFilterButton: false, style: '' }),
      table(3, 'NoFilter', {
        area: area('A10:B12'),
        showFilterButton: false,
        showBandedRows: false,
        highlightLastColumn: true,
      }),
    );
    setValue(sheet.grid, 9, 0, 'x');
    setValue(sheet.grid, 9, 1, 'y');
  },
};

/** What must stand by itself: another has its place, it is in another too, or LibreOffice is slow with it. */
const BY_ITSELF =
  /^(?:nothing at all|frozen (?:rows|columns)|protection (?:that allows nothing|without selection)|a table|a page of a paper.*|a rule without a look|the last cell.*)$/;

const chosen = (byItself: boolean): [string, Work][] =>
  Object.entries(WORKS).filter(([name]) => BY_ITSELF.test(name) === byItself);

export const ALONE: Readonly<Record<string, Work>> = Object.fromEntries(chosen(true));

/** All others on one sheet. */
export const everything: Work = (sheet, workbook) => {
  for (const [, work] of chosen(false)) work(sheet, workbook);
};
