import type { PaneState } from './paneState';

const FIGURES = ['summary', 'trace', 'sheets'];

/**
 * What the open screen needs computed next; nothing while a job has the workbook, or after a failure until the register
 * changes or it is asked for again.
 */
export function wants({ inspection, screen, job, preview, traced }: PaneState): 'preview' | 'trace' | null {
  if (job !== null || inspection?.kind !== 'register' || !FIGURES.includes(screen)) return null;
  if (preview.state === 'wanted') return 'preview';
  if (screen === 'trace' && preview.state === 'fresh' && traced.state === 'wanted') return 'trace';
  return null;
}
