import { analyse } from '../analysis/analyse';
import type { Analyse } from './analysing';

/** An analysis in the thread that asks for it. */
export const analyseHere: Analyse = async (register, { policy, signal, onProgress }) =>
  analyse(register, {
    ...(policy ? { policy } : {}),
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
