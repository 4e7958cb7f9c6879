import { codeOf, embedForTest, onSheet } from './embedForTest';
import { pledges } from './pledgesTable';

describe('sorting a table', () => {
  it('moves whole rows, the formulas as if copied, and nothing beside the table', async () => {
    await onSheet(async (sheet, context) => {
      pledges(sheet).sort.apply([
        { key: 1, ascending: false },
        { key: 0, ascending: true },
      ]);
      const range = sheet.getRange('A1:E5').load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([
        ['Donor', 'Amount', 'Double', '', '=B2'],
        ['Angola', 30, '=B2*2', '', ''],
        ['Chad', 30, '=B3*2', '', ''],
        ['Djibouti', 20, '=B4*2', '', ''],
        ['Benin', 10, '=B5*2', '', ''],
      ]);
    });
  });

  it('moves references as Microsoft has written down (Q40401)', async () => {
    await onSheet(async (sheet, context) => {
      // The article's rows 1 to 3 stand in rows 2 to 4.
      sheet.getRange('A1:C4').formulas = [
        ['Key', 'Relative', 'Absolute'],
        [3, '=A4', '=$A$4'],
        [2, '=A3', '=$A$3'],
        [1, '=A2', '=$A$2'],
      ];
      sheet.tables.add('A1:C4', true).sort.apply([{ key: 0, ascending: true }]);
      const range = sheet.getRange('A2:C4').load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([
        [1, '=#REF!', '=$A$2'],
        [2, '=A3', '=$A$3'],
        [3, '=A6', '=$A$4'],
      ]);
    });
  });

  it('moves formats and links with the cells; borders and rules stay', async () => {
    await onSheet(async (sheet, context) => {
      const table = pledges(sheet);
      sheet.getRange('A2').format.fill.color = '#FF0000';
      sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'Double';
      sheet.getRange('A2').hyperlink = { address: 'https://example.org/', textToDisplay: 'Chad' };
      sheet.getRange('B2').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      table.sort.apply([{ key: 0, ascending: true }]);
      const [first, third] = ['A2', 'A4'].map((address) => {
        const cell = sheet.getRange(address).load('values,hyperlink');
        return {
          cell,
          fill: cell.format.fill.load('color'),
          top: cell.format.borders.getItem('EdgeTop').load('style'),
        };
      });
      const rule = sheet.getRange('B2').dataValidation.load('type');
      await context.sync();
      expect([third!.cell.values, third!.fill.color, third!.top.style]).toEqual([[['Chad']], '#FF0000', 'None']);
      expect(third!.cell.hyperlink).toMatchObject({ address: 'https://example.org/' });
      expect([first!.cell.values, first!.fill.color, first!.top.style]).toEqual([[['Angola']], '#FFFFFF', 'Double']);
      expect([first!.cell.hyperlink, rule.type]).toEqual([null, 'WholeNumber']);
    });
  });

  it('leaves hidden rows and the totals where they are', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      pledges(sheet).resize('A1:C6');
      sheet.getRange('A6:B6').formulas = [['Total', '=SUM(B2:B5)']];
      sheet.getRange('A3').rowHidden = true;
    }, embedded);
    embedded.workbook.sheets[0]!.tables[0]!.showTotals = true;
    await onSheet(async (sheet, context) => {
      sheet.tables.getItemAt(0).sort.apply([{ key: 1, ascending: true }]);
      const range = sheet.getRange('A2:B6').load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([
        ['Djibouti', 20],
        ['Benin', 10],
        ['Chad', 30],
        ['Angola', 30],
        ['Total', '=SUM(B2:B5)'],
      ]);
    }, embedded);
  });

  it('computes what reads the cells, and the formulas that moved', async () => {
    const embedded = embedForTest();
    await onSheet(async (sheet, context) => {
      const table = pledges(sheet);
      const range = sheet.getRange('E1').load('values');
      await context.sync();
      table.sort.apply([{ key: 0, ascending: true }]);
      range.load('values');
      await context.sync();
    }, embedded);
    expect(embedded.computed.cells.at(-1)).toEqual(expect.arrayContaining(['Sheet1 0,4', 'Sheet1 1,2', 'Sheet1 3,2']));
  });

  it('is refused on a protected sheet, with merged cells, and by what is not known; then nothing has changed', async () => {
    const ascending = [{ key: 0, ascending: true }];
    const refused = async (
      prepare: (sheet: Excel.Worksheet) => void,
      fields: Excel.SortField[] = ascending,
    ): Promise<string> => {
      const embedded = embedForTest();
      await onSheet((sheet) => {
        pledges(sheet);
        prepare(sheet);
      }, embedded);
      const before = embedded.excel.snapshot();
      const code = await codeOf((sheet) => sheet.tables.getItemAt(0).sort.apply(fields), embedded);
      expect(embedded.excel.snapshot()).toEqual(before);
      return code;
    };
    const nothing = (): void => undefined;
    expect(await refused((sheet) => sheet.protection.protect())).toBe('AccessDenied');
    expect(await refused((sheet) => sheet.protection.protect({ allowSort: true }))).toBe('AccessDenied');
    expect(await refused(nothing, [{ key: 3 }])).toBe('InvalidArgument');
    expect(await refused(nothing, [])).toBe('InvalidArgument');
    expect(await refused(nothing, [{ key: 0, sortOn: 'CellColor', color: '#FF0000' }])).toBe('NotImplemented');
    const embedded = embedForTest();
    await onSheet((sheet) => void pledges(sheet), embedded);
    embedded.workbook.sheets[0]!.merges.push({ row: 2, column: 0, rows: 1, columns: 2 });
    expect(await codeOf((sheet) => sheet.tables.getItemAt(0).sort.apply(ascending), embedded)).toBe(
      'MergedRangeConflict',
    );
  });

  it('is allowed on a protected sheet whose cells are unlocked, where sorting is', async () => {
    await onSheet(async (sheet, context) => {
      const table = pledges(sheet);
      sheet.getRange('A2:C5').format.protection.locked = false;
      sheet.protection.protect({ allowSort: true });
      table.sort.apply([{ key: 0, ascending: true }]);
      const range = sheet.getRange('A2').load('values');
      await context.sync();
      expect(range.values).toEqual([['Angola']]);
    });
  });
});
