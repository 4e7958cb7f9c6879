import type { Fix } from '../../register/fixOf';
import type { Issue } from '../../register/issue';
import { usePane } from '../PaneContext';
import { InSteps } from '../parts/InSteps';
import { Problem } from './Problem';
import { groupProblems, type ProblemGroup } from './problems';

export interface ProblemGroupsProps {
  readonly issues: readonly Issue[];
  readonly fixes: ReadonlyMap<Issue, Fix>;
}

/** The problems by table and severity. */
export function ProblemGroups({ issues, fixes }: ProblemGroupsProps): JSX.Element {
  return (
    <>
      {groupProblems(issues).map((group) => (
        <Group key={group.table} group={group} fixes={fixes} />
      ))}
    </>
  );
}

function Group({ group, fixes }: { group: ProblemGroup; fixes: ProblemGroupsProps['fixes'] }): JSX.Element {
  const { words, format } = usePane();
  const { register } = words;
  const counts = [
    group.errors.length > 0 ? register.errors(group.errors.length, format.count(group.errors.length)) : null,
    group.warnings.length > 0 ? register.warnings(group.warnings.length, format.count(group.warnings.length)) : null,
  ].filter((text) => text !== null);
  return (
    <details open className="problem-group">
      <summary>
        <span>
          <strong>{group.table}</strong> <span className="quiet">{counts.join(', ')}</span>
        </span>
      </summary>
      <Problems issues={group.errors} fixes={fixes} />
      <Problems issues={group.warnings} fixes={fixes} />
    </details>
  );
}

function Problems({ issues, fixes }: ProblemGroupsProps): JSX.Element | null {
  if (issues.length === 0) return null;
  return (
    <InSteps of={issues}>
      {(shown) => (
        <ul className="plain">
          {shown.map((issue, place) => (
            <Problem
              key={`${issue.cell ?? issue.row}-${issue.code}-${place}`}
              issue={issue}
              fix={fixes.get(issue) ?? null}
            />
          ))}
        </ul>
      )}
    </InSteps>
  );
}
