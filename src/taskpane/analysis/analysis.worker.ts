import { loadSolver } from '../../analysis/programme/loadSolver';
import { analyseHere } from '../../jobs/analyseHere';
import { tellError, type AnalysisTold, type AnalysisWanted } from './messages';

/** The page that started this worker: TypeScript's types of a page say nothing about workers. */
const page = globalThis as unknown as Pick<MessagePort, 'addEventListener' | 'postMessage'>;
const tell = (told: AnalysisTold): void => page.postMessage(told);

const analyse = analyseHere(() => loadSolver(() => new URL('highs/runtime', import.meta.url).href));

page.addEventListener('message', ({ data }: MessageEvent<AnalysisWanted>) => {
  analyse(data.register, {
    policy: data.policy,
    onProgress: (done, doing) => tell({ kind: 'progress', done, doing }),
  }).then(
    (analysis) => tell({ kind: 'done', analysis }),
    (error: unknown) => tell({ kind: 'failed', error: tellError(error) }),
  );
});
