import { Presets, SingleBar } from 'cli-progress';
import type { OnProgress } from '../excel/runExcel';
import { printable } from './printable';
import type { SafeTerminal } from './terminal';

/** A progress bar where a person watches; nothing where a program does. */
export function progressBar({ screen }: Pick<SafeTerminal, 'screen'>): { onProgress: OnProgress; stop: () => void } {
  if (!screen.isTTY) return { onProgress: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { format: '{bar} {percentage}% {doing}', stream: screen, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(100, 0, { doing: '' });
  return {
    onProgress: (done, doing) => bar.update(Math.round(done * 100), { doing: printable(doing) }),
    stop: () => bar.stop(),
  };
}
