import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { checkSize } from '../../src/file/open/checkSize';
import { openWorkbook } from '../../src/file/open/openWorkbook';
import { OPENED } from '../../src/file/open/packageLimits';
import { packageParts } from '../../src/file/open/packageParts';
import { readSharedStrings } from '../../src/file/open/sharedStrings';
import { unpack } from '../../src/file/open/unpack';
import { zipDirectory } from '../../src/file/open/zipDirectory';
import { WorkbookFileError } from '../../src/embeddedExcel';
import { compoundFile } from '../fixtures/compoundFile';
import { partsOf, relationshipsXml, xlsxWritten, zipOf } from '../fixtures/xlsxParts';
import { runs } from '../fixtures/runs';

function refusal(bytes: Uint8Array): WorkbookFileError {
  try {
    openWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
  throw new Error('the file was opened');
}

const said = (bytes: Uint8Array) => {
  const { code, found, wanted } = refusal(bytes);
  expect(found).not.toMatch(/\n/);
  expect(wanted).toMatch(/workbook/);
  return [code, found];
};

const SMALL = { sheets: { Data: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } };
const withPart = (path: string, content: string) => zipOf({ ...partsOf(SMALL), [path]: content });

describe('files that are no workbook', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'an empty file'],
    ['text', strToU8('Need ID,Title\n'), 'a text file, not a workbook'],
    ['a web page', strToU8('<!DOCTYPE html><html></html>'), 'a web page, not a workbook'],
    ['a PDF', strToU8('%PDF-1.7'), 'a PDF file'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'a file that is no workbook'],
    ['an old workbook', compoundFile(['Workbook']), 'a workbook in the old .xls format'],
    ['a very old workbook', compoundFile(['Book']), 'a workbook in the old .xls format'],
    ['an old document', compoundFile(['1Table', 'WordDocument']), 'a document in the old .doc format'],
    ['an empty zip file', zipSync({}), 'a zip file that holds no workbook'],
    ['a zip file', zipOf({ 'a.txt': 'a' }), 'a zip file that holds no workbook'],
    [
      'an OpenDocument sheet',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'a workbook in the OpenDocument format (.ods)',
    ],
    [
      'a Word document',
      zipOf({
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': '<document/>',
      }),
      'a Word document',
    ],
    [
      'a binary workbook',
      zipOf({
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.bin']]),
        'xl/workbook.bin': 'x',
      }),
      'a workbook in the binary format (.xlsb)',
    ],
  ])('says what %s is', (_, bytes, found) => {
    expect(said(bytes)).toEqual(['not-a-workbook', found]);
  });

  it('says that a workbook is protected with a password', () => {
    expect(said(compoundFile(['EncryptionInfo', 'EncryptedPackage']))).toEqual([
      'encrypted',
      'a workbook protected with a password',
    ]);
  });
});

describe('damaged workbooks', () => {
  const whole = xlsxWritten(SMALL);

  it.each(Array.from({ length: 9 }, (_, tenth) => (tenth + 1) / 10))('refuses the first %d of a file', (part) => {
    expect(said(whole.slice(0, Math.floor(whole.length * part)))[0]).toBe('damaged');
  });

  it.each([
    [
      'a part that ends too early',
      withPart('xl/workbook.xml', '<workbook><sheets>'),
      /xl\/workbook.xml is not well-formed/,
    ],
    [
      'tags that do not match',
      withPart('xl/worksheets/sheet1.xml', '<worksheet><a></b></worksheet>'),
      /not well-formed/,
    ],
    [
      'bytes that are not UTF-8',
      zipOf({ ...partsOf(SMALL), 'xl/workbook.xml': new Uint8Array([0x3c, 0xff]) }),
      /UTF-8/,
    ],
    [
      'another encoding',
      withPart('xl/workbook.xml', '<?xml version="1.0" encoding="ISO-8859-1"?><workbook/>'),
      /ISO-8859-1/,
    ],
    [
      'a number that is none',
      withPart(
        'xl/worksheets/sheet1.xml',
        '<worksheet><sheetData><row r="2"><c r="B2"><v>12x</v></c></row></sheetData></worksheet>',
      ),
      /R2C2 of the sheet "Data".*12x/,
    ],
    [
      'a text that is not there',
      withPart(
        'xl/worksheets/sheet1.xml',
        '<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>',
      ),
      /R1C1/,
    ],
    [
      'a format that is not there',
      withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row><c s="length"/></row></sheetData></worksheet>'),
      /format length/,
    ],
    [
      'a row outside the sheet',
      withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'),
      /row 1048577/,
    ],
    [
      'a column outside the sheet',
      withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row><c r="XFE1"/></row></sheetData></worksheet>'),
      /XFE1/,
    ],
    [
      'a shared formula without text',
      withPart(
        'xl/worksheets/sheet1.xml',
        '<worksheet><sheetData><row><c><f t="shared" si="1"/></c></row></sheetData></worksheet>',
      ),
      /shared formula 1/,
    ],
    [
      'a merge that is no area',
      withPart('xl/worksheets/sheet1.xml', '<worksheet><mergeCells><mergeCell ref="A0"/></mergeCells></worksheet>'),
      /A0/,
    ],
    [
      'a sheet that refers to its part by an attribute of another namespace',
      withPart('xl/workbook.xml', '<workbook xmlns:r="7"><sheets><sheet name="Data" r:id="rId1"/></sheets></workbook>'),
      /"Data" refers to no part/,
    ],
    [
      'a link to nothing',
      withPart('xl/worksheets/sheet1.xml', '<worksheet xmlns:r="r"><drawing r:id="rId7"/></worksheet>'),
      /rId7/,
    ],
  ])('says what is wrong: %s', (_, bytes, found) => {
    const [code, text] = said(bytes);
    expect(code).toBe('damaged');
    expect(text).toMatch(found);
  });

  it('names the part that is missing', () => {
    const parts = partsOf(SMALL);
    delete parts['xl/worksheets/sheet1.xml'];
    expect(said(zipOf(parts))).toEqual(['damaged', 'a damaged workbook: the part xl/worksheets/sheet1.xml is missing']);
  });

  it('refuses a part that does not have its checksum', () => {
    const stored = zipSync(Object.fromEntries(Object.entries(partsOf(SMALL)).map(([p, t]) => [p, strToU8(t)])), {
      level: 0,
    });
    const text = new TextDecoder('latin1').decode(stored);
    stored[text.indexOf('<v>1</v>') + 3] = '2'.charCodeAt(0);
    expect(said(stored)[1]).toMatch(/sheet1.xml does not have its checksum/);
  });

  it('refuses document type definitions, whose entities can grow without end', () => {
    const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>';
    expect(said(withPart('xl/workbook.xml', laughs))[1]).toMatch(/document type definition/);
  });
});

describe('files that would fill the memory', () => {
  /** Where the directory of a zip file lists a part. */
  function listed(bytes: Uint8Array, path: string): DataView {
    const text = new TextDecoder('latin1').decode(bytes);
    const at = text.lastIndexOf(path) - 46;
    return new DataView(bytes.buffer, bytes.byteOffset + at, 46);
  }

  it('refuses a file that says it unpacks to more than 2 GB', () => {
    const bytes = xlsxWritten(SMALL);
    listed(bytes, 'xl/workbook.xml').setUint32(24, 0x80000001, true);
    expect(refusal(bytes).message).toBe(
      'a workbook that unpacks to more than 2048 MB; expected: a workbook of at most 2048 MB when unpacked',
    );
  });

  it('refuses a large part that unpacks to more than a hundred times its size, before it unpacks anything', () => {
    const sheet = new Uint8Array(64 * 1024 * 1024 + 1).fill(0x20);
    const bytes = zipOf({ ...partsOf(SMALL), 'xl/worksheets/sheet1.xml': sheet });
    expect(() => zipDirectory(bytes)).toThrow(
      'a workbook whose part xl/worksheets/sheet1.xml unpacks to more than 100 times its size; expected: a workbook whose parts above 64 MB unpack to less',
    );
  });

  it('refuses a file of more than 512 MB', () => {
    expect(() => checkSize(512 * 1024 * 1024)).not.toThrow();
    expect(() => checkSize(600 * 1024 * 1024)).toThrow('a file of 600 MB; expected: a workbook of at most 512 MB');
  });

  it('stops where its time is over', () => {
    const bytes = xlsxWritten(SMALL);
    const entry = zipDirectory(bytes).get('xl/workbook.xml')!;
    const read = () => [...unpack(bytes, entry, { bytes: entry.size, until: performance.now() - 1 })];
    expect(read).toThrow(
      'a workbook that takes more than 300 seconds to read; expected: a workbook that is read within 300 seconds',
    );
  });

  it('refuses a text without end', () => {
    const long = `<worksheet><extLst><!--${'-x'.repeat(17 * 1024 * 1024)}--></extLst></worksheet>`;
    expect(said(withPart('xl/worksheets/sheet1.xml', long))[1]).toMatch(
      /^a workbook with more than 33554432 characters of XML without a tag, in its part xl\/worksheets\/sheet1.xml$/,
    );
  });

  it('refuses more texts that cells share than any workbook has', () => {
    const bytes = xlsxWritten({ ...SMALL, strings: '<si><t>a</t></si><si><r><t>b</t></r></si><si><t>c</t></si>' });
    const parts = (texts: number) => packageParts(bytes, { ...OPENED, texts });
    expect(readSharedStrings(parts(3), 'xl/sharedStrings.xml')).toEqual(['a', 'b', 'c']);
    for (const texts of [0, 1, 2])
      expect(() => readSharedStrings(parts(texts), 'xl/sharedStrings.xml')).toThrow(
        `a workbook with more than ${texts} texts that cells share; expected: a workbook with at most ${texts} texts that cells share`,
      );
  });

  it('stops where a part is longer than the file says', () => {
    const sheet = new Uint8Array(64 * 1024 * 1024).fill(0x20);
    sheet.set(strToU8('<worksheet>'));
    const bytes = zipOf({ ...partsOf(SMALL), 'xl/worksheets/sheet1.xml': sheet });
    expect(bytes.length).toBeLessThan(100_000);
    listed(bytes, 'xl/worksheets/sheet1.xml').setUint32(24, 1000, true);
    expect(said(bytes)[1]).toMatch(/sheet1.xml is longer than the file says/);
  });

  it('counts a part as often as it is read', () => {
    const bytes = xlsxWritten(SMALL);
    const entry = zipDirectory(bytes).get('xl/workbook.xml')!;
    const allowance = { bytes: entry.size * 2 };
    const read = () => [...unpack(bytes, entry, allowance)].length;
    expect([read(), read()]).toEqual([1, 1]);
    expect(read).toThrow(/more than 2048 MB/);
  });

  it('refuses more elements than any workbook needs', () => {
    const many = `<worksheet><mergeCells>${'<a/>'.repeat(2_000_001)}</mergeCells></worksheet>`;
    expect(said(withPart('xl/worksheets/sheet1.xml', many))[1]).toBe(
      'a workbook with more than 2,000,000 elements of XML besides its cells',
    );
  });

  it('refuses elements that lie in each other without end', () => {
    const deep = `<worksheet><extLst>${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}</extLst></worksheet>`;
    expect(said(withPart('xl/worksheets/sheet1.xml', deep))[1]).toMatch(/nested too deeply/);
  });
});

describe('files with changed bytes', () => {
  const RICH = {
    before: '<workbookPr date1904="1"/>',
    after:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$2</definedName></definedNames>',
    styles:
      '<fonts><font><b/><sz val="11"/><color theme="4" tint="0.5"/></font></fonts><cellXfs><xf/><xf numFmtId="14"/></cellXfs><dxfs><dxf/></dxfs>',
    strings: '<si><t>a</t></si>',
    sheets: {
      Data:
        '<cols><col min="1" max="2" width="12"/></cols><sheetData><row r="1" ht="20"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">A1*2</f><v>4</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A3:B4"/></mergeCells><conditionalFormatting sqref="A1:B2"><cfRule type="cellIs" operator="equal" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations><dataValidation type="whole" sqref="A1"><formula1>1</formula1><formula2>5</formula2></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    },
  } as const;
  const opensOrRefuses = (bytes: Uint8Array): void => {
    try {
      expect(openWorkbook(bytes).sheets.length).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toBeInstanceOf(WorkbookFileError);
    }
  };
  const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
  const flipped = (bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array => {
    const changed = bytes.slice();
    for (const [at, byte] of changes) changed[at % changed.length] = byte;
    return changed;
  };

  it('are opened or refused, and nothing else happens', () => {
    const packed = xlsxWritten(RICH);
    fc.assert(
      fc.property(flips, (changes) => opensOrRefuses(flipped(packed, changes))),
      runs(75),
    );
  });

  it('are opened or refused where the checksums are right', () => {
    const parts = partsOf(RICH);
    const path = fc.constantFrom(...Object.keys(parts));
    fc.assert(
      fc.property(path, flips, (changed, changes) =>
        opensOrRefuses(zipOf({ ...parts, [changed]: flipped(strToU8(parts[changed]!), changes) })),
      ),
      runs(100),
    );
  });

  it('are opened or refused where an attribute has another value', () => {
    const parts = partsOf(RICH);
    const path = fc.constantFrom(
      ...Object.keys(parts).filter((name) => name.startsWith('xl/') && !name.endsWith('.rels')),
    );
    const other = fc.constantFrom(
      '',
      '-1',
      '1e9',
      'NaN',
      'constructor',
      '__proto__',
      'A1:XFD1048576',
      '99999999999999999999',
      '0.5',
    );
    fc.assert(
      fc.property(path, fc.nat(), other, (changed, at, value) => {
        const attributes = [...parts[changed]!.matchAll(/(?<= (?!xmlns)[\w:]+=")[^"]*/g)];
        const one = attributes[at % attributes.length]!;
        const text = parts[changed]!;
        const next = text.slice(0, one.index) + value + text.slice(one.index + one[0].length);
        opensOrRefuses(zipOf({ ...parts, [changed]: next }));
      }),
      runs(100),
    );
  });
});
