import { readCells, type FileCells } from '../../node';
import { UNTRUSTED } from '../../src/file/open/untrusted';
import { xlsxOf } from '../fixtures/xlsxOf';
import { partsOf, relationshipsXml, xlsxWritten, zipOf, type WrittenWorkbook } from '../fixtures/xlsxParts';
import { convert, describeWithLibreOffice } from '../libreoffice/libreOffice';

type Place = readonly [row: number, column: number, value: unknown];

const placesIn = ({ sheets }: FileCells, at = 0): Place[] =>
  sheets[at]!.cells.map(({ row, column, value }) => [row, column, value]);

/** The cells of a workbook whose only sheet has this in `<sheetData>`. */
const cellsOf = (data: string, written: Partial<WrittenWorkbook> = {}): Place[] =>
  placesIn(readCells(xlsxWritten({ ...written, sheets: { Data: `<sheetData>${data}</sheetData>` } })));

describe('the value of a cell', () => {
  const inB2 = (cell: string, written?: Partial<WrittenWorkbook>): unknown => {
    const found = cellsOf(`<row r="2">${cell}</row>`, written);
    if (found.length === 0) return 'blank';
    expect(found).toEqual([[2, 2, expect.anything()]]);
    return found[0]![2];
  };

  it.each<[what: string, cell: string, value: unknown]>([
    ['a whole number', '<c r="B2"><v>12</v></c>', 12],
    ['a number of the type n', '<c r="B2" t="n"><v>-0.5</v></c>', -0.5],
    ['a number with an exponent', '<c r="B2"><v>1.5E-3</v></c>', 0.0015],
    ['nought', '<c r="B2"><v>0</v></c>', 0],
    ['a text of its own', '<c r="B2" t="inlineStr"><is><t>Fiji</t></is></c>', 'Fiji'],
    [
      'spaces at the ends of a text',
      '<c r="B2" t="inlineStr"><is><t xml:space="preserve"> Fiji </t></is></c>',
      ' Fiji ',
    ],
    [
      'runs of different looks',
      '<c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t>Fi</t></r><r><t>ji</t></r></is></c>',
      'Fiji',
    ],
    [
      'a text without its reading',
      '<c r="B2" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
      '東京',
    ],
    [
      'characters that XML escapes',
      '<c r="B2" t="inlineStr"><is><t>a &lt; b &amp; c&#10;d</t></is></c>',
      'a < b & c\nd',
    ],
    ['text in a CDATA section', '<c r="B2" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>', '<b>'],
    [
      'characters that Excel escapes',
      '<c r="B2" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>',
      'a\rb_x0041_',
    ],
    ['text that looks like a formula', '<c r="B2" t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
    ['text that looks like a number', '<c r="B2" t="inlineStr"><is><t>007</t></is></c>', '007'],
    ['true', '<c r="B2" t="b"><v>1</v></c>', true],
    ['false', '<c r="B2" t="b"><v>0</v></c>', false],
    ['true as a strict file may write it', '<c r="B2" t="b"><v>true</v></c>', true],
    ['an error', '<c r="B2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['another error', '<c r="B2" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['the number of a formula', '<c r="B2"><f>A1*2</f><v>4</v></c>', 4],
    ['the text of a formula', '<c r="B2" t="str"><f>A1&amp;"x"</f><v>4x</v></c>', '4x'],
    ['the error of a formula', '<c r="B2" t="e"><f>NA()</f><v>#N/A</v></c>', '#N/A'],
    ['a shared formula without its master', '<c r="B2"><f t="shared" si="7"/><v>4</v></c>', 4],
    ['a formula that nobody has computed', '<c r="B2"><f>A1*2</f></c>', '#CALC!'],
    ['a formula that nobody has computed, with an empty value', '<c r="B2"><f>A1*2</f><v/></c>', '#CALC!'],
    ['a formula that shows nothing', '<c r="B2" t="str"><f>""</f><v></v></c>', 'blank'],
    ['a cell with a format alone', '<c r="B2" s="99"/>', 'blank'],
    ['a number that is not there', '<c r="B2"><v> </v></c>', 'blank'],
    ['an empty text', '<c r="B2" t="inlineStr"><is><t/></is></c>', 'blank'],
    [
      'an element that belongs to something else',
      '<c r="B2"><v>1</v><extLst><ext><v>2</v><t>3</t></ext></extLst></c>',
      1,
    ],
  ])('reads %s', (_, cell, value) => {
    expect(inB2(cell)).toEqual(value);
  });

  it('is a shared text by its number, from 0', () => {
    const strings =
      '<si><t>one</t></si><si><r><t>tw</t></r><r><rPr><i/></rPr><t>o</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>';
    const cell = (number: number) => `<c r="B2" t="s"><v>${number}</v></c>`;
    expect([0, 1, 2].map((number) => inB2(cell(number), { strings }))).toEqual(['one', 'two', '東京']);
  });

  // In Excel 24 November 2026 is 46350, counted from 1900; counted from 1904 it is 1462 less.
  it.each([
    ['2026-11-24', '', 46_350],
    ['2026-11-24T12:00:00', '', 46_350.5],
    ['2026-11-24T06:00:00.000Z', '', 46_350.25],
    ['2026-11-24', '<workbookPr date1904="1"/>', 44_888],
  ])('is the serial number of the date %s%s', (date, before, serial) => {
    expect(inB2(`<c r="B2" t="d"><v>${date}</v></c>`, { before })).toBe(serial);
  });

  it('may have as many characters as Excel allows', () => {
    const text = 'ä'.repeat(32_767);
    expect(inB2(`<c r="B2" t="inlineStr"><is><t>${text}</t></is></c>`)).toBe(text);
    const escaped = '_x0041_'.repeat(32_767);
    expect(inB2(`<c r="B2" t="inlineStr"><is><t>${escaped}</t></is></c>`)).toBe('A'.repeat(32_767));
  });
});

describe('the place of a cell', () => {
  it('is its address', () => {
    expect(cellsOf('<row r="3"><c r="A3"><v>1</v></c><c r="AA3"><v>2</v></c></row>')).toEqual([
      [3, 1, 1],
      [3, 27, 2],
    ]);
    expect(cellsOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).toEqual([[1_048_576, 16_384, 1]]);
  });

  it('follows from the one before where other programs leave it out', () => {
    expect(
      cellsOf(
        '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c><v>3</v></c></row><row><c r="C6"><v>4</v></c><c><v>5</v></c></row>',
      ),
    ).toEqual([
      [1, 1, 1],
      [1, 3, 2],
      [5, 1, 3],
      [6, 3, 4],
      [6, 4, 5],
    ]);
  });

  it('gives the order, however the file has the cells', () => {
    expect(
      cellsOf(
        '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="C1"><v>2</v></c><c r="A1"><v>1</v></c></row>',
      ),
    ).toEqual([
      [1, 1, 1],
      [1, 3, 2],
      [2, 1, 3],
      [2, 2, 4],
    ]);
  });

  it('is read with any prefix of the namespace', () => {
    const sheet =
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = partsOf({ sheets: { Data: '' }, parts: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(placesIn(readCells(zipOf(parts)))).toEqual([[1, 1, 1]]);
  });

  it('is nowhere outside the rows of a sheet', () => {
    const sheets = { Data: '<sheetData/><extLst><ext><row r="1"><c r="A1"><v>1</v></c></row></ext></extLst>' };
    expect(placesIn(readCells(xlsxWritten({ sheets })))).toEqual([]);
  });
});

describe('the sheets of a file', () => {
  const cell = '<sheetData><row><c><v>1</v></c></row></sheetData>';

  it('are there in their order, hidden ones marked, chart, dialog and macro sheets by their names alone', () => {
    const parts = partsOf({ sheets: { Ä: cell, 'B &amp; C': cell, D: cell } });
    parts['xl/workbook.xml'] =
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ä" r:id="rId1"/><sheet name="Chart" r:id="c"/><sheet name="B &amp; C" state="hidden" r:id="rId2"/>' +
      '<sheet name="Dialog" r:id="d"/><sheet name="Macros" state="veryHidden" r:id="m"/><sheet name="D" state="veryHidden" r:id="rId3"/></sheets></workbook>';
    parts['xl/_rels/workbook.xml.rels'] = relationshipsXml([
      ['c', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['d', 'dialogsheet', 'dialogsheets/sheet1.xml'],
      ['m', 'xlMacrosheet', 'macrosheets/sheet1.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/../worksheets/sheet2.xml'],
    ]);
    expect(readCells(zipOf(parts))).toEqual({
      date1904: false,
      sheets: [
        { name: 'Ä', hidden: false, cells: [{ row: 1, column: 1, value: 1 }] },
        { name: 'B & C', hidden: true, cells: [{ row: 1, column: 1, value: 1 }] },
        { name: 'D', hidden: true, cells: [{ row: 1, column: 1, value: 1 }] },
      ],
      otherTabs: ['Chart', 'Dialog', 'Macros'],
    });
  });

  it('are those of a strict file', () => {
    const parts = partsOf({ sheets: { Data: '<sheetData><row><c t="d"><v>2026-11-24</v></c></row></sheetData>' } });
    const strict = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        );
    const file = zipOf(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strict(text)])));
    expect(placesIn(readCells(file))).toEqual([[1, 1, 46_350]]);
  });

  it.each([
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  ])('are those of a file of the type %s, whose macros nobody looks at', (type) => {
    const parts = partsOf({ sheets: { Data: cell }, parts: { 'xl/vbaProject.bin': 'not looked at' } });
    parts['[Content_Types].xml'] = `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;
    expect(placesIn(readCells(zipOf(parts)))).toEqual([[1, 1, 1]]);
  });

  it('are read without looking at formats, tables, links, charts or names, even broken ones', () => {
    const broken = '<broken';
    const file = xlsxWritten({
      styles: '<cellXfs/>',
      after: '<definedNames><definedName name="A">#REF!</definedName></definedNames>',
      sheets: {
        Data: `<cols><col min="9" max="1"/></cols>${cell}<mergeCells><mergeCell ref="?"/></mergeCells><hyperlinks><hyperlink ref="?"/></hyperlinks><tableParts><tablePart r:id="none"/></tableParts>`,
      },
      parts: { 'xl/styles.xml': broken, 'xl/theme/theme1.xml': broken, 'xl/worksheets/_rels/sheet1.xml.rels': broken },
    });
    expect(placesIn(readCells(file))).toEqual([[1, 1, 1]]);
  });

  it('say what day their dates count from', () => {
    expect(readCells(xlsxOf([{ name: 'T', rows: [['a']] }], { date1904: true })).date1904).toBe(true);
    expect(readCells(xlsxOf([{ name: 'T', rows: [['a']] }])).date1904).toBe(false);
  });
});

describeWithLibreOffice('a workbook that LibreOffice saved', () => {
  it('has the cells of the original', async () => {
    const original = xlsxWritten({
      strings: '<si><t>shared</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r></si>',
      sheets: {
        'First one':
          '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t xml:space="preserve"> a &amp; "b"&#10;c </t></is></c></row>' +
          '<row r="3"><c r="A3"><v>46350</v></c><c r="B3"><v>-1234.5678</v></c><c r="C3"><v>1E+20</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="b"><v>0</v></c></row>' +
          '<row r="7"><c r="B7"><f>A3*2</f><v>92700</v></c><c r="C7" t="str"><f>A1&amp;B1</f><v>sharedrich</v></c><c r="D7" t="e"><f>NA()</f><v>#N/A</v></c><c r="E7" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>',
        Ωmega:
          '<sheetData><row r="2"><c r="AB2" t="inlineStr"><is><t>Côte d’Ivoire 東京 😀</t></is></c></row></sheetData>',
      },
    });
    // LibreOffice writes true and false as formulas, and prints the name of each sheet above it.
    const valuesIn = ({ date1904, sheets }: FileCells) => ({
      date1904,
      sheets: sheets.map(({ name, hidden }, at) => ({ name, hidden, cells: placesIn({ date1904, sheets }, at) })),
    });
    expect(valuesIn(readCells(await convert(original, 'xlsx')))).toEqual(valuesIn(readCells(original)));
    expect(placesIn(readCells(original), 1)).toEqual([[2, 28, 'Côte d’Ivoire 東京 😀']]);
  });
});

describe('beside the values of cells', () => {
  const sheetOf = (data: string, behind = '') =>
    readCells(xlsxWritten({ sheets: { Data: `<sheetData>${data}</sheetData>${behind}` } })).sheets[0]!;

  it('says which are computed', () => {
    const { cells } = sheetOf('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>2</v></c></row>');
    expect(cells).toEqual([
      { row: 1, column: 1, value: 2, computed: true },
      { row: 1, column: 2, value: 2 },
    ]);
  });

  it('says which are merged, whichever corner comes first, and passes over what is no area', () => {
    const merges = ['B8:B10', 'D3:C2', 'A1', 'XFE1:XFE2', 'B8:', ''];
    const { merged } = sheetOf(
      '',
      `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    );
    expect(merged).toEqual([
      { row: 8, column: 2, lastRow: 10, lastColumn: 2 },
      { row: 2, column: 3, lastRow: 3, lastColumn: 4 },
    ]);
    expect(sheetOf('')).not.toHaveProperty('merged');
  });

  it('gives what is printed above and below pages, with its codes', () => {
    const { printed } = sheetOf(
      '',
      '<headerFooter differentFirst="1"><oddHeader>&amp;LPledge of 5 000</oddHeader><oddFooter> </oddFooter><firstFooter>&amp;P</firstFooter></headerFooter>',
    );
    expect(printed).toEqual(['&LPledge of 5 000', '&P']);
    expect(sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>')).not.toHaveProperty('printed');
  });

  it('counts merged areas as cells: a file of too many is refused', () => {
    const behind = `<mergeCells>${'<mergeCell ref="A1:A2"/>'.repeat(3)}</mergeCells>`;
    const file = xlsxWritten({ sheets: { Data: `<sheetData/>${behind}` } });
    expect(() => readCells(file, { ...UNTRUSTED, cells: 2 })).toThrow('a workbook with more than 2 cells');
  });
});
