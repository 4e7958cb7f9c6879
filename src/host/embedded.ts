import { loadClient } from './client/loadClient';
import type { EmbeddedExcel } from './embeddedExcel';
import { snapshotOf } from './model/snapshot';
import type { Workbook } from './model/workbook';
import { OBJECT_TYPES } from './objects/objectTypes';
import { computeStale } from './protocol/answer';
import { newExecutor } from './protocol/executor';
import { newSession } from './protocol/session';

/** What the file half of the embedded Excel does for it. */
export interface FileHalf {
  calculate(workbook: Workbook): Promise<void>;
  saveFile(workbook: Workbook): Promise<Uint8Array>;
}

/** Binds Microsoft's client to a workbook in memory. */
export function embed(workbook: Workbook, file: FileHalf): EmbeddedExcel {
  const client = loadClient();
  const session = newSession(workbook, OBJECT_TYPES, (one) => file.calculate(one));
  const executor = newExecutor(session);
  /** What `Excel.run` takes to reach another host than the page's own. */
  const connection = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://embedded.invalid/', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: string, _flags: number, message: { Body: unknown }) => executor.execute(message.Body),
    }),
  };
  const run = client.Excel.run as unknown as <T>(
    host: typeof connection,
    batch: (context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T>;
  return {
    run: (batch) => run(connection, batch),
    save: () =>
      executor.afterRequests(async () => {
        await computeStale(session);
        return file.saveFile(workbook);
      }),
    snapshot: () => snapshotOf(workbook),
    get onRequest() {
      return executor.onRequest;
    },
    set onRequest(watcher) {
      executor.onRequest = watcher;
    },
    traffic: executor.traffic,
  };
}
