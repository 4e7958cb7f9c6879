import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../src/file/open/openWorkbook';
import { partKey, resolveTarget } from '../../src/file/open/partNames';
import { readCells } from '../../src/file/open/readCells';
import { zipDirectory } from '../../src/file/open/zipDirectory';
import { valueAt } from '../../src/model/readCells';
import { partsOf, relationshipsXml, zipOf } from '../fixtures/xlsxParts';

const SHEET = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>';

/**
 * The parts of a workbook whose cell A1 holds 7: its sheet stands where `entry` says, and is referred to by `target`.
 */
function placed(entry: string, target: string): Record<string, string> {
  const { 'xl/worksheets/sheet1.xml': sheet, ...parts } = partsOf({ sheets: { Data: SHEET } });
  return {
    ...parts,
    'xl/_rels/workbook.xml.rels': relationshipsXml([['rId1', 'worksheet', target]]),
    [entry]: sheet!,
  };
}

/** What A1 holds, by both readers. */
function read(bytes: Uint8Array): unknown[] {
  const [sheet] = openWorkbook(bytes).sheets;
  return [valueAt(sheet!.grid, 0, 0), readCells(bytes).sheets[0]!.cells[0]?.value];
}

describe('names of parts and targets (ECMA-376 part 2, 6.2 and 6.5)', () => {
  it.each([
    ['relative', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['absolute', 'xl/worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml'],
    ['with backslashes', 'xl\\worksheets\\sheet1.xml', 'worksheets\\sheet1.xml'],
    ['with a leading slash in the zip file', '/xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['with ./ in the zip file', './xl/worksheets/sheet1.xml', './worksheets/./sheet1.xml'],
    ['with ../', 'xl/worksheets/sheet1.xml', '../xl/worksheets/other/../sheet1.xml'],
    ['above the root', 'xl/worksheets/sheet1.xml', '../../../xl/worksheets/sheet1.xml'],
    ['with a fragment', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml#A1'],
    ['percent-encoded', 'xl/worksheets/my sheet.xml', 'worksheets/my%20sheet.xml'],
    ['percent-encoded in the zip file', 'xl/worksheets/my%20sheet.xml', 'worksheets/my sheet.xml'],
    ['with letters beyond ASCII', 'xl/worksheets/données.xml', 'worksheets/donn%C3%A9es.xml'],
    ['in another case', 'XL/Worksheets/SHEET1.xml', 'worksheets/sheet1.XML'],
    ['with blanks around', 'xl/worksheets/sheet1.xml', ' worksheets/sheet1.xml '],
    ['outside xl', 'sheet.xml', '/sheet.xml'],
  ])('finds a sheet by a target %s', (_, entry, target) => {
    expect(read(zipOf(placed(entry, target)))).toEqual([7, 7]);
  });

  it('takes no encoded slash for one, and keeps a percent sign that encodes nothing', () => {
    expect([partKey('a%2Fb.xml'), partKey('100%.xml'), partKey('%FF.xml')]).toEqual([
      'a%2fb.xml',
      '100%.xml',
      '%ff.xml',
    ]);
    expect(resolveTarget('xl/a/b.xml', '../c%2Fd.xml')).toBe('xl/c%2Fd.xml');
  });

  it('refuses two parts whose names are the same', () => {
    const parts = { ...placed('xl/worksheets/a b.xml', 'worksheets/a%20b.xml'), 'xl/worksheets/A%20B.xml': '<a/>' };
    expect(() => openWorkbook(zipOf(parts))).toThrow(/two parts named/);
  });

  it('opens without the optional parts that relationships name: styles, theme, properties', () => {
    const parts = placed('xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml');
    const links = relationshipsXml([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
      ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ]);
    expect(read(zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': links }))).toEqual([7, 7]);
  });

  it('says which cell has a text of the shared texts that are missing', () => {
    const parts = placed('xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml');
    const sheet = parts['xl/worksheets/sheet1.xml']!.replace('<c r="A1"><v>7', '<c r="A1" t="s"><v>0');
    expect(() => openWorkbook(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).toThrow(
      /R1C1 of the sheet "Data"/,
    );
  });
});

describe('zip files (PKWARE, APPNOTE.TXT)', () => {
  const parts = placed('xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml');
  const stored = (level: 0 | 6) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level });

  /** Puts a comment behind a zip file, and says so in its end record (4.3.16). */
  function withComment(bytes: Uint8Array, comment: Uint8Array): Uint8Array {
    const all = new Uint8Array(bytes.length + comment.length);
    all.set(bytes);
    all.set(comment, bytes.length);
    new DataView(all.buffer).setUint16(bytes.length - 2, comment.length, true);
    return all;
  }

  it.each([
    ['stored', stored(0)],
    ['deflated', stored(6)],
    ['with a comment', withComment(stored(6), strToU8('made by hand'))],
    [
      'with a comment that looks like the end of a zip file',
      withComment(stored(6), strToU8(`PK\x05\x06${'\0'.repeat(30)}`)),
    ],
    ['with bytes behind their end', new Uint8Array([...stored(6), ...strToU8('\r\n')])],
  ])('are opened: %s', (_, bytes) => {
    expect(read(bytes)).toEqual([7, 7]);
  });

  it('are opened with sizes in 64 bits (4.5.3), and with sizes behind the data (4.3.9)', () => {
    expect(read(rewritten(stored(6), { wide: true }))).toEqual([7, 7]);
    expect(read(rewritten(stored(6), { wide: false }))).toEqual([7, 7]);
  });

  it('keep apart names that are no UTF-8', () => {
    const bytes = zipSync({ 'a\u00e4': strToU8('1'), 'a\u00f6': strToU8('2') });
    const text = new TextDecoder('latin1').decode(bytes);
    for (let at = text.indexOf('\u00c3'); at >= 0; at = text.indexOf('\u00c3', at + 1))
      bytes.set([0x84, bytes[at + 1]!], at);
    clearFlags(bytes);
    expect([...zipDirectory(bytes).values()].map(({ name }) => name)).toEqual(['a\u0084\u00a4', 'a\u0084\u00b6']);
  });
});

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Where the directory of a zip file without a comment has its entries. */
function entriesOf(view: DataView): number[] {
  const end = view.byteLength - 22;
  if (view.getUint32(end, true) !== END) throw new Error('the zip file has a comment');
  const found: number[] = [];
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === ENTRY) {
    found.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

/** Says of no entry that its name is UTF-8. */
function clearFlags(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const at of entriesOf(view)) view.setUint16(at + 8, 0, true);
}

/**
 * The same zip file with a directory that has its numbers in zip64 fields, or with local headers that leave the sizes
 * to what follows the data.
 */
function rewritten(bytes: Uint8Array, { wide }: { wide: boolean }): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const entries = entriesOf(view);
  if (!wide) {
    for (const at of entries) {
      const local = view.getUint32(at + 42, true);
      view.setUint16(at + 8, view.getUint16(at + 8, true) | 8, true);
      view.setUint16(local + 6, view.getUint16(local + 6, true) | 8, true);
      for (const field of [14, 18, 22]) view.setUint32(local + field, 0, true);
    }
    return copy;
  }
  const start = view.getUint32(copy.length - 22 + 16, true);
  const directory = entries.flatMap((at) => {
    const nameLength = view.getUint16(at + 28, true);
    const head = copy.slice(at, at + 46);
    const headView = new DataView(head.buffer);
    const field = new DataView(new ArrayBuffer(28));
    field.setUint16(0, 1, true);
    field.setUint16(2, 24, true);
    [24, 20, 42].forEach((from, index) => {
      field.setBigUint64(4 + index * 8, BigInt(headView.getUint32(from, true)), true);
      headView.setUint32(from, 0xffffffff, true);
    });
    headView.setUint16(30, 28, true);
    headView.setUint16(32, 0, true);
    return [...head, ...copy.slice(at + 46, at + 46 + nameLength), ...new Uint8Array(field.buffer)];
  });
  const end64 = new DataView(new ArrayBuffer(56 + 20 + 22));
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(4, 44n, true);
  for (const field of [24, 32]) end64.setBigUint64(field, BigInt(entries.length), true);
  end64.setBigUint64(40, BigInt(directory.length), true);
  end64.setBigUint64(48, BigInt(start), true);
  end64.setUint32(56, 0x07064b50, true);
  end64.setBigUint64(64, BigInt(start + directory.length), true);
  end64.setUint32(72, 1, true);
  end64.setUint32(76, END, true);
  for (const field of [84, 86]) end64.setUint16(field, 0xffff, true);
  for (const field of [88, 92]) end64.setUint32(field, 0xffffffff, true);
  return new Uint8Array([...copy.slice(0, start), ...directory, ...new Uint8Array(end64.buffer)]);
}
