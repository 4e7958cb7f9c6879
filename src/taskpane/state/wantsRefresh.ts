import { chosenSheets } from './chosenSheets';
import type { PaneState } from './paneState';

/** Whether the session sheets are to follow the register: it was asked for, and there are some to write again. */
export const wantsRefresh = ({ inspection, preferences }: PaneState): boolean =>
  preferences.automatic &&
  inspection?.kind === 'register' &&
  inspection.sheets.length > 0 &&
  chosenSheets(preferences).length > 0;
