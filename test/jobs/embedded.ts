import { loadSolver } from '../../src/analysis/programme/loadSolver';
import { analyseHere } from '../../src/jobs/analyseHere';

/** The analysis with the real solver. */
export const analyse = analyseHere(loadSolver);
