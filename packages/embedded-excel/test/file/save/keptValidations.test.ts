import { openEmbeddedExcel } from '../../../node';
import { xlsxWritten } from '../../fixtures/xlsxParts';
import { contentsOf } from '../../fixtures/zipEntries';

/**
 * A sheet with a table in A1:B3 and validations as Excel writes them, among them attributes that the model does not
 * have.
 */
const IME =
  '<dataValidation type="list" imeMode="hiragana" allowBlank="1" xr:uid="{11111111-1111-1111-1111-111111111111}" sqref="D2:D9 F2:F4"><formula1>T!$A$1:$A$3</formula1></dataValidation>';
const BELOW =
  '<dataValidation type="custom" imeMode="off" errorStyle="warning" unknown="kept" xr:uid="{22222222-2222-2222-2222-222222222222}" sqref="A6:A8"><formula1>A6&gt;0</formula1></dataValidation>';
const COMMAS =
  '<dataValidation type="list" sqref="G1"><mc:AlternateContent><mc:Choice Requires="x12ac"><x12ac:list>"1,000",2</x12ac:list></mc:Choice><mc:Fallback><formula1>"1,000,2"</formula1></mc:Fallback></mc:AlternateContent></dataValidation>';
const LATER =
  '<x14:dataValidation type="list" imeMode="on" xr:uid="{33333333-3333-3333-3333-333333333333}"><x14:formula1><xm:f>T!$B$1:$B$3</xm:f></x14:formula1><xm:sqref>B6 H1:H3</xm:sqref></x14:dataValidation>';
const URI = '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}';
const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Needs" displayName="Needs" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Need"/><tableColumn id="2" name="Amount"/></tableColumns></table>';
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

const DECLARED =
  'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x12ac="http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac" mc:Ignorable="xr"';
const FILE = xlsxWritten({
  sheets: {
    S:
      `<sheetData><row r="1">${text('A1', 'Need')}${text('B1', 'Amount')}</row><row r="2">${text('A2', 'Water')}</row><row r="6"><c r="A6"><v>1</v></c></row></sheetData>` +
      `<dataValidations count="3" disablePrompts="1" xWindow="7" ${DECLARED}>${IME}${BELOW}${COMMAS}</dataValidations>` +
      `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>` +
      `<extLst><ext uri="${URI}"><x14:dataValidations count="1" ${DECLARED}>${LATER}</x14:dataValidations></ext></extLst>`,
    T: '<sheetData/>',
  },
  links: { 1: [['rId1', 'table', '../tables/table1.xml']] },
  parts: { 'xl/tables/table1.xml': TABLE },
});

/** The text of the first sheet's part after work on the workbook. */
async function changed(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
  const excel = await openEmbeddedExcel(FILE);
  await excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('S'), context);
    await context.sync();
  });
  return contentsOf(await excel.save())
    .get('xl/worksheets/sheet1.xml')!
    .toString('utf8');
}

describe('validations of a sheet that came from a file', () => {
  it('stay as they stand there beside one that is added', async () => {
    const xml = await changed((sheet) => {
      sheet.getRange('J1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'EqualTo' } };
    });
    for (const kept of [IME, BELOW, COMMAS, LATER]) expect(xml).toContain(kept);
    expect(xml).toMatch(/<dataValidations count="4" disablePrompts="1" xWindow="7"/);
    expect(xml).toContain(
      '<dataValidation type="whole" operator="equal" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="J1"><formula1>1</formula1></dataValidation>',
    );
  });

  it('keep what else is said of them for the cells that are left of theirs', async () => {
    const xml = await changed((sheet) => sheet.getRange('F2:F4').dataValidation.clear());
    expect(xml).toContain(IME.replace('D2:D9 F2:F4', 'D2:D9'));
    const later = await changed((sheet) => sheet.getRange('B6').dataValidation.clear());
    expect(later).toContain(LATER.replace('B6 H1:H3', 'H1:H3'));
    expect(later).toContain(IME);
  });

  it('are gone where all their cells are cleared, with the list that held no other', async () => {
    const xml = await changed((sheet) => {
      sheet.getRange('B6').dataValidation.clear();
      sheet.getRange('H1:H3').dataValidation.clear();
      sheet.getRange('G1').dataValidation.clear();
    });
    expect(xml).not.toContain('x14:dataValidation');
    expect(xml).not.toContain('x12ac:list');
    expect(xml).toContain('<dataValidations count="2"');
  });

  it('move with their cells, and their formulas with what these refer to', async () => {
    const xml = await changed((sheet) => {
      sheet.tables.getItem('Needs').rows.add(undefined, [
        ['Health', 1],
        ['Roads', 2],
      ]);
    });
    expect(xml).toContain(BELOW.replace('A6:A8', 'A8:A10').replace('A6&gt;0', 'A8&gt;0'));
    expect(xml).toContain(LATER.replace('B6 H1:H3', 'B8 H1:H3'));
    expect(xml).toContain(IME);
  });

  it('follow the new name of a sheet', async () => {
    const xml = await changed((_, context) => {
      context.workbook.worksheets.getItem('T').name = 'New lists';
    });
    expect(xml).toContain(IME.replace('T!', "'New lists'!"));
    expect(xml).toContain(LATER.replace('T!', "'New lists'!"));
  });

  it('that are given another rule are written anew', async () => {
    const xml = await changed((sheet) => {
      sheet.getRange('A6:A8').dataValidation.rule = { custom: { formula: '=A6>1' } };
    });
    expect(xml).not.toContain('unknown="kept"');
    expect(xml).toContain('<formula1>A6&gt;1</formula1>');
    expect(xml).toContain(COMMAS);
  });
});
