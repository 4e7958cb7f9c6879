import { letGo } from '../../values/letGo';

/** To whom a long calculation reports its progress, and who may cancel it. */
export interface Pace {
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Tells how far the work is, and lets go for a moment, so that a page can draw and a cancel arrives.
 * @throws the signal's reason when cancelled
 */
export async function pause({ onProgress, signal }: Pace, done: number): Promise<void> {
  onProgress?.(done);
  await letGo(signal);
}

/** Pauses whenever so many steps have been done since the last pause. */
export function pausing(pace: Pace, every: number): (steps: number, done: number) => Promise<void> {
  let since = 0;
  return async (steps, done) => {
    since += steps;
    if (since < every) return;
    since = 0;
    await pause(pace, done);
  };
}
