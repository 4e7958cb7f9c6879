import type { Analyse, Assess } from '../../jobs/analysing';
import type { OnProgress } from '../../excel/runExcel';
import { errorFrom, type AnalysisMessage, type AnalysisWanted } from './messages';

/** The analysis cannot run apart from the page: the browser has no workers, or would not start ours. */
class NoWorkerError extends Error {
  constructor(why: string, options?: ErrorOptions) {
    super(`The analysis runs in a worker, which this browser did not start: ${why}`, options);
    this.name = 'NoWorkerError';
  }
}

/**
 * An analysis in a worker of its own, so that the pane stays alive meanwhile. The worker is loaded when an analysis begins,
 * and ends with it; cancelling ends it at once.
 * @throws NoWorkerError; the signal's reason when cancelled; what the analysis throws, under its name
 */
export const analyseInWorker: Analyse = async (register, { policy, explain, signal, onProgress }) => {
  const answer = await askWorker({ register, policy, explain }, 'analysed', signal, onProgress);
  return answer.analysis;
};

/** Cost-effectiveness in a worker of its own, as analyseInWorker. */
export const assessInWorker: Assess = async (register, { analysis, policy, signal, onProgress }) => {
  const answer = await askWorker({ register, policy, analysis }, 'assessed', signal, onProgress);
  return answer.effectiveness;
};

async function askWorker<Kind extends 'analysed' | 'assessed'>(
  wanted: AnalysisWanted,
  kind: Kind,
  signal: AbortSignal | undefined,
  onProgress: OnProgress | undefined,
): Promise<Extract<AnalysisMessage, { kind: Kind }>> {
  signal?.throwIfAborted();
  if (typeof Worker === 'undefined') throw new NoWorkerError('it has none.');
  const worker = newWorker();
  try {
    return await new Promise<Extract<AnalysisMessage, { kind: Kind }>>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('message', ({ data: message }: MessageEvent<AnalysisMessage>) => {
        if (message.kind === 'progress') onProgress?.(message.done, message.doing);
        else if (message.kind === kind) resolve(message as Extract<AnalysisMessage, { kind: Kind }>);
        else if (message.kind === 'failed') reject(errorFrom(message.error));
      });
      worker.addEventListener('messageerror', () =>
        reject(new Error('The analysis came back in a form that this browser cannot read.')),
      );
      worker.addEventListener('error', ({ message }) =>
        reject(new NoWorkerError(message || 'its script did not load.')),
      );
      worker.postMessage(wanted);
    });
  } finally {
    worker.terminate();
  }
}

function newWorker(): Worker {
  try {
    return new Worker(new URL('./analysis.worker.ts', import.meta.url));
  } catch (error) {
    throw new NoWorkerError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
