import { Session } from 'node:inspector/promises';

/** The folder of the package in which formulas are computed. */
const FORMULAS = '/src/file/calculate/';

/**
 * Does something under V8's profiler.
 * @returns its result, and the seconds in which formulas were computed, with all that they call, whoever asked for them
 */
export async function withFormulasTimed<T>(work: () => Promise<T>): Promise<{ result: T; formulas: number }> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    const result = await work();
    const { profile } = await session.post('Profiler.stop');
    const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
    const below = new Set<number>();
    const mark = (id: number, isBelow: boolean): void => {
      const { callFrame, children = [] } = nodes.get(id)!;
      const counts = isBelow || callFrame.url.includes(FORMULAS);
      if (counts) below.add(id);
      for (const child of children) mark(child, counts);
    };
    mark(profile.nodes[0]!.id, false);
    const microseconds = (profile.samples ?? []).reduce(
      (sum, id, at) => sum + (below.has(id) ? profile.timeDeltas![at]! : 0),
      0,
    );
    return { result, formulas: microseconds / 1e6 };
  } finally {
    session.disconnect();
  }
}
