import { connect } from './client/connection';
import { loadClient } from './client/loadClient';
import type { EmbeddedExcel } from './embeddedExcel';
import { hostWorkbook, type FileHalf } from './hostWorkbook';
import type { Workbook } from './model/workbook';

/** Binds Microsoft's client to a workbook in memory. */
export function embed(workbook: Workbook, file: FileHalf): EmbeddedExcel {
  const { excel, executor } = hostWorkbook(workbook, file);
  const { run, deliver } = connect(loadClient(), executor);
  excel.onEvents(deliver);
  return {
    run,
    save: (options) => excel.save(options),
    snapshot: () => excel.snapshot(),
    hosted: excel,
    get onRequest() {
      return executor.onRequest;
    },
    set onRequest(watcher) {
      executor.onRequest = watcher;
    },
    traffic: executor.traffic,
  };
}
