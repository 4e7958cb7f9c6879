import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { readCells, WorkbookFileError, type FileCells } from '../../node';
import { partsOf, xlsxWritten, zipOf } from '../fixtures/xlsxParts';
import { runs } from '../fixtures/runs';

const WRITTEN = {
  before: '<workbookPr date1904="1"/>',
  strings: '<si><t>a</t></si><si><r><t>b</t></r><r><rPr><b/></rPr><t>_x0041_</t></r><rPh><t>c</t></rPh></si>',
  sheets: {
    Data:
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>-1.5E3</v></c></row>' +
      '<row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-11-24T12:00:00</v></c></row>' +
      '<row r="9"><c r="AA9" t="str"><f t="shared" si="0">A1</f><v>&lt;é&#233;</v></c><c t="inlineStr"><is><t>東京</t></is></c></row></sheetData>',
    Other: '<sheetData><row r="3"><c r="B3"><v>7</v></c></row></sheetData>',
  },
} as const;

function expectCells({ date1904, sheets }: FileCells): void {
  expect(typeof date1904).toBe('boolean');
  expect(sheets.length).toBeGreaterThan(0);
  for (const { name, hidden, cells } of sheets) {
    expect([typeof name, typeof hidden]).toEqual(['string', 'boolean']);
    let before = 0;
    for (const { row, column, value } of cells) {
      const place = row * 16_384 + column;
      if (!(place > before && row <= 1_048_576 && column >= 1 && column <= 16_384))
        throw new Error(`R${row}C${column}`);
      if (!['string', 'number', 'boolean'].includes(typeof value) || value === '' || Number.isNaN(value))
        throw new Error(`the value ${String(value)}`);
      before = place;
    }
  }
}

/** Fails where anything else happens. */
function readOrRefused(bytes: Uint8Array): 'read' | 'refused' {
  try {
    expectCells(readCells(bytes));
    return 'read';
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return 'refused';
  }
}

const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
const flipped = (bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array => {
  const changed = bytes.slice();
  for (const [at, byte] of changes) changed[at % changed.length] = byte;
  return changed;
};

describe('a file with changed bytes is read or refused, and nothing else happens', () => {
  const whole = xlsxWritten(WRITTEN);
  const parts = partsOf(WRITTEN);
  const anyPart = fc.constantFrom(...Object.keys(parts));

  it('as it is', () => {
    expect(readOrRefused(whole)).toBe('read');
  });

  it('anywhere', () => {
    fc.assert(
      fc.property(flips, (changes) => void readOrRefused(flipped(whole, changes))),
      runs(200),
    );
  });

  it('in the list of its parts', () => {
    const end = new DataView(whole.buffer, whole.byteOffset + whole.length - 22);
    const directory = end.getUint32(16, true);
    fc.assert(
      fc.property(flips, (changes) => {
        const list = flipped(whole.subarray(directory), changes);
        readOrRefused(Uint8Array.from([...whole.subarray(0, directory), ...list]));
      }),
      runs(200),
    );
  });

  it('in a part whose checksum is right', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyPart, flips, (path, changes) => {
        seen.add(readOrRefused(zipOf({ ...parts, [path]: flipped(strToU8(parts[path]!), changes) })));
      }),
      runs(200),
    );
    expect(seen.size).toBe(2);
  });

  it('in the packed bytes of a part, and with a part of any bytes', () => {
    fc.assert(
      fc.property(anyPart, flips, fc.uint8Array({ maxLength: 300 }), (path, changes, any) => {
        readOrRefused(zipOf({ ...parts, [path]: flipped(deflateRawSync(strToU8(parts[path]!)), changes) }));
        readOrRefused(zipOf({ ...parts, [path]: any }));
      }),
      runs(60),
    );
  });

  it('where a piece of its XML stands elsewhere or more than once', () => {
    const place = fc.nat();
    fc.assert(
      fc.property(anyPart, place, place, place, fc.integer({ min: 0, max: 40 }), (path, from, to, at, times) => {
        const text = parts[path]!;
        const piece = text.slice(from % text.length, (from % text.length) + (to % 60));
        const cut = at % text.length;
        readOrRefused(zipOf({ ...parts, [path]: text.slice(0, cut) + piece.repeat(times) + text.slice(cut) }));
      }),
      runs(120),
    );
  });

  it('where an attribute or a value is another', () => {
    const other = fc.oneof(
      fc.constantFrom('', '-1', '1e9', 'NaN', 'constructor', '__proto__', 'A1:XFD1048576', '9'.repeat(20), '0.5', '..'),
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[<>&"]/g, '')),
    );
    fc.assert(
      fc.property(anyPart, fc.nat(), other, (path, at, value) => {
        const text = parts[path]!;
        const places = [...text.matchAll(/(?<= (?!xmlns)[\w:]+=")[^"]*|(?<=<(?:v|t)>)[^<]*/g)];
        const one = places[at % places.length]!;
        const changed = text.slice(0, one.index) + value + text.slice(one.index + one[0].length);
        readOrRefused(zipOf({ ...parts, [path]: changed }));
      }),
      runs(120),
    );
  });
});

describe('a file that is cut off', () => {
  it('is refused, wherever it ends', () => {
    const whole = xlsxWritten(WRITTEN);
    const outcomes = new Set(Array.from(whole, (_, length) => readOrRefused(whole.subarray(0, length))));
    expect([...outcomes]).toEqual(['refused']);
  });
});

describe('any bytes', () => {
  it('are refused, whether or not they begin as a zip file does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.boolean(), (bytes, asZip) => {
        const start = asZip ? [0x50, 0x4b, 3, 4] : [];
        expect(readOrRefused(Uint8Array.from([...start, ...bytes]))).toBe('refused');
      }),
      runs(100),
    );
  });
});

describe('cells of any values', () => {
  it('are read as they were written', () => {
    const escaped = (text: string) =>
      text.replace(/[<>&\r\n\t]/g, (letter) => `&#${letter.charCodeAt(0)};`).replaceAll('_x', '_x005F_x');
    const cell = fc.oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((value) => ({ value, xml: `<v>${value}</v>`, type: 'n' })),
      fc.boolean().map((value) => ({ value, xml: `<v>${value ? 1 : 0}</v>`, type: 'b' })),
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
        .map((value) => ({ value, xml: `<is><t>${escaped(value)}</t></is>`, type: 'inlineStr' })),
    );
    fc.assert(
      fc.property(fc.array(fc.array(fc.option(cell), { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const xml = rows
          .map((row) => `<row>${row.map((one) => (one ? `<c t="${one.type}">${one.xml}</c>` : '<c/>')).join('')}</row>`)
          .join('');
        const [sheet] = readCells(xlsxWritten({ sheets: { Data: `<sheetData>${xml}</sheetData>` } })).sheets;
        const wanted = rows.flatMap((row, down) =>
          row.flatMap((one, right) => (one ? [{ row: down + 1, column: right + 1, value: one.value }] : [])),
        );
        // -0 is written as 0.
        expect(JSON.stringify(sheet!.cells)).toBe(JSON.stringify(wanted));
      }),
      runs(60),
    );
  });
});
