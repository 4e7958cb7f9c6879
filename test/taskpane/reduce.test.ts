import fc from 'fast-check';
import type { Inspection } from '../../src/jobs/inspect';
import type { Preview } from '../../src/jobs/preview';
import { initialState, TABS, type PaneState, type Screen } from '../../src/taskpane/state/paneState';
import { reduce, type PaneEvent } from '../../src/taskpane/state/reduce';
import { wants } from '../../src/taskpane/state/wants';

const after = (events: readonly PaneEvent[], from: PaneState = initialState): PaneState => events.reduce(reduce, from);

const NONE: Inspection = { kind: 'none', tables: [] };
const MAPPABLE: Inspection = { kind: 'mappable', suggestion: [], tables: [] };
const REGISTER = { kind: 'register', issues: [], sheets: [], mapping: null, lastRun: null } as unknown as Inspection;
const PREVIEW = { issues: [] } as unknown as Preview;
const WRONG = { title: 'Excel refused', next: 'Try again.', code: 'AccessDenied', isCellEdit: false };

const inspected = (inspection: Inspection): PaneEvent => ({ type: 'inspected', inspection });
const opened = (screen: Screen): PaneEvent => ({ type: 'opened', screen });
const onSummary = (): PaneState => after([inspected(REGISTER), opened('summary')]);

describe('the screen', () => {
  it('is the start in a workbook without a register', () => {
    expect(after([inspected(NONE)]).screen).toBe('start');
  });

  it('is the mapping in a workbook whose tables look like a register', () => {
    expect(after([inspected(MAPPABLE)]).screen).toBe('mapping');
  });

  it('is the register in a workbook that has one', () => {
    expect(after([inspected(REGISTER)]).screen).toBe('register');
  });

  it('stays when the workbook is looked at again', () => {
    expect(after([inspected(REGISTER), opened('sheets'), inspected(REGISTER)]).screen).toBe('sheets');
    expect(after([inspected(NONE), opened('mapping'), inspected(NONE)]).screen).toBe('mapping');
    expect(after([inspected(MAPPABLE), opened('start'), inspected(MAPPABLE)]).screen).toBe('start');
  });

  it('leaves the tabs when the register has gone, and comes to them when it has come', () => {
    expect(after([inspected(REGISTER), opened('summary'), inspected(NONE)]).screen).toBe('start');
    expect(after([inspected(NONE), inspected(REGISTER)]).screen).toBe('register');
  });
});

describe('a job', () => {
  const started: PaneEvent = { type: 'jobStarted', job: 'summarize', canCancel: true };

  it('takes the message of the one before away', () => {
    expect(after([{ type: 'failed', explained: WRONG }, started]).message).toBeNull();
  });

  it('goes forward only', () => {
    const went = (done: number): PaneEvent => ({ type: 'jobWentOn', done, doing: `at ${done}` });
    expect(after([started, went(0.5), went(0.2)]).job).toMatchObject({ done: 0.5, doing: 'at 0.5' });
  });

  it('is not revived by a report that comes after its end', () => {
    const state = after([started, { type: 'jobEnded', message: null }, { type: 'jobWentOn', done: 1, doing: '' }]);
    expect(state.job).toBeNull();
  });

  it('keeps what can be taken back of others', () => {
    const settings = { table: { name: 'Settings', rows: 1 }, cells: [] };
    const state = after([
      { type: 'jobEnded', message: null, undoable: { settings } },
      started,
      { type: 'jobEnded', message: null, undoable: { sheets: null } },
    ]);
    expect(state.undoable.settings).toEqual(settings);
  });

  it('is not begun by a question while another is being done', () => {
    expect(after([started, { type: 'asked', question: 'removeSheets' }]).question).toBeNull();
  });
});

describe('the figures', () => {
  it('are wanted on the screens that show them, and not on the register', () => {
    expect(wants(after([inspected(REGISTER)]))).toBeNull();
    for (const screen of ['summary', 'trace', 'sheets'] as const)
      expect(wants(after([inspected(REGISTER), opened(screen)]))).toBe('preview');
  });

  it('are not wanted twice, nor while a job has the workbook', () => {
    expect(wants(after([{ type: 'previewStarted' }], onSummary()))).toBeNull();
    expect(wants(after([{ type: 'jobStarted', job: 'fix', canCancel: false }], onSummary()))).toBeNull();
  });

  it('are wanted again when the register changes, and shown until then', () => {
    const state = after(
      [{ type: 'previewStarted' }, { type: 'previewEnded', preview: PREVIEW }, { type: 'registerChanged' }],
      onSummary(),
    );
    expect(state.preview.value).toBe(PREVIEW);
    expect(wants(state)).toBe('preview');
  });

  it('are wanted again when the register changed while they were computed', () => {
    const state = after(
      [{ type: 'previewStarted' }, { type: 'registerChanged' }, { type: 'previewEnded', preview: PREVIEW }],
      onSummary(),
    );
    expect(wants(state)).toBe('preview');
  });

  it('are not tried again by themselves after a failure, but when the register changes', () => {
    const failed = after([{ type: 'previewStarted' }, { type: 'previewFailed', explained: WRONG }], onSummary());
    expect(wants(failed)).toBeNull();
    expect(failed.message).toEqual({ kind: 'failure', explained: WRONG });
    expect(wants(after([{ type: 'registerChanged' }], failed))).toBe('preview');
  });

  it('of another workbook are not shown', () => {
    const state = after(
      [{ type: 'previewStarted' }, { type: 'previewEnded', preview: PREVIEW }, inspected(NONE)],
      onSummary(),
    );
    expect(state.preview.value).toBeNull();
  });
});

describe('a trace', () => {
  const fresh = after(
    [opened('trace'), { type: 'previewStarted' }, { type: 'previewEnded', preview: PREVIEW }],
    onSummary(),
  );

  it('follows the figures, and the selection', () => {
    expect(wants(fresh)).toBe('trace');
    const traced = after([{ type: 'traceStarted' }, { type: 'traceEnded', traced: null }], fresh);
    expect(wants(traced)).toBeNull();
    expect(wants(after([{ type: 'selectionChanged' }], traced))).toBe('trace');
  });

  it('is looked for again when the selection moved meanwhile', () => {
    const state = after(
      [{ type: 'traceStarted' }, { type: 'selectionChanged' }, { type: 'traceEnded', traced: null }],
      fresh,
    );
    expect(wants(state)).toBe('trace');
  });
});

it('never stands on a tab without a register, whatever happens', () => {
  const event = fc.oneof(
    fc.constantFrom(inspected(NONE), inspected(MAPPABLE), inspected(REGISTER)),
    fc.constantFrom<PaneEvent>(
      { type: 'jobStarted', job: 'check', canCancel: false },
      { type: 'jobEnded', message: null },
      { type: 'registerChanged' },
      { type: 'previewStarted' },
      { type: 'previewEnded', preview: PREVIEW },
      { type: 'previewStopped' },
      { type: 'failed', explained: WRONG },
      { type: 'dismissed' },
    ),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const { inspection, screen, job } = after(events);
      const isTab = (TABS as readonly Screen[]).includes(screen);
      expect(isTab).toBe(inspection?.kind === 'register');
      if (job !== null) expect(wants(after(events))).toBeNull();
    }),
  );
});
