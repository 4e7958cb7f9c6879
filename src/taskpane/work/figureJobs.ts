/**
 * The jobs behind the figures; they load when a screen or a button first needs them, apart from the pane's first
 * screen.
 */
export { preview } from '../../jobs/preview';
export { summarize } from '../../jobs/summarize';
export { trace } from '../../jobs/trace';
export { canUndo, undoSummarize } from '../../jobs/undoSummarize';
