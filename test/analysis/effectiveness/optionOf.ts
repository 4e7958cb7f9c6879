import type { Option, Range } from '../../../src/analysis/effectiveness/option';

const rangeOf = (stated: number | readonly [number, number, number]): Range =>
  typeof stated === 'number'
    ? { low: stated, value: stated, high: stated }
    : { low: stated[0], value: stated[1], high: stated[2] };

/**
 * An option of need N1 with outcomes in officers trained; cost and outcome as one value, or as low, middle and high.
 */
export function optionOf(
  id: string,
  cost: number | readonly [number, number, number],
  outcome: number | readonly [number, number, number],
  more: Partial<Option> = {},
): Option {
  const costRange = rangeOf(cost);
  const outcomeRange = rangeOf(outcome);
  return {
    id,
    title: `Project ${id}`,
    need: 'N1',
    outcomeUnit: 'officers trained',
    projectStatus: 'option',
    cost: costRange.value,
    outcome: outcomeRange.value,
    costRange,
    outcomeRange,
    ...more,
  };
}
