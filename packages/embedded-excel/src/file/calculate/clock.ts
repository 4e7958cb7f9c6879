import { OutOfTime } from './here/values';

/** Measures what a calculation costs. */
export interface Clock {
  /** Counts cells that are read or values that are made. @throws OutOfTime */
  spend: (steps: number) => void;
  isOver: () => boolean;
  /** Formulas that a file brought have less time than those that were entered here, which come after them. */
  isOfFile: boolean;
}

/** Steps between two looks at the time. */
const STEPS = 100_000;
/**
 * So many steps are always taken, which is less than a second of work, so that a busy machine does not decide what is
 * computed.
 */
const ALWAYS = 20_000_000;

/** A clock that starts now, with the milliseconds of a `CalculationTime`. */
export function newClock(ofFile: number, ofAll: number): Clock {
  const start = performance.now();
  let [steps, nextLook] = [0, STEPS];
  const clock: Clock = {
    isOfFile: true,
    isOver: () => steps > ALWAYS && performance.now() - start > (clock.isOfFile ? ofFile : ofAll),
    spend(more) {
      steps += more;
      if (steps < nextLook) return;
      if (clock.isOver()) throw new OutOfTime();
      nextLook = steps + STEPS;
    },
  };
  return clock;
}
