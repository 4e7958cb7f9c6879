import { ExcelRefusal, type EmbeddedExcel } from 'embedded-excel/node';
import type { RunExcel, Watch } from '../../src/excel/runExcel';
import { changeTableCells } from '../../src/excel/write/changeTableCells';
import { correctCells } from '../../src/excel/write/correctCells';
import { deleteTableRows } from '../../src/excel/write/deleteTableRows';
import { readTableCells, writeTableCells } from '../../src/excel/write/tableCells';
import { SMALL, workbookOf } from '../jobs/smallRegister';

const PLEDGES = { name: 'Pledges', rows: 3 };
const CELLS = [
  { row: 0, column: 5 },
  { row: 2, column: 5 },
];

/** Everything that writes over cells, each in the rows of P1 and P3. */
const WRITERS: readonly (readonly [string, (run: RunExcel, watch: Watch) => Promise<unknown>])[] = [
  [
    'changing cells of a table',
    (run, watch) =>
      changeTableCells(
        run,
        PLEDGES,
        CELLS.map((cell) => ({ ...cell, content: 7, numberFormat: '0.0' })),
        watch,
      ),
  ],
  [
    'writing cells of a table',
    async (run, watch) => {
      const held = await readTableCells(run, 'Pledges', 3, CELLS);
      const cells = held.map((one) => ({ ...one, held: one, value: 7, formula: null, numberFormat: '0.0' }));
      return writeTableCells(run, PLEDGES, cells, watch);
    },
  ],
  ['deleting rows of a table', (run, watch) => deleteTableRows(run, PLEDGES, [0, 2], watch)],
  [
    'correcting cells',
    (run, watch) =>
      correctCells(
        run,
        [
          { cell: 'Pledges!F2', from: 300, to: 7, kind: 'number' },
          { cell: 'Pledges!F4', from: 100, to: 7, kind: 'number' },
        ],
        watch,
      ),
  ],
];

const refusal = new ExcelRefusal('AccessDenied', 'no');
const WRITES = new Set(['formulas =', 'delete']);

/** From the request on that writes, Excel does what is wanted: half of that request, then so many refusals. */
function failWhileWriting(excel: EmbeddedExcel, refuses: (after: number) => ExcelRefusal | null): void {
  let after = 0;
  let isWriting = false;
  excel.onRequest = ({ actions }) => {
    if (actions.at(-1) === '_RemoveReference') return undefined;
    if (!isWriting) {
      const last = actions.findLastIndex((action) => WRITES.has(action));
      if (last < 0) return undefined;
      isWriting = true;
      return { failAtAction: last, error: refusal };
    }
    const error = refuses(++after);
    if (error) throw error;
    return undefined;
  };
}

/**
 * A register with a formula, a text that looks like one, and a number in a cell of text, in the cells that are written.
 */
async function register(): Promise<EmbeddedExcel> {
  const excel = await workbookOf(SMALL);
  await excel.run(async (context) => {
    const pledges = context.workbook.worksheets.getItem('Pledges');
    pledges.getRange('E4').numberFormat = [['@']];
    pledges.getRange('E2:E4').formulas = [["'=1+1"], ['=1+1'], ['TRUE']];
    await context.sync();
  });
  return excel;
}

describe.each(WRITERS)('%s', (_, write) => {
  it('puts back what was written where its request fails half way', async () => {
    const excel = await register();
    const before = excel.snapshot();
    failWhileWriting(excel, () => null);
    await expect(write(excel.run, {})).rejects.toMatchObject({ code: 'AccessDenied' });
    excel.onRequest = null;
    expect(excel.snapshot()).toEqual(before);
  });

  it.each([1, 2])('names what is left where the request %d that puts back fails', async (at) => {
    const excel = await register();
    failWhileWriting(excel, (after) => (after === at ? refusal : null));
    await expect(write(excel.run, {})).rejects.toMatchObject({
      name: 'UnfinishedWriteError',
      message: expect.stringMatching(/Pledges.*what stood there before/) as string,
    });
  });

  it('puts back as soon as the cell is finished that is being edited, however often Excel refuses', async () => {
    const excel = await register();
    const before = excel.snapshot();
    failWhileWriting(excel, (after) =>
      after < 5 ? new ExcelRefusal('InvalidOperationInCellEditMode', 'editing') : null,
    );
    let asked = 0;
    const tryAgain = (): Promise<boolean> => Promise.resolve((asked += 1) > 0);
    await expect(write(excel.run, { tryAgain })).rejects.toMatchObject({ code: 'AccessDenied' });
    excel.onRequest = null;
    expect(asked).toBe(4);
    expect(excel.snapshot()).toEqual(before);
  });

  it('ends the waiting where the person gives up', async () => {
    const excel = await register();
    failWhileWriting(excel, () => new ExcelRefusal('InvalidOperationInCellEditMode', 'editing'));
    await expect(write(excel.run, { tryAgain: () => Promise.resolve(false) })).rejects.toMatchObject({
      name: 'UnfinishedWriteError',
    });
  });
});

it('brings all rows of a table back', async () => {
  const excel = await register();
  const before = excel.snapshot();
  const deleted = await deleteTableRows(excel.run, PLEDGES, [0, 1, 2]);
  expect(excel.snapshot()).not.toEqual(before);
  await deleted.putBack(null, {});
  expect(excel.snapshot()).toEqual(before);
});

describe('a cell that is being edited on the web, where what is written into it is lost (office-js 1393)', () => {
  it.each(WRITERS.filter(([name]) => !name.startsWith('deleting')))(
    '%s says so, and writes nothing',
    async (_, write) => {
      const excel = await register();
      const before = excel.snapshot();
      const { id } = excel.hosted.workbook.sheets.find(({ name }) => name === 'Pledges')!;
      const end = excel.hosted.beginEdit({ delayed: 'lost', cell: { sheet: id, row: 3, column: 5 } });
      const waiting: RunExcel = (batch) => excel.run({ delayForCellEdit: true }, batch);
      const outcome = await write(waiting, {}).catch((error: unknown) => error);
      end();
      if (Array.isArray(outcome)) {
        expect(outcome[1]).toEqual({ done: false, why: 'The cell is being edited.' });
        expect(outcome[0]).toMatchObject({ done: true });
      } else {
        expect(outcome).toMatchObject({
          name: 'WriteLostError',
          found: { kind: 'notTaken', places: ['Pledges!F4'] },
        });
        expect(excel.snapshot()).toEqual(before);
      }
    },
  );
});
