import { codeOf, embedForTest, onSheet } from './embedForTest';

/** The header row of a table over A1:D3 whose headers were these. */
const headersOf = (headers: unknown[]): Promise<unknown[]> =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:D1').formulas = [headers];
    const header = sheet.tables.add('A1:D3', true).getHeaderRowRange().load('formulas');
    await context.sync();
    return header.formulas[0]!;
  });

describe('a new table', () => {
  it('is named and dressed as Excel does it', async () => {
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add('A1:C3', true).load();
      const sheetOf = table.worksheet.load('name');
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItemAt(1).getDataBodyRange(),
        table.columns.getItem('Column3').getRange(),
      ].map((range) => range.load('address'));
      const rows = table.rows.getCount();
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: 'Table1',
        style: 'TableStyleMedium2',
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      });
      expect(sheetOf.name).toBe('Sheet1');
      expect(parts.map(({ address }) => address)).toEqual([
        'Sheet1!A1:C3',
        'Sheet1!A1:C1',
        'Sheet1!A2:C3',
        'Sheet1!B2:B3',
        'Sheet1!C1:C3',
      ]);
      expect(rows.value).toBe(2);
    });
  });

  it('has headers that are texts, none blank, none twice', async () => {
    expect(await headersOf(['Name', '', 'name', 2024])).toEqual(['Name', 'Column2', 'name2', '2024']);
    // The first formula that is computed in these tests has the value 1.
    expect(await headersOf(['=1+1', 'a', 'a', 'a'])).toEqual(['1', 'a', 'a2', 'a3']);
  });

  it('without headers gets a row of them above its data', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add('A1:B2', false).getRange().load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual([
        'Sheet1!A1:B3',
        [
          ['Column1', 'Column2'],
          [1, 2],
          [3, 4],
        ],
      ]);
    });
  });

  it('of one row gets a row below it', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.tables.add('A1:B1', true).getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B2');
    });
  });

  it('must not overlap another, nor have merged cells', async () => {
    expect(
      await codeOf((sheet) => {
        sheet.tables.add('A1:B2', true);
        sheet.tables.add('B2:C3', true);
      }),
    ).toBe('InvalidArgument');
    expect(
      await codeOf((sheet) => {
        sheet.getRange('A1:B1').merge();
        sheet.tables.add('A1:B2', true);
      }),
    ).toBe('InvalidOperation');
  });

  it('keeps merging away', async () => {
    expect(
      await codeOf((sheet) => {
        sheet.tables.add('A1:B2', true);
        sheet.getRange('B2:C2').merge();
      }),
    ).toBe('InvalidOperation');
  });
});

describe('the name of a table', () => {
  const named = (name: string): Promise<string> =>
    codeOf((sheet) => void (sheet.tables.add('A1:B2', true).name = name));

  it.each(['two words', '1st', 'A1', 'R1C1', 'c', '', 'a-b'])('is not "%s"', async (name) => {
    expect(await named(name)).toBe('InvalidArgument');
  });

  it('is no other table’s or name’s, whatever the case', async () => {
    expect(
      await codeOf((sheet) => {
        sheet.tables.add('A1:B2', true).name = 'Needs';
        sheet.tables.add('D1:E2', true).name = 'NEEDS';
      }),
    ).toBe('ItemAlreadyExists');
    expect(
      await codeOf((sheet, { workbook }) => {
        workbook.names.add('Needs', '=1');
        sheet.tables.add('A1:B2', true).name = 'Needs';
      }),
    ).toBe('ItemAlreadyExists');
  });

  it('is followed by formulas', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['Amount']];
      const table = sheet.tables.add('A1:A3', true);
      sheet.getRange('C1:C2').formulas = [['=SUM(Table1[Amount])'], ['="Table1"&ROWS(table1)']];
      table.name = 'Needs';
      const range = sheet.getRange('C1:C2').load('formulas');
      await context.sync();
      expect(range.formulas.flat()).toEqual(['=SUM(Needs[Amount])', '="Table1"&ROWS(Needs)']);
    });
  });
});

describe('tables of a sheet and of the workbook', () => {
  it('are found by name, id and place', async () => {
    await onSheet(async (sheet, { workbook }) => {
      const other = workbook.worksheets.add('Other');
      sheet.tables.add('A1:B2', true).name = 'Needs';
      other.tables.add('A1:B2', true).name = 'Pledges';
      workbook.tables.add('Other!D1:E2', true);
      const needs = workbook.tables.getItem('needs').load('id,name');
      sheet.tables.load('items/name');
      workbook.tables.load('items/name');
      const none = sheet.tables.getItemOrNullObject('Pledges').load('name');
      const second = workbook.tables.getItemAt(1).load('name');
      await workbook.context.sync();
      expect(sheet.tables.items.map(({ name }) => name)).toEqual(['Needs']);
      expect(workbook.tables.items.map(({ name }) => name)).toEqual(['Needs', 'Pledges', 'Table1']);
      expect([none.isNullObject, second.name]).toEqual([true, 'Pledges']);
      const again = workbook.tables.getItem(needs.id).load('name');
      await workbook.context.sync();
      expect(again.name).toBe('Needs');
    });
  });
});

describe('changing a table', () => {
  it('of another size keeps its header row (Microsoft: "the header row must remain in the same row")', async () => {
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add('A1:B3', true);
      table.resize('A1:C5');
      const range = table.getRange().load('address');
      table.columns.load('items/name,count');
      await context.sync();
      expect([range.address, table.columns.items.map(({ name }) => name), table.columns.count]).toEqual([
        'Sheet1!A1:C5',
        ['Column1', 'Column2', 'Column3'],
        3,
      ]);
    });
    const resized = (area: string): Promise<string> => codeOf((sheet) => sheet.tables.add('A1:B3', true).resize(area));
    expect(await resized('A2:B5')).toBe('InvalidArgument');
    expect(await resized('A1:B1')).toBe('InvalidArgument');
    expect(await resized('D1:E3')).toBe('InvalidArgument');
  });

  it('completes headers that are written over', async () => {
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add('A1:B3', true);
      sheet.getRange('A1:B1').values = [['Year', 'year']];
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Year', 'year2']);
    });
  });

  it('deletes it with its contents, and what refers to it becomes #REF!', async () => {
    const embedded = embedForTest();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [['Amount'], [1], [2]];
      const table = sheet.tables.add('A1:A3', true);
      sheet.getRange('C1').formulas = [['=SUM(Table1[Amount])']];
      table.delete();
      const range = sheet.getRange('A1:C3').load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([
        ['', '', '=SUM(#REF!)'],
        ['', '', ''],
        ['', '', ''],
      ]);
    }, embedded);
    expect(embedded.workbook.sheets[0]!.tables).toEqual([]);
  });

  it('makes plain cells of it where no formula refers to it', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.tables.add('A1:A3', true).convertToRange().load('values,address');
      sheet.tables.load('count');
      await context.sync();
      expect([range.address, range.values[0], sheet.tables.count]).toEqual(['Sheet1!A1:A3', ['Column1'], 0]);
    });
    expect(
      await codeOf((sheet) => {
        const table = sheet.tables.add('A1:A3', true);
        sheet.getRange('C1').formulas = [['=SUM(Table1[Column1])']];
        table.convertToRange();
      }),
    ).toBe('NotImplemented');
  });

  it('says that totals are not served, and that there are none', async () => {
    expect(await codeOf((sheet) => void (sheet.tables.add('A1:A3', true).showTotals = true))).toBe('NotImplemented');
    expect(await codeOf((sheet) => void sheet.tables.add('A1:A3', true).getTotalRowRange().load('address'))).toBe(
      'InvalidOperation',
    );
  });
});

describe('a table with totals', () => {
  it('has them below its body', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => void sheet.tables.add('A1:B4', true), embedded);
    embedded.workbook.sheets[0]!.tables[0]!.showTotals = true;
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.getItemAt(0);
      const parts = [
        table.getDataBodyRange(),
        table.getTotalRowRange(),
        table.columns.getItemAt(1).getTotalRowRange(),
      ].map((range) => range.load('address'));
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual(['Sheet1!A2:B3', 'Sheet1!A4:B4', 'Sheet1!B4']);
    }, embedded);
  });
});
