import { codeOf, embedForTest, onSheet } from './embedForTest';

/** A table of one column with these cells below its header, sorted; what it then holds. */
const sorted = (cells: readonly unknown[], ascending: boolean): Promise<unknown[]> =>
  onSheet(async (sheet, context) => {
    const last = cells.length + 1;
    sheet.getRange(`A1:A${last}`).formulas = [['Key'], ...cells.map((cell) => [cell])] as string[][];
    sheet.tables.add(`A1:A${last}`, true).sort.apply([{ key: 0, ascending }]);
    const range = sheet.getRange(`A2:A${last}`).load('formulas');
    await context.sync();
    return range.formulas.map(([cell]) => cell as unknown);
  });

/** A table over A1:C5, and a formula beside it that reads its first row. */
function pledges(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:C5').formulas = [
    ['Donor', 'Amount', 'Double'],
    ['Chad', 30, '=B2*2'],
    ['Benin', 10, '=B3*2'],
    ['Angola', 30, '=B4*2'],
    ['Djibouti', 20, '=B5*2'],
  ];
  sheet.getRange('E1').formulas = [['=B2']];
  return sheet.tables.add('A1:C5', true);
}

describe('the order in which Excel sorts', () => {
  // Microsoft, "Sort data in a range or table", "Default sort orders"; put in order by hand.
  const mixed = ['b', true, 10, '#N/A', '', 'A', -2, false, '10x', 2.5];

  it('is numbers, texts, FALSE, TRUE, errors, and blanks last', async () => {
    expect(await sorted(mixed, true)).toEqual([-2, 2.5, 10, '10x', 'A', 'b', false, true, '#N/A', '']);
  });

  it('is the other way round descending, but for blanks', async () => {
    expect(await sorted(mixed, false)).toEqual(['#N/A', true, false, 'b', 'A', '10x', 10, 2.5, -2, '']);
  });

  it('takes no notice of case, apostrophes and hyphens, but for a text that is else the same', async () => {
    expect(await sorted(['co-op', 'COB', 'coop', "co'a", 'cop'], true)).toEqual([
      "co'a",
      'COB',
      'coop',
      'co-op',
      'cop',
    ]);
  });

  it('leaves cells that are equal as they were, in either direction', async () => {
    expect(await sorted(['b', 'a', 'B', 'A'], true)).toEqual(['a', 'A', 'b', 'B']);
    expect(await sorted(['b', 'a', 'B', 'A'], false)).toEqual(['b', 'B', 'a', 'A']);
  });

  it('takes numbers of formulas as computed', async () => {
    const embedded = embedForTest();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B4').formulas = [
        ['Key', 'Name'],
        [5, 'x'],
        ['=1', 'y'],
        [-5, 'z'],
      ];
      sheet.tables.add('A1:B4', true).sort.apply([{ key: 0, ascending: true }]);
      const range = sheet.getRange('B2:B4').load('values');
      await context.sync();
      // The formula gets 1, as the first calculation.
      expect(range.values).toEqual([['z'], ['y'], ['x']]);
    }, embedded);
  });
});

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

describe('a person who sorts', () => {
  it('takes it back to exactly what it was, formulas that had lost their cells too', async () => {
    const embedded = embedForTest();
    const { excel, workbook } = embedded;
    await onSheet((one) => {
      pledges(one);
      one.getRange('C5').formulas = [['=A1']];
      one.getRange('A3').format.font.bold = true;
      one.getRange('A2').hyperlink = { address: 'https://example.org/', textToDisplay: 'Chad' };
    }, embedded);
    const [sheet] = workbook.sheets;
    const before = excel.snapshot();
    const takeBack = await excel.hosted.sortTable(sheet!.id, sheet!.tables[0]!.id, { column: 1, ascending: false });
    expect(sheet!.grid.values.get(1)?.[0]).toBe('Chad');
    expect(sheet!.grid.values.get(4)?.[0]).toBe('Benin');
    expect(sheet!.grid.formulas.get(3)?.get(2)).toBe('=#REF!');
    expect(excel.snapshot()).not.toEqual(before);
    await takeBack();
    expect(excel.snapshot()).toEqual(before);
  });

  it('is told where there is no such table', async () => {
    const { excel, workbook } = embedForTest();
    await expect(
      excel.hosted.sortTable(workbook.sheets[0]!.id, 99, { column: 0, ascending: true }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('a person who deletes a sheet', () => {
  it('waits for the requests before, and is refused the last one and a protected structure', async () => {
    const embedded = embedForTest();
    const { excel, workbook } = embedded;
    const [first] = workbook.sheets;
    await expect(excel.hosted.deleteSheet(first!.id)).rejects.toMatchObject({ code: 'InvalidOperation' });
    await onSheet((_, context) => void context.workbook.worksheets.add('Other'), embedded);
    workbook.structureProtected = true;
    await expect(excel.hosted.deleteSheet(first!.id)).rejects.toMatchObject({ code: 'AccessDenied' });
    workbook.structureProtected = false;
    const order: string[] = [];
    const writing = onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      order.push('written');
    }, embedded).catch(() => order.push('refused'));
    await Promise.all([writing, excel.hosted.deleteSheet(first!.id).then(() => order.push('deleted'))]);
    expect(order).toContain('deleted');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Other']);
  });
});
