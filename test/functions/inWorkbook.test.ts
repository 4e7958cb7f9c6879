import { figuresOfWorkbook } from '../../src/functions/figureSource';
import { overSource } from '../../src/functions/overSource';
import { openEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import { analyse } from '../../src/analysis/analyse';
import { SMALL, workbookOf, type Tables } from '../jobs/smallRegister';

const TABLES: Tables = {
  ...SMALL,
  Projects: [
    ['Project ID', 'Need ID', 'Title', 'Currency', 'Cost', 'Outcome unit', 'Outcome'],
    ['A', 'N1', 'Courts', 'USD', 900, 'officers trained', 60],
  ],
  Sheet: [
    ['Cost', 'Outcome'],
    [12000, 1.5],
    [5000, 1],
    [10000, 2],
  ],
};

const withFunctions = async (excel: EmbeddedExcel): Promise<EmbeddedExcel> => {
  await excel.hosted.setCustomFunctions(overSource(figuresOfWorkbook(excel.run, analyse, { change: 5, cellEdit: 5 })));
  return excel;
};

async function enter(excel: EmbeddedExcel, formulas: readonly (readonly string[])[], at = 'H1'): Promise<void> {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet').getRange(at);
    range.getResizedRange(formulas.length - 1, formulas[0]!.length - 1).formulas = formulas.map((row) => [...row]);
    await context.sync();
  });
}

const valuesAt = (
  excel: EmbeddedExcel,
  address: string,
  what: 'values' | 'formulas' = 'values',
): Promise<unknown[][]> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet').getRange(address).load(what);
    await context.sync();
    return range[what];
  });

async function computed(excel: EmbeddedExcel, formula: string): Promise<unknown> {
  await enter(excel, [[formula]]);
  await excel.hosted.compute();
  return (await valuesAt(excel, 'H1'))[0]![0];
}

/** The values of cells once they are as wanted: figures follow a change by themselves, a moment later. */
async function becomes(excel: EmbeddedExcel, address: string, wanted: unknown[][]): Promise<void> {
  for (let turn = 1; ; turn++) {
    const found = await valuesAt(excel, address);
    if (JSON.stringify(found) === JSON.stringify(wanted) || turn === 1000) return void expect(found).toEqual(wanted);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const change = (excel: EmbeddedExcel, sheet: string, address: string, value: string | number): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

let excel: EmbeddedExcel;
beforeAll(async () => {
  excel = await withFunctions(await workbookOf(TABLES));
});

// By hand: N1 requires 900 (its project is an option, so its own 1000 stands), N2 500; firm are 300 for urban crime,
// 700 for proceeds of crime.
it.each([
  ['=PLEDGEBOOK.GAP("N1")', 700],
  ['=pledgebook.gap("n1")', 700],
  ['=PLEDGEBOOK.COVERAGE("N1")', 0.3],
  ['=PLEDGEBOOK.COVERAGE("Proceeds of crime")', 1],
  ['=PLEDGEBOOK.FUNDED("Donor A")', 300],
  ['=PLEDGEBOOK.CONVERT(250,"USD")', 250],
  ['=PLEDGEBOOK.COSTPEROUTCOME("A")', 15],
  ['=2*PLEDGEBOOK.GAP("N"&1)+1', 1401],
  ['=IF(PLEDGEBOOK.GAP("N1")>PLEDGEBOOK.GAP("N2"),"N1","N2")', 'N1'],
  ['=PLEDGEBOOK.CONVERT(PLEDGEBOOK.GAP("N1"),"USD",44196)', 700],
  ['=SUM(PLEDGEBOOK.GAP("N1"),PLEDGEBOOK.GAP("N2"))', 700],
  ['=INDEX(PLEDGEBOOK.ICER(A2:A4,B2:B4),3,7)', 5000],
  ['=PLEDGEBOOK.GAP("N9")', '#N/A'],
  ['=IFERROR(PLEDGEBOOK.GAP("N9"),"none")', 'none'],
  ['=PLEDGEBOOK.GAP("")', '#VALUE!'],
  ['=PLEDGEBOOK.GAP()', '#VALUE!'],
  ['=PLEDGEBOOK.GAP("N1",2)', '#VALUE!'],
  ['=PLEDGEBOOK.GAP("N1")+IFERROR(PLEDGEBOOK.GAP(),1)', 701],
  ['=PLEDGEBOOK.GAP(1/0)', '#DIV/0!'],
  ['=PLEDGEBOOK.CONVERT("x","USD")', '#VALUE!'],
  ['=PLEDGEBOOK.CONVERT(1,"EUR",44196)', '#N/A'],
  ['=PLEDGEBOOK.GAPS("N1")', '#NAME?'],
  // Excel shows zero where a formula reads its own cell.
  ['=PLEDGEBOOK.CONVERT(H1,"USD")+1', 0],
])('%s gives %p', async (formula, value) => {
  expect(await computed(excel, formula)).toBe(value);
});

it('arguments may be cells, other cells may read the results, and all follow the register', async () => {
  const book = await withFunctions(await workbookOf(TABLES));
  await enter(book, [
    ['N1', '=PLEDGEBOOK.GAP(H1)', '=I1/1000'],
    ['N2', '=PLEDGEBOOK.GAP(H2)', '=SUM(I1:I2)'],
  ]);
  expect(await valuesAt(book, 'I1')).toEqual([['#BUSY!']]);
  await book.hosted.compute();
  expect(await valuesAt(book, 'I1:J2')).toEqual([
    [700, 0.7],
    [0, 700],
  ]);
  // A pledge of Donor A: 300 becomes 450.
  await change(book, 'Pledges', 'F2', 450);
  await becomes(book, 'I1:J2', [
    [550, 0.55],
    [0, 550],
  ]);
  await change(book, 'Sheet', 'H1', 'N2');
  await book.hosted.compute();
  expect(await valuesAt(book, 'I1:J2')).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

it('several may wait for the same result', async () => {
  const book = await withFunctions(await workbookOf(TABLES));
  await enter(book, [['=PLEDGEBOOK.GAP("N1")']]);
  await Promise.all([book.hosted.compute(), book.hosted.save(), book.hosted.compute()]);
  expect(await valuesAt(book, 'H1')).toEqual([[700]]);
});

describe('a table that a function spills', () => {
  // By hand: 5000/1 is the reference, 10000/2 costs 5000 for one more, 12000/1.5 costs more than 10000/2 and gives
  // less.
  const TABLE = [
    ['Option', 'Cost', 'Outcome', 'Status', 'Incremental cost', 'Incremental outcome', 'ICER'],
    [2, 5000, 1, 'reference', '', '', ''],
    [3, 10000, 2, 'frontier', 5000, 1, 5000],
    [1, 12000, 1.5, 'dominated', '', '', ''],
  ];
  let book: EmbeddedExcel;
  beforeEach(async () => {
    book = await withFunctions(await workbookOf(TABLES));
    await enter(book, [['=PLEDGEBOOK.ICER(A2:A4,B2:B4)', '']], 'D10');
    await book.hosted.compute();
  });

  it('fills the cells beside it, which have no formula of their own', async () => {
    expect(await valuesAt(book, 'D10:J13')).toEqual(TABLE);
    expect((await valuesAt(book, 'D10:E10', 'formulas'))[0]).toEqual(['=PLEDGEBOOK.ICER(A2:A4,B2:B4)', 'Cost']);
  });

  it('shrinks and grows, and is read by other formulas', async () => {
    await enter(book, [['=SUM(E11:E14)']], 'L1');
    expect(await valuesAt(book, 'L1')).toEqual([[27000]]);
    await enter(book, [['=PLEDGEBOOK.ICER(A2:A3,B2:B3)']], 'D10');
    expect((await valuesAt(book, 'D10:D14')).flat()).toEqual(['Option', 2, 1, '', '']);
    expect(await valuesAt(book, 'L1')).toEqual([[17000]]);
    await enter(book, [['']], 'D10');
    expect((await valuesAt(book, 'D10:J13')).flat().filter((value) => value !== '')).toEqual([]);
  });

  it('shows #SPILL! while a cell is in its way', async () => {
    await change(book, 'Sheet', 'F12', 'mine');
    expect((await valuesAt(book, 'D10:G12')).flat().filter((value) => value !== '')).toEqual(['#SPILL!', 'mine']);
    await change(book, 'Sheet', 'F12', '');
    expect(await valuesAt(book, 'D10:J13')).toEqual(TABLE);
  });

  it('shows #SPILL! over a table of the workbook', async () => {
    await enter(book, [['=PLEDGEBOOK.STATUS(A2:A3,B2:B3)']], 'B4');
    expect(await valuesAt(book, 'B4')).toEqual([['#SPILL!']]);
  });

  it('is saved and opened again as it is', async () => {
    const again = await openEmbeddedExcel(await book.save());
    expect(await valuesAt(again, 'D10:J13')).toEqual(TABLE);
    await withFunctions(again);
    expect((await valuesAt(again, 'D10', 'formulas'))[0]).toEqual(['=PLEDGEBOOK.ICER(A2:A4,B2:B4)']);
    await change(again, 'Sheet', 'A2', 9000);
    await again.hosted.compute();
    // By hand: now 9000/1.5 comes second, with 4000 for 0.5; 10000/2 costs 1000 for 0.5: extended dominance.
    expect((await valuesAt(again, 'G10:G13')).flat()).toEqual(['Status', 'reference', 'extended', 'frontier']);
    const third = await withFunctions(await openEmbeddedExcel(await again.save()));
    expect(third.snapshot()).toEqual(again.snapshot());
  });
});
