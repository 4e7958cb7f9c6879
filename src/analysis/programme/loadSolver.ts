import type { Solver } from './solver';

/**
 * Loads the solver of linear programmes. It is 3.5 MB, so call this only when best buys are wanted.
 * @param locateFile where the solver's WebAssembly file is, for a browser; left out, it is found beside the package
 * @throws Error where the file cannot be read
 */
export async function loadSolver(locateFile?: (file: string) => string): Promise<Solver> {
  const { default: load } = await import('highs');
  return load(locateFile ? { locateFile } : {});
}
