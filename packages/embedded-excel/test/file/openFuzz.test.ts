import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { WorkbookFileError } from '../../src/embeddedExcel';
import { openWorkbook } from '../../src/file/open/openWorkbook';
import { readCells } from '../../src/file/open/readCells';
import { partsOf, zipOf } from '../fixtures/xlsxParts';
import { runs } from '../fixtures/runs';

const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A small workbook with what both readers look at: alternatives, dates, a table without headers, other tabs. */
const PARTS = partsOf({
  before: '<workbookPr date1904="0"/>',
  after: '<definedNames><definedName name="A" localSheetId="0">Data!$A$1</definedName></definedNames>',
  styles: '<fonts><font/></fonts><cellXfs><xf/><xf numFmtId="14"/></cellXfs><dxfs><dxf/></dxfs>',
  strings: '<si><t>a</t></si><si><r><t>b</t></r><rPh><t>c</t></rPh></si>',
  sheets: {
    Data: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="d"><v>2020-07-18T12:00:00+02:00</v></c></row><row r="2"><mc:AlternateContent ${MC}><mc:Choice Requires="x14"><c r="A2" t="b"><v>true</v></c></mc:Choice><mc:Fallback><c r="A2"><v>1</v></c></mc:Fallback></mc:AlternateContent></row></sheetData><hyperlinks><hyperlink ref="A1" location="A2"/></hyperlinks><tableParts><tablePart r:id="t1"/></tableParts>`,
  },
  links: { 1: [['t1', 'table', '../tables/table%201.xml']] },
  parts: {
    'xl/tables/table 1.xml':
      '<table id="1" name="T" displayName="T" ref="A1:B2" headerRowCount="0"><tableColumns><tableColumn id="1" name="x"/></tableColumns></table>',
  },
});

/** Neither reader may do anything but read the file or refuse it with words, in one line. */
function readOrRefused(bytes: Uint8Array): void {
  for (const read of [openWorkbook, readCells]) {
    try {
      expect(read(bytes).sheets.length).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toBeInstanceOf(WorkbookFileError);
      expect((error as Error).message).not.toMatch(/[\n\r\u001b]/);
    }
  }
}

describe('both readers open a changed file or refuse it', () => {
  const path = fc.constantFrom(...Object.keys(PARTS));

  it('is whole', () => {
    expect(readCells(zipOf(PARTS)).sheets[0]!.cells.map(({ value }) => value)).toEqual(['a', 44030.5, true]);
    expect(openWorkbook(zipOf(PARTS)).sheets[0]!.tables).toMatchObject([{ hiddenHeaders: ['x'] }]);
  });

  it('with other bytes in the zip file, or cut off', () => {
    const whole = zipOf(PARTS);
    const change = fc.tuple(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), fc.nat());
    fc.assert(
      fc.property(change, ([bytes, cut]) => {
        const changed = whole.slice(0, cut % 3 === 0 ? cut % whole.length : whole.length);
        for (const [at, byte] of bytes) changed[at % Math.max(1, changed.length)] = byte;
        readOrRefused(changed);
      }),
      runs(100),
    );
  });

  it('with a piece of XML left out, doubled or moved', () => {
    fc.assert(
      fc.property(path, fc.nat(), fc.nat(60), fc.nat(), fc.boolean(), (part, at, length, to, isLeft) => {
        const text = PARTS[part]!;
        const start = at % text.length;
        const piece = text.slice(start, start + length);
        const rest = isLeft ? text : text.slice(0, start) + text.slice(start + length);
        const place = to % (rest.length + 1);
        readOrRefused(zipOf({ ...PARTS, [part]: strToU8(rest.slice(0, place) + piece + rest.slice(place)) }));
      }),
      runs(150),
    );
  });

  it('with a part missing', () => {
    for (const part of Object.keys(PARTS)) {
      readOrRefused(zipOf(Object.fromEntries(Object.entries(PARTS).filter(([name]) => name !== part))));
    }
  });
});
