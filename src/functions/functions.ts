import { runHere } from '../excel/thisExcel';
import { analyseInWorker } from '../workers/analysis/analyseInWorker';
import { associate } from './associate';
import { figuresOfWorkbook } from './figureSource';

// At once, since Excel may call a function as soon as the page is there. Without Office there are no cells; the pane,
// on the same page, says so.
if (typeof CustomFunctions !== 'undefined') associate(figuresOfWorkbook(runHere, analyseInWorker));
