import type { JSX } from 'react';
import { usePane } from '../../PaneContext';
import { InSteps } from '../../parts/InSteps';
import type { Review } from '../../state/formsState';
import { FileReturned } from './FileReturned';
import type { StatusGroup } from './review';

interface FilesByStatusProps {
  readonly groups: readonly StatusGroup[];
  readonly review: Review;
  readonly onChoose: (keys: readonly string[], on: boolean) => void;
}

/** The returned files by what they are. */
export function FilesByStatus({ groups, review, onChoose }: FilesByStatusProps): JSX.Element {
  return (
    <>
      {groups.map((group) => (
        <Group key={group.status} group={group} review={review} onChoose={onChoose} />
      ))}
    </>
  );
}

interface GroupProps extends Omit<FilesByStatusProps, 'groups'> {
  readonly group: StatusGroup;
}

function Group({ group: { status, files }, review, onChoose }: GroupProps): JSX.Element {
  const { words, format } = usePane();
  const { collect } = words.forms;
  return (
    <details open className="problem-group">
      <summary>
        <strong>{collect.statuses[status]}</strong>{' '}
        <span className="quiet">{collect.files(files.length, format.count(files.length))}</span>
      </summary>
      <InSteps items={files}>
        {(few) => (
          <ul className="plain">
            {few.map((file) => (
              <FileReturned key={file.place} shown={file} review={review} onChoose={onChoose} />
            ))}
          </ul>
        )}
      </InSteps>
    </details>
  );
}
