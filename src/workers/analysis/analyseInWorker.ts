import type { Analyse, Assess } from '../../jobs/analysing';
import type { OnProgress } from '../../excel/runExcel';
import { collecting, postInChunks } from '../rows/inChunks';
import { errorFrom, type AnalysisMessage, type AnalysisWanted, type Answers, type AskingMessage } from './messages';

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
export const analyseInWorker: Analyse = (register, { policy, explain, signal, onProgress }) =>
  askWorker('analysis', { register, policy, explain }, signal, onProgress);

/** Cost-effectiveness in a worker of its own, as analyseInWorker. */
export const assessInWorker: Assess = (register, { analysis, policy, signal, onProgress }) =>
  askWorker('effectiveness', { register, policy, analysis }, signal, onProgress);

async function askWorker<Name extends keyof Answers>(
  name: Name,
  { register, analysis, policy, explain }: AnalysisWanted,
  signal: AbortSignal | undefined,
  onProgress: OnProgress | undefined,
): Promise<Answers[Name]> {
  signal?.throwIfAborted();
  if (typeof Worker === 'undefined') throw new NoWorkerError('it has none.');
  const worker = newWorker();
  try {
    return await new Promise<Answers[Name]>((resolve, reject) => {
      const answer = collecting<Answers>();
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('message', ({ data: message }: MessageEvent<AnalysisMessage>) => {
        if (message.kind === 'progress') onProgress?.(message.done, message.doing);
        else if (message.kind === 'failed') reject(errorFrom(message.error));
        else if (message.kind === 'answered') resolve(answer.of(name)!);
        else answer.take(message);
      });
      worker.addEventListener('messageerror', () =>
        reject(new Error('The analysis came back in a form that this browser cannot read.')),
      );
      worker.addEventListener('error', ({ message }) =>
        reject(new NoWorkerError(message || 'its script did not load.')),
      );
      const post = (message: AskingMessage, transfer: Transferable[] = []): void =>
        worker.postMessage(message, transfer);
      ask(post, { register, analysis, policy, explain }, signal).catch(reject);
    });
  } finally {
    worker.terminate();
  }
}

async function ask(
  post: (message: AskingMessage, transfer?: Transferable[]) => void,
  { register, analysis, policy, explain }: AnalysisWanted,
  signal: AbortSignal | undefined,
): Promise<void> {
  await postInChunks('register', register, post, signal);
  if (analysis) await postInChunks('analysis', analysis, post, signal);
  post({ kind: 'ask', policy, explain });
}

function newWorker(): Worker {
  try {
    return new Worker(new URL('./analysis.worker.ts', import.meta.url));
  } catch (error) {
    throw new NoWorkerError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
