import { eventsOf } from '../events/eventsOf';
import { workbookChanges } from '../events/workbookChanges';
import type { ChangeSource } from '../hostedExcel';
import { takeLog } from '../model/changeLog';
import type { Session } from './session';

/**
 * Tells those who watch, and has the events delivered, what was done to the workbook since this was last called. A
 * watcher that throws keeps nobody else from being told; its error comes out as one that nobody caught.
 */
export function reportChanges({ workbook, events, watchers }: Session, source: ChangeSource): void {
  const log = takeLog(workbook);
  if (events.enabled && events.listeners.size > 0) events.raise(eventsOf(log, source, events.isWanted));
  if (watchers.size === 0) return;
  const changes = workbookChanges(log);
  if (changes.length === 0) return;
  for (const watcher of [...watchers]) {
    try {
      watcher(changes, source);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
