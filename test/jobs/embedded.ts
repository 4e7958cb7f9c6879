import { assessHere } from '../../src/jobs/assessHere';
import { solver } from '../analysis/solver';

/** Cost-effectiveness with the real solver. */
export const assess = assessHere(solver);
