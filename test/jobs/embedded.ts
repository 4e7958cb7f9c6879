import { loadSolver } from '../../src/analysis/programme/loadSolver';
import { analyseHere } from '../../src/jobs/analyseHere';
import { assessHere } from '../../src/jobs/assessHere';

/** The analysis with the real solver. */
export const analyse = analyseHere;

/** Cost-effectiveness with the real solver. */
export const assess = assessHere(loadSolver);
