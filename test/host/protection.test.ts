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

  it('has no password and no options here', async () => {
    expect(await codeOf((sheet) => sheet.protection.protect({}, 'secret'))).toBe('NotImplemented');
    expect(await codeOf((sheet) => sheet.protection.protect({ allowFormatCells: true }))).toBe('NotImplemented');
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
