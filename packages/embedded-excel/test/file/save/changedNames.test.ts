import { openEmbeddedExcel } from '../../../node';
import { partsOf, zipOf } from '../../fixtures/xlsxParts';
import { contentsOf } from '../../fixtures/zipEntries';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A sheet with a table whose column has a formula, another sheet with conditional formats that look at it, and a pivot
 * table's source.
 */
function file(): Uint8Array {
  const head = (cell: string, text: string): string => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const parts = partsOf({
    sheets: {
      S: `<sheetData><row r="1">${head('A1', 'a')}${head('B1', 'b')}</row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>T1[[#This Row],[a]]*S!$A$9</f><v>0</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      O: '<sheetData/><conditionalFormatting sqref="A1:A3 C1"><cfRule type="expression" priority="4"><formula>S!$A$1=1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B1"><cfRule type="top10" priority="9" rank="3"/></conditionalFormatting>',
    },
    links: { 1: [['rId1', 'table', '../tables/table1.xml']] },
    parts: {
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T1" displayName="T1" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"><calculatedColumnFormula>T1[[#This Row],[a]]*S!$A$9</calculatedColumnFormula></tableColumn></tableColumns></table>`,
      'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="S"/></cacheSource></pivotCacheDefinition>`,
    },
  });
  const types = `<Override PartName="/xl/tables/table1.xml" ContentType="${OFFICE}.table+xml"/><Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="${OFFICE}.pivotCacheDefinition+xml"/></Types>`;
  return zipOf({ ...parts, '[Content_Types].xml': parts['[Content_Types].xml']!.replace('</Types>', types) });
}

async function changed(work: (context: Excel.RequestContext) => void): Promise<(part: string) => string> {
  const excel = await openEmbeddedExcel(file());
  await excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  const parts = contentsOf(await excel.save());
  return (part) => parts.get(part)!.toString('utf8');
}

describe('names that are changed in a workbook of a file', () => {
  it('of a sheet are followed by rules, columns of tables and pivot tables', async () => {
    const part = await changed((context) => void (context.workbook.worksheets.getItem('S').name = "It's"));
    expect(part('xl/worksheets/sheet2.xml')).toContain(
      `<conditionalFormatting sqref="A1:A3 C1"><cfRule type="expression" priority="4"><formula>'It''s'!$A$1=1</formula></cfRule></conditionalFormatting>`,
    );
    expect(part('xl/worksheets/sheet2.xml')).toContain('type="top10" priority="9" rank="3"');
    expect(part('xl/tables/table1.xml')).toContain(
      "<calculatedColumnFormula>T1[[#This Row],[a]]*'It''s'!$A$9</calculatedColumnFormula>",
    );
    expect(part('xl/pivotcache/pivotcachedefinition1.xml')).toContain(`<worksheetSource ref="A1:B2" sheet="It's"/>`);
  });

  it('of a table are followed by the formulas of its columns', async () => {
    const part = await changed((context) => void (context.workbook.tables.getItem('T1').name = 'New'));
    expect(part('xl/tables/table1.xml')).toContain('name="New" displayName="New"');
    expect(part('xl/tables/table1.xml')).toContain('New[[#This Row],[a]]*S!$A$9</calculatedColumnFormula>');
    expect(part('xl/worksheets/sheet1.xml')).toContain('<f>New[[#This Row],[a]]*S!$A$9</f>');
  });

  it('of a column stand in the table too, where its header was written', async () => {
    // Excel calls a file damaged whose table names a column otherwise than the cell: ECMA-376 part 1, 18.5.1.3
    // (tableColumn, name).
    const part = await changed((context) => {
      context.workbook.worksheets.getItem('S').getRange('B1').values = [['c']];
    });
    expect(part('xl/tables/table1.xml')).toContain('<tableColumn id="2" name="c">');
  });
});
