import { bottleneck } from './bottleneck';
import { scaleFor } from './scale';
import type { Solver } from './solver';
import type { Part, Source } from './split';
import type { Taker } from './supplies';

/**
 * Rule R7, the even policy: how much of each need is covered when the lowest coverage share is as high as possible,
 * then the next lowest, and so on.
 *
 * This is the lexicographically optimal base of a polymatroid (S. Fujishige, Mathematics of Operations Research 5,
 * 1980, 186-196). A part of the network whose needs can be covered with at most F at once, of R, is tried at the share
 * F / R for all; either that can be reached, or a smallest cut parts the needs that stay below it from those that come
 * above it, and each half is looked at by itself. Every trial is one linear programme.
 * @param pause called between the programmes with how much is done, 0 to 1
 * @returns by need, in base currency
 */
export async function evenTargets(
  sources: readonly Source[],
  takers: readonly Taker[],
  solver: Solver,
  pause: (done: number) => Promise<void>,
): Promise<number[]> {
  const targets = takers.map(() => 0);
  const scale = scaleFor([
    ...takers.map(({ requirement }) => requirement),
    ...sources.map(({ available }) => available),
  ]);
  const needs = takers.flatMap(({ requirement }, need) => (requirement > 0 ? [need] : []));
  const sum = (needs: readonly number[]): number => needs.reduce((total, need) => total + takers[need]!.requirement, 0);
  let done = 0;
  const settle = (part: Part, share: number): void => {
    for (const need of part.needs) targets[need] = takers[need]!.requirement * share;
    done += part.needs.length;
  };
  const whole: Part = { needs, sources, owed: [], most: sum(needs) };
  const parts: Part[] = needs.length > 0 ? [whole] : [];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const share = Math.min(1, Math.max(0, part.most / sum(part.needs)));
    const isWhole = part === whole;
    const split = isWhole || part.needs.length > 1 ? bottleneck(part, share, takers, solver, scale) : null;
    // Only the whole may lie below its share altogether; a half that seems to is level, but for the solver's rounding.
    if (!split || split.lower.needs.length === 0 || (split.upper.needs.length === 0 && !isWhole)) settle(part, share);
    else {
      parts.push(split.lower);
      if (isWhole) settle(split.upper, 1);
      else parts.push(split.upper);
    }
    await pause(done / needs.length);
  }
  return targets;
}
