import { openEmbeddedExcel } from '../../../node';
import { xlsxWritten } from '../../fixtures/xlsxParts';
import { contentsOf } from '../../fixtures/zipEntries';

const sheetXml = (file: Uint8Array): string => contentsOf(file).get('xl/worksheets/sheet1.xml')!.toString('utf8');

/** `<sheetData>` of the sheet S after work on it; what stands in `<sheetData>` before is written by hand. */
async function changed(rows: string, work: (sheet: Excel.Worksheet) => void): Promise<string> {
  const excel = await openEmbeddedExcel(xlsxWritten({ sheets: { S: `<sheetData>${rows}</sheetData>` } }));
  await excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('S'));
    await context.sync();
  });
  const file = await excel.save();
  // What was saved is read again as it is in memory.
  expect((await openEmbeddedExcel(file)).snapshot()).toEqual(excel.snapshot());
  return /<sheetData>(.*)<\/sheetData>/s.exec(sheetXml(file))![1]!;
}

describe('rows and cells that stand out of order in a file', () => {
  it('are read where they say that they are', async () => {
    const rows =
      '<row r="3"><c r="B3"><v>32</v></c><c r="A3"><v>31</v></c></row><row r="1"><c r="A1"><f>SUM(A3:B3)</f><v>63</v></c></row>';
    const excel = await openEmbeddedExcel(xlsxWritten({ sheets: { S: `<sheetData>${rows}</sheetData>` } }));
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:B3').load('values');
      await context.sync();
      expect(range.values).toEqual([
        [63, ''],
        ['', ''],
        [31, 32],
      ]);
    });
  });

  // 18.3.1.73 and 18.3.1.4 of ECMA-376 part 1: each row and cell stands once; Excel wants them in their order.
  it('come into their order where a cell of the sheet is written, each once', async () => {
    const rows =
      '<row r="5" ht="20" customHeight="1"><c r="C5"><v>53</v></c><c r="A5" s="0"><v>51</v></c></row><row r="2" spans="1:2"><c r="B2"><v>22</v></c></row>';
    expect(
      await changed(rows, (sheet) => {
        sheet.getRange('A2').values = [[21]];
        sheet.getRange('B5').values = [[52]];
        sheet.getRange('A1').values = [[11]];
      }),
    ).toBe(
      '<row r="1"><c r="A1"><v>11</v></c></row><row r="2"><c r="A2"><v>21</v></c><c r="B2"><v>22</v></c></row>' +
        '<row r="5" ht="20" customHeight="1"><c r="A5" s="0"><v>51</v></c><c r="B5"><v>52</v></c><c r="C5"><v>53</v></c></row>',
    );
  });

  it('that are in two pieces of a row become one', async () => {
    const rows =
      '<row r="2" hidden="1"><c r="A2"><v>21</v></c></row><row r="3"><c r="A3"><v>31</v></c></row><row r="2" s="0"><c r="B2"><v>22</v></c></row>';
    expect(
      await changed(rows, (sheet) => {
        sheet.getRange('B2').values = [[99]];
      }),
    ).toBe(
      '<row r="2" hidden="1" s="0"><c r="A2"><v>21</v></c><c r="B2"><v>99</v></c></row><row r="3"><c r="A3"><v>31</v></c></row>',
    );
  });

  it('that stand in another row than they say, or say nothing behind such, are where the reader finds them', async () => {
    const rows =
      '<row r="2"><c r="A2"><v>21</v></c><c r="B4"><f>A2</f><v>21</v></c><c><v>43</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>x</t></is></c></row>';
    expect(
      await changed(rows, (sheet) => {
        sheet.getRange('C4').values = [[44]];
      }),
    ).toBe(
      '<row r="2"><c r="A2"><v>21</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>x</t></is></c></row>' +
        '<row r="4"><c r="B4"><f>A2</f><v>21</v></c><c r="C4"><v>44</v></c></row>',
    );
  });

  it('of which one holds something and another of the same address nothing leave that which holds it', async () => {
    const rows = '<row r="1"><c r="B1"><v>12</v></c><c r="A1"/><c r="B1"/></row>';
    expect(
      await changed(rows, (sheet) => {
        sheet.getRange('C1').values = [[13]];
      }),
    ).toBe('<row r="1"><c r="A1"/><c r="B1"><v>12</v></c><c r="C1"><v>13</v></c></row>');
  });

  it('stay as they stand where no cell of the sheet is written', async () => {
    const rows = '<row r="3"><c r="A3"><v>31</v></c></row><row r="1"><c r="A1"><v>11</v></c></row>';
    expect(
      await changed(rows, (sheet) => {
        sheet.showGridlines = false;
      }),
    ).toBe(rows);
  });

  it('with a prefix keep it', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const part = `<x:worksheet xmlns:x="${main}" xmlns:y="urn:other"><x:sheetData><x:row r="2" y:seen="1"><x:c r="A2"><x:v>2</x:v></x:c></x:row><x:row r="1"/></x:sheetData></x:worksheet>`;
    const excel = await openEmbeddedExcel(
      xlsxWritten({ sheets: { S: '' }, parts: { 'xl/worksheets/sheet1.xml': part } }),
    );
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('B2').values = [[3]];
      await context.sync();
    });
    expect(sheetXml(await excel.save())).toContain(
      '<x:sheetData><x:row r="1"/><x:row r="2" y:seen="1"><x:c r="A2"><x:v>2</x:v></x:c><x:c r="B2"><x:v>3</x:v></x:c></x:row></x:sheetData>',
    );
  });
});
