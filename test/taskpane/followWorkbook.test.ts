import { ExcelRefusal, type EmbeddedExcel } from 'embedded-excel/node';
import { summarize } from '../../src/jobs/summarize';
import type { PaneState } from '../../src/taskpane/state/paneState';
import { createPane, type Pane } from '../../src/taskpane/work/pane';
import { analyse } from '../../src/analysis/analyse';
import { SMALL, workbookOf } from '../jobs/smallRegister';
import { files } from './embeddedFiles';

const panes: Pane[] = [];
afterEach(() => panes.splice(0).forEach((pane) => pane.close()));

/** The pane over a workbook, once Excel tells it of events. */
async function paneOn(excel: EmbeddedExcel): Promise<Pane> {
  let moment = 0;
  const pane = createPane({
    run: excel.run,
    analyse,
    files,
    now: () => new Date(Date.UTC(2026, 0, ++moment)).toISOString(),
  });
  panes.push(pane);
  await pane.open();
  await waited(100);
  return pane;
}

const waited = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const until = (pane: Pane, wanted: (state: PaneState) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!wanted(pane.store.state())) return;
      stop();
      resolve();
    };
    const stop = pane.store.subscribe(look);
    look();
  });

/** Somebody types a requirement over that of N1, which was 1,000 of 1,500. */
const require = (excel: EmbeddedExcel, amount: number): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem('Needs').getRange('F2').values = [[amount]];
    await context.sync();
  });

const requirement = ({ inspection }: PaneState): number | undefined =>
  inspection?.kind === 'register'
    ? inspection.register.needs.reduce((sum, need) => sum + need.requirement, 0)
    : undefined;

const lastRequirement = ({ inspection }: PaneState): number | undefined =>
  inspection?.kind === 'register' ? inspection.lastRun?.totals.requirement : undefined;

const automatic = { automatic: true, sheets: null };

describe('while people work in the workbook', () => {
  it('the pane sees what they type, and writes nothing', async () => {
    const excel = await workbookOf(SMALL);
    const pane = await paneOn(excel);
    await require(excel, 2000);
    const before = excel.snapshot();
    await until(pane, (state) => requirement(state) === 2500);
    expect(excel.snapshot()).toEqual(before);
  });

  it('the sheets follow the register where that was asked for', async () => {
    const excel = await workbookOf(SMALL);
    const pane = await paneOn(excel);
    await pane.summarize();
    await pane.prefer(automatic);
    await require(excel, 2000);
    await until(pane, (state) => lastRequirement(state) === 2500);
    expect(pane.store.state().message).toMatchObject({ kind: 'done', job: 'summarize' });
  });

  it('waits until a cell is no longer being edited, and troubles nobody with it', async () => {
    const excel = await workbookOf(SMALL);
    const pane = await paneOn(excel);
    await require(excel, 2000);
    excel.onRequest = () => {
      throw new ExcelRefusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    };
    await waited(1000);
    expect(pane.store.state().message).toBeNull();
    excel.onRequest = null;
    await until(pane, (state) => requirement(state) === 2500);
    expect(pane.store.state().message).toBeNull();
  });

  it('asks before it writes over sheets of which no run is remembered', async () => {
    const excel = await workbookOf(SMALL);
    await summarize(excel.run, { analyse });
    const pane = await paneOn(excel);
    await pane.prefer(automatic);
    await require(excel, 2000);
    await until(pane, ({ question }) => question === 'replaceSheets');
    const asked = excel.snapshot();
    // A further change while the question stands neither answers it nor takes it away.
    await require(excel, 2000);
    await waited(1500);
    expect(pane.store.state().question).toBe('replaceSheets');
    expect(excel.snapshot()).toEqual(asked);
    await pane.answer(true);
    expect(lastRequirement(pane.store.state())).toBe(2500);
  });

  it('sees nothing any more once it is closed', async () => {
    const excel = await workbookOf(SMALL);
    const pane = await paneOn(excel);
    await require(excel, 2000);
    pane.close();
    await waited(1000);
    expect(requirement(pane.store.state())).toBe(1500);
  });
});
