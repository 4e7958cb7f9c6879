import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { usePane } from '../../PaneContext';
import type { Review } from '../../state/formsState';
import { FilesMade } from '../parts/FilesMade';
import { filesToSendBack } from './review';

/** Copies of the files with problems, their cells marked, for their senders. */
export function CopiesToSendBack({ review }: { review: Review }): JSX.Element | null {
  const { pane, words, format } = usePane();
  const { collect } = words.forms;
  const { copies, collected } = review;
  const count = filesToSendBack(collected.collection);
  if (count === 0) return null;
  const text = format.count(count);
  return (
    <>
      <h3>{collect.copies}</h3>
      <p>{collect.copiesAbout(count, text)}</p>
      <DefaultButton onClick={() => void pane.forms.makeCopies()}>{collect.makeCopies(count, text)}</DefaultButton>
      {copies !== null && (
        <FilesMade
          made={copies}
          title={collect.copiesMade(copies.files.length, format.count(copies.files.length))}
          notMade={collect.copiesFailed(copies.failed.length, format.count(copies.failed.length))}
          zipName="Pledgebook copies to send back.zip"
        />
      )}
    </>
  );
}
