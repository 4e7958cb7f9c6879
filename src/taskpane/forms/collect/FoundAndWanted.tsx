import type { JSX } from 'react';
import type { Issue } from '../../../register/issue';
import { foundInWords } from '../../../words/foundAndWanted';
import { ErrorIcon, WarningIcon } from '../../icons/icons';
import { usePane } from '../../PaneContext';
import { WrittenOutside } from './WrittenOutside';
import { wantedInForm } from './wantedInForm';

/**
 * What is wrong with a file or a row of it, each with what was found and what is wanted. Cells are those of the file,
 * which is not open.
 */
export function FoundAndWanted({ issues }: { issues: readonly Issue[] }): JSX.Element {
  const { words } = usePane();
  const { register, forms } = words;
  return (
    <ul className="plain">
      {issues.map((issue, place) => (
        <li key={`${issue.code}-${place}`} className="problem">
          <span className={issue.severity}>
            {issue.severity === 'error' ? ErrorIcon : WarningIcon}
            <span className="hidden">{register[issue.severity]}</span>
          </span>
          <div>
            {(issue.column !== null || issue.cell !== null) && (
              <p className="quiet">{[issue.column, issue.cell].filter((part) => part !== null).join(', ')}</p>
            )}
            {issue.found.kind === 'writtenOutside' ? (
              <WrittenOutside {...issue.found} />
            ) : (
              <p>
                {forms.collect.found}: {foundInWords(issue.found)}
              </p>
            )}
            <p>
              {forms.collect.wanted}: {wantedInForm(issue)}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
