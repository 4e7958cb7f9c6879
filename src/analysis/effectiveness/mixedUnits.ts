import type { Issue } from '../../register/issue';
import type { Project } from '../../register/schema/projects';
import { grouped } from '../../values/grouped';
import type { Option } from './option';

/**
 * The issues of options whose outcome is counted in another unit than that of most options of their need (of the first,
 * where as many count in each): they are compared among themselves only.
 * @param options those of one need next to each other
 */
export function mixedUnits(options: readonly Option[], rowOf: (option: Option) => Project): Issue[] {
  const issues: Issue[] = [];
  for (const ofNeed of grouped(options, ({ need }) => need).values()) {
    const byUnit = [...grouped(ofNeed, ({ outcomeUnit }) => outcomeUnit).values()];
    const [usual] = [...byUnit].sort((one, other) => other.length - one.length);
    for (const others of byUnit) {
      if (others === usual) continue;
      for (const option of others) issues.push(otherUnit(rowOf(option), usual![0]!.outcomeUnit));
    }
  }
  return issues;
}

const otherUnit = ({ at, need, outcomeUnit }: Project, usual: string): Issue => ({
  severity: 'warning',
  table: 'Projects',
  row: at.row,
  column: 'Outcome unit',
  cell: null,
  code: 'mixed-outcome-units',
  found: outcomeUnit,
  wanted: `"${usual}", as the other projects of need ${need}; options are compared only within one unit (R9)`,
});
