import { explain } from '../../excel/explainError';
import type { RunExcel } from '../../excel/runExcel';
import type { PreviewOptions } from '../../jobs/preview';
import type { PaneState } from '../state/paneState';
import type { PaneEvent } from '../state/reduce';
import type { Store } from '../state/store';
import { wants } from '../state/wants';
import { afterCellEdit } from './afterCellEdit';
import { isCancel, type Pause } from './oneJob';

/** Computes what the open screen shows, whenever it is wanted; gives way to a job that starts. */
export function followFigures(
  store: Store<PaneState, PaneEvent>,
  run: RunExcel,
  computing: Pick<PreviewOptions, 'analyse' | 'assess'>,
  pause: Pause,
): () => void {
  const { state, dispatch } = store;
  let stop: AbortController | null = null;

  async function compute(wanted: 'preview' | 'trace', signal: AbortSignal): Promise<PaneEvent> {
    const jobs = await import('./figureJobs');
    signal.throwIfAborted();
    if (wanted === 'trace') return { type: 'traceEnded', traced: await jobs.trace(run, state().preview.value!) };
    const preview = await jobs.preview(run, {
      ...computing,
      signal,
      onProgress: (done) => dispatch({ type: 'previewWentOn', done }),
    });
    return { type: 'previewEnded', preview };
  }

  async function follow(): Promise<void> {
    if (state().job !== null) stop?.abort();
    const wanted = wants(state());
    if (stop !== null || wanted === null) return;
    stop = new AbortController();
    const { signal } = stop;
    dispatch({ type: wanted === 'preview' ? 'previewStarted' : 'traceStarted' });
    let end: PaneEvent;
    try {
      end = await afterCellEdit(
        () => compute(wanted, signal),
        pause,
        () => !signal.aborted,
      );
    } catch (error) {
      if (isCancel(error) || signal.aborted)
        end = { type: wanted === 'preview' ? 'previewStopped' : 'selectionChanged' };
      else end = { type: wanted === 'preview' ? 'previewFailed' : 'traceFailed', explained: explain(error) };
    }
    stop = null;
    dispatch(end);
  }

  const stopListening = store.subscribe(() => void follow());
  return () => {
    stopListening();
    stop?.abort();
  };
}
