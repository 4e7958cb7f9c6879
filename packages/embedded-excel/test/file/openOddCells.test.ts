import { openWorkbook } from '../../src/file/open/openWorkbook';
import { readCells } from '../../src/file/open/readCells';
import { columnNames } from '../../src/model/tableHeaders';
import { DEFAULT_FORMAT } from '../../src/model/defaults';
import { formatAt } from '../../src/model/readCells';
import { cellKey } from '../../src/model/cellKey';
import { xlsxWritten, type WrittenWorkbook } from '../fixtures/xlsxParts';

const written = (rows: string, more: Partial<WrittenWorkbook> = {}): Uint8Array =>
  xlsxWritten({ sheets: { Data: `<sheetData>${rows}</sheetData>` }, ...more });

/** The cells of a sheet by their place, "1,1" for A1, as both readers have them. */
function cellsOf(bytes: Uint8Array): Record<string, unknown> {
  const read = Object.fromEntries(
    readCells(bytes).sheets[0]!.cells.map(({ row, column, value }) => [`${row},${column}`, value]),
  );
  const opened = [...openWorkbook(bytes).sheets[0]!.grid.values].flatMap(([row, values]) =>
    values.flatMap((value, column) => (value === '' ? [] : [[`${row + 1},${column + 1}`, value]])),
  );
  expect(Object.fromEntries(opened)).toEqual(read);
  return read;
}

const one = (type: string, value: string, before = '') =>
  cellsOf(written(`<row r="1"><c r="A1"${type && ` t="${type}"`}><v>${value}</v></c></row>`, { before }))['1,1'];

const refused = (rows: string): string => {
  const messages = [openWorkbook, readCells].map((read) => {
    try {
      read(written(rows));
    } catch (error) {
      return (error as Error).message;
    }
    return 'opened';
  });
  expect(messages[0]).toBe(messages[1]);
  return messages[0]!;
};

describe('dates that are written as such (ECMA-376 part 1, 18.17.4; ISO 8601)', () => {
  // By the calendar: 18 July 2020 is day 44030 of Excel's days; 12:30 is 45000 of 86400 seconds.
  it.each([
    ['2020-07-18', 44030],
    ['2020-07-18T00:00', 44030],
    ['2020-07-18T12:30:00', 44030 + 45000 / 86400],
    ['2020-07-18T12:30:00Z', 44030 + 45000 / 86400],
    ['2020-07-18T06:00:00.000', 44030.25],
    // A cell has no zone: what the writer's clock showed counts, as openpyxl reads it too.
    ['2020-07-18T00:00:00+02:00', 44030],
    ['2020-07-18T18:00:00-0500', 44030.75],
    [' 2020-07-18 ', 44030],
    ['12:30:00', 45000 / 86400],
    ['T18:00', 0.75],
    ['23:44:51.894', (23 * 3600 + 44 * 60 + 51.894) / 86400],
    ['PT26H30M', 26.5 / 24],
    ['PT36H', 1.5],
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    // Excel counts a day that never was (Microsoft, "Excel incorrectly assumes that the year 1900 is a leap year").
    ['1900-02-29', 60],
    ['1900-03-01', 61],
    ['9999-12-31', 2_958_465],
  ])('reads %s', (text, serial) => {
    expect(one('d', text)).toBeCloseTo(serial, 9);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(one('d', '2020-07-18', '<workbookPr date1904="1"/>')).toBe(44030 - 1462);
    expect(one('d', '12:00:00', '<workbookPr date1904="1"/>')).toBe(0.5);
  });

  it('keeps days that Excel does not count as the text that they are', () => {
    expect(one('d', '1850-03-01')).toBe('1850-03-01');
    expect(one('d', '1903-12-31T00:00:00', '<workbookPr date1904="1"/>')).toBe('1903-12-31T00:00:00');
  });

  it.each(['2020-02-30', '2021-02-29', '2020-13-01', '25:00:00', '12:60', 'PT', '18.07.2020', 'yesterday'])(
    'says which cell has %s for a date',
    (text) => {
      expect(refused(`<row r="5"><c r="C5" t="d"><v>${text}</v></c></row>`)).toContain(
        `cell R5C3 of the sheet "Data" should hold a date and has ${text}`,
      );
    },
  );
});

describe('values of cells as other programs write them', () => {
  it.each([
    ['', '1.5E3', 1500],
    ['', '-1e-7', -1e-7],
    ['n', '1E+20', 1e20],
    ['n', ' 12 ', 12],
    ['', '.5', 0.5],
    ['', '1.', 1],
    ['b', 'true', true],
    ['b', 'FALSE', false],
    ['b', ' 1 ', true],
    ['e', '#SPILL!', '#SPILL!'],
    ['e', '#CALC!', '#CALC!'],
    ['e', '#FIELD!', '#FIELD!'],
    ['e', '#BLOCKED!', '#BLOCKED!'],
    ['e', '#GETTING_DATA', '#GETTING_DATA'],
    ['str', 'a_x005F_x0041__x000A_b', 'a_x0041_\nb'],
    ['inlineStr', 'in v', 'in v'],
  ])('reads type "%s" with %s', (type, text, value) => {
    expect(one(type, text)).toBe(value);
  });

  it.each([
    ['n', '0x1F', 'a number'],
    ['n', '0b11', 'a number'],
    ['', 'NaN', 'a number'],
    ['', 'INF', 'a number'],
    ['', '1,5', 'a number'],
    ['b', 'yes', 'true or false'],
    ['b', '2', 'true or false'],
  ])('says which cell is wrong: type "%s" with %s', (type, text, wanted) => {
    expect(refused(`<row r="2"><c r="B2"${type && ` t="${type}"`}><v>${text}</v></c></row>`)).toContain(
      `cell R2C2 of the sheet "Data" should hold ${wanted} and has ${text}`,
    );
  });

  it('keeps the errors that Excel got lately as errors', () => {
    const sheet = openWorkbook(written('<row r="1"><c r="A1" t="e" vm="1"><f>SORT(B1)</f><v>#SPILL!</v></c></row>'))
      .sheets[0]!;
    expect([...sheet.grid.errors]).toEqual([cellKey(0, 0)]);
    expect(sheet.grid.stale.size).toBe(0);
  });

  it('joins inline runs, without readings, and keeps spaces', () => {
    expect(
      cellsOf(
        written(
          '<row r="1"><c r="A1" t="inlineStr"><is><r><t xml:space="preserve"> a </t></r><r><rPr><b/></rPr><t>b<![CDATA[&]]><!-- no -->c</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>',
        ),
      ),
    ).toEqual({ '1,1': ' a b&c' });
  });

  it('takes an empty <v/> for no value', () => {
    const bytes = written('<row r="1"><c r="A1"><v/></c><c r="B1" t="s"><v/></c><c r="C1" t="b"><v></v></c></row>');
    expect(cellsOf(bytes)).toEqual({});
  });
});

describe('rows and cells out of order', () => {
  it('come to their places', () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="a1"><v>3</v></c></row><row r="3"><c r="C3"><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(cellsOf(written(rows))).toEqual({ '3,2': 1, '3,1': 2, '1,1': 3, '3,3': 4, '4,1': 5 });
  });

  it('may name a blank cell again', () => {
    expect(cellsOf(written('<row r="1"><c r="A1"/><c r="A1"><v>1</v></c><c r="A1"><v/></c></row>'))).toEqual({
      '1,1': 1,
    });
  });

  it.each([
    '<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row>',
    '<row r="2"><c r="B2"><v>1</v></c></row><row r="1"/><row r="2"><c r="B2" t="str"><v>x</v></c></row>',
  ])('are refused where two fill one place', (rows) => {
    expect(refused(rows)).toContain('the sheet "Data" has two cells R2C2');
  });
});

describe('what is wrong without harm', () => {
  const opened = (more: string, written: Partial<WrittenWorkbook> = {}) =>
    openWorkbook(xlsxWritten({ sheets: { Data: more }, ...written }));

  it('opens with looks, areas and fonts that are not there', () => {
    const { sheets } = opened(
      '<sheetData><row r="1"><c r="A1" s="406"><v>1</v></c></row></sheetData><mergeCells count="9"><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>' +
        '<conditionalFormatting sqref="A1 #REF!"><cfRule type="expression" dxfId="7" priority="1"><formula>1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="0"><dataValidation type="whole" sqref="#REF!"><formula1>1</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="#REF!" location="A1"/><hyperlink ref="A1" location="A2" r:id=""/></hyperlinks>',
      { styles: '<cellXfs count="3"><xf fontId="4" fillId="9" borderId="2"/></cellXfs>' },
    );
    const [sheet] = sheets;
    expect(formatAt(sheet!.grid, 0, 0)).toBe(DEFAULT_FORMAT);
    expect(sheet!.merges).toHaveLength(2);
    expect(sheet!.conditionalFormats).toMatchObject([{ area: { row: 0, column: 0 }, format: {} }]);
    expect(sheet!.validations).toEqual([]);
    expect(sheet!.hyperlinks).toMatchObject([{ documentReference: 'A2' }]);
  });

  it('opens tables with wrong counts, that overlap, and takes the names of hidden headers from their part', () => {
    const table = (ref: string, more: string) =>
      `<table id="1" name="T" displayName="T_x0041_" ref="${ref}" ${more}><tableColumns count="7"><tableColumn id="1" name="Need ID"/><tableColumn id="2" name="a_x000a_b"/></tableColumns></table>`;
    const { sheets } = opened('<sheetData/><tableParts><tablePart r:id="t1"/><tablePart r:id="t2"/></tableParts>', {
      links: {
        1: [
          ['t1', 'table', '../tables/table1.xml'],
          ['t2', 'table', '../tables/table2.xml'],
        ],
      },
      parts: {
        'xl/tables/table1.xml': table('A1:C4', 'headerRowCount="0"'),
        'xl/tables/table2.xml': table('B2:D9', ''),
      },
    });
    const [sheet] = sheets;
    expect(sheet!.tables.map(({ name }) => name)).toEqual(['TA', 'TA']);
    // ECMA-376 part 1, 18.5.1.3: the name of a column is its name in formulas too. A third column has none here.
    expect(columnNames(sheet!, sheet!.tables[0]!)).toEqual(['Need ID', 'a\nb', 'Column3']);
  });
});
