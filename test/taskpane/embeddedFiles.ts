import { newEmbeddedExcel, readCells } from 'embedded-excel/node';
import { drawIn } from '../../src/jobs/drawForm';
import type { PaneFiles } from '../../src/taskpane/work/forms';

/** Makes and reads workbooks beside the open one in the embedded Excel, here and not in a worker. */
export const files: PaneFiles = {
  drawForm: drawIn(newEmbeddedExcel),
  readFile: (bytes) => Promise.resolve(readCells(bytes)),
  end: () => undefined,
};
