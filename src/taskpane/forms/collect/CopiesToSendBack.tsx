import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useMemo, type JSX } from 'react';
import { filesToCopy } from '../../../jobs/filesToCopy';
import { usePane } from '../../PaneContext';
import type { Review } from '../../state/formsState';
import { FilesMade } from '../parts/FilesMade';
import { Reasons } from '../parts/Reasons';

/** Copies of the files with problems, their cells marked, for their senders; and of which files there can be none. */
export function CopiesToSendBack({ review: { copies, collected } }: { review: Review }): JSX.Element | null {
  const { pane, words, format } = usePane();
  const { collect } = words.forms;
  const { toCopy, without } = useMemo(() => filesToCopy(collected), [collected]);
  const count = toCopy.length;
  const text = format.count(count);
  if (count === 0) return null;
  return (
    <>
      <h3>{collect.copies}</h3>
      <p>{collect.copiesAbout(count, text)}</p>
      <DefaultButton onClick={() => void pane.forms.makeCopies()}>{collect.makeCopies(count, text)}</DefaultButton>
      {copies !== null && (
        <FilesMade
          made={copies}
          title={collect.copiesMade}
          notMade={collect.copiesFailed}
          zipName="Pledgebook copies to send back.zip"
        />
      )}
      <Reasons
        title={collect.withoutCopy(without.length, format.count(without.length))}
        failed={without.map(({ file, why }) => ({ name: file, why }))}
      />
    </>
  );
}
