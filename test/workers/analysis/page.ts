import { analyseInWorker, assessInWorker } from '../../../src/workers/analysis/analyseInWorker';
import { sampleRegistered } from './sampleRegistered';

/** What the test asks of the page in the browser. */
const asked = {
  async totals() {
    const told: string[] = [];
    const { totals } = await analyseInWorker(sampleRegistered(), { onProgress: (_done, doing) => told.push(doing) });
    return { totals, told: [...new Set(told)] };
  },
  async assessed() {
    const register = sampleRegistered();
    const told: string[] = [];
    const analysis = await analyseInWorker(register, {});
    const { projects, bestBuys } = await assessInWorker(register, {
      analysis,
      onProgress: (_done, doing) => told.push(doing),
    });
    return { projects, bestBuys, told: [...new Set(told)] };
  },
  async cancelled() {
    const stop = new AbortController();
    return outcome(
      analyseInWorker(sampleRegistered(), { signal: stop.signal, onProgress: () => stop.abort() }).then(
        () => 'went on',
      ),
    );
  },
  withoutWorkers() {
    Reflect.deleteProperty(globalThis, 'Worker');
    return outcome(analyseInWorker(sampleRegistered(), {}));
  },
  failing: () => outcome(analyseInWorker({ ...sampleRegistered(), needs: [null as never] }, {})),
};

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(String, (error: Error) => `${error.name}: ${error.message}`);

Object.assign(globalThis, { asked });

export type Asked = typeof asked;
