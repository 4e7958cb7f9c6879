import { codeOf, embedForTest, onSheet } from './embedForTest';

describe('the page of a sheet', () => {
  it('is upright with the margins that Excel calls normal', async () => {
    await onSheet(async (sheet, context) => {
      const page = sheet.pageLayout.load('orientation,zoom,leftMargin,topMargin,headerMargin,centerHorizontally');
      await context.sync();
      // Normal: 0.7 inch at the sides, 0.75 above and below, 0.3 for header and footer; 72 points an inch.
      expect(page.toJSON()).toMatchObject({
        orientation: 'Portrait',
        zoom: { scale: 100 },
        leftMargin: 50.4,
        topMargin: 54,
        headerMargin: 21.6,
        centerHorizontally: false,
      });
    });
  });

  it('is read as it was set', async () => {
    const set = {
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      leftMargin: 40,
      rightMargin: 41,
      topMargin: 42,
      bottomMargin: 43,
      headerMargin: 20,
      footerMargin: 21,
      centerHorizontally: true,
      centerVertically: true,
      printGridlines: true,
    } as const;
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.set(set);
      const page = sheet.pageLayout.load(Object.keys(set));
      await context.sync();
      expect(page.toJSON()).toMatchObject(set);
    });
  });

  it('has margins in points, inches or centimetres; those not given stay', async () => {
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.setPrintMargins('Inches', { left: 1, top: 0.5 });
      sheet.pageLayout.setPrintMargins('Centimeters', { right: 2.54 });
      const page = sheet.pageLayout.load('leftMargin,topMargin,rightMargin,bottomMargin');
      await context.sync();
      expect([page.leftMargin, page.topMargin, page.rightMargin, page.bottomMargin]).toEqual([72, 36, 72, 54]);
    });
  });

  it('repeats rows and columns', async () => {
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.setPrintTitleRows('$3:$5');
      sheet.pageLayout.setPrintTitleColumns(sheet.getRange('A:B'));
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const columns = sheet.pageLayout.getPrintTitleColumns().load('address');
      await context.sync();
      expect([rows.address, columns.address]).toEqual(['Sheet1!3:5', 'Sheet1!A:B']);
    });
  });

  it('repeats none at first', async () => {
    await onSheet(async (sheet, context) => {
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect(rows.isNullObject).toBe(true);
    });
    expect(await codeOf((sheet) => void sheet.pageLayout.getPrintTitleRows().load('address'))).toBe('ItemNotFound');
  });

  it('prints a part of the sheet', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => sheet.pageLayout.setPrintArea('A1:C9, E1:F9'), embedded);
    expect(embedded.workbook.sheets[0]!.page.printArea).toEqual([
      { row: 0, column: 0, rows: 9, columns: 3 },
      { row: 0, column: 4, rows: 9, columns: 2 },
    ]);
  });

  it('has a header and a footer', async () => {
    await onSheet(async (sheet, context) => {
      const { defaultForAllPages } = sheet.pageLayout.headersFooters;
      defaultForAllPages.leftFooter = '&A';
      defaultForAllPages.rightFooter = '&P / &N';
      defaultForAllPages.load('leftFooter,rightFooter,centerHeader');
      await context.sync();
      expect(defaultForAllPages.toJSON()).toMatchObject({ leftFooter: '&A', rightFooter: '&P / &N', centerHeader: '' });
    });
  });

  it('is refused where Excel has no such page', async () => {
    const page = (work: (page: Excel.PageLayout) => void): Promise<string> => codeOf((sheet) => work(sheet.pageLayout));
    expect(await page((one) => (one.orientation = 'Sideways' as 'Portrait'))).toBe('InvalidArgument');
    expect(await page((one) => (one.zoom = { scale: 401 }))).toBe('InvalidArgument');
    expect(await page((one) => (one.leftMargin = -1))).toBe('InvalidArgument');
    // Microsoft: "The range must span the entire row to be valid."
    expect(await page((one) => one.setPrintTitleRows('A1:C1'))).toBe('InvalidArgument');
    expect(await page((one) => one.setPrintTitleColumns('A1:A9'))).toBe('InvalidArgument');
    expect(await page((one) => (one.paperSize = 'Envelope9'))).toBe('NotImplemented');
    expect(await page((one) => (one.blackAndWhite = true))).toBe('NotImplemented');
  });
});
