import type { Highs } from 'highs';

/**
 * The loaded solver of linear programmes: HiGHS (Q. Huangfu and J. A. J. Hall, Mathematical Programming Computation 10,
 * 2018, 119-142).
 */
export type Solver = Highs;
