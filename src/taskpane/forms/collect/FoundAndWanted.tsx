import type { Issue } from '../../../register/issue';
import { ErrorIcon, WarningIcon } from '../../icons/icons';
import { usePane } from '../../PaneContext';

/** What is wrong with a file or a row of it, each with what was found and what is wanted. Cells are those of the file, which is not open. */
export function FoundAndWanted({ issues }: { issues: readonly Issue[] }): JSX.Element {
  const { words } = usePane();
  const { register, forms } = words;
  return (
    <ul className="plain">
      {issues.map(({ severity, cell, column, found, wanted, code }, place) => (
        <li key={`${code}-${place}`} className="problem">
          <span className={severity}>
            {severity === 'error' ? ErrorIcon : WarningIcon}
            <span className="hidden">{register[severity]}</span>
          </span>
          <div>
            {(column !== null || cell !== null) && (
              <p className="quiet">{[column, cell].filter((part) => part !== null).join(', ')}</p>
            )}
            <p>
              {forms.collect.found}: {found}
            </p>
            <p>
              {forms.collect.wanted}: {wanted}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
