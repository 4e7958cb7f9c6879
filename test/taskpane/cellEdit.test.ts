import { newEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import type { RunExcel } from '../../src/excel/runExcel';
import { createPane, type Pane } from '../../src/taskpane/work/pane';
import { analyse } from '../../src/analysis/analyse';
import { files } from './embeddedFiles';

const panes: Pane[] = [];

/** The pane as Excel opens it; its waits are over when the test says so. */
function paneOn(excel: EmbeddedExcel): {
  readonly pane: Pane;
  /** All waits are over. */
  readonly waited: () => void;
  /** Resolves once it waits for so many things. */
  readonly waiting: (count: number) => Promise<void>;
} {
  const waits: (() => void)[] = [];
  let counted = (): void => undefined;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      waits.push(resolve);
      counted();
    });
  const run: RunExcel = (batch, options = {}) => excel.run(options, batch);
  const pane = createPane({ run, analyse, files, now: () => '', pause });
  panes.push(pane);
  return {
    pane,
    waited: () => {
      for (const over of waits.splice(0)) over();
    },
    waiting: (count) =>
      new Promise((resolve) => {
        counted = () => void (waits.length >= count && resolve());
        counted();
      }),
  };
}

afterEach(() => {
  for (const pane of panes.splice(0)) pane.close();
});

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

describe('while a cell is being edited', () => {
  it('looking at a screen tells no trouble, and shows what it has to afterwards', async () => {
    const excel = await newEmbeddedExcel();
    const { pane, waited, waiting } = paneOn(excel);
    await pane.open();
    await pane.insertSample();
    pane.dismiss();
    waited();
    const end = excel.hosted.beginEdit();
    pane.show('summary');
    const parties = pane.forms.readParties();
    // Both were refused, and wait to be tried again.
    await waiting(2);
    expect(pane.store.state()).toMatchObject({ message: null, preview: { state: 'computing' } });
    end();
    waited();
    await parties;
    await until(pane, ({ preview }) => preview.state === 'fresh');
    expect(pane.store.state().message).toBeNull();
    expect(pane.forms.store.state()).toMatchObject({ partiesFailed: false });
  });

  it('a job waits for Excel, says what it waits for, and is done when the cell is finished', async () => {
    const excel = await newEmbeddedExcel();
    const { pane, waited } = paneOn(excel);
    await pane.open();
    const end = excel.hosted.beginEdit();
    const inserting = pane.insertBlank();
    await until(pane, ({ job }) => job !== null);
    const asking = new Promise<void>((resolve) => {
      excel.onRequest = () => resolve();
    });
    await asking;
    waited();
    await until(pane, ({ job }) => job?.waits === 'answer');
    end();
    await inserting;
    expect(pane.store.state()).toMatchObject({ job: null, message: { kind: 'done', job: 'blank' } });
  });

  it.each([
    ['is put back when the cell is finished', true],
    ['is told by name when the person stops waiting', false],
  ])('what a job has written %s, where Excel does not wait', async (_, isFinished) => {
    const excel = await newEmbeddedExcel();
    const { pane, waited } = paneOn(excel);
    await pane.open();
    const before = excel.snapshot();
    let end = (): void => undefined;
    let count = 0;
    excel.onRequest = ({ actions }) => {
      if (actions.includes('add') && ++count === 3) end = excel.hosted.beginEdit({ delayed: 'refused' });
    };
    const inserting = pane.insertBlank();
    await until(pane, ({ job }) => job?.waits === 'putBack');
    if (isFinished) {
      end();
      waited();
    } else pane.cancel();
    await inserting;
    end();
    excel.onRequest = null;
    const { message } = pane.store.state();
    if (isFinished) {
      expect(message).toMatchObject({ kind: 'failure', explained: { code: 'InvalidOperationInCellEditMode' } });
      expect(excel.snapshot()).toEqual(before);
      return;
    }
    expect(message).toMatchObject({
      kind: 'failure',
      explained: { code: 'UnfinishedTablesError', title: expect.stringContaining('About this register') as string },
    });
    // The next try clears away what was left.
    await pane.insertBlank();
    expect(pane.store.state().message).toMatchObject({ kind: 'done', job: 'blank' });
    expect(excel.hosted.workbook.sheets.filter(({ name }) => /\(2\)/.test(name))).toEqual([]);
  });
});
