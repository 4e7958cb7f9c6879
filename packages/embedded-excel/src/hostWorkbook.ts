import type { HostedExcel } from './hostedExcel';
import { noteAct } from './model/changeLog';
import { enterByHand } from './model/enterByHand';
import { itemNotFound } from './model/refusals';
import { activateSheet, deleteSheet, turnRightToLeft } from './model/sheets';
import { sortTable } from './model/sortTable';
import type { CallingCell } from './model/functionCalls';
import { useCustomFunctions } from './model/useCustomFunctions';
import { snapshotOf } from './model/snapshot';
import { computeAnew } from './model/computeAnew';
import type { Area, Sheet, Table, Workbook } from './model/workbook';
import { OBJECT_TYPES } from './objects/objectTypes';
import { selectCells } from './objects/selection';
import { computeStale } from './protocol/computeStale';
import type { EditBegun } from './protocol/cellEdit';
import { newExecutor, type Executor } from './protocol/executor';
import { reportChanges } from './protocol/reportChanges';
import { newSession } from './protocol/session';
import { choicesFor, judgeEntry } from './validation/judgeEntry';

/** What the file half of the embedded Excel does for it. */
export interface FileHalf {
  calculate: (workbook: Workbook) => Promise<void>;
  /** @param selections what is selected on sheets, by their ids; on all others it is what the file says */
  saveFile: (workbook: Workbook, selections: ReadonlyMap<string, Area>) => Promise<Uint8Array>;
}

/** Custom functions are awaited so long, in milliseconds; cells of those that have given nothing by then stay #BUSY! */
const LONGEST_WAIT = 60_000;

/** A workbook in memory that answers requests, and the person at its grid. */
export function hostWorkbook(workbook: Workbook, file: FileHalf): { excel: HostedExcel; executor: Executor } {
  const session = newSession(workbook, OBJECT_TYPES, (one) => file.calculate(one));
  const executor = newExecutor(session);

  const sheetOf = (id: string): Sheet => {
    const sheet = workbook.sheets.find((one) => one.id === id);
    if (!sheet) throw itemNotFound(`the sheet with the id "${id}"`);
    return sheet;
  };
  const tableOf = ({ name, tables }: Sheet, id: number): Table => {
    const table = tables.find((one) => one.id === id);
    if (!table) throw itemNotFound(`the table with the id ${id} on ${name}`);
    return table;
  };
  const byThePerson = <T>(act: () => T): T => {
    try {
      return act();
    } finally {
      reportChanges(session, 'user');
    }
  };
  const listen = <T>(listeners: Set<T>, listener: T): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  const computeNow = async (): Promise<void> => {
    await computeStale(session);
    reportChanges(session, 'user');
  };
  let isAsked = false;
  /** Results that come together are computed together. */
  const computeSoon = (): void => {
    if (isAsked) return;
    isAsked = true;
    void executor.afterRequests(() => {
      isAsked = false;
      return computeNow();
    });
  };
  const arrived = ({ sheet, key }: CallingCell): void => {
    computeAnew(sheet, key);
    computeSoon();
  };
  /**
   * Custom functions may ask for the workbook before they give a result: nobody waits for them in the middle of a
   * request.
   */
  const computeAll = async (last: () => Promise<void>): Promise<void> => {
    const until = Date.now() + LONGEST_WAIT;
    for (let isDone = false; !isDone;)
      isDone = await executor
        .afterRequests(async () => {
          await computeNow();
          const isLeft = (workbook.calls?.awaited() ?? 0) > 0 && Date.now() < until;
          if (!isLeft) await last();
          return !isLeft;
        })
        .then(async (done) => {
          if (!done) await workbook.calls?.next(until - Date.now());
          return done;
        });
  };

  const excel: HostedExcel = {
    workbook,
    execute: (body, flags) => executor.execute(body, flags),
    save: async ({ rightToLeft = false } = {}) => {
      if (rightToLeft) turnRightToLeft(workbook);
      let saved: Uint8Array | null = null;
      await computeAll(async () => void (saved = await file.saveFile(workbook, session.selections)));
      return saved!;
    },
    snapshot: () => snapshotOf(workbook),
    enter: (sheetId, area, cells) =>
      executor.afterRequests(async () => byThePerson(() => enterByHand(workbook, sheetOf(sheetId), area, cells))),
    judge: (sheetId, row, column, text) =>
      executor.afterRequests(() =>
        judgeEntry(workbook, { sheet: sheetOf(sheetId), row, column }, text, file.calculate),
      ),
    choices: (sheetId, row, column) =>
      executor.afterRequests(() => choicesFor(workbook, { sheet: sheetOf(sheetId), row, column }, file.calculate)),
    beginEdit: ({ delayed = 'held', cell = null } = {}) => {
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      const edit: EditBegun = { delayed, cell, ended };
      executor.edit = edit;
      return () => {
        if (executor.edit === edit) executor.edit = null;
        end();
      };
    },
    setQuirks: (quirks) => void (session.quirks = quirks),
    get onNewWorkbook() {
      return session.openNew;
    },
    set onNewWorkbook(open) {
      session.openNew = open;
    },
    sortTable: (sheetId, tableId, key) =>
      executor.afterRequests(async () => {
        await computeStale(session);
        const sheet = sheetOf(sheetId);
        const takeBack = byThePerson(() => sortTable(sheet, tableOf(sheet, tableId), [key]));
        return () => executor.afterRequests(async () => byThePerson(takeBack));
      }),
    deleteSheet: (sheetId) =>
      executor.afterRequests(async () => byThePerson(() => deleteSheet(workbook, sheetOf(sheetId)))),
    select: (sheetId, area) => byThePerson(() => selectCells(sheetOf(sheetId), area, session)),
    activate: (sheetId) => byThePerson(() => activateSheet(workbook, sheetOf(sheetId))),
    watch: (listener) => listen(session.watchers, listener),
    onEvents: (listener) => listen(session.events.listeners, listener),
    replaceSettings: (settings) => {
      workbook.settings.clear();
      for (const [key, value] of settings) workbook.settings.set(key, value);
      noteAct(workbook, { what: 'unseen' });
      reportChanges(session, 'addIn');
    },
    setCustomFunctions: (functions) =>
      executor.afterRequests(() => {
        useCustomFunctions(workbook, functions, arrived);
        return computeNow();
      }),
    compute: () => computeAll(() => Promise.resolve()),
  };
  return { excel, executor };
}
