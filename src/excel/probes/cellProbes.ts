import { askForDateSystem } from '../read/readDateSystem';
import type { Probe } from './probe';

/** 31 December 2020 in the date system of 1900. */
const DAY = 44196;

/** What the code relies on where it reads and writes cells. */
export const CELL_PROBES: readonly Probe[] = [
  {
    name: 'Dates through values',
    reliesOn: 'A date that is written as a number comes back as that number, not as a text.',
    expects: { value: DAY, type: 'Double' },
    async attempt({ context, sheet }) {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['yyyy-mm-dd']];
      cell.values = [[DAY]];
      await context.sync();
      cell.load('values,valueTypes,text');
      await context.sync();
      return { value: cell.values[0]![0], type: cell.valueTypes[0]![0], text: cell.text[0]![0] };
    },
  },
  {
    name: 'Date system',
    reliesOn: 'Workbook.functions.date counts days as the workbook does.',
    expects: { 'as a formula counts': true },
    async attempt({ context, sheet }) {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=DATE(1904,1,2)']];
      cell.load('values');
      await context.sync();
      const is1904 = askForDateSystem(context);
      await context.sync();
      const isFirstYear = Number(cell.values[0]![0]) < 366;
      return { 'as a formula counts': is1904() === isFirstYear, 'counts from 1904': is1904() };
    },
  },
  {
    name: 'Number formats',
    reliesOn: 'A number format comes back as it was written, whatever the language of Excel.',
    expects: { formats: ['yyyy-mm-dd', '#,##0.00', '0.0%', '@'] },
    async attempt({ context, sheet }) {
      const cells = sheet.getRange('A1:D1');
      cells.numberFormat = [['yyyy-mm-dd', '#,##0.00', '0.0%', '@']];
      cells.values = [[DAY, 1234.5, 0.25, 'text']];
      await context.sync();
      cells.load('numberFormat,text');
      await context.sync();
      return { formats: cells.numberFormat[0], text: cells.text[0] };
    },
  },
  {
    name: 'Local number formats',
    reliesOn: 'What numberFormatLocal says is another spelling only: written back, it leaves numberFormat as it was.',
    needs: 'ExcelApi 1.7',
    expects: { format: '#,##0.00' },
    async attempt({ context, sheet }) {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['#,##0.00']];
      cell.load('numberFormatLocal');
      await context.sync();
      const local = cell.numberFormatLocal;
      cell.numberFormatLocal = local;
      cell.load('numberFormat');
      await context.sync();
      return { format: cell.numberFormat[0]![0], local: local[0]![0] };
    },
  },
  {
    name: 'Texts after an apostrophe',
    reliesOn: 'A text that is written with an apostrophe before it stays a text, and comes back without it.',
    expects: { values: ['007', '=1+1', '@x', '2020-12-31'], types: ['String', 'String', 'String', 'String'] },
    async attempt({ context, sheet }) {
      const cells = sheet.getRange('A1:D1');
      cells.formulas = [["'007", "'=1+1", "'@x", "'2020-12-31"]];
      await context.sync();
      cells.load('values,valueTypes,formulas');
      await context.sync();
      return { values: cells.values[0], types: cells.valueTypes[0], formulas: cells.formulas[0] };
    },
  },
  {
    name: 'Texts that look like formulas',
    reliesOn: 'A text that begins with "=" is told from a formula: its value and its formula are the same.',
    expects: { text: true, formula: false },
    async attempt({ context, sheet }) {
      const cells = sheet.getRange('A1:B1');
      cells.formulas = [["'=1+1", '=1+1']];
      await context.sync();
      cells.load('values,formulas');
      await context.sync();
      const [values, formulas] = [cells.values.flat(), cells.formulas.flat()];
      return { text: values[0] === formulas[0], formula: values[1] === formulas[1] };
    },
  },
  {
    name: 'Nothing written',
    reliesOn: 'A cell for which null is handed over keeps what it holds.',
    expects: { values: ['one', 'three'] },
    async attempt({ context, sheet }) {
      const cells = sheet.getRange('A1:B1');
      cells.values = [['one', 'two']];
      await context.sync();
      cells.values = [[null, 'three']];
      await context.sync();
      cells.load('values');
      await context.sync();
      return { values: cells.values[0] };
    },
  },
  {
    name: 'Errors in cells',
    reliesOn: 'An error in a cell is told by its type, and comes as Excel writes it in English.',
    expects: { value: '#DIV/0!', type: 'Error' },
    async attempt({ context, sheet }) {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=1/0']];
      await context.sync();
      cell.load('values,valueTypes');
      await context.sync();
      return { value: cell.values[0]![0], type: cell.valueTypes[0]![0] };
    },
  },
  {
    name: 'Empty sheets',
    reliesOn: 'A sheet on which nothing stands has no used range.',
    expects: { 'before writing': true, 'after writing': false },
    async attempt({ context, sheet }) {
      const before = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      sheet.getRange('B2').values = [[1]];
      const after = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return { 'before writing': before.isNullObject, 'after writing': after.isNullObject };
    },
  },
  {
    name: 'Widths, heights and reading order',
    reliesOn: 'Column widths and row heights are points, to the nearest; a cell keeps its reading order.',
    expects: { width: 'about 100', height: 'about 30', order: 'RightToLeft' },
    async attempt({ context, sheet }) {
      const { format } = sheet.getRange('A1');
      format.columnWidth = 100;
      format.rowHeight = 30;
      format.readingOrder = 'RightToLeft';
      await context.sync();
      format.load('columnWidth,rowHeight,readingOrder');
      await context.sync();
      const about = (points: number, wanted: number): string =>
        Math.abs(points - wanted) <= 2 ? `about ${wanted}` : `${points}`;
      return {
        width: about(format.columnWidth, 100),
        height: about(format.rowHeight, 30),
        order: format.readingOrder,
      };
    },
  },
];
