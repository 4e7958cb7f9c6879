import '../../node';
import { calculate } from '../../src/file/calculate/calculate';
import { startEngine } from '../../src/file/calculate/engine';
import { openWorkbook } from '../../src/file/open/openWorkbook';
import { noteChange } from '../../src/model/changes';
import { newWorkbook } from '../../src/model/newWorkbook';
import { valueAt } from '../../src/model/readCells';
import { everyFormulaIsStale, markStale } from '../../src/model/staleFormulas';
import type { Workbook } from '../../src/model/workbook';
import { setFormula, setValue } from '../../src/model/writeCells';
import { xlsxWritten } from '../fixtures/xlsxParts';

const file = (formulas: readonly string[], rows = 0): Workbook =>
  openWorkbook(
    xlsxWritten({
      sheets: {
        S: `<sheetData>${Array.from({ length: Math.max(rows, formulas.length) }, (_, row) => {
          const formula = formulas[row];
          return `<row r="${row + 1}"><c r="A${row + 1}"><v>${row + 1}</v></c>${formula === undefined ? '' : `<c r="B${row + 1}"><f>${formula.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</f></c>`}</row>`;
        }).join('')}</sheetData>`,
      },
    }),
  );

/** Much less than a user waits, so that the tests need not: what ends within it ends. In milliseconds. */
const SOON = { ofFile: 500, ofAll: 10_000 };

const values = ({ sheets: [sheet] }: Workbook, count: number) =>
  Array.from({ length: count }, (_, row) => valueAt(sheet!.grid, row, 1));

/** Formulas made to take all time or all memory. */
const HOSTILE: readonly string[] = [
  'SUMPRODUCT((D$1:D$1048576=TRANSPOSE(E$1:E$1048576))*1)',
  'SUMPRODUCT((D$1:D$1048576=A$3:XFD$3)*1)',
  'SUM(A5:XFD1048576)+SUMPRODUCT(--(A5:XFD1048576=1))',
  'REPT(REPT(REPT("x",32767),32767),32767)',
  'SUBSTITUTE(REPT("a",32767),"a",REPT("b",32767))',
  'FACT(1E+300)',
  'COMBIN(1E+15,500000000000000)',
  'WORKDAY(1,1E+15)',
  'EDATE(1,1E+300)',
  'DB(1000000000,1,1000000000,1000000000)',
  'TEXT(1E+300,REPT("0",32000))',
  'COUNTIF(A1:A9,REPT("*a",10000))',
  `${'('.repeat(4000)}1${')'.repeat(4000)}`,
  `${'-'.repeat(8000)}1`,
  `1${'%'.repeat(8000)}`,
  `${'ROUND('.repeat(300)}1${',1)'.repeat(300)}`,
  `1${'+1'.repeat(4000)}`,
];

it.each(HOSTILE.map((formula) => [formula.slice(0, 60), formula]))(
  '%s ends soon, and the next file is computed',
  async (_start, formula) => {
    const workbook = file([formula]);
    await calculate(workbook, SOON);
    const next = file(['EDATE(44000,1)']);
    await calculate(next);
    expect(values(next, 1)).toEqual([44030]);
  },
);

it('thousands of heavy formulas end within their time, and what is entered here is computed all the same', async () => {
  const heavy = Array.from({ length: 3_000 }, () => 'SUMPRODUCT((A$1:A$20000=C$1:C$20000)*1)+SUM(A$1:A$1048576)*0');
  const workbook = file(heavy, 20_000);
  const own = newWorkbook().sheets[0]!;
  workbook.sheets.push(own);
  setValue(own.grid, 0, 0, 2);
  setFormula(own.grid, 0, 1, '=EDATE(44000,A1-1)');
  await calculate(workbook, SOON);
  expect(valueAt(own.grid, 0, 1)).toBe(44030);
  for (const value of values(workbook, 3_000)) expect([0, '#CALC!']).toContain(value);
  // They are not tried again where everything is computed anew, but where one of their cells is changed.
  const { grid } = workbook.sheets[0]!;
  expect(grid.tooSlow.size).toBeGreaterThan(0);
  const late = [...grid.tooSlow][0]!;
  everyFormulaIsStale(workbook.sheets[0]!);
  await calculate(workbook, { ofFile: Infinity, ofAll: Infinity });
  expect(grid.tooSlow.has(late)).toBe(true);
  noteChange(grid, { row: 0, column: 2, rows: 1, columns: 1 });
  markStale(workbook);
  expect(grid.tooSlow.size).toBe(0);
});

it('a chain of 700 totals from the bottom up is computed: 1 + 2 + ... + 700 = 245,350', async () => {
  const workbook = file(Array.from({ length: 700 }, (_, row) => (row === 699 ? 'A700' : `B${row + 2}+A${row + 1}`)));
  await calculate(workbook);
  expect(values(workbook, 1)).toEqual([245_350]);
});

/**
 * The memories of the engine's instances that are made from now on: their sizes do not depend on when the garbage
 * collector runs, as those of the process do.
 */
async function memoriesOfEngine(): Promise<readonly WebAssembly.Memory[]> {
  const memories: WebAssembly.Memory[] = [];
  const instantiate = WebAssembly.instantiate as (module: WebAssembly.Module, imports: WebAssembly.Imports) => unknown;
  jest.spyOn(WebAssembly, 'instantiate').mockImplementation(async (module, imports) => {
    const instance = (await instantiate(module, imports!)) as WebAssembly.Instance;
    memories.push(instance.exports['memory'] as WebAssembly.Memory);
    return instance;
  });
  (await startEngine()).renew();
  return memories;
}
afterEach(() => jest.restoreAllMocks());

it('memory is given back: 60 workbooks one after the other', async () => {
  const one = async (): Promise<void> => {
    const workbook = file(
      Array.from({ length: 20 }, (_, row) => `EDATE(44000,${row})+MEDIAN(A$1:A$500)`),
      500,
    );
    await calculate(workbook);
    expect(values(workbook, 1)).toEqual([44_250.5]);
  };
  const memories = await memoriesOfEngine();
  for (let count = 0; count < 20; count++) await one();
  const before = memories[0]!.buffer.byteLength;
  for (let count = 0; count < 40; count++) await one();
  // Each that were kept would take 400 KB, and beyond 64 MB another instance would be made.
  expect(memories).toHaveLength(1);
  expect(memories[0]!.buffer.byteLength - before).toBeLessThan(1e6);
}, 180_000);
