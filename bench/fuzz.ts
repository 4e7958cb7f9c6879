import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Fuzzed, FuzzTask } from './fuzzed';

/** No file may take longer than this, in seconds, or more memory than this, in megabytes. */
const MOST = { seconds: 30, megabytes: 1500 };
/** Files that one process tries, one after the other: a file may not hurt the next. */
const IN_A_ROW = 250;

/** A seed and what is wrong with the file that it gives. */
interface Failure {
  readonly kind: string;
  readonly seed: number;
  readonly faults: readonly string[];
}

interface Tried {
  readonly tried: number;
  readonly summarized: number;
  readonly formulas: number;
  readonly slowest: number;
  readonly megabytes: number;
  readonly failures: readonly Failure[];
}

/**
 * Tries the files of some seeds in a process of its own; where one takes too long the process is ended, and the next
 * goes on behind it.
 */
function tryFiles(task: FuzzTask): Promise<Tried> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/fuzzed.ts', JSON.stringify(task)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const failures: Failure[] = [];
  let [tried, summarized, formulas, slowest, megabytes] = [0, 0, 0, 0, 0];
  let begun = performance.now();
  let isLate = false;
  const watch = setInterval(() => {
    isLate = performance.now() - begun > MOST.seconds * 1000 * (tried === task.count ? 20 : 1);
    if (isLate) child.kill('SIGKILL');
  }, 500);
  const fail = (faults: readonly string[], seed = task.first + tried): void => {
    failures.push({ kind: task.kind, seed, faults });
  };
  return new Promise((resolve, reject) => {
    child.on('message', (one: Fuzzed) => {
      if (one.compared) {
        formulas = one.compared.formulas;
        for (const { seed, differences } of one.compared.files) if (differences.length > 0) fail(differences, seed);
        return;
      }
      slowest = Math.max(slowest, (performance.now() - begun) / 1000);
      megabytes = Math.max(megabytes, one.megabytes);
      if (one.faults.length > 0) fail(one.faults);
      if (one.summarized) summarized++;
      tried++;
      begun = performance.now();
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (megabytes > MOST.megabytes) fail([`${Math.round(megabytes)} MB`]);
      const so: Tried = { tried, summarized, formulas, slowest, megabytes, failures };
      if (code === 0) return void resolve(so);
      fail([isLate ? `more than ${MOST.seconds} s` : `the process ended with ${code}`]);
      const rest = { ...task, first: task.first + tried + 1, count: task.count - tried - 1 };
      resolve(rest.count > 0 ? tryFiles(rest).then((others) => together([so, others])) : so);
    });
  });
}

const together = (parts: readonly Tried[]): Tried => ({
  tried: parts.reduce((all, { tried }) => all + tried, 0),
  summarized: parts.reduce((all, { summarized }) => all + summarized, 0),
  formulas: parts.reduce((all, { formulas }) => all + formulas, 0),
  slowest: Math.max(0, ...parts.map(({ slowest }) => slowest)),
  megabytes: Math.max(0, ...parts.map(({ megabytes }) => megabytes)),
  failures: parts.flatMap(({ failures }) => failures),
});

/**
 * `npm run bench -- fuzz [files of each kind] [first seed]`: any registers and damaged ones given to the command line,
 * each by a seed that is printed where something is wrong. Ends with 1 where anything is.
 */
export async function fuzz(count = 10_000, first = 1): Promise<void> {
  for (const kind of ['register', 'damaged'] as const) {
    const tasks: FuzzTask[] = [];
    for (let done = 0; done < count; done += IN_A_ROW)
      tasks.push({ kind, first: first + done, count: Math.min(IN_A_ROW, count - done) });
    const results: Tried[] = [];
    const next = async (): Promise<void> => {
      for (let task = tasks.shift(); task; task = tasks.shift()) {
        const result = await tryFiles(task);
        results.push(result);
        for (const { seed, faults } of result.failures) console.log(`${kind} ${seed}: ${faults.join('\n  ')}`);
        console.log(`${kind}s: ${together(results).tried} of ${count}`);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, next));
    const { tried, summarized, formulas, slowest, megabytes, failures } = together(results);
    console.log(
      `${kind}s, seeds ${first} to ${first + count - 1}: ${tried} tried, ${summarized} summarized, ${failures.length} with faults; ` +
        `the slowest took ${slowest.toFixed(1)} s, the most memory was ${Math.round(megabytes)} MB; ${formulas} formulas compared with LibreOffice's values`,
    );
    if (failures.length > 0) process.exitCode = 1;
  }
}
