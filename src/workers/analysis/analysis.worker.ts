import { loadSolver } from '../../analysis/programme/loadSolver';
import { analyse } from '../../analysis/analyse';
import { assessHere } from '../../jobs/assessHere';
import { tellError, type AnalysisMessage, type AnalysisWanted } from './messages';

/** The page that started this worker: TypeScript's types of a page say nothing about workers. */
const page = globalThis as Pick<MessagePort, 'addEventListener' | 'postMessage'>;
const tell = (message: AnalysisMessage): void => page.postMessage(message);

const solver = () => loadSolver(() => new URL('highs/runtime', import.meta.url).href);
const assess = assessHere(solver);

async function answer({ register, policy, explain, analysis }: AnalysisWanted): Promise<AnalysisMessage> {
  const onProgress = (done: number, doing: string): void => tell({ kind: 'progress', done, doing });
  if (analysis === undefined)
    return { kind: 'analysed', analysis: await analyse(register, { policy, explain, onProgress }) };
  return { kind: 'assessed', effectiveness: await assess(register, { policy, analysis, onProgress }) };
}

page.addEventListener('message', ({ data }: MessageEvent<AnalysisWanted>) => {
  // When an answer cannot be sent, the page is informed too: it would wait for ever.
  answer(data)
    .then(tell)
    .catch((error: unknown) => tell({ kind: 'failed', error: tellError(error) }));
});
