import { openWorkbook } from '../../src/file/open/openWorkbook';
import { readCells } from '../../src/file/open/readCells';
import { partsOf, zipOf } from '../fixtures/xlsxParts';

const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const withSheet = (xml: string, encoded?: Uint8Array): Uint8Array =>
  zipOf({ ...partsOf({ sheets: { Data: '' } }), 'xl/worksheets/sheet1.xml': encoded ?? xml });

/** The numbers in a sheet's cells, by both readers, which must agree. */
function cellsOf(bytes: Uint8Array): unknown[] {
  const read = readCells(bytes).sheets[0]!.cells.map(({ row, column, value }) => [row, column, value]);
  const opened = [...openWorkbook(bytes).sheets[0]!.grid.values].flatMap(([row, values]) =>
    values.flatMap((value, column) => (value === '' ? [] : [[row + 1, column + 1, value]])),
  );
  expect(opened).toEqual(read);
  return read;
}

const cell = (address: string, value: number, prefix = '') =>
  `<${prefix}c r="${address}"><${prefix}v>${value}</${prefix}v></${prefix}c>`;

describe('namespaces (ECMA-376 part 3)', () => {
  it('reads a sheet whose every element has a prefix', () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1">${cell('A1', 5, 'x:')}</x:row></x:sheetData></x:worksheet>`;
    expect(cellsOf(withSheet(xml))).toEqual([[1, 1, 5]]);
  });

  it('passes over elements of namespaces that it does not know, with all that they hold', () => {
    const xml = `<worksheet xmlns="${MAIN}" xmlns:my="urn:mine" ${MC} mc:Ignorable="my"><my:sheetData><row r="1">${cell('A1', 1)}</row></my:sheetData><sheetData><row r="1">${cell('A1', 5)}<my:c r="B1"><v>6</v></my:c><c xmlns="urn:other" r="C1"><v>7</v></c>${cell('D1', 8)}</row></sheetData></worksheet>`;
    expect(cellsOf(withSheet(xml))).toEqual([
      [1, 1, 5],
      [1, 4, 8],
    ]);
  });

  it.each([
    ['the choice whose namespace is known', 'x14', 1],
    ['the fallback where none is known', 'my', 3],
    ['the choice all of whose namespaces are known', 'x14 main', 1],
    ['the fallback where one of them is not known', 'x14 my', 3],
    ['the fallback where a prefix is not declared', 'nobody', 3],
  ])('takes of alternatives %s', (_, required, expected) => {
    const alternatives = `<mc:AlternateContent><mc:Choice Requires="${required}">${cell('A1', 1)}</mc:Choice><mc:Choice Requires="my">${cell('A1', 2)}</mc:Choice><mc:Fallback>${cell('A1', 3)}</mc:Fallback></mc:AlternateContent>`;
    const xml = `<worksheet xmlns="${MAIN}" xmlns:main="${MAIN}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:my="urn:mine" ${MC}><sheetData><row r="1">${alternatives}${cell('B1', 9)}</row></sheetData></worksheet>`;
    expect(cellsOf(withSheet(xml))).toEqual([
      [1, 1, expected],
      [1, 2, 9],
    ]);
  });

  it('takes alternatives within alternatives, and namespaces that are declared where they are needed', () => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><mc:AlternateContent ${MC}><mc:Choice Requires="a" xmlns:a="urn:a">${cell('A1', 1)}</mc:Choice><mc:Fallback><mc:AlternateContent><mc:Choice Requires="b" xmlns:b="${MAIN}">${cell('A1', 2)}</mc:Choice><mc:Fallback>${cell('A1', 3)}</mc:Fallback></mc:AlternateContent></mc:Fallback></mc:AlternateContent></row></sheetData></worksheet>`;
    expect(cellsOf(withSheet(xml))).toEqual([[1, 1, 2]]);
  });
});

describe('encodings (ECMA-376 part 2, 6.1.3: UTF-8 or UTF-16)', () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>Übersicht 😀</v></c></row></sheetData></worksheet>`;
  const utf16 = (order: 'le' | 'be', mark: boolean): Uint8Array => {
    const all = mark ? `\uFEFF${text}` : text;
    const bytes = new DataView(new ArrayBuffer(all.length * 2));
    for (let at = 0; at < all.length; at++) bytes.setUint16(at * 2, all.charCodeAt(at), order === 'le');
    return new Uint8Array(bytes.buffer);
  };

  it.each(['le', 'be'] as const)('reads UTF-16 (%s), with and without its mark', (order) => {
    for (const mark of [true, false])
      expect(cellsOf(withSheet('', utf16(order, mark)))).toEqual([[1, 1, 'Übersicht 😀']]);
  });
});
