import { codeOf, embedForTest, onSheet } from './embedForTest';

describe('a protected sheet', () => {
  const refused = async (work: (sheet: Excel.Worksheet) => void): Promise<string> => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      sheet.tables.add('E1:F2', true).name = 'Needs';
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    }, embedded);
    return codeOf(work, embedded);
  };

  it('refuses to change locked cells, formats, tables, charts', async () => {
    expect(await refused((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await refused((sheet) => (sheet.getRange('A1:B1').values = [[1, 1]]))).toBe('AccessDenied');
    expect(await refused((sheet) => (sheet.getRange('B1').format.font.bold = true))).toBe('AccessDenied');
    expect(await refused((sheet) => (sheet.getRange('B1').numberFormat = [['0']]))).toBe('AccessDenied');
    expect(await refused((sheet) => sheet.getRange('B1').clear())).toBe('AccessDenied');
    expect(await refused((sheet) => sheet.getRange('B1:C1').merge())).toBe('AccessDenied');
    expect(await refused((sheet) => (sheet.tables.getItem('Needs').name = 'Other'))).toBe('AccessDenied');
    expect(await refused((sheet) => sheet.tables.getItem('Needs').delete())).toBe('AccessDenied');
    expect(await refused((sheet) => sheet.charts.add('Line', sheet.getRange('A1:A3')))).toBe('AccessDenied');
  });

  it('takes values in cells that were unlocked, and all once it is unprotected', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('B1').values = [[1]];
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.protection.unprotect();
      const range = sheet.getRange('A1:B1');
      range.getCell(0, 0).values = [[2]];
      range.load('values');
      sheet.protection.load('protected');
      await context.sync();
      expect([sheet.protection.protected, range.values]).toEqual([false, [[2, 1]]]);
    });
  });

  it('cannot be protected again (Microsoft: "Fails if the worksheet has already been protected")', async () => {
    expect(await refused((sheet) => sheet.protection.protect())).toBe('AccessDenied');
  });

  it('has no password here, and no option that Excel does not have', async () => {
    expect(await codeOf((sheet) => sheet.protection.protect({}, 'secret'))).toBe('NotImplemented');
    expect(await codeOf((sheet) => sheet.protection.protect({ allowEverything: true } as object))).toBe(
      'InvalidArgument',
    );
  });
});

describe('what the protection of a sheet allows', () => {
  /** The code of the refusal of some work on a sheet that is protected with an option; "done" where it is none. */
  async function outcome(
    options: Excel.WorksheetProtectionOptions,
    work: (sheet: Excel.Worksheet) => void,
  ): Promise<string> {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect(options);
    }, embedded);
    return onSheet(work, embedded).then(
      () => 'done',
      (error: unknown) => (error as OfficeExtension.Error).code,
    );
  }

  it.each<[keyof Excel.WorksheetProtectionOptions, (sheet: Excel.Worksheet) => void]>([
    ['allowFormatCells', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['allowFormatCells', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['allowFormatCells', (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar')],
    ['allowFormatColumns', (sheet) => (sheet.getRange('A:A').format.columnWidth = 9)],
    ['allowFormatColumns', (sheet) => (sheet.getRange('A:A').columnHidden = true)],
    ['allowFormatRows', (sheet) => (sheet.getRange('1:1').format.rowHeight = 9)],
    ['allowFormatRows', (sheet) => (sheet.getRange('1:1').rowHidden = true)],
    ['allowEditObjects', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:A3'))],
    ['allowInsertHyperlinks', (sheet) => (sheet.getRange('B1').hyperlink = { address: 'https://example.org/' })],
  ])('%s passes, and is refused without', async (option, work) => {
    expect(await outcome({ [option]: true }, work)).toBe('done');
    expect(await outcome({}, work)).toBe('AccessDenied');
  });

  it('is never to lock and unlock cells', async () => {
    const unlock = (sheet: Excel.Worksheet): void => void (sheet.getRange('A1').format.protection.locked = false);
    expect(await outcome({ allowFormatCells: true }, unlock)).toBe('AccessDenied');
  });

  it('can be read, and is nothing where nothing is said', async () => {
    await onSheet(async (sheet, context) => {
      sheet.protection.protect({ allowAutoFilter: true, allowInsertRows: true, selectionMode: 'Unlocked' });
      const other = context.workbook.worksheets.add('Other');
      other.protection.protect();
      sheet.protection.load('options');
      other.protection.load('options');
      await context.sync();
      const nothing = {
        allowAutoFilter: false,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowEditObjects: false,
        allowEditScenarios: false,
        allowFormatCells: false,
        allowFormatColumns: false,
        allowFormatRows: false,
        allowInsertColumns: false,
        allowInsertHyperlinks: false,
        allowInsertRows: false,
        allowPivotTables: false,
        allowSort: false,
        selectionMode: 'Normal',
      };
      expect(other.protection.options).toEqual(nothing);
      expect(sheet.protection.options).toEqual({
        ...nothing,
        allowAutoFilter: true,
        allowInsertRows: true,
        selectionMode: 'Unlocked',
      });
    });
  });
});

describe('a workbook whose structure is protected', () => {
  const refused = (work: (sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) => void): Promise<string> =>
    codeOf(async (sheet, context) => {
      context.workbook.worksheets.add('Other');
      context.workbook.protection.protect();
      await context.sync();
      work(sheet, context.workbook.worksheets);
    });

  it('refuses to add, delete, rename, move or hide sheets', async () => {
    expect(await refused((_sheet, sheets) => sheets.add('New'))).toBe('AccessDenied');
    expect(await refused((sheet) => sheet.delete())).toBe('AccessDenied');
    expect(await refused((sheet) => (sheet.name = 'New'))).toBe('AccessDenied');
    expect(await refused((sheet) => (sheet.position = 1))).toBe('AccessDenied');
    expect(await refused((sheet) => (sheet.visibility = 'Hidden'))).toBe('AccessDenied');
  });

  it('takes values, and everything once it is unprotected', async () => {
    await onSheet(async (sheet, context) => {
      const { protection } = context.workbook;
      protection.protect();
      sheet.getRange('A1').values = [[1]];
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      protection.unprotect();
      sheet.name = 'New';
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  it('cannot be protected again (Microsoft: "Fails if the workbook has been protected")', async () => {
    expect(
      await codeOf((_sheet, { workbook }) => {
        workbook.protection.protect();
        workbook.protection.protect();
      }),
    ).toBe('AccessDenied');
  });
});
