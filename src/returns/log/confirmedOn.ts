import { tables } from '../../register/schema';
import type { TableSource } from '../../register/tableSource';
import { foldName } from '../../values/names';
import { dayInLog } from './dayInLog';
import { loggedEntries } from './logEntry';

/**
 * On which day each pledge was last confirmed as the register has it, by its folded identifier (foldName): the day on
 * which the form came that says so, as ISO text. What was undone is not in it.
 * @param date1904 of the register
 */
export function confirmedOn(log: TableSource, date1904: boolean): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { outcome, table, id, receivedOn, undoneAt } of loggedEntries(log)) {
    if (outcome !== 'confirmed' || table !== tables.pledges.name || undoneAt !== '') continue;
    const day = dayInLog(receivedOn, date1904);
    const before = newest.get(foldName(id));
    if (day !== null && (before === undefined || before < day)) newest.set(foldName(id), day);
  }
  return newest;
}
