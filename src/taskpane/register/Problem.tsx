import type { JSX } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Fix } from '../../register/fixOf';
import type { Issue } from '../../register/issue';
import { tellIssue } from '../../register/tellIssue';
import { ErrorIcon, WarningIcon } from '../icons/icons';
import { usePane } from '../PaneContext';
import { CellLink } from '../parts/CellLink';

export interface ProblemProps {
  readonly issue: Issue;
  /** As Excel numbers it; null where the whole table is meant. */
  readonly row: number | null;
  readonly fix: Fix | null;
}

/** One problem: where it is, what was found and what is wanted, with its safe correction where there is one. */
export function Problem({ issue, row, fix }: ProblemProps): JSX.Element {
  const { pane, words, format } = usePane();
  const { register } = words;
  const { severity, cell, column, found, wanted } = tellIssue(issue);
  return (
    <li className="problem">
      <span className={severity}>
        {severity === 'error' ? ErrorIcon : WarningIcon}
        <span className="hidden">{register[severity]}</span>
      </span>
      <div>
        <p>
          {cell !== null && (
            <>
              <CellLink cell={cell} label={register.goToCell(cell)}>
                {cell}
              </CellLink>{' '}
            </>
          )}
          <span className="quiet">
            {[column, cell === null && row !== null ? register.row(format.count(row)) : null]
              .filter((part) => part !== null)
              .join(', ')}
          </span>
        </p>
        <p>
          {register.found}: {found}
        </p>
        <p>
          {register.wanted}: {wanted}
        </p>
        {fix !== null && (
          <DefaultButton onClick={() => void pane.fix([fix])} ariaLabel={register.fixThis(fix.words, fix.cell)}>
            {fix.words}
          </DefaultButton>
        )}
      </div>
    </li>
  );
}
