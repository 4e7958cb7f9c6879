import type { JSX } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { usePane } from '../../PaneContext';
import type { MadeFiles } from '../../state/formsState';
import { useForms } from '../useForms';
import { ArrivingHeading } from './ArrivingHeading';
import { FilesToOpen } from './FilesToOpen';
import { FilesToSave } from './FilesToSave';
import { Reasons } from './Reasons';

interface FilesMadeProps {
  readonly made: MadeFiles;
  /** Titles, by how many. */
  readonly title: (count: number, text: string) => string;
  readonly notMade: (count: number, text: string) => string;
  /** Of the .zip with all of them. */
  readonly zipName: string;
}

/** Files that were made, to be saved or opened, and those that could not be made with the reason. */
export function FilesMade({ made: { files, failed }, title, notMade, zipName }: FilesMadeProps): JSX.Element {
  const { pane, words, format } = usePane();
  const { opensFiles } = useForms();
  const { make } = words.forms;
  const { host, savesFiles } = pane.excel;
  const opens = host.canCreateWorkbook && (opensFiles ?? !savesFiles());
  return (
    <div className="block">
      {files.length > 0 && (
        <>
          <ArrivingHeading subject={files}>{title(files.length, format.count(files.length))}</ArrivingHeading>
          {opens ? <FilesToOpen files={files} /> : <FilesToSave files={files} zipName={zipName} />}
          {host.canCreateWorkbook && (
            <p>
              <Link onClick={() => pane.forms.preferOpening(!opens)}>
                {opens ? make.saveInstead : make.openInstead}
              </Link>
            </p>
          )}
        </>
      )}
      <Reasons
        title={notMade(failed.length, format.count(failed.length))}
        failed={failed.map(({ party, why }) => ({ name: party, why }))}
      />
    </div>
  );
}
