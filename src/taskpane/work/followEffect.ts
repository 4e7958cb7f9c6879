import type { EffectOf } from '../../jobs/effectOfRows';
import { placeOfKey, type Chosen } from '../forms/collect/selection';
import type { FormsEvent, FormsState } from '../state/formsState';
import type { Store } from '../state/store';
import type { Pause } from './oneJob';

/** So long a choice must stand before its effect is computed, in milliseconds: rows are ticked one after the other. */
const SETTLED = 400;

/** Computes what the chosen rows would do, again whenever the choice changes. */
export interface FollowEffect {
  /** @param effectOf of the returns that are being gone through from now on */
  readonly begin: (effectOf: EffectOf) => void;
  /** Nothing is computed any more. */
  readonly end: () => void;
}

export function followEffect(
  { state, dispatch, subscribe }: Store<FormsState, FormsEvent>,
  pause: Pause,
): FollowEffect {
  let effectOf: EffectOf | null = null;
  let asked: Chosen | null = null;
  let working = new AbortController();

  async function compute(chosen: Chosen, of: EffectOf): Promise<void> {
    working.abort();
    working = new AbortController();
    const { signal } = working;
    const isGivenUp = (): boolean => signal.aborted;
    await pause(SETTLED);
    if (isGivenUp()) return;
    const rows = [...chosen].map(placeOfKey);
    const effect = await of(rows, { signal, between: () => pause(0) }).catch(() => null);
    if (!isGivenUp()) dispatch({ effect: { chosen, effect } });
  }

  const stop = subscribe(() => {
    const { review } = state();
    if (review === null || review.accepted !== null || effectOf === null || review.chosen === asked) return;
    asked = review.chosen;
    void compute(review.chosen, effectOf);
  });
  return {
    begin: (of) => {
      effectOf = of;
      asked = null;
    },
    end: () => {
      stop();
      working.abort();
    },
  };
}
