import type { Workbook } from '../model/workbook';
import { objectType, type ObjectType } from '../protocol/hostObject';
import { reportChanges } from '../protocol/reportChanges';
import { truth } from './arguments';

export const runtime: ObjectType<Workbook> = objectType('Runtime', {
  properties: {
    /**
     * Microsoft: "Toggle JavaScript events in the current task pane or content add-in." What was done before is told
     * before.
     */
    EnableEvents: {
      get: (_workbook, { events }) => events.enabled,
      set: (_workbook, value, session) => {
        const enabled = truth(value, 'enableEvents');
        if (enabled === session.events.enabled) return;
        reportChanges(session, 'addIn');
        session.events.enabled = enabled;
      },
    },
  },
});
