import { checkRegister } from '../../src/commands/checkRegister';
import { refresh } from '../../src/commands/refresh';
import { summarize } from '../../src/commands/summarize';
import { newEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import { analyse } from '../../src/analysis/analyse';
import { createRegister } from '../../src/jobs/createRegister';
import { sampleRegister } from '../../src/register/sample/sampleRegister';
import { createPane, type Pane } from '../../src/taskpane/work/pane';
import { files } from '../taskpane/embeddedFiles';

let excel: EmbeddedExcel;
let pane: Pane;

beforeEach(async () => {
  excel = await newEmbeddedExcel();
  pane = createPane({ run: excel.run, analyse, files, now: () => '2026-11-24T12:00:00.000Z' });
});

afterEach(() => pane.close());

const insertSample = (): Promise<void> => createRegister(excel.run, sampleRegister());

const sheets = (): Promise<string[]> =>
  excel.run(async (context) => {
    const all = context.workbook.worksheets.load('items/name');
    await context.sync();
    return all.items.map(({ name }) => name);
  });

const activeSheet = (): Promise<string> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });

const activate = (name: string): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });

describe('Summarize', () => {
  it('writes the session sheets and goes to the first of them', async () => {
    await insertSample();
    expect(await summarize(pane)).toBe('in the workbook');
    expect(await sheets()).toEqual(expect.arrayContaining(['Overview', 'Data issues']));
    expect(await activeSheet()).toBe('Overview');
  });

  it('leaves it to the pane to say that there is no register', async () => {
    expect(await summarize(pane)).toBe('in the pane');
    expect(pane.store.state().inspection?.kind).toBe('none');
    expect(await sheets()).toHaveLength(1);
  });

  it('leaves it to the pane to say what Excel refused', async () => {
    await insertSample();
    await excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await summarize(pane)).toBe('in the pane');
    expect(pane.store.state().message).toMatchObject({ kind: 'failure' });
    expect(await sheets()).not.toContain('Overview');
  });
});

describe('Refresh', () => {
  it('writes the sheets again from the register of now, and leaves the person where they are', async () => {
    await insertSample();
    await summarize(pane);
    await activate('Pledges');
    const before = await headline();
    await excel.run(async (context) => {
      const needs = context.workbook.tables.getItem('Needs').columns.getItem('Requirement').getDataBodyRange();
      needs.load('values');
      await context.sync();
      needs.values = needs.values.map(([amount]) => [Number(amount) * 2]);
      await context.sync();
    });
    expect(await refresh(pane)).toBe('in the workbook');
    expect(await headline()).not.toEqual(before);
    expect(await activeSheet()).toBe('Pledges');
  });

  it('shows the screen of sheets where none stands', async () => {
    await insertSample();
    expect(await refresh(pane)).toBe('in the pane');
    expect(pane.store.state().screen).toBe('sheets');
    expect(await sheets()).not.toContain('Overview');
  });
});

describe('Check register', () => {
  it('shows the register, and changes nothing', async () => {
    await insertSample();
    const before = excel.snapshot();
    expect(await checkRegister(pane)).toBe('in the pane');
    expect(pane.store.state().screen).toBe('register');
    expect(excel.snapshot()).toEqual(before);
  });
});

/** What stands on the overview. */
const headline = (): Promise<unknown[][]> =>
  excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Overview').getUsedRange().load('values');
    await context.sync();
    return used.values;
  });
