import type { EmbeddedExcel } from 'embedded-excel/node';
import { goTo } from '../../src/jobs/goTo';
import { preview } from '../../src/jobs/preview';
import { summarize } from '../../src/jobs/summarize';
import { trace, type Traced } from '../../src/jobs/trace';
import { analyse } from '../../src/analysis/analyse';
import { assess } from './embedded';
import { SMALL, workbookOf, type Tables } from './smallRegister';

/** Finds the cell in the row that starts with a label, below a header. */
const find = (excel: EmbeddedExcel, sheet: string, label: string, header: string): Promise<string> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    const rows = range.values as unknown[][];
    for (let row = 0, column = -1; row < rows.length; row++) {
      if (rows[row]!.includes(header)) column = rows[row]!.indexOf(header);
      if (rows[row]![0] === label && column >= 0) return `'${sheet}'!${'ABCDEFGHIJK'[column]}${row + 1}`;
    }
    throw new Error(`${sheet} has no ${label} below ${header}`);
  });

async function written(): Promise<EmbeddedExcel> {
  const excel = await workbookOf(SMALL);
  await summarize(excel.run, { analyse, rememberAt: '2026-01-01T00:00:00.000Z' });
  return excel;
}

async function traceAt(excel: EmbeddedExcel, address: string): Promise<Traced | null> {
  await goTo(excel.run, address);
  return trace(excel.run, await preview(excel.run, { analyse }));
}

it('traces a headline figure to needs and pledges with their cells in the register', async () => {
  const excel = await written();
  const address = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Overview').getUsedRange().load('values');
    await context.sync();
    return `Overview!C${range.values.findIndex(([label]) => label === 'Covered') + 1}`;
  });
  expect(await traceAt(excel, address)).toEqual({
    sheet: 'Overview',
    cell: address,
    label: 'Covered',
    amount: 800,
    format: 'money',
    adds: 'both',
    why: null,
    outdated: false,
    needs: [
      { id: 'N2', title: 'Asset recovery', amount: 500, cell: 'Needs!A3' },
      { id: 'N1', title: 'Court management', amount: 300, cell: 'Needs!A2' },
    ],
    pledges: [
      { id: 'P2', title: 'Donor B', amount: 500, cell: 'Pledges!A3' },
      { id: 'P1', title: 'Donor A', amount: 300, cell: 'Pledges!A2' },
    ],
    projects: [],
  });
});

it('traces the row of a theme, of a need and of a donor', async () => {
  const excel = await written();
  const theme = await traceAt(excel, await find(excel, 'Overview', 'Urban crime', 'Gap'));
  expect(theme).toMatchObject({
    label: 'Gap, Urban crime',
    amount: 700,
    needs: [{ id: 'N1', amount: 700 }],
    pledges: [],
  });
  const need = await traceAt(excel, await find(excel, 'Gap by need', 'N2', 'Covered'));
  expect(need).toMatchObject({ amount: 500, needs: [{ id: 'N2' }], pledges: [{ id: 'P2', amount: 500 }] });
  const donor = await traceAt(excel, await find(excel, 'Funding by donor', 'Donor B', 'No possible use'));
  expect(donor).toMatchObject({ label: 'No possible use, Donor B', amount: 200, pledges: [{ id: 'P2', amount: 200 }] });
});

it('finds the figure of the sheet as it stands, and says that the register gives another by now', async () => {
  const excel = await written();
  const address = await find(excel, 'Gap by need', 'N2', 'Gap');
  // N1 and N2 change places in a sheet made now: the gap of N2 is 1500, that of N1 700.
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Needs').getRange('F3').values = [[2200]];
    await context.sync();
  });
  expect(await traceAt(excel, address)).toMatchObject({
    label: 'Gap, N2',
    amount: 1500,
    outdated: true,
    needs: [{ id: 'N2', amount: 1500 }],
  });
});

it.each([
  ['a label', 'Overview!A5'],
  ['a cell beside the figures', 'Overview!Z99'],
  ['a cell of the register', 'Needs!F2'],
])('traces nothing from %s', async (_, address) => {
  expect(await traceAt(await written(), address)).toBeNull();
});

it('traces nothing where somebody moved the rows', async () => {
  const excel = await written();
  const address = await find(excel, 'Gap by need', 'N2', 'Gap');
  await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Gap by need').getRange(address.replace(/.*!\D+/, 'A'));
    cell.values = [['mine']];
    await context.sync();
  });
  expect(await traceAt(excel, address)).toBeNull();
});

it('knows a session sheet whatever it is called, and writes nothing', async () => {
  const excel = await written();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Funding by donor').name = "Who's who";
    await context.sync();
  });
  await goTo(excel.run, `'Who''s who'!C3`);
  const before = excel.snapshot();
  const address = await find(excel, "Who's who", 'Donor A', 'Received');
  expect(await traceAt(excel, address.replace("Who's", "Who''s"))).toMatchObject({ sheet: "Who's who", amount: 300 });
  await goTo(excel.run, `'Who''s who'!C3`);
  expect(excel.snapshot()).toEqual(before);
});

describe('a figure of cost-effectiveness', () => {
  const OPTIONS: Tables = {
    ...SMALL,
    Projects: [
      ['Project ID', 'Need ID', 'Title', 'Currency', 'Cost', 'Outcome unit', 'Outcome'],
      ['A', 'N1', 'A course', 'USD', 400, 'judges trained', 4],
      ['B', 'N1', 'A longer course', 'USD', 900, 'judges trained', 8],
    ],
  };
  let excel: EmbeddedExcel;
  const at = async (label: string, header: string): Promise<Traced | null> => {
    await goTo(excel.run, await find(excel, 'Cost-effectiveness', label, header));
    return trace(excel.run, await preview(excel.run, { analyse, assess }));
  };

  beforeAll(async () => {
    excel = await workbookOf(OPTIONS);
    await summarize(excel.run, { analyse, assess, rememberAt: '2026-01-01T00:00:00.000Z' });
  });

  it('leads to the projects that are compared, with their costs, and to the need', async () => {
    // (900 - 400) / (8 - 4)
    expect(await at('B', 'Incremental ratio (ICER)')).toMatchObject({
      label: 'Incremental ratio (ICER), B',
      amount: 125,
      adds: 'neither',
      outdated: false,
      projects: [
        { id: 'B', title: 'A longer course', amount: 900, cell: 'Projects!A3' },
        { id: 'A', title: 'A course', amount: 400, cell: 'Projects!A2' },
      ],
      needs: [{ id: 'N1', cell: 'Needs!A2' }],
      pledges: [],
    });
    expect(await at('A', 'Cost')).toMatchObject({
      amount: 400,
      adds: 'projects',
      projects: [{ id: 'A', amount: 400 }],
    });
  });

  it('says that the register gives another by now', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Projects').getRange('E3').values = [[1000]];
      await context.sync();
    });
    // (1000 - 400) / (8 - 4)
    expect(await at('B', 'Incremental ratio (ICER)')).toMatchObject({ amount: 150, outdated: true });
  });

  it('leads nowhere from a label', async () => {
    expect(await at('B', 'Status')).toBeNull();
  });
});
