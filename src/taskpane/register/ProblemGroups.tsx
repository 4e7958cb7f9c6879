import type { JSX } from 'react';
import type { Fix } from '../../register/fixOf';
import type { Issue } from '../../register/issue';
import type { TableCount } from '../../register/register';
import { rowOnSheet } from '../../register/rowOnSheet';
import { usePane } from '../PaneContext';
import { InSteps } from '../parts/InSteps';
import { Problem } from './Problem';
import { groupProblems, type ProblemGroup } from './problems';

export interface ProblemGroupsProps {
  readonly issues: readonly Issue[];
  readonly tables: readonly TableCount[];
  readonly fixes: ReadonlyMap<Issue, Fix>;
}

/** The problems by table and severity. */
export function ProblemGroups({ issues, ...around }: ProblemGroupsProps): JSX.Element {
  return (
    <>
      {groupProblems(issues).map((group) => (
        <Group key={group.table} group={group} {...around} />
      ))}
    </>
  );
}

function Group({ group, ...around }: Omit<ProblemGroupsProps, 'issues'> & { group: ProblemGroup }): JSX.Element {
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
      <Problems issues={group.errors} {...around} />
      <Problems issues={group.warnings} {...around} />
    </details>
  );
}

function Problems({ issues, tables, fixes }: ProblemGroupsProps): JSX.Element | null {
  if (issues.length === 0) return null;
  return (
    <InSteps items={issues}>
      {(shown) => (
        <ul className="plain">
          {shown.map((issue, place) => (
            <Problem
              key={`${issue.cell ?? issue.row}-${issue.code}-${place}`}
              issue={issue}
              row={rowOnSheet(issue, tables)}
              fix={fixes.get(issue) ?? null}
            />
          ))}
        </ul>
      )}
    </InSteps>
  );
}
