import { openEmbeddedExcel } from '../../../node';
import { xlsxWritten } from '../../fixtures/xlsxParts';
import { contentsOf } from '../../fixtures/zipEntries';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TABLE = `<table xmlns="${MAIN}" id="1" name="Needs" displayName="Needs" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Need"/><tableColumn id="2" name="Amount"/></tableColumns></table>`;
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** A sheet with a table in A1:B3; `elements` stand behind its cells. */
const fileWith = (elements: string, extensions = ''): Uint8Array =>
  xlsxWritten({
    sheets: {
      S:
        `<sheetData><row r="1">${text('A1', 'Need')}${text('B1', 'Amount')}</row><row r="6"><c r="A6"><v>6</v></c></row></sheetData>` +
        `${elements}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>${extensions}`,
    },
    links: { 1: [['rId1', 'table', '../tables/table1.xml']] },
    parts: { 'xl/tables/table1.xml': TABLE },
  });

/** The sheet's part after work, which when it is read again is what it was. */
async function changed(file: Uint8Array, ...works: readonly ((sheet: Excel.Worksheet) => void)[]): Promise<string> {
  const excel = await openEmbeddedExcel(file);
  for (const work of works)
    await excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('S'));
      await context.sync();
    });
  const saved = await excel.save();
  expect((await openEmbeddedExcel(saved)).snapshot()).toEqual(excel.snapshot());
  return contentsOf(saved).get('xl/worksheets/sheet1.xml')!.toString('utf8');
}

/** A row more at the end of the table: what stands below it in A:B goes down by one. */
const grow = (sheet: Excel.Worksheet): void =>
  sheet.tables.getItem('Needs').rows.add(undefined, [['Water', 1]]) as never;

const formulasBySqref = (xml: string, element: string, formula: string): Record<string, string> =>
  Object.fromEntries(
    [...xml.matchAll(new RegExp(`<${element}[^>]*sqref="([^"]*)".*?<${formula}>(.*?)</${formula}>`, 'g'))].map(
      ([, sqref, told]) => [sqref!, told!],
    ),
  );

const FORMAT = (sqref: string, formula: string): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
const VALIDATION = (sqref: string, formula: string): string =>
  `<dataValidations count="1"><dataValidation type="custom" imeMode="off" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation></dataValidations>`;

describe('a conditional format of which only a part moves', () => {
  const add = (formula: string) => (sheet: Excel.Worksheet) => {
    const format = sheet.getRange('A6:C8').conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.font.bold = true;
  };
  const formulas = (xml: string) => formulasBySqref(xml, 'conditionalFormatting', 'formula');

  it('has in each part the formula as it reads from there', async () => {
    // By hand: C6:C8 is two columns to the right of the first cell and stays; A6:B8 goes down by one row.
    expect(formulas(await changed(fileWith(''), add('=A6>0'), grow))).toEqual({
      'A7:B9': 'A7&gt;0',
      'C6:C8': 'C6&gt;0',
    });
  });

  it('refers in each part to cells that have moved, however often they do', async () => {
    expect(formulas(await changed(fileWith(''), add('=$B6>0'), grow, grow, grow))).toEqual({
      'A9:B11': '$B9&gt;0',
      'C6:C8': '$B9&gt;0',
    });
  });

  it('keeps its part of the file in one piece where one formula serves all its areas', async () => {
    const xml = await changed(fileWith(FORMAT('A6:A8 D6:D8', 'A6&gt;0')), grow);
    expect(formulas(xml)).toEqual({ 'A7:A9 D6:D8': 'A7&gt;0' });
  });

  it('becomes several in the file where its areas need different formulas', async () => {
    const xml = await changed(fileWith(FORMAT('A6:A8 B6 D6:D8', '$B6&gt;0')), grow);
    expect(formulas(xml)).toEqual({ 'A7:A9 B7': '$B7&gt;0', 'D6:D8': '$B7&gt;0' });
  });

  it('also among those that Excel 2010 added, with an identifier of its own', async () => {
    const later = `<extLst><ext uri="${EXTENSION}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{0A0B0C0D-0000-0000-0000-000000000001}"><xm:f>$B6&gt;0</xm:f></x14:cfRule><xm:sqref>A6:A8 D6:D8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const xml = await changed(fileWith('', later), grow);
    const told = [...xml.matchAll(/id="([^"]*)"><xm:f>(.*?)<\/xm:f><\/x14:cfRule><xm:sqref>(.*?)<\/xm:sqref>/g)];
    expect(told.map(([, , formula, sqref]) => [sqref, formula])).toEqual([
      ['A7:A9', '$B7&gt;0'],
      ['D6:D8', '$B7&gt;0'],
    ]);
    expect(told[0]![1]).toBe('{0A0B0C0D-0000-0000-0000-000000000001}');
    expect(told[1]![1]).not.toBe(told[0]![1]);
  });

  it('reads in what is left of it as before, where its first cells are cleared', async () => {
    const xml = await changed(fileWith(''), add('=A6>0'), (sheet) => sheet.getRange('A6:C6').clear('Formats'));
    expect(formulas(xml)).toEqual({ 'A7:C8': 'A7&gt;0' });
  });
});

describe('a validation of which only a part moves', () => {
  const formulas = (xml: string) => formulasBySqref(xml, 'dataValidation', 'formula1');

  it('has in each part the formula as it reads from there', async () => {
    const xml = await changed(
      fileWith(''),
      (sheet) => {
        sheet.getRange('A6:C8').dataValidation.rule = { custom: { formula: '=$B6+A6>0' } };
      },
      grow,
    );
    expect(formulas(xml)).toEqual({ 'A7:B9': '$B7+A7&gt;0', 'C6:C8': '$B7+C6&gt;0' });
  });

  it('becomes several in the file where its areas need different formulas, and keeps what the model does not have', async () => {
    const xml = await changed(fileWith(VALIDATION('A6:A8 D6:D8', '$B6&gt;0')), grow);
    expect(formulas(xml)).toEqual({ 'A7:A9': '$B7&gt;0', 'D6:D8': '$B7&gt;0' });
    expect(xml).toContain('<dataValidations count="2">');
    expect(xml.match(/imeMode="off"/g)).toHaveLength(2);
  });

  it('reads in what is left of it as before, where its first area or first cells are cleared', async () => {
    const file = fileWith(VALIDATION('D2:D9 F4:F9', 'E2&gt;0'));
    expect(formulas(await changed(file, (sheet) => sheet.getRange('D2:D9').dataValidation.clear()))).toEqual({
      'F4:F9': 'G4&gt;0',
    });
    expect(formulas(await changed(file, (sheet) => sheet.getRange('D2:D3').dataValidation.clear()))).toEqual({
      'D4:D9 F4:F9': 'E4&gt;0',
    });
  });

  it('reads as before in the part of it whose words are changed', async () => {
    const xml = await changed(fileWith(VALIDATION('D2:D9', 'E2&gt;0')), (sheet) => {
      sheet.getRange('D5:D9').dataValidation.ignoreBlanks = false;
    });
    expect(formulas(xml)).toEqual({ 'D2:D4': 'E2&gt;0', 'D5:D9': 'E5&gt;0' });
  });
});
