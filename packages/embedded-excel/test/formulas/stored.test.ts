import '../../node';
import { calculate } from '../../src/file/calculate/calculate';
import { isLeftUncomputed } from '../../src/file/calculate/uncomputed';
import { openWorkbook } from '../../src/file/open/openWorkbook';
import { noteChange } from '../../src/model/changes';
import { parseArea } from '../../src/model/address';
import { valueAt } from '../../src/model/readCells';
import { markStale } from '../../src/model/staleFormulas';
import type { Workbook } from '../../src/model/workbook';
import { setValue } from '../../src/model/writeCells';
import { xlsxWritten } from '../fixtures/xlsxParts';

const FULL = '<calcPr calcId="191029" fullCalcOnLoad="1"/>';

/** A workbook of one sheet "S" with cells as their XML, and one "Lines" with an ID and an amount in three rows. */
function opened(cells: Record<string, string>, after = '', extra = ''): Workbook {
  const rows = Object.entries(cells).map(([address, inner]) => {
    const isText = inner.startsWith('str:');
    return `<row r="${/\d+/.exec(address)![0]}"><c r="${address}"${isText ? ' t="str"' : ''}>${inner.replace('str:', '')}</c></row>`;
  });
  const lines = [
    ['N1', 400],
    ['N2', 500],
    ['N1', 600],
  ].map(
    ([id, amount], at) =>
      `<row r="${at + 2}"><c r="A${at + 2}" t="inlineStr"><is><t>${id}</t></is></c><c r="B${at + 2}"><v>${amount}</v></c></row>`,
  );
  return openWorkbook(
    xlsxWritten({
      sheets: {
        S: `<sheetData>${rows.join('')}</sheetData>${extra}`,
        Lines: `<sheetData>${lines.join('')}</sheetData>`,
      },
      after,
    }),
  );
}

const cell = (workbook: Workbook, address: string) => {
  const { row, column } = parseArea(address)!;
  return valueAt(workbook.sheets[0]!.grid, row, column);
};

/** Writes a number into a cell of a sheet, as a run does, and computes what depends on it. */
async function changed(workbook: Workbook, sheet: number, address: string, value: number): Promise<void> {
  const { grid } = workbook.sheets[sheet]!;
  const area = parseArea(address)!;
  setValue(grid, area.row, area.column, value);
  noteChange(grid, area);
  markStale(workbook);
  await calculate(workbook);
}

describe('a value that the file gives a formula', () => {
  it.each<[string, string, string | number]>([
    ['unary minus twice', '<f>SUMPRODUCT(--(Lines!A2:A4="N1"),Lines!B2:B4)</f><v>1000</v>', 1000],
    ['a reference to another file', "<f>'[1]My rates'!$A$1</f><v>1000</v>", 1000],
    ['several sheets', '<f>SUM(S:Lines!B2)</f><v>1300</v>', 1300],
    ['INDIRECT', '<f>SUM(INDIRECT("Lines!B2:B4"))</f><v>1750</v>', 1750],
    ['a volatile function', '<f>TODAY()</f><v>44000</v>', 44000],
    ['an unknown function', '<f>MYUDF(Lines!B2)</f><v>7</v>', 7],
    ['an old value', '<f>2*500+1000</f><v>1000</v>', 1000],
  ])('stays where nothing that it reads was changed: %s', async (_what, inner, value) => {
    const workbook = opened({ F2: inner });
    await changed(workbook, 1, 'D9', 1);
    expect(cell(workbook, 'F2')).toBe(value);
    expect(workbook.sheets[0]!.grid.dirtyValues.size).toBe(0);
  });

  it('follows the cells that it reads where it can be computed: 400 + 600 becomes 450 + 600', async () => {
    const workbook = opened({
      F2: '<f>SUMPRODUCT(--(Lines!A2:A4="N1"),Lines!B2:B4)</f><v>1000</v>',
      G3: '<f>F2*2</f><v>2000</v>',
    });
    await changed(workbook, 1, 'B2', 450);
    expect([cell(workbook, 'F2'), cell(workbook, 'G3')]).toEqual([1050, 2100]);
  });

  it('stays where it cannot be computed, and the saved file asks Excel to', async () => {
    const workbook = opened({ F2: '<f>SUM(Lines!B2:B4*{1;1;1})</f><v>1500</v>' });
    await changed(workbook, 1, 'B2', 450);
    expect(cell(workbook, 'F2')).toBe(1500);
    expect(isLeftUncomputed(workbook.sheets[0]!.grid)).toBe(true);
  });

  it('stays in the rows of a table whose other rows change', async () => {
    const workbook = opened({ A2: '<v>1</v>', B3: '<f>A3+1</f><v>77</v>' });
    await changed(workbook, 0, 'A2', 5);
    expect(cell(workbook, 'B3')).toBe(77);
  });
});

describe('where the file asks for all formulas to be computed', () => {
  it('they are, and it is known: 2 x 500 + 1,000 = 2,000', async () => {
    const workbook = opened({ F2: '<f>2*500+1000</f><v>1000</v>', G3: '<f>F2+750</f><v>1750</v>' }, FULL);
    expect(workbook.fullCalcOnLoad).toBe(true);
    await calculate(workbook);
    expect([cell(workbook, 'F2'), cell(workbook, 'G3')]).toEqual([2000, 2750]);
  });

  it('those that cannot be keep what the file has, an empty text too', async () => {
    const workbook = opened(
      { F2: '<f>SUM(INDIRECT("A1"))</f><v>7</v>', G3: 'str:<f>INDIRECT("A1")</f><v></v>', H4: '<f>F2+1</f><v>0</v>' },
      FULL,
    );
    await calculate(workbook);
    expect([cell(workbook, 'F2'), cell(workbook, 'G3'), cell(workbook, 'H4')]).toEqual([7, '', 8]);
  });
});

describe('a formula that the file has no value of', () => {
  it('is computed where it is understood', async () => {
    const workbook = opened({
      A1: '<v>1</v>',
      A5: '<f>A1+2</f>',
      B6: '<f>_xlfn.LET(_xlpm.q,A1,_xlpm.q+1)</f>',
      D7: '<f>_xlfn.TEXTJOIN(",",TRUE,Lines!A2:A4)</f>',
      E8: '<f>_xlfn.XLOOKUP("N2",Lines!A2:A4,Lines!B2:B4)</f>',
      F9: '<f t="array" ref="F9">SUM((Lines!A2:A4="N1")*Lines!B2:B4)</f>',
    });
    await calculate(workbook);
    expect(['A5', 'B6', 'D7', 'E8', 'F9'].map((address) => cell(workbook, address))).toEqual([
      3,
      2,
      'N1,N2,N1',
      500,
      1000,
    ]);
  });

  it('is an error where it is not, as are those that read it, whatever they make of errors', async () => {
    const workbook = opened({
      C5: '<f>MYUDF(A1)</f>',
      D6: '<f>IFERROR(C5,0)</f>',
      E7: '<f>COUNTA(C5:D6)</f>',
      F8: '<f>D6+1</f><v>9</v>',
    });
    await calculate(workbook);
    const { errors, valueless } = workbook.sheets[0]!.grid;
    expect(['C5', 'D6', 'E7', 'F8'].map((address) => cell(workbook, address))).toEqual([
      '#CALC!',
      '#CALC!',
      '#CALC!',
      9,
    ]);
    expect([errors.size, valueless.size]).toEqual([3, 3]);
  });

  it('an array over several cells is not computed', async () => {
    const workbook = opened({
      A5: '<f t="array" ref="A5:A7">Lines!B2:B4*2</f>',
      B6: '<f t="array" ref="B6:B7">SUM(Lines!B2:B4)</f>',
    });
    await calculate(workbook);
    expect([cell(workbook, 'A5'), cell(workbook, 'B6')]).toEqual(['#CALC!', '#CALC!']);
  });

  it('a subtotal over hidden rows is not computed, and one over all rows is', async () => {
    const rows =
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>2</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>';
    const sums = '<row r="9"><c r="B9"><f>SUBTOTAL(109,A2:A4)</f></c><c r="C9"><f>SUBTOTAL(109,A4:A5)</f></c></row>';
    const workbook = openWorkbook(xlsxWritten({ sheets: { S: `<sheetData>${rows}${sums}</sheetData>` } }));
    await calculate(workbook);
    expect([cell(workbook, 'B9'), cell(workbook, 'C9')]).toEqual(['#CALC!', 4]);
  });

  it('is 0 in a circle, and those outside it follow', async () => {
    const workbook = opened({ A1: '<f>B2+1</f>', B2: '<f>A1+1</f>', C3: '<f>A1+5</f>', D4: '<f>D4</f>' });
    await calculate(workbook);
    expect(['A1', 'B2', 'C3', 'D4'].map((address) => cell(workbook, address))).toEqual([0, 0, 5, 0]);
  });
});
