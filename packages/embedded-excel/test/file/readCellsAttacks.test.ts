import { strToU8 } from 'fflate';
import { readCells, WorkbookFileError } from '../../node';
import { UNTRUSTED, type CellLimits } from '../../src/file/open/untrusted';
import { partsOf, relationshipsXml, xlsxWritten, zipOf } from '../fixtures/xlsxParts';

const MEGABYTE = 1024 * 1024;

/** The limits with all the time that a busy machine may need: what is refused is refused for its size. */
const PATIENT: CellLimits = { ...UNTRUSTED, guard: { ...UNTRUSTED.guard, seconds: 120 } };

/** What a refusal says was found and is wanted. Anything but a refusal fails the test. */
function said(bytes: Uint8Array, limits = PATIENT): string {
  try {
    readCells(bytes, limits);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    expect(error.found).not.toMatch(/[\n\r\t]/);
    expect(error.found.length).toBeLessThanOrEqual(300);
    expect(error.wanted).toMatch(/workbook/);
    return error.message;
  }
  throw new Error('the file was read');
}

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SMALL = { sheets: { Data: `<sheetData>${CELL}</sheetData>` } };
const SHEET = 'xl/worksheets/sheet1.xml';
const withPart = (path: string, content: string | Uint8Array) => zipOf({ ...partsOf(SMALL), [path]: content });
const withSheet = (inside: string) => withPart(SHEET, `<worksheet xmlns:r="r">${inside}</worksheet>`);
const withRows = (rows: string) => withSheet(`<sheetData>${rows}</sheetData>`);

describe('a file beyond the limits', () => {
  it('is refused above 10 MB, whatever it holds', () => {
    const bytes = new Uint8Array(10 * MEGABYTE + 1);
    bytes.set(xlsxWritten(SMALL));
    expect(said(bytes)).toBe('a file of 10.1 MB; expected: a workbook of at most 10 MB');
    expect(said(bytes.subarray(0, -1))).not.toMatch(/10 MB/);
  });

  it('is refused where its parts unpack to more than 64 MB together, also those that nobody reads', () => {
    const part = new Uint8Array(22 * MEGABYTE);
    const three = { 'xl/media/a.png': part, 'xl/media/b.png': part, 'xl/media/c.png': part };
    const bytes = zipOf({ ...partsOf(SMALL), ...three });
    expect(bytes.length).toBeLessThan(MEGABYTE);
    expect(said(bytes)).toBe(
      'a workbook that unpacks to more than 64 MB; expected: a workbook of at most 64 MB when unpacked',
    );
  });

  it('is refused where one part that is read unpacks to more than 32 MB', () => {
    const bytes = withPart(SHEET, new Uint8Array(32 * MEGABYTE + 1).fill(0x20));
    expect(said(bytes)).toMatch(/sheet1.xml unpacks to more than 32 MB; expected: .* at most 32 MB/);
  });

  it('is refused where the sheets that it lists are one large part again and again', () => {
    const parts = partsOf(SMALL);
    parts[SHEET] = `<worksheet><sheetData/>${`<a/>${' '.repeat(100_000)}`.repeat(200)}</worksheet>`;
    parts['xl/workbook.xml'] =
      `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${Array.from({ length: 200 }, (_, at) => `<sheet name="S${at}" r:id="rId1"/>`).join('')}</sheets></workbook>`;
    expect(said(zipOf(parts))).toMatch(/are one and the same part/);
  });

  it('is refused above 500 parts', () => {
    const parts: Record<string, string> = partsOf(SMALL);
    for (let part = Object.keys(parts).length; part < 500; part++) parts[`xl/media/${part}.png`] = '';
    expect(readCells(zipOf(parts)).sheets).toHaveLength(1);
    expect(said(zipOf({ ...parts, more: '' }))).toBe(
      'a workbook of 501 parts; expected: a workbook of at most 500 parts',
    );
  });

  it('is refused above 200 sheets', () => {
    const sheets = (count: number) =>
      xlsxWritten({ sheets: Object.fromEntries(Array.from({ length: count }, (_, at) => [`S${at}`, '<sheetData/>'])) });
    expect(readCells(sheets(200)).sheets).toHaveLength(200);
    expect(said(sheets(201))).toBe('a workbook of 201 sheets; expected: a workbook of at most 200 sheets');
  });

  it('is refused above 500,000 cells, counted over all sheets', () => {
    const rows = (count: number) => `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(count / 100);
    const file = (second: number) =>
      xlsxWritten({
        sheets: {
          A: `<sheetData>${rows(300_000)}</sheetData>`,
          B: `<sheetData>${rows(second)}<row><c/></row></sheetData>`,
        },
      });
    expect(readCells(file(200_000), PATIENT).sheets[1]!.cells).toHaveLength(200_000);
    expect(said(file(200_100))).toBe(
      'a workbook with more than 500000 cells; expected: a workbook with at most 500000 cells',
    );
  });

  it('is refused where a cell has more than 32,767 characters', () => {
    const inline = (text: string) => withRows(`<row><c t="inlineStr"><is>${text}</is></c></row>`);
    const wanted = /more than 32767 characters in cell R1C1 of the sheet "Data"; expected: .*at most 32767 characters/;
    expect(said(inline(`<t>${'x'.repeat(32_768)}</t>`))).toMatch(wanted);
    expect(said(inline(`<r><t>${'x'.repeat(1000)}</t></r>`.repeat(33)))).toMatch(wanted);
    expect(said(inline(`<r><t>${'x'.repeat(1000)}</t></r>`.repeat(20_000)))).toMatch(wanted);
    const shared = { strings: `<si><t>${'x'.repeat(32_768)}</t></si>` };
    const cell = '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>';
    expect(said(xlsxWritten({ ...shared, sheets: { Data: cell } }))).toMatch(wanted);
    expect(readCells(xlsxWritten({ ...shared, ...SMALL })).sheets).toHaveLength(1);
  });

  it('is refused where a long text stands in very many cells', () => {
    const bytes = xlsxWritten({
      strings: `<si><t>${'x'.repeat(32_767)}</t></si>`,
      sheets: { Data: `<sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(11)}</sheetData>` },
    });
    expect(said(bytes)).toMatch(/more than 33554432 characters in its cells/);
  });

  it('is refused above 4,000,000 elements, wherever they are', () => {
    const many = '<c/>'.repeat(100);
    expect(said(withRows(`<row>${many}</row>`.repeat(40_000)))).toMatch(/more than 4000000 elements of XML/);
    expect(said(withSheet(`<extLst>${'<a/>'.repeat(4_000_001)}</extLst>`))).toMatch(/more than 4000000 elements/);
  });

  it('is refused where one choice has more elements than a call can have arguments', () => {
    const choice = `<AlternateContent><Choice>${'<a/>'.repeat(200_000)}</Choice></AlternateContent>`;
    expect(said(withPart('xl/workbook.xml', `<workbook>${choice}</workbook>`))).toMatch(
      /more than 50,000 elements of XML besides/,
    );
    const most = `<AlternateContent><Choice>${'<a/>'.repeat(49_900)}</Choice></AlternateContent>`;
    expect(said(withPart('xl/workbook.xml', `<workbook>${most}</workbook>`))).toMatch(/without any worksheet/);
  });

  it.each([
    ['rows', withRows('<row>'.repeat(2_000_000))],
    ['a text', withRows(`<row><c t="inlineStr"><is>${'<r>'.repeat(2_000_000)}`)],
    ['a sheet', withSheet('<a>'.repeat(2_000_000))],
    ['shared texts', xlsxWritten({ ...SMALL, strings: '<si>'.repeat(2_000_000) })],
    ['the workbook', withPart('xl/workbook.xml', '<workbook>'.repeat(100_000))],
  ])('is refused where elements lie in each other without end in %s', (_, bytes) => {
    expect(said(bytes)).toMatch(/more than 64 elements of XML in each other.*; expected: .*at most 64 elements/);
  });

  it.each([
    ['text', 'x'.repeat(4 * MEGABYTE)],
    ['references to characters', '&#65;'.repeat(MEGABYTE)],
    ['attributes', `<a ${Array.from({ length: 200_000 }, (_, at) => `a${at}=""`).join(' ')}/>`],
    ['one attribute', `<a b="${'x'.repeat(4 * MEGABYTE)}"/>`],
    ['a name', `<${'x'.repeat(4 * MEGABYTE)}/>`],
    ['a comment', `<!--${'x'.repeat(4 * MEGABYTE)}-->`],
    ['an instruction', `<?a ${'x'.repeat(4 * MEGABYTE)}?>`],
    ['a CDATA section', `<![CDATA[${'x'.repeat(4 * MEGABYTE)}]]>`],
  ])('is refused where %s goes on and on', (_, inside) => {
    expect(said(withSheet(inside))).toMatch(/more than 524288 characters of XML without a tag/);
  });
});

describe('XML that wants more than to be read', () => {
  it.each([
    ['entities that grow', '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'],
    ['a file as an entity', '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'],
    ['an address as an entity', '<!DOCTYPE w [<!ENTITY a SYSTEM "http://localhost/">]><worksheet>&a;</worksheet>'],
    ['entities of parameters', '<!DOCTYPE w [<!ENTITY % a SYSTEM "a.dtd"> %a;]><worksheet/>'],
    ['a definition elsewhere', '<!DOCTYPE w SYSTEM "http://localhost/w.dtd"><worksheet/>'],
  ])('is refused: %s', (_, xml) => {
    for (const part of ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', SHEET])
      expect(said(withPart(part, xml))).toMatch(/has a document type definition/);
    const strings = zipOf({ ...partsOf({ ...SMALL, strings: '' }), 'xl/sharedStrings.xml': xml });
    expect(said(strings)).toMatch(/has a document type definition/);
  });

  it('is refused where an entity is not defined', () => {
    expect(said(withRows('<row><c t="str"><v>&a;</v></c></row>'))).toMatch(/not well-formed/);
  });

  it('is refused where a sheet lies outside the file', () => {
    const links = relationshipsXml([['rId1', 'worksheet', 'file:///etc/passwd', 'External']]);
    expect(said(withPart('xl/_rels/workbook.xml.rels', links))).toMatch(/its sheet "Data" lies outside the file/);
  });

  it('leads nowhere by a path that goes up too far', () => {
    const links = relationshipsXml([['rId1', 'worksheet', '../../../../etc/passwd']]);
    expect(said(withPart('xl/_rels/workbook.xml.rels', links))).toMatch(/the part etc\/passwd is missing/);
  });

  it.each([
    ['row', '<row r="1048577"/>', /row 1048577/],
    ['row before the first', '<row r="0"/>', /row 0/],
    ['row that is no number', '<row r="x"/>', /row x/],
    ['cell', '<row><c r="XFE1"><v>1</v></c></row>', /cell XFE1/],
    ['cell that is none', '<row><c r="$A$1"><v>1</v></c></row>', /cell \$A\$1/],
    ['cell after the last column', '<row><c r="XFD1"/><c><v>1</v></c></row>', /outside its rows and columns/],
    ['second cell of the same place', `${CELL}<row r="1"><c r="A1"><v>2</v></c></row>`, /two cells R1C1/],
    ['number', '<row><c><v>1e999</v></c></row>', /R1C1 .* should hold a number and has 1e999/],
    ['text', '<row><c t="s"><v>0</v></c></row>', /R1C1 .* has the text 0, which is not in the file/],
    ['text by a word', '<row><c t="s"><v>length</v></c></row>', /should hold a number and has length/],
    ['date', '<row><c t="d"><v>2026-13</v></c></row>', /should hold a date and has 2026-13/],
    ['type', '<row><c t="__proto__"><v>1</v></c></row>', /unknown type "__proto__"/],
  ])('is refused where it has a %s that cannot be', (_, rows, message) => {
    expect(said(withRows(rows))).toMatch(message);
  });

  it('says so in one short line, whatever the names in the file are', () => {
    const name = 'long\u2028'.repeat(10_000);
    const book = `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="&#10;${name}" r:id="rId1"/></sheets></workbook>`;
    const parts = { ...partsOf(SMALL), 'xl/workbook.xml': book };
    const text = `<worksheet><sheetData><row><c t="str"><v>${'x'.repeat(40_000)}</v></c></row></sheetData></worksheet>`;
    expect(said(zipOf({ ...parts, [SHEET]: text }))).toMatch(/^a text of more than 32767 characters/);
  });
});

/** Where the directory of a zip file lists a part, and where the part itself begins. */
function recordsOf(bytes: Uint8Array, path: string): { listed: DataView; local: DataView } {
  const text = new TextDecoder('latin1').decode(bytes);
  const view = (at: number) => new DataView(bytes.buffer, bytes.byteOffset + at);
  return { listed: view(text.lastIndexOf(path) - 46), local: view(text.indexOf(path) - 30) };
}

const LISTED = 0x02014b50;

/**
 * Packs deflated data as a part, with what the directory is to say of its size, after the parts of a small workbook.
 */
function zipWith(path: string, data: Uint8Array, size: number): Uint8Array {
  const zip = zipOf(Object.fromEntries(Object.entries(partsOf(SMALL)).filter(([name]) => name !== path)));
  const end = new DataView(zip.buffer, zip.byteOffset + zip.length - 22);
  const directory = end.getUint32(16, true);
  const name = strToU8(path);
  const header = (length: number, signature: number, sizesAt: number, nameAt: number) => {
    const bytes = new Uint8Array(length + name.length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, signature, true);
    view.setUint16(sizesAt - 10, 8, true);
    view.setUint32(sizesAt, data.length, true);
    view.setUint32(sizesAt + 4, size, true);
    view.setUint16(nameAt, name.length, true);
    bytes.set(name, length);
    return bytes;
  };
  const local = header(30, 0x04034b50, 18, 26);
  const listed = header(46, LISTED, 20, 28);
  new DataView(listed.buffer).setUint32(42, directory, true);
  end.setUint16(10, end.getUint16(10, true) + 1, true);
  end.setUint32(16, directory + local.length + data.length, true);
  const pieces = [zip.subarray(0, directory), local, data, zip.subarray(directory, -22), listed, zip.subarray(-22)];
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

describe('a zip file that lies', () => {
  const whole = () => xlsxWritten(SMALL);

  it.each([
    ['that is encrypted', (listed: DataView) => void listed.setUint16(8, 1, true), /password/],
    ['with more bytes than the file', (listed: DataView) => void listed.setUint32(20, 0x7fffffff, true), /cut off/],
    ['beyond the end', (listed: DataView) => void listed.setUint32(42, 0x7fffffff, true), /cut off/],
    ['longer than it says', (listed: DataView) => void listed.setUint32(24, 5, true), /longer than the file says/],
    ['shorter than it says', (listed: DataView) => void listed.setUint32(24, 99_999, true), /shorter than the file/],
    ['of 2 GB, as it says', (listed: DataView) => void listed.setUint32(24, 0x7fffffff, true), /more than 64 MB/],
    ['with another checksum', (listed: DataView) => void listed.setUint32(16, 1, true), /checksum/],
    ['packed in another way', (listed: DataView) => void listed.setUint16(10, 12, true), /packed in a way/],
    [
      'that is stored, as it says',
      (listed: DataView) => void listed.setUint16(10, 0, true),
      /not well-formed|than the file/,
    ],
  ])('is refused: a part %s', (_, lie, message) => {
    const bytes = whole();
    lie(recordsOf(bytes, SHEET).listed);
    expect(said(bytes)).toMatch(message);
  });

  it('is refused where its parts lie in each other', () => {
    const bytes = zipOf({ ...partsOf(SMALL), 'xl/a.xml': '<a/>', 'xl/b.xml': '<a/>' });
    const [first, second] = [recordsOf(bytes, 'xl/a.xml').listed, recordsOf(bytes, 'xl/b.xml').listed];
    second.setUint32(42, first.getUint32(42, true), true);
    expect(said(bytes)).toMatch(/its parts xl\/[ab].xml and xl\/[ab].xml lie in each other/);
    second.setUint32(42, first.getUint32(42, true) + 10, true);
    expect(said(bytes)).toMatch(/lie in each other|cut off/);
  });

  it.each([
    ['xl/a.xml', 'xl/a.xml'],
    ['xl/a.xml', 'XL/A.XML'],
    ['xl/a.xml', 'xl\\a.xml'],
    ['/xl/a.xm', '\\xl\\A.xm'],
  ])('is refused where it lists both %s and %s', (...names) => {
    const bytes = zipOf({ ...partsOf(SMALL), 'first.12': '1', 'second.1': '2' });
    ['first.12', 'second.1'].forEach((path, at) => {
      const { listed } = recordsOf(bytes, path);
      new Uint8Array(listed.buffer, listed.byteOffset + 46).set(strToU8(names[at]!));
    });
    expect(said(bytes)).toContain(`it has two parts named ${names[1]}`);
  });

  it.each(['../a.xml', 'xl/../../a.xml', '..\\a.xml', '/../etc/passwd', 'xl/..'])(
    'is refused where a part is named %s',
    (path) => {
      expect(said(withPart(path, '<a/>'))).toContain(`it has a part named ${path}`);
    },
  );

  it('is read where a name is that of a file elsewhere, which nobody opens', () => {
    const parts = { ...partsOf(SMALL), '/etc/passwd': 'x', 'C:\\Windows\\a.dll': 'x' };
    expect(readCells(zipOf(parts)).sheets[0]!.cells).toEqual([{ row: 1, column: 1, value: 1 }]);
  });

  it('is not looked into further where a part is a zip file', () => {
    const parts = { ...partsOf(SMALL), 'xl/embeddings/a.zip': whole(), 'xl/embeddings/b.xlsx': whole() };
    expect(readCells(zipOf(parts)).sheets).toHaveLength(1);
    expect(said(zipOf({ 'a.xlsx': whole() }))).toMatch(/a zip file that holds no workbook/);
    expect(said(withPart(SHEET, whole()))).toMatch(/UTF-8|not well-formed/);
  });

  describe('in numbers of 64 bits', () => {
    const HUGE = 0xffffffffffffffffn;
    /**
     * A workbook whose end says that the true number of parts and the place of the directory stand in a record of 64
     * bits.
     */
    function wide(parts: bigint, directory: bigint, record?: bigint): Uint8Array {
      const zip = whole();
      const end = zip.slice(-22);
      const endView = new DataView(end.buffer);
      endView.setUint16(10, 0xffff, true);
      const offset = BigInt(endView.getUint32(16, true));
      endView.setUint32(16, 0xffffffff, true);
      const body = zip.subarray(0, -22);
      const bytes = new Uint8Array(body.length + 56 + 20 + 22);
      const view = new DataView(bytes.buffer);
      bytes.set(body);
      view.setUint32(body.length, 0x06064b50, true);
      view.setBigUint64(body.length + 32, parts, true);
      view.setBigUint64(body.length + 48, directory === -1n ? offset : directory, true);
      view.setUint32(body.length + 56, 0x07064b50, true);
      view.setBigUint64(body.length + 64, record ?? BigInt(body.length), true);
      bytes.set(end, body.length + 76);
      return bytes;
    }
    const count = BigInt(Object.keys(partsOf(SMALL)).length);

    it('is read where they are true', () => {
      expect(readCells(wide(count, -1n)).sheets).toHaveLength(1);
    });

    it.each([
      ['parts without end', wide(HUGE, -1n), /parts; expected: .* at most 500 parts/],
      ['a directory beyond the end', wide(count, HUGE), /list of its parts is broken/],
      ['a record beyond the end', wide(count, -1n, HUGE), /its end is missing/],
      ['more parts than it lists', wide(count + 1n, -1n), /list of its parts is broken/],
    ])('is refused: %s', (_, bytes, message) => {
      expect(said(bytes)).toMatch(message);
    });

    it.each([
      ['size', 24, /more than 64 MB/],
      ['packed size', 20, /cut off/],
      ['offset', 42, /cut off/],
    ])('is refused where a part gives a huge %s', (_, at, message) => {
      const bytes = zipOf({ ...partsOf(SMALL), ['a'.repeat(40)]: 'x' });
      const { listed } = recordsOf(bytes, 'a'.repeat(40));
      // Of the name's 40 bytes, the last 12 become the extra field that gives the number in 64 bits.
      listed.setUint16(28, 28, true);
      listed.setUint16(30, 12, true);
      listed.setUint16(46 + 28, 1, true);
      listed.setUint16(46 + 30, 8, true);
      listed.setBigUint64(46 + 32, HUGE, true);
      listed.setUint32(at, 0xffffffff, true);
      expect(said(bytes)).toMatch(message);
    });
  });
});

/**
 * Writes bits as deflate has them (RFC 1951, 3.1.1): numbers from the lowest bit, codes of Huffman from the highest.
 */
class Bits {
  readonly bytes: number[] = [];
  private bit = 8;
  number(value: number, length: number): void {
    for (let at = 0; at < length; at++, this.bit++) {
      if (this.bit === 8) {
        this.bytes.push(0);
        this.bit = 0;
      }
      this.bytes[this.bytes.length - 1]! |= ((value >> at) & 1) << this.bit;
    }
  }
  code(value: number, length: number): void {
    for (let at = length - 1; at >= 0; at--) this.number((value >> at) & 1, 1);
  }
}

/**
 * Deflated data of blocks that hold nothing but their own codes, of 15 bits (RFC 1951, 3.2.7). Whoever unpacks them by
 * tables of all 15-bit numbers fills one of 64 KB for each block of 21 bytes.
 */
function emptyBlocks(count: number): Uint8Array {
  const bits = new Bits();
  const lengths = [15, 15, ...Array.from({ length: 13 }, (_, at) => 14 - at), 1];
  for (let block = 0; block <= count; block++) {
    bits.number(block === count ? 1 : 0, 1);
    bits.number(2, 2);
    bits.number(0, 5); // 257 codes of letters
    bits.number(1, 5); // 2 of distances
    bits.number(15, 4); // 19 of lengths, in the order 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1 15
    for (const symbol of [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15])
      bits.number(symbol === 18 || (symbol > 0 && symbol < 16) ? 4 : 0, 3);
    // The codes of the lengths 1 to 15 are then 0 to 14, and 18, "so many noughts", is 15.
    bits.code(15, 4);
    bits.number(138 - 11, 7);
    bits.code(15, 4);
    bits.number(103 - 11, 7);
    for (const length of [...lengths, 1, 1]) bits.code(length - 1, 4);
    bits.code(0, 1);
  }
  return Uint8Array.from(bits.bytes);
}

describe('a file that takes its time', () => {
  it('is refused where its packed bytes give nothing and take long', () => {
    const bytes = zipWith(SHEET, emptyBlocks(20_000), 0);
    const guard = { ...UNTRUSTED.guard, seconds: 0.25 };
    expect(said(bytes, { ...UNTRUSTED, guard })).toBe(
      'a workbook that takes more than 0.25 seconds to read; expected: a workbook that is read within 0.25 seconds',
    );
  });

  it('has empty blocks that are right, as deflate goes', () => {
    expect(said(zipWith(SHEET, emptyBlocks(10), 0))).toMatch(/sheet1.xml is not well-formed XML/);
  });
});
