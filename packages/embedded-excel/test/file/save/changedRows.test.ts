import { openEmbeddedExcel } from '../../../node';
import { xlsxWritten } from '../../fixtures/xlsxParts';
import { contentsOf } from '../../fixtures/zipEntries';

/**
 * `<sheetData>` and `<cols>` of a sheet after work on it through the real client; what stands in `<worksheet>` is
 * written by hand.
 */
async function changed(inner: string, work: (sheet: Excel.Worksheet) => void): Promise<string> {
  const excel = await openEmbeddedExcel(xlsxWritten({ sheets: { S: inner } }));
  await excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('S'));
    await context.sync();
  });
  const xml = contentsOf(await excel.save())
    .get('xl/worksheets/sheet1.xml')!
    .toString('utf8');
  return /(?:<cols>.*)?<sheetData>.*<\/sheetData>/s.exec(xml)![0];
}

describe('rows and cells of a sheet that came from a file', () => {
  // ECMA-376 part 1, 18.3.1.4 (c, r) and 18.3.1.73 (row, r): both may be left out, and then each follows the one before
  // it.
  it('stay where they are beside a blanked cell where none says its place', async () => {
    const inner = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>';
    expect(await changed(inner, (sheet) => sheet.getRange('A1').clear())).toBe(
      '<sheetData><row r="1"><c r="A1"/><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
    );
  });

  it('keep heights that Excel fits, and all that is said of them, when another row gets a height', async () => {
    const rows = '<row r="1" ht="12.8" customHeight="false" s="0"/><row r="2" ht="31.5"/><row r="3" ht="20"/>';
    expect(
      await changed(`<sheetData>${rows}</sheetData>`, (sheet) => {
        sheet.getRange('A3').format.rowHeight = 40;
      }),
    ).toBe(
      '<sheetData><row r="1" s="0" ht="12.8" customHeight="false"/><row r="2" ht="31.5"/><row r="3" ht="40" customHeight="1"/></sheetData>',
    );
  });

  it('keep the widths of other columns with all their digits', async () => {
    // 20.5 characters are 144 pixels, as are 20.5703125: 18.3.1.13 (col, width).
    const cols = '<cols><col min="1" max="3" width="20.5" style="0" bestFit="1"/></cols><sheetData></sheetData>';
    const xml = await changed(cols, (sheet) => {
      sheet.getRange('B:B').format.columnWidth = 48;
    });
    expect(xml).toContain('<col min="1" max="1" style="0" bestFit="1" width="20.5"/>');
    expect(xml).toMatch(/<col min="2" max="2" style="0" bestFit="1" width="9\.14\d*"/);
    expect(xml).toContain('<col min="3" max="3" style="0" bestFit="1" width="20.5"/>');
  });

  it('keep what says when a formula is computed, where its words follow a sheet', async () => {
    // ca: 18.3.1.40 (always compute).
    const excel = await openEmbeddedExcel(
      xlsxWritten({
        sheets: {
          S: '<sheetData/>',
          T: '<sheetData><row r="1"><c r="A1"><f ca="1">S!A1+1</f><v>1</v></c></row></sheetData>',
        },
      }),
    );
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').name = 'U';
      await context.sync();
    });
    expect(
      contentsOf(await excel.save())
        .get('xl/worksheets/sheet2.xml')!
        .toString('utf8'),
    ).toContain('<c r="A1"><f ca="1">U!A1+1</f><v>1</v></c>');
  });
});
