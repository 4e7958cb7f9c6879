import type { Analysis } from '../analysis/analysis';
import { compareIdentifiers } from '../values/identifiers';
import { printed } from '../report/printed';
import type { Register } from '../register/register';
import type { OpenNeed } from './form';
import type { Shown } from './shown';

/**
 * The needs that still want money (R6), with their amounts as the sheet of gaps prints them (R15), sorted by the State
 * as it is shown, then by identifier: those of one State stand together, as the drop-down that depends on it wants
 * them.
 */
export function openNeeds(register: Register, analysis: Analysis, shown: Shown): OpenNeed[] {
  const needs = new Map(register.needs.map((need) => [need.id, need]));
  const amounts = printed(analysis).needs;
  const open = analysis.needs.flatMap((need, place): OpenNeed[] => {
    const { requirement, covered, gap } = amounts[place]!;
    const { firstYear = null, lastYear = null } = needs.get(need.id) ?? {};
    if (!(gap > 0)) return [];
    const { id, title, theme, modality, priority } = need;
    const [state, region] = [shown.state(need.state), shown.region(need.region)];
    const years = { firstYear, lastYear };
    return [
      { id, title, state, region, theme, modality: modality ?? '', priority, ...years, requirement, covered, gap },
    ];
  });
  return open.sort((one, other) => shown.compare(one.state, other.state) || compareIdentifiers(one.id, other.id));
}
