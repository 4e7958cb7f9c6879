import { explain } from '../../../src/excel/explainError';
import { closeFileWorkers, drawFormInWorker, readFileInWorker } from '../../../src/workers/files/fileWorkbooks';

/** A page of its own with what the pane does with files, for the test to call. */
Object.assign(window, { drawFormInWorker, readFileInWorker, closeFileWorkers, explain });
