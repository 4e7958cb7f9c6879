import type { Issue, IssueKind } from '../../register/issue';
import type { Project } from '../../register/schema/projects';
import { grouped } from '../../values/grouped';
import type { Option } from './option';

/** What may be wrong with the units of outcomes. */
export const unitIssues = {
  mixed: { severity: 'warning', code: 'mixed-outcome-units' },
} as const satisfies Readonly<Record<string, IssueKind>>;

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
  ...unitIssues.mixed,
  table: 'Projects',
  row: at.row,
  column: 'Outcome unit',
  cell: null,
  found: { kind: 'value', value: outcomeUnit },
  wanted: { kind: 'unitOfOthers', unit: usual, need },
});
