import fc from 'fast-check';
import { guardXml } from '../../src/file/open/guardXml';
import { allowanceOf, OPENED } from '../../src/file/open/packageLimits';
import { readXml, type XmlHandler } from '../../src/file/open/readXml';
import { cellReader } from '../../src/file/open/sheetCells';
import { DEFAULT_FORMAT } from '../../src/model/defaults';
import { newSheet } from '../../src/model/newWorkbook';
import { oneIn, runs } from '../fixtures/runs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const encoder = new TextEncoder();

const sheetOf = (rows: string, more = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><cols><col min="1" max="2" width="9"/></cols><sheetData>${rows}</sheetData>${more}</worksheet>`;

/**
 * What is read of a sheet; of one that cannot be read, why. @param isPlain whether plain rows are read by themselves
 */
function readSheet(chunks: readonly Uint8Array[], isPlain: boolean, most = OPENED.cells): unknown {
  const sheet = newSheet('1', 'Sheet');
  const allowance = allowanceOf({ ...OPENED, cells: most });
  const formats = [DEFAULT_FORMAT, { ...DEFAULT_FORMAT, numberFormat: '0.00' }];
  const { plain, ...handler } = cellReader(sheet, {
    texts: ['first', 'second', 'ثالث'],
    date1904: false,
    formats,
    allowance,
  });
  const reader: XmlHandler = isPlain ? { ...handler, plain: plain! } : handler;
  try {
    readXml(chunks, 'sheet1.xml', reader, guardXml('sheet1.xml', OPENED.guard, allowance));
  } catch (error) {
    return String(error);
  }
  const { values, formulas, formats: looks, errors, stale, outOfOrder } = sheet.grid;
  return {
    values: [...values].map(([row, cells]) => [row, cells.map((value) => (Object.is(value, -0) ? '-0' : value))]),
    formulas: [...formulas].map(([row, cells]) => [row, [...cells]]),
    formats: [...looks].map(([row, cells]) => [
      row,
      [...cells].map(([column, { numberFormat }]) => [column, numberFormat]),
    ]),
    errors: [...errors],
    stale: [...stale],
    outOfOrder,
    heights: [...sheet.rowHeights],
    hidden: [...sheet.hiddenRows],
    cells: most - allowance.cells,
  };
}

/** Of two faults in one text, which is told depends on where the pieces end: that it is refused is what must agree. */
const refused = (read: ReturnType<typeof readSheet>): ReturnType<typeof readSheet> =>
  typeof read === 'string' ? read.replace(/(not well-formed XML): [^;]*/, '$1') : read;

const whole = (xml: string): Uint8Array[] => [encoder.encode(xml)];

const ROWS: Readonly<Record<string, string>> = {
  'numbers, texts and truths':
    '<row r="1" spans="1:4"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>-12.50</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="b"><v>1</v></c></row>',
  'long numbers': `<row r="1">${['0.1', '-0', '.5', '7.', '1E-7', '1e+300', '0.30000000000000004', '9007199254740993', '00012', '123456789012345', '0.00000000000001'].map((number) => `<c><v>${number}</v></c>`).join('')}</row>`,
  'inline texts':
    '<row r="2"><c r="A2" t="inlineStr"><is><t>Ünïcode € 😀 &amp; &lt;more&gt; &quot;&apos;</t></is></c><c r="B2" t="inlineStr"><is><t xml:space="preserve"> kept _x0041__x000D_ </t></is></c><c r="C2" t="inlineStr"><is><t></t></is></c><c t="inlineStr"><is><t/></is></c></row>',
  'rich text and readings':
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
  'entities by number, CDATA and comments':
    '<row r="1"><c r="A1" t="str"><v>a&#10;b&#x20AC;</v></c></row><row r="2"><c r="A2" t="str"><v><![CDATA[</row><c>]]></v></c></row><!-- </row> --><row r="3"><c r="A3"><v>3</v></c></row>',
  'formulas, errors and days':
    '<row r="1"><c r="A1"><f>B1+1</f><v>2</v></c><c r="B1" t="str"><f t="shared" ref="B1:B2" si="0">"x"&amp;A1</f><v>x</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2" t="d"><v>2020-01-31</v></c></row>',
  'rows that look otherwise':
    '<row r="1" ht="30" customHeight="1"/><row r="2" hidden="true" ht="15"><c r="A2"/></row><row r="3" ht="x"><c r="A3"><v>1</v></c></row>',
  'white space between all tags':
    '\n <row r="1" >\n  <c r="A1" >\n <v>1</v>\n </c >\n <c r="B1" s=\'1\' />\r\n</row >\n <row r="2"></row>\n',
  'rows and cells without an address':
    '<row><c><v>1</v></c><c r="C1"><v>2</v></c></row><row r="5"><c><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  'rows and cells out of their order':
    '<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="3"><c r="A9"><v>9</v></c></row><row r="6"><c r="A6"><v>6</v></c></row>',
  'a cell that is there twice': '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
  'foreign attributes and elements':
    '<row r="1" xmlns:y="urn:y" y:height="3"><c r="A1" y:x="1"><v>1</v></c><y:z><c><v>8</v></c></y:z></row><row r="2"><c r="A2"><v>2</v></c></row><y:row xmlns:y="urn:y"/><row r="3"><c r="A3"><v>3</v></c></row>',
  'an attribute that is there twice': '<row r="1"><c r="A1" r="B1"><v>1</v></c></row>',
  'a format that the file does not have': '<row r="1"><c r="A1" s="7"><v>1</v></c><c r="B1" s="x"><v>1</v></c></row>',
  'a text that the file does not have': '<row r="1"><c r="A1" t="s"><v>3</v></c></row>',
  'a number that is none': '<row r="1"><c r="A1"><v>0x1F</v></c></row>',
  'an address that is none': '<row r="1"><c r="XFE1"><v>1</v></c></row>',
  'tags that do not fit': '<row r="1"><c r="A1"><v>1</v></row></c>',
  'characters that are none': '<row r="1"><c r="A1" t="str"><v>a\u0001b</v></c></row>',
  'a row that never ends': '<row r="1"><c r="A1"><v>1</v></c>',
};

describe('plain rows', () => {
  for (const [what, rows] of Object.entries(ROWS))
    it(`are read as by a reader of all XML, wherever the part is cut: ${what}`, () => {
      const prefixed = sheetOf(rows)
        .replace(/<(\/?)(?!\?)/g, '<$1x:')
        .replace('xmlns=', 'xmlns:x=');
      for (const [xml, step] of [
        [sheetOf(rows, '<mergeCells/>'), oneIn(3)],
        [prefixed, 5],
      ] as const) {
        const bytes = encoder.encode(xml);
        const wanted = readSheet([bytes], false);
        expect(readSheet([bytes], true)).toEqual(wanted);
        const text = JSON.stringify(wanted);
        for (let at = 1; at < bytes.length; at += step)
          expect(JSON.stringify(readSheet([bytes.subarray(0, at), bytes.subarray(at)], true))).toBe(text);
        expect(
          readSheet(
            Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)),
            true,
          ),
        ).toEqual(wanted);
      }
    });

  it('are read as by a reader of all XML, whatever is changed in them', () => {
    const text = sheetOf(
      Object.values(ROWS)
        .slice(0, 9)
        .join('')
        .replace(/ r="[A-Z]*\d+"/g, ''),
    );
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '&',
      ' ',
      '\n',
      '\r',
      '\t',
      'r',
      'v',
      '0',
      '-',
      '<!--',
      ']]>',
      '<?x?>',
      '\0',
      'é',
      '\ufffe',
      ' r="7"',
      '</row>',
      '<row>',
    );
    const change = fc.record({ at: fc.nat({ max: text.length }), gone: fc.nat({ max: 3 }), piece });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), fc.nat({ max: text.length }), (changes, cut) => {
        let xml = text;
        for (const { at, gone, piece: put } of changes) xml = xml.slice(0, at) + put + xml.slice(at + gone);
        const bytes = encoder.encode(xml);
        expect(refused(readSheet([bytes.subarray(0, cut), bytes.subarray(cut)], true))).toEqual(
          refused(readSheet([bytes], false)),
        );
      }),
      runs(500),
    );
  });

  it('are decimals as the language reads them', () => {
    const digits = fc.stringMatching(/^-?[0-9]{0,18}\.?[0-9]{0,18}(e-?[0-9]{1,3})?$/);
    const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map(String), digits);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), (numbers) => {
        const xml = sheetOf(`<row r="1">${numbers.map((one) => `<c><v>${one}</v></c>`).join('')}</row>`);
        expect(readSheet(whole(xml), true)).toEqual(readSheet(whole(xml), false));
      }),
    );
  });

  it('alone are read apart: the reader of all XML is given what is not plain, and after that plain rows go on', () => {
    const rows = ['<c r="A1"><v>1</v></c>', '<c r="A2"><f>A1</f></c>', '<c r="A3" t="s"><v>0</v></c>'];
    const xml = sheetOf(rows.map((cells, row) => `<row r="${row + 1}">${cells}</row>`).join('\n'));
    const texts = ['first'];
    const sheet = newSheet('1', 'Sheet');
    const reader = cellReader(sheet, { texts, date1904: false, formats: [], allowance: allowanceOf(OPENED) });
    const opened: string[] = [];
    const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
      opened.push(name + (attributes['r'] ?? ''));
      reader.open(name, attributes);
    };
    readXml(whole(xml), 'sheet1.xml', { ...reader, open });
    expect(opened).toEqual(['worksheet', 'cols', 'col', 'sheetData', 'row2', 'cA2', 'f']);
    expect([...sheet.grid.values]).toEqual([
      [0, [1]],
      [2, ['first']],
    ]);
  });

  it('have no more cells than are allowed', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row><row r="2"><c r="A2"><v>2</v></c></row>';
    for (const isPlain of [true, false]) {
      expect(readSheet(whole(sheetOf(rows)), isPlain, 3)).toMatchObject({ cells: 3 });
      expect(readSheet(whole(sheetOf(rows)), isPlain, 2)).toBe(
        'WorkbookFileError: a workbook with more than 2 cells; expected: a workbook with at most 2 cells',
      );
    }
  });

  it('are not waited for beyond 8 MB: a longer one is read with the rest', () => {
    const long = `<row r="1">${`<c t="str"><v>${'x'.repeat(30_000)}</v></c>`.repeat(300)}</row>`;
    const bytes = encoder.encode(sheetOf(`${long}<row r="2"><c r="A2"><v>2</v></c></row>`));
    expect(readSheet([bytes], true)).toEqual(readSheet([bytes], false));
  });
});
