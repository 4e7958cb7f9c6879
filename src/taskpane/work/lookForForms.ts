import { explain } from '../../excel/explainError';
import type { FormsEvent } from '../state/formsState';
import type { PaneState } from '../state/paneState';
import type { PaneEvent } from '../state/reduce';
import type { Store } from '../state/store';
import { afterCellEdit } from './afterCellEdit';
import type { Pause } from './oneJob';

/** Reads something small for the screen, while nothing else has the workbook. */
export type Look = (read: (version: number) => Promise<FormsEvent>, failed?: FormsEvent) => Promise<void>;

export const lookForForms =
  ({ state, dispatch }: Store<PaneState, PaneEvent>, change: (event: FormsEvent) => void, pause: Pause): Look =>
  async (read, failed = {}) => {
    if (state().job !== null) return;
    try {
      change(await afterCellEdit(() => read(state().registerVersion), pause));
    } catch (error) {
      change(failed);
      dispatch({ type: 'failed', explained: explain(error) });
    }
  };
