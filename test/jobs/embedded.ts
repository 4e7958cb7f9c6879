import { analyseHere } from '../../src/jobs/analyseHere';
import { assessHere } from '../../src/jobs/assessHere';
import { solver } from '../analysis/solver';

/** The analysis with the real solver. */
export const analyse = analyseHere(solver);

/** Cost-effectiveness with the real solver. */
export const assess = assessHere(solver);
