import { loadSolver } from '../../analysis/programme/loadSolver';
import { analyse } from '../../analysis/analyse';
import { assessHere } from '../../jobs/assessHere';
import { collecting, postInChunks } from '../rows/inChunks';
import { tellError, type AnalysisMessage, type AskingMessage, type Given } from './messages';

/** The page that started this worker: TypeScript's types of a page say nothing about workers. */
const page = globalThis as Pick<MessagePort, 'addEventListener' | 'postMessage'>;
const tell = (message: AnalysisMessage, transfer: Transferable[] = []): void => page.postMessage(message, transfer);

const solver = () => loadSolver(() => new URL('highs/runtime', import.meta.url).href);
const assess = assessHere(solver);
const given = collecting<Given>();

async function answer({ policy, explain }: Extract<AskingMessage, { kind: 'ask' }>): Promise<void> {
  const onProgress = (done: number, doing: string): void => tell({ kind: 'progress', done, doing });
  const register = given.of('register')!;
  const analysis = given.of('analysis');
  if (analysis === undefined)
    await postInChunks('analysis', await analyse(register, { policy, explain, onProgress }), tell);
  else await postInChunks('effectiveness', await assess(register, { policy, analysis, onProgress }), tell);
  tell({ kind: 'answered' });
}

page.addEventListener('message', ({ data: message }: MessageEvent<AskingMessage>) => {
  if (message.kind !== 'ask') return void given.take(message);
  // When an answer cannot be sent, the page is informed too: it would wait for ever.
  answer(message).catch((error: unknown) => tell({ kind: 'failed', error: tellError(error) }));
});
