import { Presets, SingleBar } from 'cli-progress';
import type { OnProgress } from '../excel/runExcel';
import { printable } from './printable';
import type { Terminal } from './terminal';

/** A progress bar where a person watches; nothing where a program does. */
export function progressBar({ stderr }: Terminal): { onProgress: OnProgress; stop: () => void } {
  if (!stderr.isTTY) return { onProgress: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { format: '{bar} {percentage}% {doing}', stream: stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(100, 0, { doing: '' });
  return {
    onProgress: (done, doing) => bar.update(Math.round(done * 100), { doing: printable(doing) }),
    stop: () => bar.stop(),
  };
}
