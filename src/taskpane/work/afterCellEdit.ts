import { untilAnswered } from '../../excel/untilAnswered';
import type { Pause } from './oneJob';

/** Milliseconds until it is tried again. */
const CELL_EDIT = 1000;

/**
 * Looks at the workbook. While a cell is being edited Excel answers nothing: it is tried again without a message.
 * @param isWanted whether it still is, before it is tried again
 * @throws what the look throws; Excel's refusal where it is no longer wanted
 */
export const afterCellEdit = <T>(
  look: () => Promise<T>,
  pause: Pause,
  isWanted: () => boolean = () => true,
): Promise<T> => untilAnswered(look, { tryAgain: () => pause(CELL_EDIT).then(isWanted) });
