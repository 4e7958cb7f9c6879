import { Link } from 'office-ui-fabric-react/lib/Link';
import { useState } from 'react';
import { usePane } from '../../PaneContext';
import type { Review } from '../../state/formsState';
import { FileReturned } from './FileReturned';
import type { StatusGroup } from './review';

/** How many files of a status are shown at first, and come with each further step. */
const STEP = 25;

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
  const [shown, setShown] = useState(STEP);
  const more = Math.min(STEP, files.length - shown);
  return (
    <details open className="problem-group">
      <summary>
        <strong>{collect.statuses[status]}</strong>{' '}
        <span className="quiet">{collect.files(files.length, format.count(files.length))}</span>
      </summary>
      <ul className="plain">
        {files.slice(0, shown).map((file) => (
          <FileReturned key={file.place} shown={file} review={review} onChoose={onChoose} />
        ))}
      </ul>
      {more > 0 && <Link onClick={() => setShown(shown + STEP)}>{words.showMore(format.count(more))}</Link>}
    </details>
  );
}
