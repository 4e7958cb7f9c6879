import { type EmbeddedExcel, ExcelRefusal, newEmbeddedExcel } from 'embedded-excel/node';
import { fixOf } from '../../src/jobs/fixIssues';
import { createPane, type Pane } from '../../src/taskpane/work/pane';
import { analyse } from '../../src/analysis/analyse';
import { SMALL, workbookOf } from '../jobs/smallRegister';
import { files } from './embeddedFiles';

const NOW = '2026-11-24T12:00:00.000Z';
const panes: Pane[] = [];

/** The pane over a workbook, as it is when it has opened. */
async function paneOn(excel: EmbeddedExcel): Promise<Pane> {
  const pane = createPane({ run: excel.run, analyse, files, now: () => NOW });
  panes.push(pane);
  await pane.open();
  return pane;
}

afterEach(() => {
  for (const pane of panes.splice(0)) pane.close();
});

/** Waits until the pane is as wanted. */
const until = (pane: Pane, wanted: (state: ReturnType<Pane['store']['state']>) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!wanted(pane.store.state())) return;
      stop();
      resolve();
    };
    const stop = pane.store.subscribe(look);
    look();
  });

const sheetsOf = (excel: EmbeddedExcel): Promise<string[]> =>
  excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

const valueAt = (excel: EmbeddedExcel, sheet: string, address: string): Promise<unknown> =>
  excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return cell.values[0]![0];
  });

const enter = (excel: EmbeddedExcel, sheet: string, address: string, value: unknown): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

describe('the pane on a workbook', () => {
  it('without a register opens on the start, and on the register once the sample is in', async () => {
    const excel = await newEmbeddedExcel();
    const pane = await paneOn(excel);
    expect(pane.store.state()).toMatchObject({ screen: 'start', inspection: { kind: 'none' } });
    await pane.insertSample();
    const { screen, inspection, message } = pane.store.state();
    expect(screen).toBe('register');
    expect(message).toMatchObject({ kind: 'done', job: 'sample' });
    // The sample has thirty needs and sixty pledges: README.
    expect(inspection).toMatchObject({
      kind: 'register',
      register: { needs: { length: 30 }, pledges: { length: 60 } },
    });
  });

  it('looks, computes and previews without writing', async () => {
    const excel = await workbookOf(SMALL);
    const before = excel.snapshot();
    const pane = await paneOn(excel);
    pane.show('summary');
    await until(pane, ({ preview }) => preview.state === 'fresh');
    // Worked by hand: 1,000 + 500 is required; 300 (paid) covers N1, 500 of the 700 committed cover N2.
    expect(pane.store.state().preview.value!.analysis.totals).toMatchObject({
      requirement: 1500,
      covered: 800,
      gap: 700,
    });
    expect(excel.snapshot()).toEqual(before);
  });

  it('writes the session sheets, remembers when, and takes them away again after asking', async () => {
    const excel = await workbookOf(SMALL);
    const before = await sheetsOf(excel);
    const pane = await paneOn(excel);
    await pane.summarize();
    const count = (await sheetsOf(excel)).length - before.length;
    expect(count).toBeGreaterThan(0);
    expect(pane.store.state().message).toMatchObject({ kind: 'done', job: 'summarize', count, left: [] });
    expect(pane.store.state().inspection).toMatchObject({ lastRun: { at: NOW }, sheets: { length: count } });
    await pane.undoSheets();
    expect(pane.store.state().question).toBe('removeSheets');
    expect(await sheetsOf(excel)).toHaveLength(before.length + count);
    await pane.answer(true);
    expect(await sheetsOf(excel)).toEqual(before);
    expect(pane.store.state().undoable.sheets).toBeNull();
  });

  it('keeps the sheets where the question is answered with no', async () => {
    const excel = await workbookOf(SMALL);
    const pane = await paneOn(excel);
    await pane.summarize();
    await pane.undoSheets();
    const written = await sheetsOf(excel);
    await pane.answer(false);
    expect(pane.store.state().question).toBeNull();
    expect(await sheetsOf(excel)).toEqual(written);
  });

  it('puts the sheets before back without asking, for nothing is lost', async () => {
    const excel = await workbookOf(SMALL);
    const pane = await paneOn(excel);
    await pane.summarize();
    const gap = (): number | undefined => {
      const { inspection } = pane.store.state();
      return inspection?.kind === 'register' ? inspection.lastRun?.totals.gap : undefined;
    };
    await enter(excel, 'Needs', 'F2', 2000);
    await pane.summarize();
    expect(gap()).toBe(1700);
    await pane.undoSheets();
    expect(pane.store.state().question).toBeNull();
    expect(gap()).toBe(700);
  });

  it('writes only the sheets that were chosen, and remembers the choice in the workbook', async () => {
    const excel = await workbookOf(SMALL);
    const pane = await paneOn(excel);
    await pane.prefer({ automatic: false, sheets: ['overview', 'donors'] });
    await pane.summarize();
    const { inspection } = pane.store.state();
    expect(inspection?.kind === 'register' ? inspection.sheets.map(({ id }) => id) : []).toEqual([
      'overview',
      'donors',
    ]);
    expect((await paneOn(excel)).store.state().preferences.sheets).toEqual(['overview', 'donors']);
  });

  it('does nothing at a second click while it works', async () => {
    const excel = await workbookOf(SMALL);
    const pane = await paneOn(excel);
    const first = pane.summarize();
    await pane.summarize();
    await pane.change({ decimals: 2 });
    expect(pane.store.state().job?.name).toBe('summarize');
    await first;
    expect(pane.store.state().inspection).toMatchObject({
      register: { settings: { decimals: 0 } },
    });
  });

  it('leaves the workbook as it was when it is cancelled', async () => {
    const excel = await workbookOf(SMALL);
    const pane = await paneOn(excel);
    const before = excel.snapshot();
    const work = pane.summarize();
    await until(pane, ({ job }) => (job?.done ?? 0) > 0.3);
    pane.cancel();
    await work;
    expect(pane.store.state()).toMatchObject({ job: null, message: { kind: 'cancelled' } });
    expect(excel.snapshot()).toEqual(before);
  });

  it('says in words what Excel refuses, with a next step', async () => {
    const excel = await workbookOf(SMALL);
    const pane = await paneOn(excel);
    excel.onRequest = () => {
      throw new ExcelRefusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    };
    await pane.summarize();
    excel.onRequest = null;
    const { message, job } = pane.store.state();
    expect(job).toBeNull();
    expect(message).toMatchObject({ kind: 'failure', explained: { code: 'InvalidOperationInCellEditMode' } });
    if (message?.kind === 'failure') expect(message.explained.next).not.toBe('');
  });

  it('says so when the workbook could not be looked at, and looks again', async () => {
    const excel = await workbookOf(SMALL);
    excel.onRequest = () => {
      throw new ExcelRefusal('ServiceNotAvailable', 'The service is unavailable.');
    };
    const pane = await paneOn(excel);
    expect(pane.store.state()).toMatchObject({ inspection: null, message: { kind: 'failure' } });
    excel.onRequest = null;
    await pane.open();
    expect(pane.store.state().inspection?.kind).toBe('register');
  });

  it('fixes a safe problem, and undoes it', async () => {
    const excel = await workbookOf(SMALL);
    await enter(excel, 'Pledges', 'F2', "'1 300");
    const pane = await paneOn(excel);
    const { inspection } = pane.store.state();
    const fixes = inspection?.kind === 'register' ? inspection.issues.flatMap((issue) => fixOf(issue) ?? []) : [];
    expect(fixes).toHaveLength(1);
    await pane.fix(fixes);
    expect(await valueAt(excel, 'Pledges', 'F2')).toBe(1300);
    expect(pane.store.state().message).toMatchObject({ kind: 'done', count: 1, left: [] });
    await pane.undoFixes();
    expect(await valueAt(excel, 'Pledges', 'F2')).toBe('1 300');
  });

  it('keeps settings in the workbook, and puts them back', async () => {
    const excel = await workbookOf(SMALL);
    const pane = await paneOn(excel);
    await pane.change({ allocationPolicy: 'even', decimals: 2 });
    expect(pane.store.state().inspection).toMatchObject({
      register: { settings: { allocationPolicy: 'even', decimals: 2 } },
    });
    await pane.undoSettings();
    expect(pane.store.state().inspection).toMatchObject({
      register: { settings: { allocationPolicy: 'priority', decimals: 0 } },
    });
  });

  it('puts a setting back with the formula by which it was given', async () => {
    const excel = await workbookOf(SMALL);
    await enter(excel, 'Settings', 'B2', '="Session "&29');
    const before = excel.snapshot();
    const pane = await paneOn(excel);
    await pane.change({ sessionTitle: 'Session 30' });
    expect(await valueAt(excel, 'Settings', 'B2')).toBe('Session 30');
    await pane.undoSettings();
    expect(excel.snapshot()).toEqual(before);
    expect(pane.store.state().undoable.settings).toBeNull();
  });

  it('writes and remembers nothing where no sheet is chosen, and shows where to choose', async () => {
    const excel = await workbookOf(SMALL);
    const pane = await paneOn(excel);
    await pane.prefer({ automatic: false, sheets: [] });
    const before = excel.snapshot();
    await pane.summarize();
    expect(pane.store.state()).toMatchObject({ screen: 'sheets', message: null });
    expect(excel.snapshot()).toEqual(before);
  });

  it('follows the selection to the needs and pledges behind a figure', async () => {
    const excel = await workbookOf(SMALL);
    const pane = await paneOn(excel);
    await pane.summarize();
    const cell = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Gap by need');
      const used = sheet.getUsedRange().load('values,rowIndex,columnIndex');
      await context.sync();
      const row = used.values.findIndex((cells) => cells.includes('N2'));
      return { row: used.rowIndex + row, column: used.columnIndex + used.values[row]!.indexOf(500) };
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Gap by need');
      sheet.activate();
      sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
      await context.sync();
    });
    pane.show('trace');
    await until(pane, ({ traced }) => traced.state === 'fresh');
    expect(pane.store.state().traced.value).toMatchObject({ amount: 500, needs: [{ id: 'N2' }] });
  });

  it('maps tables of other names, remembers it, and forgets it', async () => {
    const { Needs, Pledges, Settings } = SMALL;
    const excel = await workbookOf({ Settings: Settings!, Table1: Needs!, Table2: Pledges! });
    const pane = await paneOn(excel);
    expect(pane.store.state()).toMatchObject({ screen: 'mapping', inspection: { kind: 'mappable' } });
    await pane.map([
      { table: 'Needs', named: 'Table1', columns: {} },
      { table: 'Pledges', named: 'Table2', columns: {} },
    ]);
    expect(pane.store.state()).toMatchObject({
      screen: 'register',
      inspection: { kind: 'register', mapping: { length: 2 } },
    });
    expect((await paneOn(excel)).store.state().inspection?.kind).toBe('register');
    await pane.forgetMapping();
    expect(pane.store.state().inspection?.kind).toBe('mappable');
  });
});
