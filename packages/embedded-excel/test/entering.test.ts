import { ExcelRefusal } from '../src/embeddedExcel';
import type { WorkbookChange } from '../src/hostedExcel';
import { formatAt, readFormulas, readValues } from '../src/model/readCells';
import type { Area, Sheet } from '../src/model/workbook';
import { embedForTest } from './embedForTest';

type Cell = string | number | boolean | null;

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** A register as people keep it: a table in A1:C3 whose last column is computed, with a list to choose from. */
async function register() {
  const { excel, workbook } = embedForTest();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [
      ['ID', 'Amount', 'Double'],
      ['N1', 10, '=[@Amount]*2'],
      ['N2', 20, '=[@Amount]*2'],
    ];
    sheet.tables.add('A1:C3', true).name = 'Needs';
    sheet.getRange('A2:A3').numberFormat = [['@'], ['@']];
    sheet.getRange('B2:B3').format.fill.color = '#FFFF00';
    sheet.getRange('B2:B3').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
    sheet.getRange('A2:C3').conditionalFormats.add('Custom').custom.rule.formula = '=$B2>15';
    await context.sync();
  });
  const sheet = workbook.sheets[0]!;
  const enter = (area: Area, cells: Cell[][]): Promise<void> =>
    excel.hosted.enter(sheet.id, area, (row, column) => cells[row]![column]!);
  return { excel, sheet, enter };
}

const tableArea = (sheet: Sheet): Area => sheet.tables[0]!.area;

describe('what a person enters', () => {
  it('is read as if typed', async () => {
    const { enter, sheet } = await register();
    await enter(at(0, 5, 1, 6), [['12.5', '50%', 'TRUE', "'007", '=1+1', 'text']]);
    expect(readFormulas(sheet.grid, at(0, 5, 1, 6))).toEqual([[12.5, 0.5, true, '007', '=1+1', 'text']]);
  });

  it('leaves cells as they are where nothing is given', async () => {
    const { enter, sheet } = await register();
    await enter(at(1, 0, 1, 2), [[null, 99]]);
    expect(readValues(sheet.grid, at(1, 0, 1, 2))).toEqual([['N1', 99]]);
  });

  it('names columns of tables, so that a blank header or one that is there already is completed', async () => {
    const { enter, sheet } = await register();
    await enter(at(0, 0), [['amount']]);
    expect(readValues(sheet.grid, at(0, 0, 1, 2))).toEqual([['amount2', 'Amount']]);
    await enter(at(0, 1), [['']]);
    expect(readValues(sheet.grid, at(0, 0, 1, 2))).toEqual([['amount2', 'Column2']]);
  });

  it.each([
    ['in a locked cell of a protected sheet', at(1, 1), '5', 'AccessDenied'],
    ['that is no complete formula', at(1, 1), '=SUM(', 'InvalidArgument'],
    ['outside the sheet', at(1_048_576, 0), '5', 'InvalidArgument'],
  ])('%s is refused, and nothing is written', async (what, area, entry, code) => {
    const { excel, enter } = await register();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      if (what.includes('protected')) sheet.protection.protect();
      await context.sync();
    });
    const before = excel.snapshot();
    const error: unknown = await enter(area, [[entry]]).catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(ExcelRefusal);
    expect(error).toMatchObject({ code });
    expect(excel.snapshot()).toEqual(before);
  });

  it('is told to those who watch, as done by the user', async () => {
    const { excel, enter, sheet } = await register();
    const told: [readonly WorkbookChange[], string][] = [];
    excel.hosted.watch((...args) => told.push(args));
    await enter(at(7, 7), [['1']]);
    excel.hosted.select(sheet.id, at(7, 7));
    excel.hosted.activate(sheet.id);
    expect(told).toEqual([
      [[{ kind: 'cells', sheet: sheet.id, area: at(7, 7) }], 'user'],
      [[{ kind: 'selected', sheet: sheet.id, area: at(7, 7) }], 'user'],
    ]);
  });
});

/**
 * Microsoft, "Resize a table by adding or removing rows and columns", and "Use calculated columns in an Excel table".
 */
describe('a table', () => {
  it('grows when something is typed directly below it', async () => {
    const { excel, enter, sheet } = await register();
    const kinds: string[] = [];
    excel.hosted.watch((changes) => kinds.push(...changes.map(({ kind }) => kind)));
    await enter(at(3, 0), [['003']]);
    expect(tableArea(sheet)).toEqual(at(0, 0, 4, 3));
    expect(kinds).toEqual(expect.arrayContaining(['tables', 'cells', 'validations', 'conditionalFormats']));
    // The identifier stays a text, as the column has it, and the calculated column goes on.
    expect(readFormulas(sheet.grid, at(3, 0, 1, 3))).toEqual([['003', '', '=[@Amount]*2']]);
    expect(formatAt(sheet.grid, 3, 1).fill).toBe('#FFFF00');
    expect(sheet.validations.map(({ area }) => area)).toEqual([at(1, 1, 3, 1)]);
    expect(sheet.conditionalFormats.map(({ area }) => area)).toEqual([at(1, 0, 3, 3)]);
  });

  it('grows by as many rows as are pasted below it', async () => {
    const { enter, sheet } = await register();
    await enter(at(3, 0, 3, 2), [
      ['N3', 1],
      ['N4', 2],
      ['', ''],
    ]);
    expect(tableArea(sheet)).toEqual(at(0, 0, 5, 3));
    expect(readFormulas(sheet.grid, at(4, 2, 2, 1))).toEqual([['=[@Amount]*2'], ['']]);
  });

  it.each([
    ['when the row is left out', at(4, 0), 'N9'],
    ['beside its columns', at(3, 3), 'N9'],
    ['when nothing is entered', at(3, 0), ''],
  ])('stays as it is %s', async (_when, area, entry) => {
    const { enter, sheet } = await register();
    await enter(area, [[entry]]);
    expect(tableArea(sheet)).toEqual(at(0, 0, 3, 3));
  });

  it('stays as it is where the row below holds something', async () => {
    const { enter, sheet, excel } = await register();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('C4').values = [['a note']];
      await context.sync();
    });
    await enter(at(3, 0), [['N3']]);
    expect(tableArea(sheet)).toEqual(at(0, 0, 3, 3));
  });

  it('stays as it is when an add-in writes below it', async () => {
    const { excel, sheet } = await register();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A4').values = [['N3']];
      await context.sync();
    });
    expect(tableArea(sheet)).toEqual(at(0, 0, 3, 3));
  });

  it('has its events raised for the row that it grew by', async () => {
    const { excel, enter } = await register();
    const heard: string[] = [];
    await excel.run(async (context) => {
      context.workbook.tables.getItem('Needs').onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
    });
    await enter(at(3, 0), [['N3']]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual(['A4']);
  });
});
