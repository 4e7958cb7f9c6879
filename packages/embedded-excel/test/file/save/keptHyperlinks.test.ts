import { openEmbeddedExcel } from '../../../node';
import { xlsxWritten, type Link } from '../../fixtures/xlsxParts';
import { contentsOf } from '../../fixtures/zipEntries';

/** Links as Excel writes them, among them attributes that the model does not have. */
const SITE =
  '<hyperlink ref="D2" r:id="rId5" tooltip="Tip" display="The site" xr:uid="{11111111-1111-1111-1111-111111111111}" unknown="kept"/>';
const PLACE = '<hyperlink ref="A6:B7" location="T!A1" display="T!A1" xr:uid="{22222222-2222-2222-2222-222222222222}"/>';
const WIDE =
  '<hyperlink ref="B8:C8" r:id="rId7" location="part" display="Wide" xr:uid="{33333333-3333-3333-3333-333333333333}"/>';
const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Needs" displayName="Needs" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Need"/><tableColumn id="2" name="Amount"/></tableColumns></table>';
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const DECLARED =
  'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr"';
const LINKS: Link[] = [
  ['rId1', 'table', '../tables/table1.xml'],
  ['rId5', 'hyperlink', 'https://example.org/a%20b', 'External'],
  ['rId7', 'hyperlink', 'https://example.org/wide', 'External'],
];
const FILE = xlsxWritten({
  sheets: {
    S:
      `<sheetData><row r="1">${text('A1', 'Need')}${text('B1', 'Amount')}</row><row r="2">${text('A2', 'Water')}</row><row r="6"><c r="A6"><v>1</v></c></row></sheetData>` +
      `<hyperlinks ${DECLARED}>${SITE}${PLACE}${WIDE}</hyperlinks><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    T: '<sheetData/>',
  },
  links: { 1: LINKS },
  parts: { 'xl/tables/table1.xml': TABLE },
});

/** The first sheet's part and its relationships after work on the workbook. */
async function changed(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
  const excel = await openEmbeddedExcel(FILE);
  await excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('S'), context);
    await context.sync();
  });
  const file = await excel.save();
  expect((await openEmbeddedExcel(file)).snapshot()).toEqual(excel.snapshot());
  const parts = contentsOf(file);
  const part = (name: string): string => parts.get(name)!.toString('utf8');
  return {
    sheet: part('xl/worksheets/sheet1.xml'),
    links: part('xl/worksheets/_rels/sheet1.xml.rels').match(/Id="rId[57]"/g) ?? [],
  };
}

describe('hyperlinks of a sheet that came from a file', () => {
  it('stay as they stand there beside one that is added, with their relationships', async () => {
    const { sheet, links } = await changed((one) => {
      one.getRange('J1').hyperlink = { address: 'https://example.org/new', textToDisplay: 'New' };
    });
    expect(sheet).toContain(`${SITE}${PLACE}${WIDE}<hyperlink ref="J1" r:id="rId2"/>`);
    expect(links).toHaveLength(2);
  });

  it('are gone where they are cleared, with a relationship that no other uses', async () => {
    const { sheet, links } = await changed((one) => one.getRange('D2').clear('Hyperlinks'));
    expect(sheet).not.toContain('The site');
    expect(sheet).toContain(`${PLACE}${WIDE}`);
    expect(links).toEqual(['Id="rId7"']);
  });

  it('leave no empty list behind', async () => {
    const { sheet, links } = await changed((one) => one.getRange('A1:Z99').clear('Hyperlinks'));
    expect(sheet).not.toContain('hyperlink');
    expect(links).toEqual([]);
  });

  it('move with their cells; one of which only a part moves becomes two, and the second has no identifier of the first', async () => {
    const { sheet, links } = await changed((one) => {
      one.tables.getItem('Needs').rows.add(undefined, [
        ['Health', 1],
        ['Roads', 2],
      ]);
    });
    expect(sheet).toContain(
      SITE +
        PLACE.replace('A6:B7', 'A8:B9') +
        WIDE.replace('B8:C8', 'B10') +
        WIDE.replace('B8:C8', 'C8').replace(/ xr:uid="[^"]*"/, ''),
    );
    expect(links).toHaveLength(2);
  });

  it('follow the new name of a sheet, and show what they showed', async () => {
    const { sheet } = await changed((_, context) => {
      context.workbook.worksheets.getItem('T').name = 'New place';
    });
    expect(sheet).toContain(SITE + PLACE.replace('location="T!A1"', `location="'New place'!A1"`) + WIDE);
  });

  it('that lead elsewhere now are written anew, and those beside them stay', async () => {
    const { sheet } = await changed((one) => {
      one.getRange('D2').hyperlink = { address: 'https://example.org/other' };
    });
    expect(sheet).not.toContain('unknown="kept"');
    expect(sheet).toContain(`${PLACE}${WIDE}<hyperlink `);
  });
});
