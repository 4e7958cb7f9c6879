import type { Pane } from '../taskpane/work/pane';
import type { AnswerPlace } from './answerPlace';
import { writeSheets } from './writeSheets';

/** Writes the session sheets again, and leaves the person where they are. */
export const refresh = async (pane: Pane): Promise<AnswerPlace> =>
  (await writeSheets(pane, 'again')) ? 'in the workbook' : 'in the pane';
