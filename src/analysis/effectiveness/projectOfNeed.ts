import { costPerOutcome, type Costed, type Option } from './option';

/**
 * The project by whose outcome the cover of a need is told, and by whose ratio the policy cost-effective of R7 ranks
 * it: the one that is chosen, under way or completed (the first by identifier), else the lowest cost per outcome. An
 * option that gives nothing is none.
 * @param options of one need, by identifier
 */
export function projectOfNeed<O extends Pick<Costed, 'cost' | 'outcome'> & Pick<Option, 'projectStatus'>>(
  options: readonly O[],
): O | null {
  const decided = options.find(({ projectStatus }) => projectStatus !== 'option');
  if (decided) return decided.outcome > 0 ? decided : null;
  let best: O | null = null;
  for (const option of options) {
    const ratio = costPerOutcome(option);
    if (ratio !== null && (best === null || ratio < costPerOutcome(best)!)) best = option;
  }
  return best;
}
