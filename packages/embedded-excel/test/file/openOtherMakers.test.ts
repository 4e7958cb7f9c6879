import { strToU8 } from 'fflate';
import { openWorkbook } from '../../src/file/open/openWorkbook';
import { formatAt, readFormulas, readValues } from '../../src/model/readCells';
import type { Sheet } from '../../src/model/workbook';
import { convert, describeWithLibreOffice } from '../libreoffice/libreOffice';

const block = (rows: number, columns: number) => ({ row: 0, column: 0, rows, columns });

/** A spreadsheet in LibreOffice's own format, written by hand. */
const FODS = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffe699"/><style:text-properties fo:font-weight="bold" fo:color="#c00000"/></style:style>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="5cm"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Needs"><table:table-column table:style-name="wide"/><table:table-column/>
<table:table-row><table:table-cell table:style-name="head" office:value-type="string"><text:p>Title</text:p></table:table-cell><table:table-cell table:style-name="head" office:value-type="string"><text:p>USD</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Courts</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1200.5"/></table:table-row>
<table:table-row><table:table-cell office:value-type="date" office:date-value="2020-02-29"/><table:table-cell table:formula="of:=SUM([.B1:.B2])*2" office:value-type="float"/></table:table-row>
<table:table-row><table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell table:formula="of:=1/0" office:value-type="float"/></table:table-row>
<table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="string"><text:p>both</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
</table:table>
<table:table table:name="It's 2"/>
<table:named-expressions><table:named-range table:name="Amounts" table:base-cell-address="$Needs.$A$1" table:cell-range-address="$Needs.$B$2:.$B$3"/></table:named-expressions>
</office:spreadsheet></office:body></office:document>`;

describeWithLibreOffice('a workbook that LibreOffice wrote', () => {
  it('has its cells, formulas, formats, merges and names', async () => {
    const workbook = openWorkbook(await convert(strToU8(FODS), 'xlsx'));
    const [needs, second] = workbook.sheets as [Sheet, Sheet];
    expect([needs.name, second.name]).toEqual(['Needs', "It's 2"]);
    expect(readValues(needs.grid, block(5, 2))).toEqual([
      ['Title', 'USD'],
      ['Courts', 1200.5],
      // 29 February 2020 is day 43890 of Excel's calendar.
      [43890, 2401],
      [true, '#DIV/0!'],
      ['both', ''],
    ]);
    expect(readFormulas(needs.grid, { row: 2, column: 1, rows: 2, columns: 1 })).toEqual([['=SUM(B1:B2)*2'], ['=1/0']]);
    expect([needs.grid.errors.size, needs.grid.stale.size]).toEqual([1, 0]);
    expect(formatAt(needs.grid, 0, 0)).toMatchObject({ fill: '#FFE699', font: { bold: true, color: '#C00000' } });
    expect(needs.merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 2 }]);
    // LibreOffice counts characters of its own standard font; 5 cm, or 141.7 points, come out near to that.
    expect(Math.abs(needs.columnWidths.get(0)! - 141.7)).toBeLessThan(10);
    expect(workbook.names).toMatchObject([{ name: 'Amounts', formula: '=Needs!$B$2:$B$3' }]);
  });
});
