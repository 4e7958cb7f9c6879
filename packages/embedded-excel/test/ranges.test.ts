import fc from 'fast-check';
import { codeOf, embedForTest, onSheet } from './embedForTest';

/** The address of a part of the sheet. */
const addressOf = (part: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
  onSheet(async (sheet, context) => {
    const range = part(sheet).load('address');
    await context.sync();
    return range.address;
  });

/** What A1 holds after something was written into it. */
const written = (value: unknown, numberFormat?: string): Promise<unknown[]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    range.values = [[value]];
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    return [range.values[0]![0], range.numberFormat[0]![0], range.valueTypes[0]![0]];
  });

describe('addresses', () => {
  it.each([
    ['B2', 'B2'],
    ['b2:c3', 'B2:C3'],
    ['$C$3:A1', 'A1:C3'],
    ['B:B', 'B:B'],
    ['2:4', '2:4'],
    ['XFD1048576', 'XFD1048576'],
    ["'Sheet1'!D4", 'D4'],
  ])('of %s', async (given, wanted) => {
    expect(await addressOf((sheet) => sheet.getRange(given))).toBe(`Sheet1!${wanted}`);
  });

  it.each(['XFE1', 'A1048577', 'A0', 'nonsense', 'Other!A1', 'A1:B2:C3', ''])('of "%s" are none', async (given) => {
    expect(await codeOf((sheet) => void sheet.getRange(given).load('address'))).toBe('InvalidArgument');
  });

  it('of any corner, size and way of writing lead to the same cells', async () => {
    const { excel, workbook } = embedForTest();
    const corner = fc.record({
      row: fc.integer({ min: 0, max: 1_048_575 }),
      column: fc.integer({ min: 0, max: 16_383 }),
    });
    await fc.assert(
      fc.asyncProperty(corner, corner, (one, other) =>
        excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          const range = sheet
            .getCell(one.row, one.column)
            .getBoundingRect(sheet.getCell(other.row, other.column))
            .load('address');
          await context.sync();
          const again = sheet.getRange(range.address).load('rowIndex,columnIndex,rowCount,columnCount');
          await context.sync();
          expect(again.toJSON()).toEqual({
            rowIndex: Math.min(one.row, other.row),
            columnIndex: Math.min(one.column, other.column),
            rowCount: Math.abs(one.row - other.row) + 1,
            columnCount: Math.abs(one.column - other.column) + 1,
          });
        }),
      ),
      { numRuns: 50 },
    );
    expect(workbook.sheets).toHaveLength(1);
  });

  it('quote a sheet whose name needs it', async () => {
    await onSheet(async (sheet, context) => {
      sheet.name = "Fiji's needs";
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      expect(range.address).toBe("'Fiji''s needs'!A1");
    });
  });
});

describe('parts of a range', () => {
  it.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['a cell', (range) => range.getCell(1, 2), 'D3'],
    ['a cell outside (Microsoft: "can be outside the bounds")', (range) => range.getCell(-1, 9), 'K1'],
    ['a row', (range) => range.getRow(1), 'B3:D3'],
    ['a column', (range) => range.getColumn(2), 'D2:D4'],
    ['a larger range', (range) => range.getResizedRange(2, 1), 'B2:E6'],
    ['a smaller range', (range) => range.getResizedRange(-1, -2), 'B2:B3'],
    ['a moved range', (range) => range.getOffsetRange(-1, 3), 'E1:G3'],
    ['whole rows', (range) => range.getEntireRow(), '2:4'],
    ['whole columns', (range) => range.getEntireColumn(), 'B:D'],
    ['the last cell', (range) => range.getLastCell(), 'D4'],
    ['the last row', (range) => range.getLastRow(), 'B4:D4'],
    ['the last column', (range) => range.getLastColumn(), 'D2:D4'],
    ['what is around two', (range) => range.getBoundingRect('A9'), 'A2:D9'],
    ['what two share', (range) => range.getIntersection('C1:Z3'), 'C2:D3'],
    ['what two ranges share', (range, sheet) => range.getIntersection(sheet.getRange('4:9')), 'B4:D4'],
  ])('are %s', async (_what, part, wanted) => {
    expect(await addressOf((sheet) => part(sheet.getRange('B2:D4'), sheet))).toBe(`Sheet1!${wanted}`);
  });

  it('are not outside the sheet', async () => {
    const part = (work: (range: Excel.Range) => Excel.Range): Promise<string> =>
      codeOf((sheet) => void work(sheet.getRange('B2:D4')).load('address'));
    expect(await part((range) => range.getCell(-2, 0))).toBe('InvalidArgument');
    expect(await part((range) => range.getOffsetRange(0, -2))).toBe('InvalidArgument');
    expect(await part((range) => range.getResizedRange(-3, 0))).toBe('InvalidArgument');
    expect(await part((range) => range.getRow(3))).toBe('InvalidArgument');
    expect(await part((range) => range.getIntersection('E5'))).toBe('ItemNotFound');
  });

  it('that two do not share are a null object', async () => {
    await onSheet(async (sheet, { workbook }) => {
      const elsewhere = workbook.worksheets.add('Other').getRange('B2');
      const found = [
        sheet.getRange('B2:D4').getIntersectionOrNullObject('E5'),
        sheet.getRange('B2:D4').getIntersectionOrNullObject(elsewhere),
        sheet.getRange('B2:D4').getIntersectionOrNullObject('A1:B2'),
      ].map((range) => range.load('address'));
      await workbook.context.sync();
      expect(found.map(({ isNullObject }) => isNullObject)).toEqual([true, true, false]);
      expect(found[2]!.address).toBe('Sheet1!B2');
    });
  });
});

describe('the used range', () => {
  it('goes around values, and formats unless only values count', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('C5').formulas = [['=1']];
      sheet.getRange('E9').format.font.bold = true;
      const found = [
        sheet.getUsedRange(),
        sheet.getUsedRange(true),
        sheet.getUsedRangeOrNullObject(true),
        sheet.getRange('A4:Z99').getUsedRange(true),
        sheet.getRange('C:C').getUsedRangeOrNullObject(),
        sheet.getRange('A4:Z99').getUsedRangeOrNullObject(false),
      ].map((range) => range.load('address'));
      await context.sync();
      expect(found.map(({ address }) => address)).toEqual(
        ['B2:E9', 'B2:C5', 'B2:C5', 'C5', 'C5', 'C5:E9'].map((address) => `Sheet1!${address}`),
      );
    });
  });

  it('of a blank sheet is its first cell, or a null object', async () => {
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load('address');
      const none = [sheet.getUsedRangeOrNullObject(), sheet.getRange('B2:C3').getUsedRangeOrNullObject()];
      none.forEach((range) => range.load('address'));
      await context.sync();
      expect([used.address, ...none.map(({ isNullObject }) => isNullObject)]).toEqual(['Sheet1!A1', true, true]);
    });
    // Microsoft: "If there are no used cells within the range, this method will throw an ItemNotFound error."
    expect(await codeOf((sheet) => void sheet.getRange('B2').getUsedRange().load('address'))).toBe('ItemNotFound');
  });

  it('shrinks when cells are blanked again', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        [1, '', ''],
        ['', '', ''],
        ['', '', 2],
      ];
      sheet.getRange('C3').values = [['']];
      const used = sheet.getUsedRange().load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!A1');
    });
  });
});

describe('what is written into a cell', () => {
  it.each<[unknown, unknown, string, string]>([
    [1.5, 1.5, 'General', 'Double'],
    ['1.5', 1.5, 'General', 'Double'],
    ['text', 'text', 'General', 'String'],
    ["'007", '007', 'General', 'String'],
    ["''quoted", "'quoted", 'General', 'String'],
    ["'=A1", '=A1', 'General', 'String'],
    ['true', true, 'General', 'Boolean'],
    [false, false, 'General', 'Boolean'],
    ['', '', 'General', 'Empty'],
    ['50%', 0.5, '0%', 'Double'],
    ['#N/A', '#N/A', 'General', 'Error'],
    ["'#N/A", '#N/A', 'General', 'String'],
    // 1 March 2024 is day 45352 of Excel.
    ['2024-03-01', 45352, 'm/d/yyyy', 'Double'],
  ])('%j becomes %j', async (given, ...wanted) => {
    expect(await written(given)).toEqual(wanted);
  });

  it('stays a text in a cell of the format "@"', async () => {
    expect(await written('2024-03-01', '@')).toEqual(['2024-03-01', '@', 'String']);
    expect(await written('007', '@')).toEqual(['007', '@', 'String']);
    expect(await written('=1+1', '@')).toEqual(['=1+1', '@', 'String']);
  });

  it('is one value for all cells, and null leaves a cell alone', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as unknown[][];
      range.values = [
        [null, 1],
        [2, null],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 1],
        [2, 7],
      ]);
    });
  });

  it('has the shape of the range', async () => {
    const write = (values: unknown[][]): Promise<string> =>
      codeOf((sheet) => void (sheet.getRange('A1:B2').values = values));
    expect(await write([[1, 2]])).toBe('InvalidArgument');
    expect(await write([[1], [2]])).toBe('InvalidArgument');
    expect(await write([[1, 2], [3]])).toBe('InvalidArgument');
    expect(await codeOf((sheet) => void (sheet.getRange('A:A').values = [[1]]))).toBe('InvalidArgument');
  });

  it('is written whole or not at all', async () => {
    const embedded = embedForTest();
    const write = (formulas: unknown[][]): Promise<string> =>
      codeOf((sheet) => void (sheet.getRange('A1:A2').formulas = formulas), embedded);
    expect(await write([[1], ['=SUM(A1']])).toBe('InvalidArgument');
    expect(await write([[1], ['x'.repeat(32_768)]])).toBe('InvalidArgument');
    expect(await write([[1], [`=${'1+'.repeat(4_100)}1`]])).toBe('FormulaLengthExceedsLimit');
    expect(await write([[1], [{ not: 'a value' }]])).toBe('InvalidArgument');
    expect(embedded.workbook.sheets[0]!.grid.values.size).toBe(0);
  });

  it('takes the longest text and replaces a formula', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.formulas = [['=1+1']];
      range.values = [['x'.repeat(32_767)]];
      range.load('formulas');
      await context.sync();
      expect(String(range.formulas[0]![0])).toHaveLength(32_767);
    });
  });
});

describe('values, formulas and texts of whole columns', () => {
  it('are null (Microsoft: an unbounded range has no values)', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B:C').load('values,formulas,text,numberFormat,rowCount,cellCount');
      const all = sheet.getRange().load('cellCount');
      await context.sync();
      expect([range.values, range.formulas, range.text, range.numberFormat]).toEqual([null, null, null, null]);
      expect([range.rowCount, range.cellCount]).toEqual([1_048_576, 2_097_152]);
      // Microsoft: "This API will return -1 if the cell count exceeds 2^31-1".
      expect(all.cellCount).toBe(-1);
    });
  });
});

describe('merged cells', () => {
  it('keep the first value and lose the others', async () => {
    const embedded = embedForTest();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge(false);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [1, ''],
        ['', ''],
      ]);
    }, embedded);
    expect(embedded.workbook.sheets[0]!.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  });

  it('go row by row when merged across, and apart again', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => sheet.getRange('A1:C2').merge(true), embedded);
    expect(embedded.workbook.sheets[0]!.merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 1, column: 0, rows: 1, columns: 3 },
    ]);
    await onSheet((sheet) => sheet.getRange('B2').unmerge(), embedded);
    expect(embedded.workbook.sheets[0]!.merges).toHaveLength(1);
  });
});

describe('the selection', () => {
  it('is the first cell, until something is selected, which shows its sheet', async () => {
    await onSheet(async (_sheet, { workbook }) => {
      const first = workbook.getSelectedRange().load('address');
      await workbook.context.sync();
      workbook.worksheets.add('Other').getRange('C3:D4').select();
      const selected = workbook.getSelectedRange().load('address');
      const cell = workbook.getActiveCell().load('address');
      const active = workbook.worksheets.getActiveWorksheet().load('name');
      await workbook.context.sync();
      workbook.worksheets.getItem('Sheet1').activate();
      const back = workbook.getSelectedRange().load('address');
      await workbook.context.sync();
      expect([first.address, selected.address, cell.address, active.name, back.address]).toEqual([
        'Sheet1!A1',
        'Other!C3:D4',
        'Other!C3',
        'Other',
        'Sheet1!A1',
      ]);
    });
  });

  it('is not on a hidden sheet', async () => {
    expect(
      await codeOf((_sheet, { workbook }) => {
        const hidden = workbook.worksheets.add('Hidden');
        hidden.visibility = 'Hidden';
        hidden.getRange('A1').select();
      }),
    ).toBe('InvalidOperation');
  });
});
