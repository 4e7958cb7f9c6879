import * as fc from 'fast-check';
import { codeOf, embedForTest, onSheet } from './embedForTest';

/** What a range holds after work on the sheet, as its formula bar shows it. */
const after = (address: string, work: (sheet: Excel.Worksheet) => void): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    work(sheet);
    const range = sheet.getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });

/** A table of needs over A1:B3, and a line of text below it after a blank row. */
function needs(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:C5').formulas = [
    ['Need', 'Amount', 'beside'],
    ['Water', 10, 'beside 2'],
    ['Health', 20, 'beside 3'],
    ['', '', ''],
    ['Note', 'below', 'beside 5'],
  ];
  return sheet.tables.add('A1:B3', true);
}

describe('adding rows to a table', () => {
  it('at its end moves the cells below within its columns, and no others', async () => {
    const rows: unknown[][] = [
      ['Roads', 1],
      ['Schools', 2],
    ];
    expect(await after('A3:C7', (sheet) => needs(sheet).rows.add(undefined, rows as string[][]))).toEqual([
      ['Health', 20, 'beside 3'],
      ['Roads', 1, ''],
      ['Schools', 2, 'beside 5'],
      ['', '', ''],
      ['Note', 'below', ''],
    ]);
  });

  it('takes blank cells below where it is told not to insert always', async () => {
    expect(await after('A4:B6', (sheet) => needs(sheet).rows.add(undefined, [['Roads', 1]], false))).toEqual([
      ['Roads', 1],
      ['Note', 'below'],
      ['', ''],
    ]);
    const two = [
      ['Roads', 1],
      ['Schools', 2],
    ];
    expect(await after('A4:B7', (sheet) => needs(sheet).rows.add(undefined, two, false))).toEqual([
      ['Roads', 1],
      ['Schools', 2],
      ['', ''],
      ['Note', 'below'],
    ]);
  });

  it('before one of its rows moves that row and those below', async () => {
    expect(await after('A1:B6', (sheet) => needs(sheet).rows.add(0, [['Roads', 1]]))).toEqual([
      ['Need', 'Amount'],
      ['Roads', 1],
      ['Water', 10],
      ['Health', 20],
      ['', ''],
      ['Note', 'below'],
    ]);
  });

  it('counts them, gives the first of them, and says where rows are', async () => {
    await onSheet(async (sheet, context) => {
      const table = needs(sheet);
      const added = table.rows.add(undefined, [['Roads', 1]]).load('index,values');
      table.rows.load('items/values,count');
      const range = table.getRange().load('address');
      const second = table.rows.getItemAt(1).getRange().load('address');
      await context.sync();
      expect([added.index, added.values]).toEqual([2, [['Roads', 1]]]);
      expect([table.rows.count, table.rows.items.map(({ values }) => values[0]![0] as string)]).toEqual([
        3,
        ['Water', 'Health', 'Roads'],
      ]);
      expect([range.address, second.address]).toEqual(['Sheet1!A1:B4', 'Sheet1!A3:B3']);
    });
  });

  it('fills formulas and formats down, as far as nothing else is given', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').formulas = [
        ['Amount', 'Double', 'Text'],
        [1, '=A2*2', 'a'],
        [2, '=A3*2', 'b'],
      ];
      sheet.getRange('A3').numberFormat = [['0.00']];
      const table = sheet.tables.add('A1:C3', true);
      table.rows.add(undefined, [
        [3, null, 'c'],
        [4, '', 'd'],
      ] as unknown as string[][]);
      const range = sheet.getRange('A4:C5').load('formulas,numberFormat');
      await context.sync();
      expect(range.formulas).toEqual([
        [3, '=A4*2', 'c'],
        [4, '', 'd'],
      ]);
      expect(range.numberFormat.map(([format]) => format as string)).toEqual(['0.00', '0.00']);
    });
  });

  it('lets formulas follow: over the whole column they take the new rows in, and those to cells below move', async () => {
    const formulas = (index: number | undefined): Promise<unknown[][]> =>
      after('E1:E4', (sheet) => {
        const table = needs(sheet);
        sheet.getRange('E1:E4').formulas = [['=SUM(B2:B3)'], ['=B5'], ["=COUNTA('Sheet1'!$A$1:$A$3)"], ['=SUM(C2:C3)']];
        table.rows.add(index, [['Roads', 1]]);
      });
    const expected = [['=SUM(B2:B4)'], ['=B6'], ["=COUNTA('Sheet1'!$A$1:$A$4)"], ['=SUM(C2:C3)']];
    expect(await formulas(undefined)).toEqual(expected);
    expect(await formulas(0)).toEqual(expected);
    expect(await formulas(1)).toEqual(expected);
  });

  it('takes what lies over its cells along: validations, conditional formats, a table below, names', async () => {
    await onSheet(async (sheet, context) => {
      const first = needs(sheet);
      sheet.getRange('A7:B8').values = [
        ['Part', 'B'],
        ['x', 'y'],
      ];
      const second = sheet.tables.add('A7:B8', true);
      sheet.getRange('A8').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
      sheet.getRange('B2:B3').dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: 'GreaterThan' },
      };
      const rule = sheet.getRange('B2:B3').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$B2>$A$8';
      context.workbook.names.add('PartB', sheet.getRange('A8'));
      first.rows.add(undefined, [
        ['Roads', 1],
        ['Schools', 2],
      ]);
      const moved = second.getRange().load('address');
      const list = sheet.getRange('A10').dataValidation.load('type');
      const left = sheet.getRange('A8').dataValidation.load('type');
      const whole = sheet.getRange('B2:B5').dataValidation.load('type');
      const over = rule.getRange().load('address');
      rule.custom.rule.load('formula');
      const name = context.workbook.names.getItem('PartB').load('formula');
      await context.sync();
      expect([moved.address, list.type, left.type, whole.type]).toEqual([
        'Sheet1!A9:B10',
        'List',
        'None',
        'WholeNumber',
      ]);
      expect([over.address, rule.custom.rule.formula, name.formula]).toEqual([
        'Sheet1!B2:B5',
        '=$B2>$A$10',
        '=Sheet1!$A$10',
      ]);
    });
  });

  it('moves a row of totals', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      needs(sheet).resize('A1:B4');
      sheet.getRange('A4:B4').formulas = [['Total', '=SUM(B2:B3)']];
    }, embedded);
    embedded.workbook.sheets[0]!.tables[0]!.showTotals = true;
    await onSheet(async (sheet, context) => {
      sheet.tables.getItemAt(0).rows.add(undefined, [['Roads', 1]]);
      const range = sheet.getRange('A4:B6').load('formulas');
      const totals = sheet.tables.getItemAt(0).getTotalRowRange().load('address');
      await context.sync();
      expect(range.formulas).toEqual([
        ['Roads', 1],
        ['Total', '=SUM(B2:B4)'],
        ['Note', 'below'],
      ]);
      expect(totals.address).toBe('Sheet1!A5:B5');
    }, embedded);
  });

  it('computes what reads the rows', async () => {
    const embedded = embedForTest();
    await onSheet(async (sheet, context) => {
      const table = needs(sheet);
      sheet.getRange('E1:E2').formulas = [['=SUM(Table1[Amount])'], ['=C2']];
      const range = sheet.getRange('E1:E2').load('values');
      await context.sync();
      table.rows.add(undefined, [['Roads', 1]]);
      range.load('values');
      await context.sync();
    }, embedded);
    expect(embedded.computed.cells).toEqual([['Sheet1 0,4', 'Sheet1 1,4'], ['Sheet1 0,4']]);
  });

  it('is refused where a table or merged cells would be cut, where cells would leave the sheet, and for wrong shapes', async () => {
    expect(
      await codeOf((sheet) => {
        needs(sheet);
        sheet.tables.add('B7:C8', true);
        sheet.tables.getItem('Table1').rows.add();
      }),
    ).toBe('InsertDeleteConflict');
    expect(
      await codeOf((sheet) => {
        const table = needs(sheet);
        sheet.getRange('B7:C7').merge();
        table.rows.add();
      }),
    ).toBe('MergedRangeConflict');
    expect(
      await codeOf((sheet) => {
        sheet.getRange('B1048576').values = [[1]];
        needs(sheet).rows.add();
      }),
    ).toBe('NonBlankCellOffSheet');
    expect(await codeOf((sheet) => void needs(sheet).rows.add(undefined, [['Roads']]))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => void needs(sheet).rows.add(3, [['Roads', 1]]))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => void needs(sheet).rows.getItemAt(2).load('index'))).toBe('InvalidArgument');
  });

  it('is refused on a protected sheet, whatever rows may be inserted, and then nothing has changed', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      needs(sheet);
      sheet.protection.protect({ allowInsertRows: true });
    }, embedded);
    const before = embedded.excel.snapshot();
    expect(await codeOf((sheet) => void sheet.tables.getItemAt(0).rows.add(), embedded)).toBe('AccessDenied');
    expect(await codeOf((sheet) => sheet.tables.getItemAt(0).rows.getItemAt(0).delete(), embedded)).toBe(
      'AccessDenied',
    );
    expect(embedded.excel.snapshot()).toEqual(before);
  });
});

describe('deleting a row of a table', () => {
  it('moves up what is below within its columns, and formulas follow', async () => {
    const range = await after('A1:E5', (sheet) => {
      const table = needs(sheet);
      sheet.getRange('E1:E3').formulas = [['=SUM(B2:B3)'], ['=A5'], ['=B2']];
      table.rows.getItemAt(0).delete();
    });
    expect(range).toEqual([
      ['Need', 'Amount', 'beside', '', '=SUM(B2:B2)'],
      ['Health', 20, 'beside 2', '', '=A4'],
      ['', '', 'beside 3', '', '=#REF!'],
      ['Note', 'below', '', '', ''],
      ['', '', 'beside 5', '', ''],
    ]);
  });

  it('leaves one row, and a blank one where it was the last', async () => {
    await onSheet(async (sheet, context) => {
      const table = needs(sheet);
      table.rows.getItemAt(1).delete();
      table.rows.getItemAt(0).delete();
      table.rows.load('items/values');
      await context.sync();
      expect(table.rows.items.map(({ values }) => values as unknown[][])).toEqual([[['', '']]]);
    });
  });

  it('is undone by adding it again', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      needs(sheet);
      sheet.getRange('B2:B3').format.fill.color = '#00FF00';
      sheet.getRange('E1').formulas = [['=SUM(B2:B3)']];
    }, embedded);
    const before = embedded.excel.snapshot();
    await onSheet((sheet) => {
      const { rows } = sheet.tables.getItemAt(0);
      rows.getItemAt(1).delete();
      rows.add(1, [['Health', 20]]);
    }, embedded);
    expect(embedded.excel.snapshot()).toEqual(before);
  });
});

describe('adding rows and deleting them again', () => {
  /** A table of five rows over B2:C7, one of two rows below it, and cells all around. */
  function filled(sheet: Excel.Worksheet, formulas: readonly string[]): void {
    sheet.getRange('A1:D14').values = Array.from({ length: 14 }, (_, row) =>
      Array.from({ length: 4 }, (_unused, column) => (row === 1 || row === 9 ? `H${row}${column}` : row * 10 + column)),
    );
    sheet.tables.add('B2:C7', true).name = 'Above';
    sheet.tables.add('B10:C12', true).name = 'Below';
    sheet.getRange('B3:B5').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.getRange('B9:C11').dataValidation.rule = { custom: { formula: '=B11>1' } };
    sheet.getRange('C11').numberFormat = [['0.00']];
    sheet.getRange(`F1:F${formulas.length}`).formulas = formulas.map((formula) => [formula]);
  }

  const place = fc.record({
    column: fc.constantFrom('A', 'B', 'C', '$B', '$C'),
    row: fc.integer({ min: 1, max: 14 }),
    rows: fc.integer({ min: 0, max: 12 }),
  });
  const formula = place.map(({ column, row, rows }) => `=SUM(${column}${row}:${column}$${row + rows})`);

  it('leaves the workbook as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(formula, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
        async (formulas, index, count) => {
          const embedded = embedForTest();
          await onSheet((sheet) => filled(sheet, formulas), embedded);
          const before = embedded.excel.snapshot();
          await onSheet((sheet) => {
            const { rows } = sheet.tables.getItem('Above');
            rows.add(index, Array<string[]>(count).fill(['new', 'row']));
            for (let one = 0; one < count; one++) rows.getItemAt(index).delete();
          }, embedded);
          expect(embedded.excel.snapshot()).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('deleting cells of a table', () => {
  it('takes whole rows of it out together, and moves up what is below within its columns', async () => {
    expect(await after('A1:C5', (sheet) => void (needs(sheet), sheet.getRange('A2:B2').delete('Up')))).toEqual([
      ['Need', 'Amount', 'beside'],
      ['Health', 20, 'beside 2'],
      ['', '', 'beside 3'],
      ['Note', 'below', ''],
      ['', '', 'beside 5'],
    ]);
    // Of all of them one stays, and is blank.
    expect(await after('A1:B4', (sheet) => void (needs(sheet), sheet.getRange('A2:B3').delete('Up')))).toEqual([
      ['Need', 'Amount'],
      ['', ''],
      ['', ''],
      ['Note', 'below'],
    ]);
  });

  it('is not done for other cells, and says so', async () => {
    for (const [address, shift] of [
      ['A2:A2', 'Up'],
      ['A1:B2', 'Up'],
      ['A2:B2', 'Left'],
      ['D1:E2', 'Up'],
    ] as const) {
      const work = after('A1', (sheet) => void (needs(sheet), sheet.getRange(address).delete(shift)));
      await expect(work).rejects.toMatchObject({ code: 'NotImplemented' });
    }
  });
});
