import { runHere } from '../../excel/thisExcel';
import { analyseInWorker, assessInWorker } from '../../workers/analysis/analyseInWorker';
import { closeFileWorkers, drawFormInWorker, readFileInWorker } from '../../workers/files/fileWorkbooks';
import { createPane, type Pane } from './pane';

let pane: Pane | null = null;

/**
 * The pane of this page, which its screens and the ribbon's commands share; made when first asked for, once Office is
 * ready.
 */
export const thePane = (): Pane =>
  (pane ??= createPane({
    run: runHere,
    analyse: analyseInWorker,
    assess: assessInWorker,
    files: { drawForm: drawFormInWorker, readFile: readFileInWorker, end: closeFileWorkers },
    now: () => new Date().toISOString(),
  }));
