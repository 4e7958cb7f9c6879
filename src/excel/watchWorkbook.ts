import type { RunExcel } from './runExcel';

/** What happened in a workbook: a table changed, sheets came or went, something else is selected. */
export type Happened = 'register' | 'sheets' | 'selection';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Watches the workbook. Tables are watched, not sheets: session sheets have none, so that writing them is not taken for
 * a change of the register.
 * @param tell called at once and for each event; what it calls waits until it is quiet
 * @returns takes the handlers away
 * @throws OfficeExtension.Error where this Excel has no such events
 */
export const watchWorkbook = (run: RunExcel, tell: (what: Happened) => void): Promise<() => Promise<void>> =>
  run(async (context) => {
    const { workbook } = context;
    const telling = (what: Happened) => (): Promise<void> => {
      tell(what);
      return Promise.resolve();
    };
    const handlers: Handler[] = [
      workbook.tables.onChanged.add(telling('register')),
      workbook.worksheets.onAdded.add(telling('sheets')),
      workbook.worksheets.onDeleted.add(telling('sheets')),
      workbook.onSelectionChanged.add(telling('selection')),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
