import { costPerOutcome, type Option } from './option';

/**
 * The project by whose outcome the cover of a need is told, as R7 picks it for cost per outcome: the one that is chosen, under way or
 * completed (the first by identifier), else the lowest cost per outcome. An option that gives nothing is none.
 * @param options of one need, by identifier
 */
export function projectOfNeed(options: readonly Option[]): Option | null {
  const decided = options.find(({ projectStatus }) => projectStatus !== 'option');
  if (decided) return decided.outcome > 0 ? decided : null;
  let best: Option | null = null;
  for (const option of options) {
    const ratio = costPerOutcome(option);
    if (ratio !== null && (best === null || ratio < costPerOutcome(best)!)) best = option;
  }
  return best;
}
