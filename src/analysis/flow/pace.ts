import { letGo } from '../../values/letGo';

/** Lets go for a moment now and then, so that a page can draw and a cancel arrives. */
export interface Pace {
  /**
   * Whether so much time has passed that the work should rest; asking costs next to nothing.
   */
  readonly isDue: () => boolean;
  /**
   * @param done how much of the work is done, 0 to 1
   * @throws the signal's reason when cancelled
   */
  readonly rest: (done: number) => Promise<void>;
}

/** In milliseconds. */
const WORK = 50;
const ASKED = 8;

/** A pace of about twenty rests a second. */
export function pace(onProgress?: (done: number) => void, signal?: AbortSignal): Pace {
  let asked = 0;
  let rested = Date.now();
  return {
    isDue: () => ++asked % ASKED === 0 && Date.now() - rested > WORK,
    rest: async (done) => {
      onProgress?.(done);
      await letGo(signal);
      rested = Date.now();
    },
  };
}

/** The same pace for a part of the work. */
export const within = ({ isDue, rest }: Pace, from: number, to: number): Pace => ({
  isDue,
  rest: (done) => rest(from + (to - from) * done),
});
