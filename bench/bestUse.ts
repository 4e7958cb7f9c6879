import type { Problem } from '../src/analysis/flow/assignment';
import { bestUse } from '../src/analysis/flow/bestUse';
import { pace } from '../src/analysis/flow/pace';
import { cellProblem } from './cellProblem';
import { measuredInChild } from './inChild';
import { highsAlone } from './peer/highsAlone';
import type { Measured } from './table';

const SIZES = ['10000 1000', '100000 10000', '1000000 10000'] as const;
const HIGHS_UP_TO = 100_000;

/**
 * How long the best use of money takes by cells, three years a need, for needs in order (priority and cost-effective
 * take the same way) and evenly; beside HiGHS alone on the same network.
 */
export async function benchBestUse(): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const size of SIZES) rows.push(...(await measuredInChild(__filename, 'best-use-in-child', ...size.split(' '))));
  return rows;
}

async function measured(pledges: number, needs: number): Promise<Measured[]> {
  const { byPriority, ...given } = cellProblem({ pledges, needs });
  const size = `${pledges.toLocaleString('en')} pledges, ${needs.toLocaleString('en')} needs, ${given.cells.length.toLocaleString('en')} cells`;
  const rows: Measured[] = [];
  const time = async (what: string, work: () => Promise<number>): Promise<void> => {
    const start = performance.now();
    const before = process.cpuUsage().user;
    const total = await work();
    const seconds = (performance.now() - start) / 1000;
    const busy = (process.cpuUsage().user - before) / 1e6;
    rows.push({
      what: `${size}: ${what}`,
      figure: `${seconds.toFixed(2)} s (${busy.toFixed(2)} s of a processor), covers ${Math.round(total).toLocaleString('en')}`,
    });
  };
  const covered = async (problem: Problem): Promise<number> =>
    (await bestUse(problem, pace())).covered.reduce((sum, amount) => sum + amount, 0);
  await time('by priority', () => covered({ ...given, policy: byPriority }));
  await time('evenly', () => covered({ ...given, policy: 'even' }));
  rows.push({ what: `${size}: memory`, figure: `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most` });
  if (pledges > HIGHS_UP_TO) return rows;
  const order = given.cells
    .map((_, cell) => cell)
    .sort((one, other) => byPriority[given.cells[one]!.need]! - byPriority[given.cells[other]!.need]! || one - other);
  await time('by priority, HiGHS alone', () => highsAlone({ ...given, policy: byPriority }, order));
  return rows;
}

async function inChild(): Promise<void> {
  const [, , task, pledges, needs] = process.argv;
  if (task === 'best-use-in-child') process.send?.(await measured(Number(pledges), Number(needs)));
}

void inChild();
