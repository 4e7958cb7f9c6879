import { analyseInWorker, assessInWorker } from '../analysis/analyseInWorker';
import { closeFileWorkers, drawFormInWorker, readFileInWorker } from '../files/fileWorkbooks';
import { createPane, type Pane } from './pane';

let pane: Pane | null = null;

/**
 * The pane of this page, which its screens and the ribbon's commands share; made when first asked for, once Office is
 * ready.
 */
export const thePane = (): Pane =>
  (pane ??= createPane({
    run: (batch, options = {}) => Excel.run(options, batch),
    analyse: analyseInWorker,
    assess: assessInWorker,
    files: { drawForm: drawFormInWorker, readFile: readFileInWorker, end: closeFileWorkers },
    now: () => new Date().toISOString(),
  }));
