import type { Area, Sheet, SortKey, Table } from 'embedded-excel/model';
import type { GridContext } from '../gridContext';
import { newHistory, type Step } from '../history';
import { entryStep, type Inputs } from './entryStep';
import { sortStep } from './sortStep';

/**
 * What the person does to cells: into the workbook one after the other, and back out of it. Each is settled when it is
 * done, or was refused and told.
 */
export interface Entries {
  enter: (sheet: Sheet, area: Area, inputs: Inputs) => Promise<void>;
  sort: (sheet: Sheet, table: Table, key: SortKey) => Promise<void>;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
  /** What is no step of the person's cannot be undone, and neither can what came before it, as in Excel. */
  forget: () => void;
}

/** @param select shows where a step was undone */
export function newEntries(
  context: GridContext,
  select: (sheet: Sheet, area: Area) => void,
  trouble: (error: unknown) => void,
): Entries {
  const history = newHistory();
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => (last = last.then(work).catch(trouble));
  const doStep = (step: Step): Promise<void> =>
    inTurn(async () => {
      await step.redo();
      history.add(step);
    });

  return {
    enter: (sheet, area, inputs) => doStep(entryStep(context, { sheet, area, inputs }, select)),
    sort: (sheet, table, key) => doStep(sortStep(context.excel, { sheet, table, key }, select)),
    undo: () => inTurn(async () => history.takeUndo()?.undo()),
    redo: () => inTurn(async () => history.takeRedo()?.redo()),
    forget: () => history.clear(),
  };
}
