import { SHEET_IDS, type SheetId } from '../../report/sheetIds';
import type { Preferences } from './paneState';

/** The sheets that a run writes. */
export const chosenSheets = ({ sheets }: Preferences): readonly SheetId[] => sheets ?? SHEET_IDS;

/**
 * The preferences with a sheet chosen or not; all of them are remembered as all, so that a sheet that a later version
 * adds is among them.
 */
export function chooseSheet(preferences: Preferences, id: SheetId, chosen: boolean): Preferences {
  const before = chosenSheets(preferences);
  const sheets = SHEET_IDS.filter((one) => (one === id ? chosen : before.includes(one)));
  return { ...preferences, sheets: sheets.length === SHEET_IDS.length ? null : sheets };
}
